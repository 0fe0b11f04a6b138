# SPDX-License-Identifier: EUPL-1.2
"""What the program is doing when something goes wrong, and what must be there afterwards."""

import contextlib
import json
import pathlib
import shutil
import sqlite3
import subprocess

from laptop import HERE, PASSPHRASE, Laptop

ROOT = HERE.parent.parent
SETTINGS = ["Joris", "Wijkteam Zuid", "Zuid", "Gemeente Voorbeeld", "", "Fatma, 14 0123"]
# A first conversation with Samira, who is invented; each line is one answer that is kept.
ANSWERS = [
    "ja", "geld, sociale contacten, eigen: de volkstuin", "slecht",
    "Schulden bij Zwanenburg. De deurwaarder belt.", "gaat wel", "Café met Renée 🌷, كل أسبوع.",
    "heel goed", "De rabarber komt op.", "volkstuin", "professional, iemand anders", "Balthasar",
    "gaat wel", "gaat wel", "heel goed", "ja", "slecht", "goed", "", "nee", "geld, volkstuin",
    "Alles is kwijtgescheld", "over een half jaar", "", "Meer courgette", "1 juni", "", "", "5",
    "Het geld en Hortensia.", "Het huishoudboekje bijhouden", "Balthasar en Samira", "vrijdag", "",
    "over 3 maanden", "wachten, eigen: geen Pimpernel in het park", "ja",
]
# Each question of that conversation by a part that only it has.
QUESTIONS = [
    "Is dit duidelijk?", "Wat telt nu voor u?", "Geld: waar staat u nu", "Geld: wat wilt u erover",
    "contacten: waar staat u", "contacten: wat wilt u", "volkstuin: waar staat u",
    "volkstuin: wat wilt u", "Waar bent u trots op?", "Zet nog iemand een streepje?",
    "Hoe heet die ander?", "Geld: waar zet de", "contacten: waar zet de",
    "volkstuin: waar zet de", "streepje van de professional op", "Geld: waar zet Balthasar",
    "contacten: waar zet Balthasar", "volkstuin: waar zet Balthasar",
    "streepje van Balthasar op", "Wat staat bovenaan?", "Geld: wat wilt u bereiken",
    "Wanneer wilt u dat", "Geld: nog een doel?", "volkstuin: wat wilt u bereiken",
    "Wanneer wilt u dat", "volkstuin: nog een doel?", "doel bij iets anders?",
    "Hoe tevreden bent u", "Waarom dat cijfer?", "Wat spreken we af?", "Wie doet dat?",
    "Wanneer is het klaar?", "Spreken we nog iets af?", "Wanneer praten we weer?",
    "ook bij anderen speelt?", "Klopt dit? (ja",
]
KEPT = "Het gesprek is bewaard"


class Found:
    """What a run left behind, against what it said."""

    def __init__(self):
        self.acknowledged = self.lost = self.unreadable = 0
        self.remarks = []

    def unreadable_store(self, why):
        self.unreadable += 1
        self.remarks.append(why)

    def lose(self, count, why):
        self.lost += count
        self.remarks.append(why)


def differences(reading, allowed):
    """Why a reading is none of the allowed ones; an empty list when it is one of them."""
    if reading in allowed:
        return []
    best = min(([part for part in one if one[part] != reading.get(part)] for one in allowed),
               key=len)
    return [f"{part}: {json.dumps(reading.get(part), ensure_ascii=False)[:300]}" for part in best]


