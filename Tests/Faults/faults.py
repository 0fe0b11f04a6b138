# SPDX-License-Identifier: EUPL-1.2
"""Breaks things under the program on purpose and counts what is lost; see Scripts/faults."""

import argparse
import concurrent.futures
import datetime
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback

import calls
import clock
import copying
import fuzz
import kill
import leak
import two
from laptop import Tools

# Each harness with its title and its share of the time.
PARTS = {
    "kill": ("kill -9 at random moments", kill.run, 4),
    "disk": ("disk full from every write on", calls.full_disk, 3),
    "calls": ("every call fails once", calls.every_call, 4),
    "power": ("power gone before every call", calls.power, 4),
    "two": ("two programs on one store", two.run, 1),
    "clock": ("the clock turned back and over", clock.run, 1),
    "copy": ("a store copied in the middle of a talk", copying.run, 2),
    "leak": ("a marker in everything written", leak.run, 1),
    "fuzz": ("spoilt input", fuzz.run, 4),
}


class Report:
    """The numbers of one harness."""

    def __init__(self, name, end):
        self.name, self.end = name, end
        self.runs = self.faults = self.acknowledged = self.lost = self.unreadable = self.rude = 0
        self.remarks, self.details = [], []
        self.lock = threading.Lock()

    def add(self, found, faults=1, ending=None, name=""):
        with self.lock:
            self.runs += 1
            self.faults += bool(faults)
            self.acknowledged += found.acknowledged
            self.lost += found.lost
            self.unreadable += found.unreadable
            self.remarks += [f"{name}: {remark}" for remark in found.remarks]
            if ending is not None and ending.is_rude:
                self.rude += 1
                self.remarks.append(f"{name}: ended with {ending.status}: {ending.errors[-300:]}")

    def is_late(self):
        return time.monotonic() > self.end

    def tell(self, line):
        """A number that does not fit in the table."""
        with self.lock:
            self.details.append(line)

    @property
    def is_good(self):
        return not (self.lost or self.unreadable or self.rude or self.remarks) and self.runs > 0


class Harness:
    """Runs jobs beside each other and gathers what they find."""

    def __init__(self, report, workers, seed):
        self.report, self.workers, self.dice = report, workers, random.Random(seed)
        self.skipped = 0

    def work(self, jobs):
        # When there is no time for all of them, those that are left out are of every kind.
        jobs = list(jobs)
        self.dice.shuffle(jobs)
        with concurrent.futures.ThreadPoolExecutor(self.workers) as pool:
            waiting = [pool.submit(self.one, *job) for job in jobs]
            for done in waiting:
                done.result()
        if self.skipped:
            self.report.tell(f"{self.skipped} runs were left out: there was no time for them")

    def one(self, job, values):
        if self.report.is_late():
            self.skipped += 1
            return
        try:
            job(self.report, *values)
        except Exception:  # a harness that stops would look like one that found nothing
            with self.report.lock:
                self.report.remarks.append(traceback.format_exc(limit=-3))


def table(reports):
    rows = [["Harness", "Runs", "Faults", "Acknowledged", "Lost", "Unreadable", "Ended badly"]]
    rows += [[report.name, *(f"{number:,}" for number in (
        report.runs, report.faults, report.acknowledged, report.lost, report.unreadable,
        report.rude))] for report in reports]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---" + "|---:" * (len(rows[0]) - 1) + "|")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(prog="Scripts/faults", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="harness",
                        help="all of them when none is named: " + ", ".join(PARTS))
    parser.add_argument("--programs", required=True, help="the folder with the built programs")
    parser.add_argument("--seed", type=int, default=None, help="to repeat a run")
    parser.add_argument("--short", action="store_true", help="a few dozen runs, for the tests")
    parser.add_argument("--into", help="a file to write the table into")
    parser.add_argument("--json", help="a file for the numbers, for the tests")
    parser.add_argument("--workers", type=int, default=max(2, os.cpu_count() or 2))
    parser.add_argument("--seconds", type=int, default=840, help="the most that all may take")
    given = parser.parse_args()
    names = given.parts or list(PARTS)
    if unknown := set(names) - set(PARTS):
        parser.error(f"no such harness: {', '.join(sorted(unknown))}")
    seed = given.seed if given.seed is not None else random.randrange(10**6)
    print(f"seed {seed}; again: Scripts/faults --seed {seed} {' '.join(given.parts)}", flush=True)
    scratch = tempfile.mkdtemp(prefix="tussenstand-faults-")
    reports = []
    end = time.monotonic() + given.seconds
    try:
        tools = Tools(given.programs, scratch)
        for number, name in enumerate(names):
            title, part, share = PARTS[name]
            start = time.monotonic()
            shares = sum(PARTS[later][2] for later in names[number:])
            report = Report(title, start + (end - start) * share / shares)
            reports.append(report)
            part(tools, seed, given.short, Harness(report, given.workers, seed))
            print(f"{name}: {report.runs} runs, {report.faults} faults, "
                  f"{report.acknowledged} acknowledged, {report.lost} lost, "
                  f"{report.unreadable} unreadable, {report.rude} ended badly, "
                  f"{time.monotonic() - start:.0f} s", flush=True)
            for line in report.details + report.remarks[:20]:
                print("  " + line.strip().replace("\n", "\n  "), flush=True)
    finally:
        subprocess.run(["umount", "-l", *map(str, pathlib.Path(scratch).glob("*/schijf"))],
                       capture_output=True)
        shutil.rmtree(scratch, ignore_errors=True)
    text = table(reports)
    print("\n" + text)
    if given.into:
        details = "".join(f"- {line}\n" for report in reports for line in report.details)
        day = datetime.date.today().isoformat()
        pathlib.Path(given.into).write_text(f"{text}\n\nSeed {seed}, {day}.\n\n{details}")
    if given.json:
        numbers = {name: {key: value for key, value in vars(report).items() if key not in ("lock", "end")}
                   for name, report in zip(names, reports)}
        pathlib.Path(given.json).write_text(json.dumps(numbers))
    sys.exit(0 if all(report.is_good for report in reports) else 1)


if __name__ == "__main__":
    main()
