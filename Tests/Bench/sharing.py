# SPDX-License-Identifier: EUPL-1.2
"""Figures of a whole caseload, shared into a new team file."""

import sqlite3
import time

import importing
import measuring

TITLE = "Sharing"
ABOUT = """`tussenstand delen --naar` with the store that the import of 100,000 rows filled, into a new team file:
every dossier is opened, its figures worked out, written in transactions of a hundred residents, and
settled in the outbox. Beside it SQLite alone writes the same rows in as many transactions."""
ROUNDS = 3
TABLES = ["shared_resident", "conversation_figure", "topic_figure", "goal_figure", "signal_figure",
          "level_figure"]
AT_ONCE = 100


def run(bench):
    whole = importing.imported(bench)
    counts, shared = {}, bench.scratch / "team.sqlite"

    def work():
        with whole.copy() as folder:
            file = folder.folder / "team.sqlite"
            done = folder.run("delen", "--naar", str(file))
            counts.update(rows_in(file))
            file.replace(shared)
            return done

    def alone():
        return write_again(shared, bench.scratch / "again.sqlite")

    runs = measuring.alternately({"ours": work, "alone": alone}, ROUNDS, bench.end)
    bare = measuring.median(runs["alone"])
    memory = max(one.peak for one in runs["ours"])
    seconds = measuring.median([one.seconds for one in runs["ours"]])
    used = measuring.median([one.processor for one in runs["ours"]])
    rows = sum(counts.values())
    return {
        "tables": [{
            "heads": ["What", "Median", "Processor time", "Rows a second", "Memory"],
            "rows": [["`delen`", {"s": seconds}, {"s": used}, {"count": rows / seconds},
                      {"MB": memory / 1e6}],
                     ["SQLite alone writes the same rows", {"s": bare}, "", {"count": rows / bare}, ""]]}],
        "notes": [f"{len(runs['ours'])} runs. {counts['level_figure']:,} levels of "
                  f"{counts['conversation_figure']:,} conversations of {counts['shared_resident']:,} residents; "
                  f"{rows:,} rows in all."],
        "values": {},
    }


def rows_in(file):
    db = sqlite3.connect(file)
    try:
        return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    finally:
        db.close()


def write_again(old, new):
    """Puts the rows of a team file into another, the rows of a hundred residents at once; in seconds."""
    source, target = sqlite3.connect(old), sqlite3.connect(new, isolation_level=None)
    for (table,) in target.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        target.execute(f"DROP TABLE {table}")
    target.execute("PRAGMA journal_mode = DELETE")
    target.execute("PRAGMA synchronous = FULL")
    people = [row[0] for row in source.execute("SELECT subject FROM shared_resident ORDER BY subject")]
    batch = {person: number // AT_ONCE for number, person in enumerate(people)}
    waiting = [{} for _ in range(len(people) // AT_ONCE + 1)]
    for table in TABLES:
        target.execute(source.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0])
        for row in source.execute(f"SELECT * FROM {table}"):
            waiting[batch[row[0]]].setdefault(table, []).append(row)
    start = time.perf_counter()
    for tables in waiting:
        target.execute("BEGIN IMMEDIATE")
        for table, rows in tables.items():
            target.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
        target.execute("COMMIT")
    return time.perf_counter() - start