class Scenario:
    """A command, the store that it begins with, and what it may leave behind."""

    name = ""
    model = "samira"
    lines = []

    def __init__(self, tools):
        self.tools = tools
        self.start = model(tools, self.model) if self.model else None
        with self.laptop() as laptop:
            self.before = laptop.read() if self.model else None
            self.first = laptop.run(self.arguments(laptop), self.lines)
            if self.first.status != 0:
                raise SystemExit(f"faults: {self.name}: {self.first.errors}")
            self.after = laptop.read()
            self.outside = self.seen_outside(laptop)

    def laptop(self):
        laptop = Laptop(self.tools, self.start)
        self.prepare(laptop)
        return laptop

    def prepare(self, laptop):
        """What else stands on the laptop."""

    def arguments(self, laptop):
        raise NotImplementedError

    def seen_outside(self, laptop):
        """What the command leaves outside the store, in a form that can be compared."""
        return None

    def is_acknowledged(self, ending):
        """Whether the program said that it was done."""
        return ending.status == 0

    def check(self, laptop, ending):
        """Opens the store after a fault, compares, goes on where it stopped, compares again."""
        found = Found()
        reading = laptop.read()
        if reading is None:
            if self.before is not None or self.is_acknowledged(ending):
                found.unreadable_store("the store does not open")
                return found
        else:
            self.compare(reading, ending, found)
        if found.unreadable or found.lost:
            return found
        again = self.go_on(laptop, reading)
        last = laptop.read()
        if last is None:
            found.unreadable_store("the store does not open after going on")
        elif wrong := differences(last, [self.after]):
            found.lose(1, f"after going on (status {again.status}, {again.errors[:120]}): {wrong}")
        elif self.seen_outside(laptop) != self.outside:
            found.lose(1, "after going on what is outside differs")
        return found

    def compare(self, reading, ending, found):
        allowed = [self.after] if self.is_acknowledged(ending) else [self.before, self.after]
        found.acknowledged = int(self.is_acknowledged(ending))
        allowed = [one for one in allowed if one is not None]
        if reading["damaged"] or reading["findings"]:
            found.unreadable_store(f"the check says {reading['findings']}")
        elif wrong := differences(reading, allowed):
            found.lose(1, "; ".join(wrong))

    def go_on(self, laptop, reading):
        return laptop.run(self.arguments(laptop), self.lines)


class Conversation(Scenario):
    """A first conversation from beginning to end."""

    name = "gesprek"
    lines = ANSWERS

    def __init__(self, tools):
        super().__init__(tools)
        with self.laptop() as laptop:
            laptop.run(self.arguments(laptop), ANSWERS[:-1])
            self.events = laptop.read()["drafts"][0]
        if len(self.events) != len(ANSWERS) - 1:
            raise SystemExit(f"faults: {len(self.events)} answers kept of {len(ANSWERS) - 1}")
        # The last one is there for a moment, before all of them become the conversation.
        self.events.append({"answered": {"_0": {"readBack": {}}, "_1": {"yes": {}}}})

    def arguments(self, laptop):
        return ["gesprek", "Samira"]

    def is_acknowledged(self, ending):
        return KEPT in ending.output

    @staticmethod
    def answers(reading):
        """How many answers are there."""
        if reading["conversations"]:
            return len(ANSWERS)
        return len(reading["drafts"][0]) if reading["drafts"] else 0

    def compare(self, reading, ending, found, base=0):
        said = len(ANSWERS) if self.is_acknowledged(ending) else base + max(0, ending.prompts - 1)
        found.acknowledged = said - base
        if reading["damaged"] or reading["findings"]:
            return found.unreadable_store(f"the check says {reading['findings']}")
        there = self.answers(reading)
        if there < said:
            found.lose(said - there, f"{said} answers were acknowledged, {there} are there")
        elif reading["conversations"]:
            if wrong := differences(reading, [self.after]):
                found.lose(1, "; ".join(wrong))
        elif reading["drafts"] and reading["drafts"][0] != self.events[:there]:
            found.lose(1, f"other answers are there: {reading['drafts'][0][-1:]}")
        return None

    def go_on(self, laptop, reading):
        if reading["conversations"]:
            return laptop.run(["inwoners"])
        return laptop.run(self.arguments(laptop), ANSWERS[self.answers(reading):])


class NewResident(Scenario):
    """Somebody is added."""

    name = "inwoner nieuw"

    def arguments(self, laptop):
        return ["inwoner", "nieuw", "--naam", "Balthasar"]

    def go_on(self, laptop, reading):
        if len(reading["residents"]) == 2:
            return laptop.run(["inwoners"])
        return super().go_on(laptop, reading)


