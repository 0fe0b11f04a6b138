# SPDX-License-Identifier: EUPL-1.2
"""The whole team picture of a city, beside others that answer the same questions."""

import hashlib
import json
import os

import laptop
import measuring
from server import Server

TITLE = "The team picture"
ABOUT = """`teambeeld overzicht --voor team` from start to end: an overview of a year beside the year before, with
nothing shown that gives anybody away. The city is invented (`Scripts/demo-data`), about four marks in a
conversation. The others answer the twelve questions behind it over both years, and stop there: residents,
domains, marks, goals, figures for life and their change, signals, endings, use, what was filled in, groups
and what these say, each by category, how often and of how many people. They read raw rows: what was said
and when, in the form that each likes best, made beforehand. “Our rows” also say when the same was next
said, as a team store keeps them. Their time is that of opening and asking alone, after Python and the
library were started; ours is that of the whole process, with the protection and the writing. All answers
are compared, with each other and with every number that the picture shows."""
SIZES = (1000, 100_000, 1_000_000)
ROUNDS = {1000: 7, 100_000: 5, 1_000_000: 3}
SERVED = 100_000  # the largest that is put on a server
TODAY = "2026-07-07"
PERIODS = [(202507, 202606), (202407, 202506)]
MARKS = 4
PEERS_SCRIPT = laptop.ROOT / "Tests" / "Bench" / "peers.py"
PEERS = {
    "duckdb": "DuckDB, raw rows", "duckdb-ahead": "DuckDB, our rows", "polars": "polars, raw rows",
    "sqlite": "SQLite, raw rows, plain SQL",
}


def city_name(size):
    """Another maker, or other tables, make another city."""
    makers = [laptop.ROOT / "Scripts" / "demo-data", *sorted(
        (laptop.ROOT / "Sources" / "CEmbedded" / "Migrations" / "team").rglob("*.sql"))]
    print_of = hashlib.sha256(b"".join(file.read_bytes() for file in makers)).hexdigest()[:8]
    return f"{size}-{MARKS}-{print_of}"


class City:
    """An invented city of one size, made once and kept."""

    def __init__(self, bench, size):
        self.bench, self.size = bench, size
        self.folder = bench.folder / "cities" / city_name(size)
        self.team = self.folder / "team.sqlite"
        if not (self.folder / "ready").exists():
            bench.say(f"making a city of {size:,} conversations; a million takes some minutes")
            made = measuring.run(
                [laptop.ROOT / "Scripts" / "demo-data", "--out", self.folder, "--conversations", str(size),
                 "--marks", str(MARKS), "--csv"]).seconds
            prepared = measuring.run(
                [bench.python, "-B", PEERS_SCRIPT, "prepare", self.folder]).seconds
            (self.folder / "ready").write_text(f"{made:.0f} {prepared:.0f}\n")

    @property
    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": str(self.bench.scratch), "LC_ALL": "C.UTF-8",
                "TUSSENSTAND_HOME": str(self.bench.scratch / "none"), "TUSSENSTAND_TODAY": TODAY}

    def ours(self, source=None, *more):
        return measuring.run([self.bench.program("teambeeld"), "overzicht", "--bron", source or self.team,
                              "--voor", "team", *more], self.environment)

    def shown(self):
        """The picture as data."""
        folder = self.bench.scratch / f"picture-{self.size}"
        self.ours(None, "--vorm", "json", "--naar", folder)
        return json.loads(next(folder.glob("*.json")).read_text())

    def peer(self, name):
        months = [str(month) for period in PERIODS for month in period]
        done = measuring.run([self.bench.python, "-B", PEERS_SCRIPT, name, self.folder, *months])
        said = json.loads(done.output)
        done.questions, done.answers, done.output = said["seconds"], said["answers"], ""
        return done


def run(bench):
    sizes = [size for size in SIZES if size <= bench.largest]
    runs, cells = {}, {}
    for number, size in enumerate(sizes):
        city = City(bench, size)
        works = {"ours": city.ours} | {peer: lambda peer=peer: city.peer(peer) for peer in PEERS}
        share = bench.share((number + 1) / len(sizes)) if size < SIZES[-1] else bench.end
        found = measuring.alternately(works, ROUNDS[size], share)
        picture = city.shown()
        cells[size] = (picture["cells"] - picture["hidden"],
                       compare(picture, {peer: found[peer][0].answers for peer in PEERS}))
        if size <= SERVED and bench.has_server:
            with Server(city) as server:
                found |= measuring.alternately({
                    "server": lambda: city.ours(server.address),
                    "server plain": lambda: server.plain(PERIODS)}, min(3, ROUNDS[size]))
        for name, values in found.items():
            runs.setdefault(name, {})[size] = values
            bench.say(f"{size:,}, {name}: {middle(values):.2f} s")
    return result(runs, cells, sizes, bench)


