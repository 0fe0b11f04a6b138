# SPDX-License-Identifier: EUPL-1.2
"""Tries to work hidden counts out of everything that was published.

    attacker.py PUBLISHED TRUTH            attacks what was published
    attacker.py PUBLISHED TRUTH --naive    attacks the same tables with only small counts hidden

The attacker knows what is public: the tables in both their forms (the tables themselves and the
ledger), the rule, that counts are whole and not below 0, that parts add up, that somebody can be
in several overlapping categories, that a wider period holds no less than a period within it. Of
two releases of one period it assumes in turn nothing, that counts only came in, and that counts
only went out, as long as what is shown does not contradict it. For each hidden cell it finds the
least and the most that it can be, with HiGHS (highspy). TRUTH is only used to judge what was found.
"""

import itertools
import json
import math
import sys

from solver import Blocks

# More than this is "any number".
PLENTY = 5000


def place(at):
    return tuple(sorted(at.items()))


class Axis:
    def __init__(self, axis):
        self.id = axis["id"]
        self.overlaps = axis["kind"] == "overlapping"
        self.categories = [name for name, _, _ in axis["categories"]]
        self.children = {None: []}
        for name, parent, _ in axis["categories"]:
            self.children.setdefault(parent, []).append(name)


class Release:
    """What one release shows of each cell, in one form or another; None where it is hidden."""

    def __init__(self, release, axes):
        self.months = (release["from"], release["until"])
        self.turn = release["turn"]
        self.shown = {}
        # The cells of every table, also those of categories that are not shown.
        self.cells = set()
        for table in release["tables"]:
            self.threshold, self.slack = table["threshold"], table["roundingStep"] // 2
            own = [axis for axis in axes if any(axis.id in line["at"] for line in table["cells"])]
            choices = [[(axis.id, name) for name in axis.categories + [None]] for axis in own]
            for cell in itertools.product(*choices):
                self.cells.add(tuple(sorted((a, c) for a, c in cell if c is not None)))
            self.read(table)

    def read(self, form):
        for line in form["cells"]:
            cell = place(line["at"])
            count = line.get("count")
            self.shown[cell] = count if count is not None else self.shown.get(cell)

    def bounds(self, cell):
        count = self.shown.get(cell)
        if count is None:
            return 0, PLENTY
        return max(count - self.slack, self.threshold if self.slack else 0), count + self.slack


class System:
    """Linear relations between the cells of all releases of one case."""

    def __init__(self, releases, axes, adds_up, assumption):
        self.bounds = {
            (r, cell): release.bounds(cell) for r, release in enumerate(releases) for cell in release.cells}
        self.rows = []  # (terms, least, most)
        for r, release in enumerate(releases):
            for cell in release.cells:
                for axis in axes:
                    self.along(r, release, cell, axis)
        for a, b in itertools.permutations(range(len(releases)), 2):
            if releases[a].turn == releases[b].turn:
                self.nested(a, b, releases)
            elif releases[a].turn < releases[b].turn and assumption:
                for cell in releases[a].cells & releases[b].cells:
                    low, high = (b, a) if assumption == "out" else (a, b)
                    self.add({(high, cell): 1, (low, cell): -1}, 0, math.inf)
        for q in range(len(releases)):
            self.covered(q, releases, adds_up)

    def add(self, terms, least, most):
        self.rows.append((terms, least, most))

    def along(self, r, release, cell, axis):
        at = dict(cell)
        children = axis.children.get(at.get(axis.id), [])
        parts = [tuple(sorted({**at, axis.id: child}.items())) for child in children]
        if not parts or any(part not in release.cells for part in parts):
            return
        total = {(r, cell): -1}
        if not axis.overlaps:
            self.add(total | {(r, part): 1 for part in parts}, 0, 0)
            return
        self.add(total | {(r, part): 1 for part in parts}, 0, math.inf)
        for part in parts:
            self.add({(r, cell): 1, (r, part): -1}, 0, math.inf)

    def nested(self, a, b, releases):
        (a1, a2), (b1, b2) = releases[a].months, releases[b].months
        if b1 <= a1 and a2 <= b2 and (a1, a2) != (b1, b2):
            for cell in releases[a].cells & releases[b].cells:
                self.add({(b, cell): 1, (a, cell): -1}, 0, math.inf)

    def covered(self, q, releases, adds_up):
        first, last = releases[q].months
        inside = [
            r for r, release in enumerate(releases)
            if r != q and first <= release.months[0] and release.months[1] <= last
            and release.turn == releases[q].turn and release.months != releases[q].months
        ]
        for size in range(2, len(inside) + 1):
            for chosen in itertools.combinations(inside, size):
                months = [m for r in chosen for m in range(releases[r].months[0], releases[r].months[1] + 1)]
                if len(set(months)) != len(months):
                    continue
                is_whole = len(months) == last - first + 1
                for cell in releases[q].cells.intersection(*(releases[r].cells for r in chosen)):
                    terms = {(r, cell): 1 for r in chosen} | {(q, cell): -1}
                    if adds_up:
                        self.add(terms, 0 if is_whole else -math.inf, 0)
                    elif is_whole:
                        self.add(terms, 0, math.inf)


def assumptions(releases):
    """Nothing; and that counts only came in, or only went out, where nothing shown speaks against it."""
    found = [None]
    turns = sorted(releases, key=lambda release: release.turn)
    if len({release.turn for release in releases}) > 1:
        pairs = [
            (old.shown[cell], new.shown[cell])
            for old, new in itertools.combinations(turns, 2)
            for cell in old.shown.keys() & new.shown.keys()
            if old.shown[cell] is not None and new.shown[cell] is not None
        ]
        if all(old <= new for old, new in pairs):
            found.append("in")
        if all(old >= new for old, new in pairs):
            found.append("out")
    return found


