# SPDX-License-Identifier: EUPL-1.2
"""What we want to reach, and whether the last numbers do."""

# Two runs of one and the same program differ by about as much.
EQUAL = 1.1


class Goal:
    """A number that may not be above a limit."""

    def __init__(self, part, words, measure, limit, unit):
        self.part, self.words, self.measure, self.limit, self.unit = part, words, measure, limit, unit

    def judge(self, parts):
        """Whether it is met, in words; with the distance and its cause when it is not."""
        numbers = parts.get(self.part)
        if not numbers:
            return "not measured: that part was not run"
        values = numbers["values"]
        try:
            found = self.measure(values)
        except KeyError:
            return f"not measured: {values.get('why', 'this run did not get to it')}"
        told = f"{found:.2f}{self.unit}" if self.unit == "×" or found < 10 else f"{found:.0f}{self.unit}"
        if found <= self.limit:
            return f"**met**: {told}"
        distance = f", {found / self.limit:.1f} times the goal" if self.limit else ""
        cause = f" {values['cause'][0].upper()}{values['cause'][1:]}." if values.get("cause") else ""
        return f"**not met**: {told}{distance}.{cause}"


def ratio(one, other):
    return lambda values: values[one] / values[other]


GOALS = [
    Goal("start", "the first prompt within twice the time of the bare C program", ratio("ours", "bare"),
         2, "×"),
    Goal("echo", "a key as soon on the screen as with bare libedit (within a tenth)",
         ratio("ours", "bare"), EQUAL, "×"),
    Goal("echo", "no escape bytes for a key", lambda values: values["escapes"], 0, " a key"),
    Goal("answer", "the next question within one and a half times the bare commit", ratio("ours", "bare"),
         1.5, "×"),
    Goal("pages", "a PDF in a round over 500 residents in 30 ms", lambda values: values["each"] * 1000, 30,
         " ms"),
    Goal("picture", "the whole team picture of 1,000,000 conversations sooner than DuckDB answers on raw rows",
         ratio("ours", "duckdb"), 1, "×"),
    Goal("picture", "the same, sooner than DuckDB answers on our own rows", ratio("ours", "duckdb ahead"), 1, "×"),
    Goal("picture", "from 100,000 to 1,000,000 conversations no faster growth than that of the cells "
         "shown (within a tenth)", ratio("growth", "cells"), EQUAL, "×"),
]
