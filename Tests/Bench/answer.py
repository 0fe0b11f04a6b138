# SPDX-License-Identifier: EUPL-1.2
"""From Enter to the next question, when the answer is on the disk, beside one bare commit."""

import os
import pathlib
import sqlite3
import time

import laptop
import lines
import measuring
from terminal import PROMPT

TITLE = "Next question after an answer"
ABOUT = """From Enter to the next question on a real terminal; Enter is pressed when the words stand there, as who
types does. The answer is sealed and synced to the disk in between. Beside it, after each answer, one
commit of SQLite alone: a row of the same size into a file on the same disk, with the same journal and
as careful (WAL, `synchronous=FULL`)."""
ROUNDS = 8
TYPING = 0.06  # in seconds; an Enter right behind words could be part of a paste, and is waited with
SEALED = 400  # about the bytes of a sealed answer
MEMORY = pathlib.Path("/dev/shm")


def run(bench):
    many = laptop.with_residents(bench, 1000)
    is_in_memory = os.access(MEMORY, os.W_OK)
    with many.copy() as disk, Commits(bench.scratch) as commits:
        places = {"ours": disk}
        if is_in_memory:
            places["memory"] = many.copy_in(MEMORY)
        times = {"ours": [], "memory": [], "bare": []}
        number = 0

        def hold(name):
            nonlocal number
            number += 1
            places[name].run("inwoner", "nieuw", "--naam", f"Nieuw{number}")
            talk = lines.ours(name, places[name], "gesprek", f"Nieuw{number}")
            talk.environment["TERM"] = "dumb"  # every answer is a line
            hold_conversation(talk, times[name], times["bare"], commits)

        try:
            measuring.alternately({name: lambda name=name: hold(name) for name in places}, ROUNDS, bench.end)
        finally:
            if is_in_memory:
                places["memory"].__exit__()
    bare = measuring.median(times["bare"])
    ours = measuring.median(times["ours"])
    names = {"ours": "tussenstand, Enter to the next question",
             "memory": "the same with the store in memory, where nothing is synced",
             "bare": "one commit of SQLite alone"}
    rows = [[names[name], {"us": measuring.median(values) * 1e6},
             {"us": measuring.percentile(values, 99) * 1e6},
             {"times": measuring.median(values) / bare}] for name, values in times.items() if values]
    cause = "what it takes without the disk could not be measured here: no memory to put a store in"
    if times["memory"]:
        rest = measuring.median(times["memory"])
        cause = (f"{rest * 1e6:.0f} µs are the terminal, hearing, sealing and showing the next question, "
                 f"{(ours - rest) * 1e6:.0f} µs the disk; the bare commit takes {bare * 1e6:.0f} µs")
    return {
        "tables": [{"heads": ["What", "Median", "99th percentile", "Against the bare commit"], "rows": rows}],
        "notes": [f"{len(times['ours'])} answers, {len(times['bare'])} commits."],
        "values": {"ours": ours, "bare": bare, "cause": cause},
    }


def hold_conversation(talk, times, bare, commits):
    """Answers question after question, until the one whether all of it is right."""
    answers = (laptop.ROOT / "Exports" / "voorbeelden" / laptop.TALKS[0][1]).read_text().splitlines()
    with talk.start() as terminal:
        wait_for_question(terminal)
        terminal.wait_until_quiet()
        for answer in answers[:-1]:
            terminal.send(answer.encode())
            terminal.wait_until_quiet(TYPING)
            before = time.perf_counter()
            terminal.send(b"\r")
            times.append(wait_for_question(terminal) - before)
            terminal.wait_until_quiet()
            bare.append(commits.one())
        if b"Klopt dit?" not in terminal.raw[-500:]:
            raise measuring.Failed(f"not the last question: {terminal.raw[-500:].decode()}")


def wait_for_question(terminal):
    """The moment at which the prompt stands behind a question."""
    shown = b""
    while b"?" not in shown:
        start = terminal.seen
        moment = terminal.wait_for(PROMPT)
        shown += terminal.raw[start:terminal.seen]
    return moment


class Commits:
    """A store with nothing around it."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder) / "bare.sqlite"

    def __enter__(self):
        self.path.unlink(missing_ok=True)
        self.db = sqlite3.connect(self.path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            self.db.execute("PRAGMA " + pragma)
        self.db.execute("CREATE TABLE record (id TEXT NOT NULL, sequence INTEGER NOT NULL, "
                        "sealed BLOB NOT NULL, PRIMARY KEY (id, sequence)) STRICT, WITHOUT ROWID")
        self.count = 0
        return self

    def __exit__(self, *_):
        self.db.close()

    def one(self):
        self.count += 1
        sealed = os.urandom(SEALED)
        before = time.perf_counter()
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute("INSERT INTO record VALUES (?, ?, ?)", ("a" * 32, self.count, sealed))
        self.db.execute("COMMIT")
        return time.perf_counter() - before