def is_true(assumption, releases, secrets):
    """Whether what the attacker assumes of two releases of one period is so."""
    ordered = sorted(zip(releases, secrets), key=lambda pair: pair[0].turn)
    return all(
        (old[cell]["value"] <= new[cell]["value"]) if assumption == "in"
        else (old[cell]["value"] >= new[cell]["value"])
        for (_, old), (_, new) in zip(ordered, ordered[1:]) for cell in old.keys() & new.keys()
    )


class Score:
    def __init__(self):
        self.numbers = {}

    def count(self, kind, name, by=1):
        self.numbers.setdefault(kind, {}).setdefault(name, 0)
        self.numbers[kind][name] += by


def naive(releases, truth):
    """The same tables with only the small counts hidden, nothing besides."""
    for release, cells in zip(releases, truth):
        for cell in cells:
            where = place(cell["at"])
            if where in release.shown:
                is_small = cell["residents"] < release.threshold
                release.shown[where] = None if is_small else cell["value"]
        release.slack = 0


def read(published):
    axes = [Axis(axis) for axis in published["axes"]]
    releases = [Release(release, axes) for release in published["releases"]]
    entries = published["ledger"]["releases"]
    for release in releases:
        # The other form. Releases that are the same in everything stand in the ledger once.
        own = [e for e in entries if (e["from"]["month"], e["until"]["month"]) == release.months]
        if len([other for other in releases if other.months == release.months]) == len(own):
            release.read(own[[o for o in releases if o.months == release.months].index(release)])
    return axes, releases


def attack(published, truth, is_naive, score, examples, blocks):
    kind = published["kind"]
    axes, releases = read(published)
    score.count(kind, "cases")
    score.count(kind, "refused", len(published["refused"]))
    score.count(kind, "tables", sum(len(release["tables"]) for release in published["releases"]))
    secrets = [{place(cell["at"]): cell for cell in cells} for cells in truth["releases"]]
    if is_naive:
        naive(releases, truth["releases"])
    for release, secret in zip(releases, secrets):
        for cell, count in release.shown.items():
            score.count(kind, "hidden" if count is None else "shown")
            if count is not None and abs(count - secret[cell]["value"]) > release.slack:
                score.count(kind, "wrong")
            if count is not None and secret[cell]["residents"] < release.threshold:
                score.count(kind, "small shown")
    differences(published, releases, score)

    for assumption in assumptions(releases) if releases else []:
        system = System(releases, axes, published["addsUp"], assumption)
        targets = [
            (r, cell) for r, cell in system.bounds if releases[r].shown.get(cell, 0) is None]

        def judge(terms, _, least, most, assumption=assumption):
            ((r, cell),) = terms
            release = releases[r]
            secret = secrets[r][cell]
            is_small = secret["residents"] < release.threshold
            if not least <= secret["value"] <= most:
                # An assumption that is not so leads astray; without one the attacker is broken.
                score.count(kind, "misled" if assumption else "attacker wrong")
                return
            if any(old.shown.get(cell) == secret["value"] and old.months == release.months for old in releases):
                # It was shown in another release of the same period: nothing new.
                score.count(kind, "shown before")
                return
            if least == most:
                score.count(kind, "recovered")
                score.count(kind, "small recovered", is_small)
            if assumption and not is_true(assumption, releases, secrets):
                score.count(kind, "narrowed by luck")
                return
            score.count(kind, "narrowed")
            examples.append([published["id"], kind, r, cell, assumption, int(least), int(most), secret])

        for r, cell in targets:
            # Of one release all small values must be possible; of several, as many values.
            threshold = releases[r].threshold
            is_range = len(releases) == 1 and secrets[r][cell]["value"] < threshold
            blocks.want({(r, cell): 1}, threshold, "range" if is_range else "width", judge)
        score.count(kind, "attacked", len(targets))
        blocks.solve(system.bounds, system.rows)


def differences(published, releases, score):
    """Small groups that show when a count is taken off another count of the same cell."""
    for old, new in itertools.combinations(releases, 2):
        is_same = old.months == new.months
        is_nested = not is_same and (
            old.months[0] <= new.months[0] and new.months[1] <= old.months[1]
            or new.months[0] <= old.months[0] and old.months[1] <= new.months[1])
        if not is_same and not is_nested:
            continue
        for cell in old.shown.keys() & new.shown.keys():
            if old.shown[cell] is None or new.shown[cell] is None:
                continue
            score.count(published["kind"], "subtracted")
            most = abs(old.shown[cell] - new.shown[cell]) + old.slack + new.slack
            if old.shown[cell] == new.shown[cell] and is_same:
                continue
            if most < new.threshold:
                score.count(published["kind"], "small difference")


def main(arguments):
    is_naive = "--naive" in arguments
    score, examples, blocks = Score(), [], Blocks()
    with open(arguments[0], encoding="utf-8") as lines, open(arguments[1], encoding="utf-8") as secret:
        for line, truth in zip(lines, secret):
            attack(json.loads(line), json.loads(truth), is_naive, score, examples, blocks)
    total = {}
    for numbers in score.numbers.values():
        for name, count in numbers.items():
            total[name] = total.get(name, 0) + count
    print(json.dumps({"total": total, "kinds": score.numbers, "examples": examples[:20]}, default=str))


if __name__ == "__main__":
    main(sys.argv[1:])
