# SPDX-License-Identifier: EUPL-1.2
"""The whole team picture of a city, beside others that answer the same questions."""

import hashlib
import json
import os
import subprocess

import laptop
import measuring
import questions

TITLE = "The team picture"
ABOUT = """`teambeeld overzicht --voor team` from start to end: an overview of a year beside the year before, with
nothing shown that gives anybody away. The city is invented (`Scripts/demo-data`), about four marks in a
conversation. The others answer the twelve questions behind it over both years, and stop there: residents,
domains, marks, goals, figures for life and their change, signals, endings, use, what was filled in, groups
and what these say, each by category, how often and of how many people. They read raw rows: what was said
and when, in the form that each likes best, made beforehand. “Our rows” also say when the same was next
said, as a team store keeps them. All answers are compared, with each other and with every number that the
picture shows."""
SIZES = (1000, 100_000, 1_000_000)
ROUNDS = {1000: 7, 100_000: 5, 1_000_000: 3}
SERVED = 100_000  # the largest that is put on a server
TODAY = "2026-07-07"
PERIODS = [(202507, 202606), (202407, 202506)]
MARKS = 4
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
                [bench.python, laptop.ROOT / "Tests" / "Bench" / "peers.py", "prepare", self.folder]).seconds
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
        done = measuring.run([self.bench.python, laptop.ROOT / "Tests" / "Bench" / "peers.py", name,
                              self.folder, *months])
        said = json.loads(done.output)
        done.questions, done.answers, done.output = said["seconds"], said["answers"], ""
        return done


class Server:
    """A private PostgreSQL with a city as a team store, and its raw rows beside it."""

    def __init__(self, city):
        self.city = city

    def __enter__(self):
        self.process = subprocess.Popen(
            [laptop.ROOT / "Tests" / "TeamStoreTests" / "postgres-server"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.folder, self.port, _ = (self.process.stdout.readline().strip() for _ in range(3))
        self.psql("CREATE DATABASE team", database="postgres")
        measuring.run([self.city.bench.program("teambeeld"), "opslag", "maak", self.address],
                      self.city.environment)
        tables = sorted(file.stem for file in self.city.folder.glob("*.csv"))
        for table in sorted(tables, key=lambda name: not name.startswith("shared_")):
            file = self.city.folder / f"{table}.csv"
            columns = file.open().readline().strip()
            self.psql(f"\\copy tussenstand.{table} ({columns}) FROM '{file}' CSV HEADER NULL '\\N'")
        self.psql("CREATE SCHEMA raw")
        for table, columns in questions.COLUMNS.items():
            self.psql(f"CREATE TABLE raw.{table} AS SELECT {', '.join(columns)} FROM tussenstand.{table}_figure")
            self.psql(f"ALTER TABLE raw.{table} ADD PRIMARY KEY ({questions.KEYS[table]})")
        self.psql("VACUUM ANALYZE")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    @property
    def address(self):
        return f"postgresql://eigenaar@/team?host={self.folder}&port={self.port}"

    def psql(self, sql, database="team"):
        return measuring.run(
            ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", self.port,
             "-U", "eigenaar", "-d", database, "-c", sql])

    def ours(self):
        return self.city.ours(self.address)

    def plain(self):
        asked = [sql for period in PERIODS for sql in questions.all_questions(*period).values()]
        return self.psql("SET search_path = raw; " + "; ".join(asked))


def run(bench):
    sizes = [size for size in SIZES if size <= bench.largest]
    runs, cells = {}, {}
    for number, size in enumerate(sizes):
        city = City(bench, size)
        works = {"ours": city.ours} | {peer: lambda peer=peer: city.peer(peer) for peer in PEERS}
        share = bench.share((number + 1) / len(sizes)) if size < SIZES[-1] else bench.end
        found = measuring.alternately(works, ROUNDS[size], share)
        picture = city.shown()
        compare(picture, {peer: found[peer][0].answers for peer in PEERS})
        cells[size] = picture["cells"] - picture["hidden"]
        if size <= SERVED and bench.has_server:
            with Server(city) as server:
                found |= measuring.alternately(
                    {"server": server.ours, "server plain": server.plain}, min(3, ROUNDS[size]))
        for name, values in found.items():
            runs.setdefault(name, {})[size] = values
            bench.say(f"{size:,}, {name}: {measuring.median([one.seconds for one in values]):.2f} s")
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


def result(runs, cells, sizes, bench):
    last = sizes[-1]

    def seconds(name, size):
        values = runs.get(name, {}).get(size)
        return measuring.median([one.seconds for one in values]) if values else None

    titles = {"ours": "teambeeld on SQLite", "server": "teambeeld on PostgreSQL", **PEERS,
             "server plain": "PostgreSQL, raw rows, plain SQL"}
    rows = []
    for name, words in titles.items():
        row = [words]
        row += [{"s": found} if (found := seconds(name, size)) else "not measured" for size in sizes]
        grown = seconds(name, last) and len(sizes) > 1 and {
            "times": seconds(name, last) / seconds(name, sizes[-2])}
        at_last = runs.get(name, {}).get(last)
        row += [grown or "", {"s": measuring.median([one.processor for one in at_last])} if at_last else "",
                {"MB": max(one.peak for one in at_last) / 1e6} if at_last and name != "server plain" else "",
                {"times": seconds(name, last) / seconds("ours", last)} if at_last else ""]
        rows.append(row)
    questions_alone = ", ".join(
        f"{words} {measuring.median([one.questions for one in runs[name][last]]):.2f} s"
        for name, words in PEERS.items())
    made = (bench.folder / "cities" / city_name(last) / "ready").read_text().split()
    rounds = ", ".join(f"{len(runs['ours'][size])} at {size:,}" for size in sizes)
    notes = [
        f"Rounds in turn: {rounds}. Whole processes; the questions alone, without starting Python: "
        f"{questions_alone}.",
        "Cells shown: " + ", ".join(f"{cells[size]} at {size:,}" for size in sizes) + ".",
        f"The largest city was made in {made[0]} s, and in {made[1]} s put into the forms of the others.",
        (f"On a server no more than {SERVED:,} conversations." if bench.has_server else
         "On a server: not measured, PostgreSQL is not installed."),
    ]
    values = {}
    if last == SIZES[-1]:
        ours = seconds("ours", last)
        values = {
            "ours": ours, "duckdb": seconds("duckdb", last), "duckdb ahead": seconds("duckdb-ahead", last),
            "growth": ours / seconds("ours", sizes[-2]), "cells": cells[last] / cells[sizes[-2]],
            "cause": f"at 1,000 conversations, where there is next to nothing to count, it takes "
                     f"{seconds('ours', sizes[0]):.2f} s; the rest grows with the rows that are counted",
        }
    heads = ["Whole process", *(f"{size:,}" for size in sizes), "Growth of the last step",
             "Processor at the last", "Memory at the last", "Against ours at the last"]
    return {"tables": [{"heads": heads, "rows": rows}], "notes": notes, "values": values}
