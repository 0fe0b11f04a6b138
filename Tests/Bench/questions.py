# SPDX-License-Identifier: EUPL-1.2
"""What a team picture asks, as SQL over raw rows: what was said and when, and nothing that looks ahead.

The same text for SQLite, PostgreSQL and DuckDB. Every answer has the columns of its key, a category,
how often, and how many people. Goals are the exception: their rows carry no name of the goal, so which
is a goal's latest can only be read from the month in which the same goal came up anew.
"""

PARTS = {
    "ownWords": 1, "otherVoices": 2, "pride": 4, "onTop": 8, "goals": 16, "goalDays": 32,
    "qualityOfLife": 64, "agreements": 128, "nextTalk": 256, "ending": 512, "signals": 1024,
}
TOPIC = ["instrument", "instrument_version", "topic"]
# The columns that raw rows keep of each table of a team store.
PLACE = ["subject", "month", "order_in_month", "neighbourhood", "team"]
COLUMNS = {
    "conversation": PLACE + ["kind", "parts", "score", "has_ending", "manner", "usefulness"],
    "topic": PLACE + TOPIC + ["is_on_top", "position"],
    "goal": PLACE + TOPIC + ["number", "outcome", "next_month"],
    "signal": PLACE + ["signal"],
    "activity": PLACE + ["reached"],
    "activity_theme": ["subject", "theme"],
    "activity_answer": PLACE + ["question", "positive", "asked"],
}
KEYS = {
    "conversation": "subject, month, order_in_month",
    "topic": "subject, month, order_in_month, topic",
    "goal": "subject, month, order_in_month, number",
    "signal": "subject, month, order_in_month, signal",
    "activity": "subject, month, order_in_month",
    "activity_theme": "subject, theme",
    "activity_answer": "subject, month, order_in_month, question",
}
TEXT = {"subject", "neighbourhood", "team", "kind", "manner", "usefulness", "instrument", "topic",
        "outcome", "signal", "theme", "question"}


def change(new, old):
    return (f"CASE WHEN {old} IS NULL THEN 'single' WHEN {new} > {old} THEN 'higher' "
            f"WHEN {new} < {old} THEN 'lower' ELSE 'same' END")


def before(value, table, person):
    """The rows that have a value, with the one before it of the same person."""
    return (f"(SELECT *, lag({value}) OVER (PARTITION BY {person} ORDER BY month, order_in_month) "
            f"AS earlier FROM {table} WHERE {value} IS NOT NULL) AS said")


# For each measure: the rows with a category, and what one person has a latest value of.
LATEST = {
    "extent": ("SELECT *, 'all' AS category FROM conversation UNION ALL "
               "SELECT *, kind AS category FROM conversation", ["subject", "category"], []),
    "topics": ("SELECT *, 'chosen' AS category FROM topic UNION ALL "
               "SELECT *, 'onTop' AS category FROM topic WHERE is_on_top = 1",
               ["subject", "category", *TOPIC], TOPIC),
    "marks": (f"SELECT *, {change('position', 'earlier')} AS category "
              f"FROM {before('position', 'topic', 'subject, topic')}", ["subject", *TOPIC], TOPIC),
    "lifeScores": ("SELECT *, CAST(score AS TEXT) AS category FROM conversation "
                   "WHERE score IS NOT NULL", ["subject"], []),
    "lifeChange": (f"SELECT *, {change('score', 'earlier')} AS category "
                   f"FROM {before('score', 'conversation', 'subject')}", ["subject"], []),
    "signals": ("SELECT *, signal AS category FROM signal", ["subject", "category"], []),
    "endings": ("SELECT *, coalesce(manner, 'unsaid') AS category FROM conversation "
                "WHERE has_ending = 1", ["subject"], []),
    "usefulness": ("SELECT *, coalesce(usefulness, 'unsaid') AS category FROM conversation "
                   "WHERE has_ending = 1", ["subject"], []),
}


def latest(measure, first, last):
    source, person, keys = LATEST[measure]
    group = ", ".join([*keys, "category"])
    return f"""
      WITH ranked AS (
        SELECT {group}, row_number() OVER (PARTITION BY {', '.join(person)}
          ORDER BY month DESC, order_in_month DESC) AS place
        FROM ({source}) AS rows_of_measure WHERE month BETWEEN {first} AND {last})
      SELECT {group}, count(*), sum(CASE WHEN place = 1 THEN 1 ELSE 0 END)
      FROM ranked GROUP BY {group}"""


def goals(first, last):
    period = f"month BETWEEN {first} AND {last}"
    return f"""
      WITH standing AS (
        SELECT subject, CASE outcome WHEN 'set' THEN 'open' ELSE outcome END AS category
        FROM goal WHERE {period} AND (next_month IS NULL OR next_month > {last})
        UNION ALL SELECT subject, 'set' FROM goal WHERE {period} AND outcome = 'set')
      SELECT category, count(*), count(DISTINCT subject) FROM standing GROUP BY category"""


def parts(first, last):
    bits = " UNION ALL ".join(f"SELECT '{name}' AS category, {bit} AS bit" for name, bit in PARTS.items())
    return f"""
      WITH ranked AS (
        SELECT parts, row_number() OVER (PARTITION BY subject
          ORDER BY month DESC, order_in_month DESC) AS place
        FROM conversation WHERE month BETWEEN {first} AND {last})
      SELECT category, count(*), sum(CASE WHEN place = 1 THEN 1 ELSE 0 END)
      FROM ranked JOIN ({bits}) AS part ON (parts & bit) <> 0 GROUP BY category"""


def activities(first, last):
    return f"""
      WITH ranked AS (
        SELECT subject, coalesce(reached, 0) AS people, row_number() OVER (PARTITION BY subject
          ORDER BY coalesce(reached, 0) DESC, order_in_month, month) AS place
        FROM activity WHERE month BETWEEN {first} AND {last}),
      themed AS (
        SELECT 'all' AS category, people, place FROM ranked
        UNION ALL SELECT 'theme/' || coalesce(theme, ''), people, place
        FROM ranked LEFT JOIN activity_theme ON activity_theme.subject = ranked.subject)
      SELECT category, count(*), sum(CASE WHEN place = 1 THEN people ELSE 0 END)
      FROM themed GROUP BY category"""


def activity_answers(first, last):
    return f"""
      WITH ranked AS (
        SELECT question, positive, asked, row_number() OVER (PARTITION BY subject, question
          ORDER BY month DESC, order_in_month DESC) AS place
        FROM activity_answer WHERE month BETWEEN {first} AND {last}),
      said AS (
        SELECT question || '/yes' AS category, positive AS people FROM ranked WHERE place = 1
        UNION ALL SELECT question || '/no', asked - positive FROM ranked WHERE place = 1)
      SELECT category, sum(people), sum(people) FROM said GROUP BY category"""


def all_questions(first, last):
    """Every measure of an overview over one period, by name."""
    asked = {measure: latest(measure, first, last) for measure in LATEST}
    return asked | {"goals": goals(first, last), "filledParts": parts(first, last),
                    "activities": activities(first, last),
                    "activityAnswers": activity_answers(first, last)}
