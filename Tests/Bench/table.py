# SPDX-License-Identifier: EUPL-1.2
"""Writes the numbers of the parts as a page."""

from goals import GOALS

START = """# Benchmarks

    Scripts/bench                          everything, about half an hour
    Scripts/bench --only start picture     these parts; of the others the last numbers stay

Made by `Scripts/bench` with the measures in `Tests/Bench`: release programs, whole processes from outside,
ours and others in turn in one run, so that what else the machine does strikes all alike. Medians,
unless it says otherwise. A ratio says how many times as much something takes as what it is held against.
Nobody in the data exists.
"""


def figure(cell):
    """A cell with its unit; words stand as they are."""
    if not isinstance(cell, dict):
        return cell
    (unit, value), = cell.items()
    if unit == "times":
        return f"{value:.2f}×" if value < 10 else f"{value:.0f}×"
    if unit == "us":
        return shown(value, "µs") if value < 10_000 else shown(value / 1000, "ms")
    if unit == "count":
        return f"{value:,.0f}"
    if unit == "number":
        return f"{value:.0f}" if value == int(value) else f"{value:.1f}"
    return shown(value, unit)


def shown(value, unit):
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def lines_of(table):
    rows = [table["heads"], *([figure(cell) for cell in row] for row in table["rows"])]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---" + "|---:" * (len(table["heads"]) - 1) + "|")
    return lines


def page(parts, numbers):
    """The whole page: the goals, then each part with the day and the machine of its numbers."""
    lines = [START, "## Goals", "", "| Goal | |", "|---|---|"]
    lines += [f"| {goal.words} | {goal.judge(numbers)} |" for goal in GOALS]
    for name, part in parts.items():
        lines += ["", f"## {part.TITLE}", part.ABOUT, ""]
        found = numbers.get(name)
        if not found:
            lines.append(f"Not measured yet: `Scripts/bench --only {name}`.")
            continue
        if found.get("why"):
            lines.append(f"Not measured: {found['why']}.")
            continue
        for table in found["tables"]:
            lines += [*lines_of(table), ""]
        lines += found["notes"]
        lines.append(f"Measured on {found['date']} in {found['took']:.0f} s; {found['machine']}.")
    return "\n".join(lines) + "\n"
