# SPDX-License-Identifier: EUPL-1.2
"""An export of another system of 100,000 rows, brought in."""

import csv
import time

import laptop
import measuring

TITLE = "Importing"
ABOUT = """`tussenstand importeer` with an invented export of 100,000 rows (`Scripts/demo-import`), one row in two
hundred with a mistake, into a store with one resident, with the question whether to go on answered.
Reading the file with Python's `csv` and counting the rows by person is the least that can be."""
ROUNDS = 3
ROWS = 100_000


def export(bench):
    file = bench.folder / f"export-{ROWS}.csv"
    if not file.exists():
        measuring.run([laptop.ROOT / "Scripts" / "demo-import", str(ROWS), file])
    return file


def bring_in(bench, folder):
    return folder.run("importeer", str(export(bench)), "--indeling", str(laptop.MAPPING), lines=["ja"])


def imported(bench):
    """A laptop on which that was done."""

    def make(folder):
        laptop.shutil.copytree(laptop.with_samira(bench).store, folder.store)
        bring_in(bench, folder)

    return laptop.kept(bench, f"imported-{ROWS}", make)


def run(bench):
    file = export(bench)

    def work():
        with laptop.with_samira(bench).copy() as folder:
            return bring_in(bench, folder)

    def least():
        start = time.perf_counter()
        people = {}
        with open(file, encoding="cp1252", newline="") as rows:
            for row in csv.DictReader(rows, delimiter=";"):
                people.setdefault(row["Cliëntnummer"], []).append(row)
        return time.perf_counter() - start

    runs = measuring.alternately({"ours": work, "least": least}, ROUNDS, bench.end)
    memory = max(one.peak for one in runs["ours"])
    seconds = measuring.median([one.seconds for one in runs["ours"]])
    used = measuring.median([one.processor for one in runs["ours"]])
    least = measuring.median(runs["least"])
    said = [line for line in runs["ours"][-1].output.splitlines() if line.startswith("Begrepen")]
    return {
        "tables": [{
            "heads": ["What", "Median", "Processor time", "Rows a second", "Memory"],
            "rows": [["`importeer`", {"s": seconds}, {"s": used}, {"count": ROWS / seconds},
                      {"MB": memory / 1e6}],
                     ["Python's `csv` reads the file", {"s": least}, "", {"count": ROWS / least}, ""]]}],
        "notes": [f"{len(runs['ours'])} runs. It says: “{said[0] if said else 'nothing about rows'}”"],
        "values": {},
    }