class FirstStart(Scenario):
    """The very first start: keys, settings, somebody to talk with."""

    name = "eerste start"
    model = None
    lines = SETTINGS

    def arguments(self, laptop):
        return ["inwoner", "nieuw", "--naam", "Samira"]

    def is_acknowledged(self, ending):
        # Who was shown a recovery key has a store that it opens.
        return any(len(line.strip().split("-")) > 4 for line in ending.output.splitlines())

    def compare(self, reading, ending, found):
        found.acknowledged = int(self.is_acknowledged(ending))
        if reading["damaged"] or reading["findings"]:
            found.unreadable_store(f"the check says {reading['findings']}")

    def go_on(self, laptop, reading):
        if reading and reading["residents"]:
            return laptop.run(["inwoners"])
        lines = [] if reading and reading.get("settings") else SETTINGS
        return laptop.run(self.arguments(laptop), lines)


class Import(Scenario):
    """A file of another system is brought in."""

    name = "importeer"
    lines = ["ja"]

    def prepare(self, laptop):
        laptop.changes["TUSSENSTAND_PYTHON"] = shutil.which("python3")
        folder = ROOT / "Exports" / "voorbeelden" / "import"
        for name in ["wijkregister.csv", "wijkregister.toml"]:
            shutil.copy(folder / name, laptop.home / name)

    def arguments(self, laptop):
        return ["importeer", str(laptop.home / "wijkregister.csv"),
                "--indeling", str(laptop.home / "wijkregister.toml")]


class Sharing(Scenario):
    """Figures go to the file of the team."""

    name = "delen"
    model = "finished"

    def prepare(self, laptop):
        (laptop.root / "team").mkdir()

    def arguments(self, laptop):
        return ["delen", "--naar", str(laptop.root / "team" / "team.sqlite")]

    def seen_outside(self, laptop):
        file = laptop.root / "team" / "team.sqlite"
        if not file.exists():
            return None
        with contextlib.closing(sqlite3.connect(file)) as database:
            names = [name for (name,) in database.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
            counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                      for name in names}
            return counts | {"check": database.execute("PRAGMA integrity_check").fetchone()[0]}


class Page(Scenario):
    """The pages that the resident takes home."""

    name = "samenvatting"
    model = "finished"

    def arguments(self, laptop):
        return ["samenvatting", "Samira", "--formaat", "tekst,html", "--naar",
                str(laptop.exports)]

    def compare(self, reading, ending, found):
        found.acknowledged = int(self.is_acknowledged(ending))
        pages = reading.pop("pages")
        allowed = [{name: value for name, value in state.items() if name != "pages"}
                   for state in (self.before, self.after)]
        if reading["damaged"] or reading["findings"]:
            found.unreadable_store(f"the check says {reading['findings']}")
        elif wrong := differences(reading, allowed):
            found.lose(1, "; ".join(wrong))
        elif self.is_acknowledged(ending) and not pages:
            found.lose(1, "a page was given and nothing of it is kept")

    def check(self, laptop, ending):
        found = Found()
        reading = laptop.read()
        if reading is None:
            found.unreadable_store("the store does not open")
            return found
        self.compare(reading, ending, found)
        # A page stands there whole or not at all.
        for path in laptop.exports.rglob("*") if laptop.exports.exists() else []:
            if path.is_file() and path.suffix in (".txt", ".html"):
                if not any(path.read_bytes() == whole for whole in self.outside.values()):
                    found.lose(1, f"half a page: {path.name}, {path.stat().st_size} bytes")
        again = self.go_on(laptop, reading)
        if again.status != 0:
            found.lose(1, f"no page can be made afterwards: {again.errors[:200]}")
        return found

    def seen_outside(self, laptop):
        return {path.name: path.read_bytes() for path in sorted(laptop.exports.glob("*"))}


