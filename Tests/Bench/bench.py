# SPDX-License-Identifier: EUPL-1.2
"""Measures what a professional and a team wait for, beside what others take; see Scripts/bench."""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import platform
import shutil
import sys
import tempfile
import time
import traceback

import answer
import echo
import importing
import pages
import picture
import sharing
import start
import store
import table
from laptop import ROOT

# Each part with its share of the time.
PARTS = {
    "start": (start, 1), "echo": (echo, 2), "answer": (answer, 2), "store": (store, 1),
    "pages": (pages, 4), "picture": (picture, 10), "sharing": (sharing, 2), "importing": (importing, 2),
}


class Bench:
    """The programs that are measured, where things are kept, and how much time there is."""

    def __init__(self, given, scratch):
        self.programs = pathlib.Path(given.programs)
        self.python, self.typst, self.largest = given.python, given.typst, given.largest
        self.folder, self.scratch = pathlib.Path(given.kept), pathlib.Path(scratch)
        self.copies, self.begin, self.end = 0, 0.0, 0.0
        self.has_server = bool(shutil.which("psql")) and any(
            pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))

    def program(self, name):
        path = self.programs / name
        if not path.exists():
            raise SystemExit(f"bench: {path} is missing; build it first")
        return str(path)

    def share(self, part):
        """The moment at which so much of the time of this part is gone."""
        return self.begin + (self.end - self.begin) * part

    @staticmethod
    def say(words):
        print(words, flush=True)


def machine():
    model = "an unknown processor"
    with contextlib.suppress(OSError):
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return (f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}, load at the start "
            f"{os.getloadavg()[0]:.1f}")


def measure(bench, name, seconds):
    """One part; what goes wrong in it stands in its place, so that the others go on."""
    part, _ = PARTS[name]
    found = {"date": datetime.date.today().isoformat(), "machine": machine()}
    bench.say(f"{name}: {part.TITLE}")
    bench.begin = time.monotonic()
    bench.end = bench.begin + seconds
    try:
        found |= part.run(bench)
    except Exception as error:
        traceback.print_exc()
        why = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
        found |= {"why": why, "values": {"why": why}, "tables": [], "notes": []}
    found["took"] = time.monotonic() - bench.begin
    bench.say(f"{name}: {found['took']:.0f} s")
    return found


def kept_numbers(folder):
    """The last numbers of each part."""
    return {name: json.loads(file.read_text()) for name in PARTS
            if (file := folder / f"{name}.json").exists()}


def main():
    parser = argparse.ArgumentParser(prog="Scripts/bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", default=list(PARTS),
                        help="only these: " + ", ".join(PARTS))
    parser.add_argument("--into", default=ROOT / "Sources" / "Documentation" / "Benchmarks.md",
                        help="the file to write the page into")
    parser.add_argument("--programs", required=True, help="the folder with the built programs")
    parser.add_argument("--seconds", type=int, default=1500,
                        help="what all may take together; the first round of each is always made")
    parser.add_argument("--largest", type=int, default=picture.SIZES[-1], choices=picture.SIZES,
                        help="the largest city")
    parser.add_argument("--python", required=True, help="a Python with the others in it")
    parser.add_argument("--typst", required=True, help="a Python with Typst in it")
    parser.add_argument("--kept", default=ROOT / ".build-bench", help="where data and numbers are kept")
    given = parser.parse_args()
    folder = pathlib.Path(given.kept) / "numbers"
    folder.mkdir(parents=True, exist_ok=True)
    # On the disk that is measured: what stands in /tmp may be memory.
    scratch = tempfile.mkdtemp(prefix="scratch-", dir=given.kept)
    good = True
    try:
        bench = Bench(given, scratch)
        shares = sum(PARTS[name][1] for name in given.only)
        for name in given.only:
            found = measure(bench, name, given.seconds * PARTS[name][1] / shares)
            good = good and "why" not in found
            (folder / f"{name}.json").write_text(json.dumps(found, ensure_ascii=False, indent=1))
            write(given.into, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(pathlib.Path(given.into).read_text())
    sys.exit(0 if good else 1)


def write(into, folder):
    pathlib.Path(into).write_text(
        table.page({name: part for name, (part, _) in PARTS.items()}, kept_numbers(folder)))


if __name__ == "__main__":
    main()
