# SPDX-License-Identifier: EUPL-1.2
"""Others that answer what a team picture asks: peers.py PEER CITY MONTH MONTH MONTH MONTH

The months are the first and the last of the period, and of the one before. Prints how long the
questions took, in seconds, and the answers as JSON. `peers.py prepare CITY` makes the files that they
read, each in the form that its reader likes best.
"""

import json
import os
import pathlib
import sqlite3
import sys
import time

import ahead
import questions


def prepare(city):
    """Files of raw rows, and one with the rows of the team store as they are, made from the CSV."""
    import duckdb

    for name, is_raw in (("raw.duckdb", True), ("ahead.duckdb", False)):
        (city / name).unlink(missing_ok=True)
        db = duckdb.connect(str(city / name))
        for table, columns in questions.COLUMNS.items():
            source = (f"read_csv('{city}/{table}_figure.csv', header = true, all_varchar = true, "
                      "nullstr = '\\N')")
            if is_raw:
                kept = ", ".join(
                    column if column in questions.TEXT else f"CAST({column} AS INTEGER) AS {column}"
                    for column in columns)
                db.execute(f"CREATE TABLE {table} AS SELECT {kept} FROM {source}")
                db.execute(f"COPY {table} TO '{city}/{table}.parquet' (FORMAT parquet)")
            else:
                names = [row[0] for row in db.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()]
                kept = ", ".join(
                    name if name in questions.TEXT | {"previous_outcome"}
                    else f"CAST({name} AS INTEGER) AS {name}" for name in names)
                db.execute(f"CREATE TABLE {table}_figure AS SELECT {kept} FROM {source}")
        if not is_raw:
            db.execute(ahead.views())
        db.close()
    prepare_sqlite(city)


def prepare_sqlite(city):
    """The raw rows in SQLite, with the keys that our own tables have."""
    path = city / "raw.sqlite"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute(f"ATTACH '{city}/team.sqlite' AS team")
    for table, columns in questions.COLUMNS.items():
        kinds = ", ".join(f"{name} {'TEXT' if name in questions.TEXT else 'INTEGER'}" for name in columns)
        db.execute(f"CREATE TABLE {table} ({kinds}, PRIMARY KEY ({questions.KEYS[table]})) "
                   "STRICT, WITHOUT ROWID")
        db.execute(f"INSERT INTO {table} SELECT {', '.join(columns)} FROM team.{table}_figure")
    db.execute("ANALYZE")
    db.close()


def sql_answers(run, asked):
    """Asks in SQL; an answer is the cells of a measure in order."""
    return {measure: cells(run(sql)) for measure, sql in asked.items()}


def cells(rows):
    return sorted([[str(value) for value in row[:-2]] + [int(row[-2]), int(row[-1])] for row in rows])


def duckdb_raw(city, periods):
    return duckdb_on(city / "raw.duckdb", questions, periods)


def duckdb_ahead(city, periods):
    return duckdb_on(city / "ahead.duckdb", ahead, periods)


def duckdb_on(path, asker, periods):
    import duckdb
    start = time.perf_counter()
    db = duckdb.connect(str(path), read_only=True)
    answers = [sql_answers(lambda sql: db.execute(sql).fetchall(), asker.all_questions(*period))
               for period in periods]
    return time.perf_counter() - start, answers


def sqlite_raw(city, periods):
    start = time.perf_counter()
    db = sqlite3.connect(city / "raw.sqlite")
    answers = [sql_answers(lambda sql: db.execute(sql).fetchall(), questions.all_questions(*period))
               for period in periods]
    return time.perf_counter() - start, answers


def polars_raw(city, periods):
    import polar_questions
    start = time.perf_counter()
    answers = [{measure: cells(rows) for measure, rows in
                polar_questions.all_answers(city, *period).items()} for period in periods]
    return time.perf_counter() - start, answers


PEERS = {"duckdb": duckdb_raw, "duckdb-ahead": duckdb_ahead, "polars": polars_raw, "sqlite": sqlite_raw}


def main():
    city = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "prepare":
        prepare(city)
        return
    months = [int(word) for word in sys.argv[3:]]
    took, answers = PEERS[sys.argv[1]](city, [months[:2], months[2:]])
    print(json.dumps({"seconds": took, "answers": answers}), flush=True)
    os._exit(0)  # what a library tidies up is not part of the question


if __name__ == "__main__":
    main()
