# SPDX-License-Identifier: EUPL-1.2
"""Laptops with sealed dossiers of invented people, in sizes that are made once and kept."""

import datetime
import os
import pathlib
import shutil
import subprocess

import measuring

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "de fiets staat in de schuur"
TODAY = "2026-03-03"
# The first start asks who works here.
SETTINGS = ["Joris Meijer", "Wijkteam De Linden", "De Bomenbuurt", "Gemeente Voorbeeldstad",
            "0123 456 789", "Fatma Yıldız, gegevens@voorbeeldstad.example"]
TALKS = [("2025-05-13", "gesprek.txt"), ("2025-09-09", "gesprek-2.txt"), (TODAY, "gesprek-3.txt")]
MAPPING = ROOT / "Exports" / "voorbeelden" / "import" / "scores.toml"
DOMAINS = ["Financiën", "Huisvesting", "Geestelijke gezondheid", "Sociaal netwerk"]


class Laptop:
    """A home with a store; copies of it are gone after use."""

    def __init__(self, bench, folder):
        self.bench, self.folder = bench, pathlib.Path(folder)
        self.store, self.exports = self.folder / "dossiers", self.folder / "bladen"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.passphrase_file = self.folder / "wachtzin"
        self.passphrase_file.write_text(PASSPHRASE + "\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, day=TODAY, terminal="xterm-256color"):
        return {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8",
            "TERM": terminal, "TUSSENSTAND_HOME": str(self.store),
            "TUSSENSTAND_EXPORTS": str(self.exports), "TUSSENSTAND_TODAY": day,
            "TUSSENSTAND_PASSPHRASE_FILE": str(self.passphrase_file),
            "TUSSENSTAND_PYTHON": self.bench.typst,
        }

    def command(self, *words):
        return [self.bench.program("tussenstand"), *words]

    def run(self, *words, lines=(), day=TODAY):
        return measuring.run(self.command(*words), self.environment(day),
                             typed="".join(line + "\n" for line in lines))

    def copy(self):
        """The same laptop once more, to be spoilt."""
        return self.copy_in(self.bench.scratch)

    def copy_in(self, place):
        self.bench.copies += 1
        folder = pathlib.Path(place) / f"laptop-{os.getpid()}-{self.bench.copies}"
        shutil.copytree(self.folder, folder)
        return Laptop(self.bench, folder)

    def weaken(self):
        """Takes the time out of the passphrase, so that the rest can be seen."""
        subprocess.run([self.bench.program("fault-probe"), "quick", self.store, PASSPHRASE],
                       check=True)


def kept(bench, name, make):
    """A laptop that is made when it is not there yet."""
    folder = bench.folder / "laptops" / name
    if not folder.exists():
        bench.say(f"making a laptop: {name}")
        unfinished = Laptop(bench, folder.with_name(name + ".unfinished"))
        shutil.rmtree(unfinished.folder)
        unfinished = Laptop(bench, unfinished.folder)
        make(unfinished)
        unfinished.folder.rename(folder)
    return Laptop(bench, folder)


def with_samira(bench, is_quick=True):
    """One resident with three conversations."""

    def make(laptop):
        laptop.run("inwoner", "nieuw", "--naam", "Samira", lines=SETTINGS, day=TALKS[0][0])
        for day, file in TALKS:
            lines = (ROOT / "Exports" / "voorbeelden" / file).read_text().splitlines()
            laptop.run("gesprek", "Samira", lines=lines, day=day)
        if is_quick:
            laptop.weaken()

    return kept(bench, "samira" if is_quick else "samira-strong", make)


def with_caseload(bench, residents):
    """Samira and so many others, each with the first conversation of hers."""

    def make(laptop):
        shutil.copytree(with_samira(bench).store, laptop.store)
        talk = (ROOT / "Exports" / "voorbeelden" / "gesprek.txt").read_text().splitlines()
        lines = []
        for number in range(1, residents):
            lines += [f"inwoner nieuw --naam Bewoner{number:04} --je", "gesprek", *talk]
        laptop.run(lines=[*lines, "stop"])

    return kept(bench, f"caseload-{residents}", make)


def with_residents(bench, residents, talks=5):
    """So many residents with so many conversations each, four levels in each: through an import."""

    def make(laptop):
        shutil.copytree(with_samira(bench).store, laptop.store)
        file = laptop.folder / "export.csv"
        write_export(file, residents, talks)
        laptop.run("importeer", str(file), "--indeling", str(MAPPING), lines=["ja"])
        file.unlink()

    return kept(bench, f"residents-{residents}", make)


def write_export(file, residents, talks):
    """An export of another system as `Exports/voorbeelden/import/scores.toml` maps it."""
    last = datetime.date.fromisoformat(TODAY)
    with open(file, "w", encoding="cp1252") as rows:
        rows.write("Cliëntnummer;Naam;Wijk;Datum;Domein;Niveau;Medewerker\r\n")
        for person in range(1, residents + 1):
            for talk in range(talks):
                day = last - datetime.timedelta(days=90 * (talks - talk) - person % 60)
                for place, domain in enumerate(DOMAINS):
                    rows.write(f"{person:06};Bewoner {person:05};De Bomenbuurt;{day.day}-{day.month}-"
                               f"{day.year};{domain};{1 + (person + talk + place) % 5};M01\r\n")
