# SPDX-License-Identifier: EUPL-1.2
"""Counts again with DuckDB, from figures as CSV, without any column that looks ahead.

Usage: recount.py FOLDER <QUESTIONS >ANSWERS
Reads one question a line as JSON and writes one list of cells a line. Only what was said and when
is used: who was last, or before, is worked out here from the order of the conversations.
"""

import json
import os
import sys

import duckdb

PARTS = [
    "ownWords", "otherVoices", "pride", "onTop", "goals", "goalDays", "qualityOfLife",
    "agreements", "nextTalk", "ending", "signals",
]
WORDS = "CASE WHEN position < 20 THEN 'veryBad' WHEN position < 40 THEN 'bad' " \
    "WHEN position <= 60 THEN 'between' WHEN position <= 80 THEN 'good' ELSE 'veryGood' END"


def change(new, old):
    return (
        f"CASE WHEN {old} IS NULL THEN 'single' WHEN {new} > {old} THEN 'higher' "
        f"WHEN {new} < {old} THEN 'lower' ELSE 'same' END"
    )




def levels(voice):
    return (f"SELECT *, CAST(level AS VARCHAR) AS category FROM level WHERE voice = '{voice}'", None)


def level_change(voice):
    return (f"""SELECT *, {change('level', 'before')} AS category FROM (
                  SELECT *, lag(level) OVER (PARTITION BY subject, instrument, instrument_version,
                    topic ORDER BY month, order_in_month) AS before
                  FROM level WHERE voice = '{voice}')""", None)


# For each measure: the rows with their category, what makes a value "of one kind" (the latest of
# which counts), as columns.
SOURCES = {
    "extent": ("""SELECT *, 'all' AS category FROM conversation UNION ALL
                  SELECT *, kind FROM conversation""", "category"),
    "topics": ("""SELECT *, 'chosen' AS category FROM topic UNION ALL
                  SELECT *, 'onTop' FROM topic WHERE is_on_top = 1""", "category"),
    "marks": (f"""SELECT *, {change('position', 'before')} AS category FROM (
                    SELECT *, lag(position) OVER (PARTITION BY subject, topic
                      ORDER BY month, order_in_month) AS before
                    FROM topic WHERE position IS NOT NULL)""", None),
    "positions": (f"SELECT *, {WORDS} AS category FROM topic WHERE position IS NOT NULL", None),
    "lifeScores": ("""SELECT *, CAST(score AS VARCHAR) AS category FROM conversation
                      WHERE score IS NOT NULL""", None),
    "lifeChange": (f"""SELECT *, {change('score', 'before')} AS category FROM (
                        SELECT *, lag(score) OVER (PARTITION BY subject
                          ORDER BY month, order_in_month) AS before
                        FROM conversation WHERE score IS NOT NULL)""", None),
    "signals": ("SELECT *, signal AS category FROM signal", "category"),
    "endings": ("""SELECT *, coalesce(manner, 'unsaid') AS category FROM conversation
                   WHERE has_ending = 1""", None),
    "usefulness": ("""SELECT *, coalesce(usefulness, 'unsaid') AS category FROM conversation
                      WHERE has_ending = 1""", None),
    "levels": levels("professional"),
    "ownLevels": levels("resident"),
    "levelChange": level_change("professional"),
    "ownLevelChange": level_change("resident"),
    # A level that was not mapped can be the latest, and then no mapped one is.
    "levelSources": ("""SELECT *, CASE WHEN coalesce(mapped_from, '') = '' THEN ''
                        ELSE mapped_from || '/' || voice END AS category FROM level""", "voice"),
}


