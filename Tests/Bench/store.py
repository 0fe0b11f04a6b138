# SPDX-License-Identifier: EUPL-1.2
"""Opening a store of a whole town's team: time and memory."""

import laptop
import lines
import measuring
from terminal import PROMPT

TITLE = "Opening a store"
ABOUT = """`tussenstand inwoners`, from start to end: opens the store, reads the names of all residents and lists
them; the first prompt, beside which the whole store begins to be checked; and what comes of `hulp`, typed at
once, which waits for that check. Every resident has five conversations with four levels. The passphrase
is made quick to try. Reading all rows with SQLite alone, without opening a seal, is the least that can
be."""
ROUNDS = 5
SIZES = (1000, 10_000)


def run(bench):
    works, peaks, names, sizes = {}, {}, {}, {}
    for size in SIZES:
        folder = laptop.with_residents(bench, size)
        sizes[size] = (folder.store / "dossiers.sqlite").stat().st_size
        talks = f"{size:,} residents, {5 * size:,} conversations"
        works["list", size] = lambda folder=folder, size=size: listed(folder, peaks, size)
        works["prompt", size] = lambda folder=folder, size=size: prompt(folder, peaks, size)
        works["checked", size] = lambda folder=folder: checked(folder)
        works["rows", size] = lambda folder=folder: rows_alone(bench, folder)
        names |= {("list", size): f"`inwoners`: {talks}", ("prompt", size): f"first prompt: {talks}",
                  ("checked", size): f"first prompt, check and `hulp`: {talks}",
                  ("rows", size): f"SQLite alone reads all rows: {talks}"}
    times = measuring.alternately(works, ROUNDS, bench.end)
    rows = [[names[work], {"ms": measuring.median(values) * 1000},
             {"MB": peaks[work] / 1e6} if work in peaks else ""] for work, values in times.items()]
    small, large = (measuring.median(times["prompt", size]) for size in SIZES)
    return {
        "tables": [{"heads": ["What", "Median", "Memory"], "rows": rows}],
        "notes": [f"{len(times['list', SIZES[0]])} rounds. The files are {sizes[SIZES[0]] / 1e6:.0f} and "
                  f"{sizes[SIZES[1]] / 1e6:.0f} MB. Ten times the residents take the first prompt "
                  f"{large / small:.1f} times as long."],
        "values": {},
    }


def listed(folder, peaks, size):
    done = folder.run("inwoners")
    peaks["list", size] = max(peaks.get(("list", size), 0), done.peak)
    return done.seconds


def prompt(folder, peaks, size):
    terminal, took = lines.ours("", folder).prompted()
    with terminal:
        peaks["prompt", size] = max(peaks.get(("prompt", size), 0), terminal.peak())
    return took


def checked(folder):
    """Until the prompt comes back after a first command, for which everything must be checked."""
    terminal, _ = lines.ours("", folder).prompted()
    with terminal:
        terminal.send(b"hulp\r")
        return terminal.wait_for(PROMPT) - terminal.started


def rows_alone(bench, folder):
    """In a process of its own, for the same start."""
    script = ("import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
              "print(sum(len(row[0]) for row in db.execute('SELECT sealed FROM record')))")
    return measuring.run([bench.python, "-c", script, folder.store / "dossiers.sqlite"]).seconds
