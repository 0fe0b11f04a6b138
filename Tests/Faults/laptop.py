# SPDX-License-Identifier: EUPL-1.2
"""A laptop of its own for one run, the programs under test, and the library that stands between."""

import json
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
PASSPHRASE = "de fiets staat in de schuur"
PROMPT = "› "
PATIENCE = 120  # in seconds; a program that hangs is a finding, not a wait

COUNT, FAIL_ONCE, FULL, POWER = 0, 1, 2, 3


class Tools:
    """The programs that are tried, and what is needed to try them."""

    def __init__(self, programs, scratch):
        self.folder = pathlib.Path(programs).resolve()
        self.scratch = pathlib.Path(scratch)
        self.models, self.keys, self.scenarios = {}, {}, {}
        self.lock, self.files = threading.Lock(), threading.Lock()
        self.library = self.scratch / "interpose.so"
        for program in ["tussenstand", "fault-probe"]:
            if not (self.folder / program).exists():
                raise SystemExit(f"faults: {self.folder / program} is missing; build it first")
        compiler = next(filter(None, map(shutil.which, ["cc", "clang", "gcc"])), None)
        if not compiler:
            raise SystemExit("faults: no C compiler; apt-get install gcc")
        subprocess.run(
            [compiler, "-std=gnu17", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC",
             "-o", self.library, HERE / "interpose.c", "-ldl"], check=True)

    def program(self, name):
        return str(self.folder / name)


class Page:
    """What the harness and the interposing library share."""

    LAYOUT = "<qqqqqqq48s48s"

    def __init__(self, path):
        self.path = path
        path.write_bytes(bytes(struct.calcsize(self.LAYOUT)))

    def set(self, mode=COUNT, at=0, error=0, offset=0):
        with open(self.path, "r+b") as file:
            file.write(struct.pack("<qqqqqqq", mode, at, error, offset, 0, 0, 0))

    def set_clock(self, offset):
        with open(self.path, "r+b") as file:
            file.seek(24)
            file.write(struct.pack("<q", offset))

    def _field(self, number):
        return struct.unpack(self.LAYOUT, self.path.read_bytes())[number]

    calls = property(lambda self: self._field(4))
    writes = property(lambda self: self._field(5))
    struck = property(lambda self: self._field(6))
    failed = property(lambda self: self._field(7).rstrip(b"\0").decode())


class Ending:
    """How a program ended."""

    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors

    @property
    def prompts(self):
        """How often an answer was asked: each time the answer before it was kept."""
        return sum(line.startswith(PROMPT) for line in self.output.splitlines())

    @property
    def is_rude(self):
        """Whether the program ended without a sentence, or by a signal that nobody sent."""
        said = self.errors.strip() or self.output.strip()
        return self.status not in (0, 1) or (self.status == 1 and not said)


class Laptop:
    """A home, a store and a folder for pages, gone afterwards."""

    def __init__(self, tools, model=None):
        self.tools = tools
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="laptop-", dir=tools.scratch))
        self.home, self.store = self.root / "thuis", self.root / "thuis" / "dossiers"
        self.exports, self.temporary = self.root / "bladen", self.root / "tijdelijk"
        for folder in [self.home, self.temporary]:
            folder.mkdir()
        if model:
            shutil.copytree(model, self.home, dirs_exist_ok=True)
        # Outside the folder whose files are made to fail.
        self.aside = pathlib.Path(tempfile.mkdtemp(prefix="aside-", dir=tools.scratch))
        self.page = Page(self.aside / "page")
        self.shadow = self.aside / "synced"
        self.passphrase_file = self.aside / "wachtzin"
        self.passphrase_file.write_text(PASSPHRASE)
        self.changes = {"TUSSENSTAND_TODAY": "2026-03-02"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.rmtree(self.aside, ignore_errors=True)

    def environment(self, is_watched=False, has_passphrase=True):
        values = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.home), "TMPDIR": str(self.temporary),
            "TUSSENSTAND_HOME": str(self.store), "TUSSENSTAND_EXPORTS": str(self.exports),
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        }
        if has_passphrase:
            values["TUSSENSTAND_PASSPHRASE_FILE"] = str(self.passphrase_file)
        if is_watched:
            values |= {
                "LD_PRELOAD": str(self.tools.library), "FAULTS_ROOT": str(self.root),
                "FAULTS_PAGE": str(self.page.path), "FAULTS_SHADOW": str(self.shadow)}
        values |= self.changes
        return {name: value for name, value in values.items() if value is not None}

    def start(self, arguments, lines=(), program="tussenstand", is_watched=False, before=None):
        """Starts a program with all its answers waiting; its output goes to files."""
        files = [open(self.aside / name, "w+b") for name in ("input", "output", "errors")]
        files[0].write("".join(line + "\n" for line in lines).encode())
        files[0].seek(0)
        process = subprocess.Popen(
            [self.tools.program(program), *arguments], stdin=files[0], stdout=files[1],
            stderr=files[2], env=self.environment(is_watched), preexec_fn=before, cwd=self.root)
        process.files = files
        return process

    def end(self, process):
        """Waits for the end of a program and reads what it said."""
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        texts = []
        for file in process.files[1:]:
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
        for file in process.files:
            file.close()
        return Ending(process.returncode, *texts)

    def run(self, arguments, lines=(), **settings):
        return self.end(self.start(arguments, lines, **settings))

    def read(self, passphrase=PASSPHRASE):
        """Everything in the store, or `None` when it does not open."""
        ran = subprocess.run(
            [self.tools.program("fault-probe"), "read", self.store, passphrase],
            capture_output=True, text=True, timeout=PATIENCE)
        if ran.returncode != 0:
            return None
        reading = json.loads(masked(ran.stdout))
        for values in reading.values():
            if isinstance(values, list):
                values.sort(key=lambda value: json.dumps(value, sort_keys=True))
        return reading

    def lose_power(self, dice=None):
        """Puts back of every file what was synced; with dice, some sectors got further.

        What a disk has of a write that was not synced is anybody's guess.
        """
        for path in [path for path in self.root.rglob("*") if path.is_file()]:
            synced = self.shadow / str(path).replace("/", "%")
            if path.name.endswith("-shm"):
                path.unlink()  # memory that readers and the writer share; SQLite makes it anew
                continue
            old = synced.read_bytes() if synced.exists() else b""
            if dice is None:
                path.write_bytes(old)
                continue
            new = path.read_bytes()
            sectors = range(0, max(len(old), len(new)), 512)
            path.write_bytes(b"".join(
                (new if dice.random() < 0.5 else old)[place:place + 512].ljust(
                    min(512, max(len(old), len(new)) - place), b"\0") for place in sectors))

    def remember_synced(self):
        """What stands on the disk before the program starts is there after a power cut."""
        shutil.rmtree(self.shadow, ignore_errors=True)
        self.shadow.mkdir()
        for path in self.root.rglob("*"):
            if path.is_file():
                shutil.copy(path, self.shadow / str(path).replace("/", "%"))


def masked(text):
    """Text in which every random id is the same."""
    return re.sub(r"\b[0-9a-f]{32}\b", "id", text)
