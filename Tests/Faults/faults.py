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
import fuzz
import kill
import leak
import two
from laptop import Tools

PARTS = {
    "kill": ("kill -9 at random moments", lambda tools, seed, short, harness: kill.run(
        tools, seed, 40 if short else 1100, harness)),
    "disk": ("disk full from every write on", lambda tools, seed, short, harness:
             calls.full_disk(tools, seed, 24 if short else 1, harness)),
    "calls": ("every call fails once", lambda tools, seed, short, harness: calls.every_call(
        tools, seed, 48 if short else 1, harness)),
    "power": ("power gone before every call", lambda tools, seed, short, harness: calls.power(
        tools, seed, 64 if short else 2, harness)),
    "two": ("two programs on one store", two.run),
    "clock": ("the clock turned back and over", clock.run),
    "leak": ("a marker in everything written", leak.run),
    "fuzz": ("spoilt input", fuzz.run),
}


class Report:
    """The numbers of one harness."""

    def __init__(self, name):
        self.name = name
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

    def tell(self, line):
        """A number that does not fit in the table."""
        with self.lock:
            self.details.append(line)

    @property
    def is_good(self):
        return not (self.lost or self.unreadable or self.rude or self.remarks) and self.runs > 0


class Harness:
    """Runs jobs beside each other and gathers what they find."""

    def __init__(self, report, workers, patience):
        self.report, self.workers = report, workers
        self.end = time.monotonic() + patience
        self.skipped = 0

    def work(self, jobs):
        with concurrent.futures.ThreadPoolExecutor(self.workers) as pool:
            waiting = [pool.submit(self.one, *job) for job in jobs]
            for done in waiting:
                done.result()
        if self.skipped:
            self.report.tell(f"{self.skipped} runs were left out: there was no time for them")

    def one(self, job, values):
        if time.monotonic() > self.end:
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
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[],
                        help="which harnesses; all of them when none is named: " + ", ".join(PARTS))
    parser.add_argument("--programs", required=True, help="the folder with the built programs")
    parser.add_argument("--seed", type=int, default=None, help="to repeat a run")
    parser.add_argument("--short", action="store_true", help="a few dozen runs, for the tests")
    parser.add_argument("--into", help="a file to write the table into")
    parser.add_argument("--json", help="a file for the numbers, for the tests")
    parser.add_argument("--workers", type=int, default=max(2, os.cpu_count() or 2))
    parser.add_argument("--seconds", type=int, default=840, help="the most that all may take")
    given = parser.parse_args()
    names = given.parts or list(PARTS)
    seed = given.seed if given.seed is not None else random.randrange(10**6)
    print(f"seed {seed}; again: Scripts/faults --seed {seed} {' '.join(given.parts)}", flush=True)
    scratch = tempfile.mkdtemp(prefix="tussenstand-faults-")
    reports = []
    end = time.monotonic() + given.seconds
    try:
        tools = Tools(given.programs, scratch)
        for name in names:
            title, part = PARTS[name]
            report = Report(title)
            reports.append(report)
            start = time.monotonic()
            part(tools, seed, given.short, Harness(report, given.workers, end - start))
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
        numbers = {name: {key: value for key, value in vars(report).items() if key != "lock"}
                   for name, report in zip(names, reports)}
        pathlib.Path(given.json).write_text(json.dumps(numbers))
    sys.exit(0 if all(report.is_good for report in reports) else 1)


if __name__ == "__main__":
    main()