def compare(picture, answers):
    """Stops when two peers answer otherwise, or when the picture shows another number than they do."""
    first = next(iter(answers))
    for peer, answer in answers.items():
        for one, other in zip(answer, answers[first]):
            for measure, cells in one.items():
                if cells != other[measure]:
                    raise measuring.Failed(f"{peer} and {first} differ in {measure}: "
                                           f"{[cell for cell in cells if cell not in other[measure]][:5]}")
    checked = 0
    for table in picture["tables"]:
        for row in table["rows"]:
            for place, period in (("cells", 0), ("before", 1)):
                for column, cell in zip(table["columns"], row.get(place) or []):
                    expected = answer_for(table["measure"], row["line"], column["id"], answers[first][period])
                    if cell["status"] != "shown" or expected is None:
                        continue
                    checked += 1
                    if cell["count"] != expected:
                        raise measuring.Failed(f"{table['measure']}, {row['line']}, {column['id']}: the "
                                               f"picture shows {cell['count']}, {first} {expected}")
    if checked < 100:
        raise measuring.Failed(f"only {checked} numbers of the picture could be compared")
    return checked


def answer_for(measure, line, column, answer):
    """What the peers say of one cell of the picture; nothing of cells that it works out itself."""
    def people(name, *key, often=False):
        for cell in answer[name]:
            if tuple(cell[:-2]) == key:
                return cell[-2] if often else cell[-1]
        return 0

    if measure == "residents":
        return people("extent", "all")
    if measure == "conversations":
        return people("extent", line, often=True) if line in ("first", "all") else None
    if measure in ("topics", "marks") and column != "compared":
        domain = ("", "0", "*") if line == "own" else (
            *line.split("/")[0].split("@"), line.split("/")[1])
        return people(measure, *domain, column)
    if measure == "goals" and line != "all":
        return people("goals", line, often=True)
    if measure in ("lifeScores", "lifeChange", "endings", "usefulness") and line not in ("all", "compared"):
        return people(measure, line)
    if measure == "signals":
        return people("signals", line)
    if measure == "parts":
        return people("filledParts", line)
    if measure == "activities" and line != "all":
        return people("signals", line) if column == "asked" else people("activities", f"theme/{line}")
    if measure == "activityAnswers" and column != "asked":
        return people("activityAnswers", f"{line}/{column}")
    return None


def middle(values):
    """Of others the questions alone, of ours everything."""
    return measuring.median([getattr(one, "questions", one.seconds) for one in values])


def result(runs, cells, sizes, bench):
    last = sizes[-1]

    def seconds(name, size):
        values = runs.get(name, {}).get(size)
        return middle(values) if values else None

    titles = {"ours": "teambeeld on SQLite", "server": "teambeeld on PostgreSQL", **PEERS,
             "server plain": "PostgreSQL, raw rows, plain SQL"}
    rows = []
    for name, words in titles.items():
        row = [words]
        row += [{"s": found} if (found := seconds(name, size)) else "not measured" for size in sizes]
        grown = seconds(name, last) and len(sizes) > 1 and {
            "times": seconds(name, last) / seconds(name, sizes[-2])}
        at_last = runs.get(name, {}).get(last)
        # Of a server only the client would be seen.
        seen = at_last if at_last and not name.startswith("server") else None
        row += [grown or "", {"s": measuring.median([one.processor for one in seen])} if seen else "",
                {"MB": max(one.peak for one in seen) / 1e6} if seen else "",
                {"times": seconds(name, last) / seconds("ours", last)} if at_last else ""]
        rows.append(row)
    whole = ", ".join(f"{words} {measuring.median([one.seconds for one in runs[name][last]]):.2f} s"
                      for name, words in PEERS.items())
    made = (bench.folder / "cities" / city_name(last) / "ready").read_text().split()
    rounds = ", ".join(f"{len(runs['ours'][size])} at {size:,}" for size in sizes)
    notes = [
        f"Rounds in turn: {rounds}. The others as whole processes, with the start of Python, at the last "
        f"size: {whole}.",
        "Cells shown, and how many of them the others count too: "
        + ", ".join(f"{cells[size][0]} and {cells[size][1]} at {size:,}" for size in sizes) + ".",
        f"The largest city was made in {made[0]} s, and in {made[1]} s put into the forms of the others.",
        (f"On a server no more than {SERVED:,} conversations." if bench.has_server else
         "On a server: not measured, PostgreSQL is not installed."),
    ]
    values = {}
    if last == SIZES[-1]:
        ours = seconds("ours", last)
        values = {
            "ours": ours, "duckdb": seconds("duckdb", last), "duckdb ahead": seconds("duckdb-ahead", last),
            "growth": ours / seconds("ours", sizes[-2]), "cells": cells[last][0] / cells[sizes[-2]][0],
            "cause": f"at 1,000 conversations, where there is next to nothing to count, it takes "
                     f"{seconds('ours', sizes[0]):.2f} s; the rest grows with the rows that are counted",
        }
    heads = ["What", *(f"{size:,}" for size in sizes), "Growth of the last step",
             "Processor at the last", "Memory at the last", "Against ours at the last"]
    return {"tables": [{"heads": heads, "rows": rows}], "notes": notes, "values": values}
