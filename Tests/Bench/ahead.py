# SPDX-License-Identifier: EUPL-1.2
"""The same questions over the rows as a team store keeps them, each with the month of the next.

These are our own views, so that others may answer as simply as we do.
"""

import re

import laptop

MIGRATIONS = laptop.ROOT / "Sources" / "CEmbedded" / "Migrations" / "team"
VIEWS = {
    "extent": ("extent_count", False), "topics": ("topic_count", True), "marks": ("mark_count", True),
    "lifeScores": ("score_count", False), "lifeChange": ("score_change_count", False),
    "signals": ("signal_count", False), "endings": ("ending_count", False),
    "usefulness": ("usefulness_count", False), "filledParts": ("part_count", False),
}


def views():
    return (MIGRATIONS / "002-counts.sql").read_text()


def function(file):
    """The body of one of PostgreSQL's functions."""
    return (MIGRATIONS / "postgres" / file).read_text().split("$body$")[1]


def all_questions(first, last):
    asked = {}
    for measure, (view, is_by_topic) in VIEWS.items():
        keys = ("instrument, instrument_version, topic, " if is_by_topic else "") + "category"
        asked[measure] = (
            f"SELECT {keys}, sum(n), sum(CASE WHEN next_month IS NULL OR next_month > {last} THEN n "
            f"ELSE 0 END) FROM {view} WHERE month BETWEEN {first} AND {last} GROUP BY {keys}")
    for measure, file, condition, sums in [
            ("goals", "003-goals.sql", "by_topic = 0", "goals, residents"),
            ("activities", "010-activity-roles.sql", "kind = 'activities'", "meetings, people"),
            ("activityAnswers", "010-activity-roles.sql", "kind = 'answers'", "meetings, people")]:
        body = re.sub(r"\$([123])", lambda found: str([first, last, 0][int(found[1]) - 1]), function(file))
        n, people = sums.split(", ")
        # Of goals and activities a resident or a group has one place, so that places add up.
        asked[measure] = (f"SELECT category, sum({n}), sum({people}) FROM ({body}) AS counted "
                          f"WHERE {condition} GROUP BY category")
    return asked