class NewPassphrase(Scenario):
    """The passphrase is changed: the old one opens the store, or the new one does."""

    name = "wachtzin"
    new = "zeven gele paraplus"
    lines = [new, new]

    def __init__(self, tools):
        self.tools, self.start = tools, model(tools, self.model)
        with self.laptop() as laptop:
            self.before = laptop.read()

    def arguments(self, laptop):
        return ["wachtzin"]

    def check(self, laptop, ending):
        found = Found()
        is_done = self.is_acknowledged(ending)
        found.acknowledged = int(is_done)
        reading = laptop.read(self.new) or (None if is_done else laptop.read())
        if reading is None or reading["damaged"] or reading["findings"]:
            found.unreadable_store("neither passphrase opens the store")
        elif wrong := differences(reading, [self.before]):
            found.lose(1, "; ".join(wrong))
        return found


class Backup(Scenario):
    """A backup is made on a stick; it stands there whole or not at all."""

    name = "reservekopie"
    model = "finished"

    def prepare(self, laptop):
        (laptop.root / "stick").mkdir()

    def arguments(self, laptop):
        return ["reservekopie", "--naar", str(laptop.root / "stick")]

    def check(self, laptop, ending):
        made = sorted((laptop.root / "stick").glob("*.reservekopie"))
        whole = [laptop.run(["reservekopie", "controleer", str(file)]).status == 0
                 for file in made]
        found = super().check(laptop, ending)
        if not all(whole) or self.is_acknowledged(ending) and not made:
            found.lose(1, f"backups that are not whole: {whole}")
        return found


class Restore(Scenario):
    """A backup takes the place of a store that has less in it."""

    name = "herstel"
    lines = ["ja"]

    def prepare(self, laptop):
        with self.tools.files:
            if "backup" not in self.tools.models:
                with Laptop(self.tools, model(self.tools, "finished")) as other:
                    stick = self.tools.scratch / "stick"
                    stick.mkdir()
                    other.run(["reservekopie", "--naar", str(stick)])
                    self.tools.models["backup"] = next(stick.glob("*.reservekopie"))
        shutil.copy(self.tools.models["backup"], laptop.root / "kopie.reservekopie")

    def arguments(self, laptop):
        return ["herstel", str(laptop.root / "kopie.reservekopie")]


class Erasure(Scenario):
    """Somebody is erased: wholly, or not yet."""

    name = "wis"
    model = "finished"
    lines = ["Samira", "ja"]

    def arguments(self, laptop):
        return ["wis", "Samira", "--naar", str(laptop.exports)]

    def go_on(self, laptop, reading):
        if not reading["residents"]:
            return laptop.run(["inwoners"])
        return super().go_on(laptop, reading)


ALL = [Conversation, NewResident, Import, Sharing, Page, Backup, Restore, Erasure, NewPassphrase,
       FirstStart]
# Those that take no second for a key and no other program.
QUICK = [Conversation, NewResident, Sharing]


def prepared(tools, kind):
    """A scenario whose store and whose good ending are made once."""
    with tools.lock:
        if kind not in tools.scenarios:
            tools.scenarios[kind] = kind(tools)
        return tools.scenarios[kind]


def model(tools, name):
    """A home with a store in it, made once: with Samira, or also with a finished conversation."""
    if name in tools.models:
        return tools.models[name]
    with Laptop(tools, model(tools, "samira") if name == "finished" else None) as laptop:
        if name == "finished":
            made = laptop.run(["gesprek", "Samira"], ANSWERS)
        else:
            made = laptop.run(["inwoner", "nieuw", "--naam", "Samira"], SETTINGS)
        if made.status != 0:
            raise SystemExit(f"faults: no store was made: {made.errors}")
        shown = [line.strip() for line in made.output.splitlines() if line.count("-") > 4]
        tools.keys[name] = shown[0] if shown else tools.keys["samira"]
        subprocess.run([tools.program("fault-probe"), "quick", laptop.store, PASSPHRASE],
                       check=True)
        folder = pathlib.Path(tools.scratch) / f"model-{name}"
        shutil.copytree(laptop.home, folder)
    tools.models[name] = folder
    return folder