def answer(db, question):
    measure, first, last = question["measure"], question["first"], question["last"]
    slices = question["by"]
    by_topic = measure in (
        "topics", "marks", "positions", "goalsByTopic", "levels", "ownLevels", "levelChange",
        "ownLevelChange", "levelSources")
    keys = slices + (["instrument", "instrument_version", "topic"] if by_topic else [])
    where = f"month BETWEEN {first} AND {last}"
    values = []
    for column in ("neighbourhood", "team"):
        if question.get(column) is not None:
            where += f" AND {column} = ?"
            values.append(question[column])
    period = ["month"] if "month" in slices else []
    grouped = ", ".join(keys + ["category"])
    if measure in ("goals", "goalsByTopic"):
        sql = goals(where, period, grouped)
        values = values * 2
    elif measure == "filledParts":
        sql, values = parts(where, period, grouped), values * 2
    else:
        source, kind = SOURCES[measure]
        person = ["subject"] + (["instrument", "instrument_version", "topic"] if by_topic else [])
        person += period + ([kind] if kind else [])
        # The last value of a person gets rank 1; each person then stands in one cell.
        sql = f"""
          WITH said AS (SELECT * FROM ({source}) WHERE {where}),
          ranked AS (SELECT *, row_number() OVER (PARTITION BY {', '.join(person)}
            ORDER BY month DESC, order_in_month DESC) AS rank FROM said)
          SELECT {grouped}, count(*), count(DISTINCT CASE WHEN rank = 1 THEN subject END)
          FROM ranked WHERE category <> '' GROUP BY {grouped}"""
    return sorted(
        [[str(value) for value in row[:-2]] + [int(row[-2]), int(row[-1])]
         for row in db.execute(sql, values).fetchall()])


def goals(where, period, grouped):
    months = ", ".join(["goal"] + period)
    return f"""
      WITH said AS (SELECT * FROM goal WHERE {where}),
      ranked AS (SELECT *, row_number() OVER (PARTITION BY {months}
        ORDER BY month DESC, order_in_month DESC) AS rank FROM said),
      counted AS (
        SELECT *, CASE outcome WHEN 'set' THEN 'open' ELSE outcome END AS category
        FROM ranked WHERE rank = 1
        UNION ALL
        SELECT *, 1 AS rank, 'set' FROM (SELECT * FROM goal WHERE {where}) WHERE outcome = 'set')
      SELECT {grouped}, count(*), count(DISTINCT subject) FROM counted GROUP BY {grouped}"""


def parts(where, period, grouped):
    names = " UNION ALL ".join(f"SELECT '{name}' AS category" for name in PARTS)
    people = ", ".join(["subject"] + period)
    return f"""
      WITH last AS (
        SELECT subject, month, order_in_month FROM conversation WHERE {where}
        QUALIFY row_number() OVER (PARTITION BY {people}
          ORDER BY month DESC, order_in_month DESC) = 1)
      SELECT {grouped}, count(*), count(DISTINCT CASE WHEN EXISTS (
        SELECT 1 FROM last WHERE last.subject = said.subject AND last.month = said.month
          AND last.order_in_month = said.order_in_month) THEN subject END)
      FROM (SELECT * FROM conversation WHERE {where}) AS said, ({names}) AS part
      WHERE list_contains(string_split(said.parts, ' '), part.category)
      GROUP BY {grouped}"""


def main():
    db = duckdb.connect()
    for name in ("conversation", "topic", "goal", "signal", "level"):
        path = f"{sys.argv[1]}/{name}.csv"
        if not os.path.exists(path):
            path = f"{sys.argv[1]}/{name}_figure.csv"  # as Scripts/demo-data names it
        db.execute(
            f"CREATE TABLE {name} AS SELECT * FROM read_csv('{path}', "
            "header = true, all_varchar = true, nullstr = '\\N')")
        for column in ("month", "order_in_month", "score", "position", "level",
                       "is_on_top", "has_ending", "instrument_version"):
            columns = [row[0] for row in db.execute(f"DESCRIBE {name}").fetchall()]
            if column in columns:
                db.execute(f"ALTER TABLE {name} ALTER {column} TYPE INTEGER")
    for line in sys.stdin:
        print(json.dumps(answer(db, json.loads(line))), flush=True)


main()
