# SPDX-License-Identifier: EUPL-1.2
"""Tries to work hidden counts out of whole pictures, as `teambeeld overzicht` and `vraag` give them.

    picture_attacker.py PUBLISHED TRUTH            attacks what was published
    picture_attacker.py PUBLISHED TRUTH --naive    attacks the same pictures with only counts under
                                                   the threshold hidden

All sections, places and periods of a picture, and all pictures of the same figures, are ONE linear
program. The attacker knows the rule, that counts are whole and not below 0, and of every place and
period:
 1. places add up: the whole is the sum of its neighbourhoods, its teams, or both;
 2. who chose a domain, gave a figure for life, ended, named a signal or filled something in is a
    resident of the place; who put a domain on top, or has two marks on it, or a place on the bar,
    chose it; who has two marks has a place on the bar;
 3. higher, same and lower are those with two marks; the figures 1 to 10 are all who gave one, so are
    those with two figures or one; the ways to end are all who ended, and so are the answers to
    whether it was of use;
 4. a resident has one first conversation at most, and one conversation at least; who has two marks, or
    two figures, has had one that was not the first;
 5. goals are as they stand, by domain and together; goals set in the period are goals;
 6. who filled a part in at the latest conversation did so in the period: figures for life, endings,
    goals, days of goals among goals, domains on top, pride in a domain, another's mark on one;
 7. months add up for conversations and goals set; of residents, who chose, gave, ended, named: a wider
    period holds no less than one in it, and no more than all that fill it.
Between two releases of the same period with other figures it assumes in turn nothing, that residents
only came in, and that they only went out, as long as nothing shown contradicts it.

It goes for each hidden count, and for each group that is not shown but follows when two counts are:
who did not choose, is not on top, has no mark, has no later conversation. For each it finds the least
and the most with HiGHS (highspy). TRUTH only judges.
"""

import itertools
import json
import sys

from solver import Blocks, INFINITE

PLENTY = 5000
COMPARED = ("higher", "same", "lower")
SCORES = [str(score) for score in range(1, 11)]


class Facts:
    """What the pictures of one scenario say: for each turn, period, place and thing a count."""

    def __init__(self):
        self.shown = {}  # key -> (least, most), intersected
        self.hidden = {}  # key -> threshold
        self.count = {}  # the number as it was shown

    def see(self, key, cell, threshold, slack):
        if cell == "hidden":
            self.hidden[key] = threshold
            return
        if cell == "impossible":
            low, high, cell = 0, 0, 0
        else:
            low, high = max(cell - slack, threshold if slack else 0), cell + slack
        old = self.shown.get(key, (0, INFINITE))
        self.shown[key] = (max(old[0], low), min(old[1], high))
        self.count[key] = cell


def thing(measure, row, column):
    """What a cell counts, the same wherever it stands."""
    if measure == "residents":
        return ("residents",)
    if measure in ("topics", "marks", "positions", "goalTopics"):
        return (measure, row, column)
    if measure in ("lifeScores", "endings", "usefulness") and row == "all":
        return ("given",) if measure == "lifeScores" else ("ended",)
    return (measure, row)


def cells(picture):
    """Every cell of a picture: (key, cell)."""
    for sheet in picture["sheets"]:
        for row in sheet["rows"]:
            at = dict(zip(sheet["slices"], row["place"]))
            month = at.pop("month", None)
            period = tuple(picture["period"])
            if month:
                year, number = month.split("-")
                period = (int(year) * 12 + int(number) - 1,) * 2
            place = (at.get("neighbourhood", picture.get("neighbourhood")), at.get("team"))
            for when, values in ((period, row["cells"]), (picture.get("before"), row.get("before"))):
                for column, cell in zip(sheet["columns"], values or []):
                    key = (picture["turn"], tuple(when), place, thing(sheet["measure"], row["id"], column))
                    yield key, cell


def read(pictures, truth, is_naive):
    """What is seen, and what is true."""
    facts, secret = Facts(), {}
    for picture in truth:
        secret.update(cells(picture))
    for picture in pictures:
        threshold, slack = picture["threshold"], picture["step"] // 2
        for key, cell in cells(picture):
            if is_naive:
                cell, slack = (secret[key] if secret[key] >= threshold else "hidden"), 0
            facts.see(key, cell, threshold, slack)
    return facts, {key: 0 if cell == "impossible" else cell for key, cell in secret.items()}


class System:
    """The relations between everything that pictures speak of."""

    def __init__(self, facts, secret):
        self.facts = facts
        self.keys = list(secret)
        self.known = set(self.keys)
        self.rows = []  # (terms, least, most)
        self.rests = []  # (key, terms): groups that follow from two counts
        self.by_where = {}
        for turn, period, place, what in self.keys:
            self.by_where.setdefault((turn, period, place), set()).add(what)
        for where, things in self.by_where.items():
            self.within(where, things)
        self.places()
        self.periods()

    def row(self, terms, least, most):
        if all(key in self.known for key in terms):
            self.rows.append((terms, least, most))

    def within(self, where, things):
        def at(*what):
            return (*where, what)

        def most(part, whole):
            self.row({whole: 1, part: -1}, 0, INFINITE)

        def total(parts, whole):
            self.row({**{part: 1 for part in parts}, whole: -1}, 0, 0)

        def rest(part, whole):
            if part in self.known and whole in self.known:
                self.rests.append({whole: 1, part: -1})

        first, talks = at("conversations", "first"), at("conversations", "all")

        def later(part):
            self.row({talks: 1, first: -1, part: -1}, 0, INFINITE)

        residents = at("residents")
        topics = {what[1] for what in things if len(what) == 3}
        for topic in topics:
            chosen, compared = at("topics", topic, "chosen"), at("marks", topic, "compared")
            positions = [at("positions", topic, word) for word in ("veryBad", "bad", "between", "good", "veryGood")]
            total([at("marks", topic, way) for way in COMPARED], compared)
            for part in (at("topics", topic, "onTop"), compared):
                most(part, chosen)
                most(part, residents)
                rest(part, chosen)
            self.row({chosen: 1, **{part: -1 for part in positions}}, 0, INFINITE)
            self.row({residents: 1, **{part: -1 for part in positions}}, 0, INFINITE)
            self.row({compared: -1, **{part: 1 for part in positions}}, 0, INFINITE)
            most(chosen, residents)
            rest(chosen, residents)
            later(compared)
            outcomes = [what for what in things if what[:2] == ("goalTopics", topic) and what[2] != "goals"]
            if outcomes:
                total([(*where, what) for what in outcomes], at("goalTopics", topic, "goals"))
        given, ended = at("given"), at("ended")
        total([at("lifeScores", score) for score in SCORES], given)
        two = at("lifeChange", "compared")
        total([at("lifeChange", way) for way in COMPARED], two)
        most(two, given)
        rest(two, given)
        most(two, residents)
        later(two)
        for measure in ("endings", "usefulness"):
            parts = [(*where, what) for what in things if what[0] == measure]
            if parts:
                total(parts, ended)
        for part in [given, ended] + [(*where, what) for what in things if what[0] in ("signals", "parts")]:
            most(part, residents)
            rest(part, residents)
        most(first, residents)
        rest(first, residents)
        most(residents, talks)
        rest(residents, talks)
        goals = at("goals", "all")
        outcomes = [what for what in things if what[0] == "goals" and what[1] not in ("all", "set")]
        total([(*where, what) for what in outcomes], goals)
        if any(what[0] == "goalTopics" for what in things):
            total([at("goalTopics", topic, "goals") for topic in topics if ("goalTopics", topic, "goals") in things], goals)
            for what in outcomes:
                total([at("goalTopics", topic, what[1]) for topic in topics], (*where, what))
        most(at("goals", "set"), goals)
        rest(at("goals", "set"), goals)
        most(at("parts", "qualityOfLife"), given)
        rest(at("parts", "qualityOfLife"), given)
        most(at("parts", "ending"), ended)
        rest(at("parts", "ending"), ended)
        most(at("parts", "goals"), goals)
        most(at("parts", "goalDays"), at("parts", "goals"))
        rest(at("parts", "goalDays"), at("parts", "goals"))
        for part, column in (("onTop", "onTop"), ("pride", "chosen"), ("otherVoices", "chosen")):
            filled = at("parts", part)
            many = [(*where, what) for what in things if what[0] == "topics" and what[2] == column]
            if many:
                self.row({filled: -1, **{key: 1 for key in many}}, 0, INFINITE)

    def places(self):
        by_rest = {}
        for turn, period, place, what in self.keys:
            by_rest.setdefault((turn, period, what), set()).add(place)
        for (turn, period, what), places in by_rest.items():
            def parts(axis, of):
                return [p for p in places if p[axis] is not None and all(
                    p[k] == of[k] for k in (0, 1) if k != axis)]

            for whole in places:
                for axis in (0, 1):
                    if whole[axis] is None and len(parts(axis, whole)) > 0:
                        self.row({(turn, period, whole, what): -1, **{
                            (turn, period, p, what): 1 for p in parts(axis, whole)}}, 0, 0)
                if whole == (None, None):
                    inner = [p for p in places if None not in p]
                    if inner:
                        self.row({(turn, period, whole, what): -1, **{
                            (turn, period, p, what): 1 for p in inner}}, 0, 0)

    ADDED = {("conversations", "first"), ("conversations", "all"), ("goals", "set")}

    def holds_no_less(self, what):
        """Whether a wider period holds no less: where somebody counts who ever did."""
        return what in self.ADDED or what[0] in ("residents", "given", "ended", "signals") or (
            what[0] == "topics")

    def periods(self):
        by_rest = {}
        for turn, period, place, what in self.keys:
            if self.holds_no_less(what):
                by_rest.setdefault((turn, place, what), set()).add(period)
        for (turn, place, what), periods in by_rest.items():
            for wide in periods:
                inside = [p for p in periods if p != wide and wide[0] <= p[0] and p[1] <= wide[1]]
                for narrow in inside:
                    self.row({(turn, wide, place, what): 1, (turn, narrow, place, what): -1}, 0, INFINITE)
                for chosen in fillings(wide, inside):
                    terms = {(turn, wide, place, what): -1, **{(turn, p, place, what): 1 for p in chosen}}
                    self.row(terms, 0, 0 if what in self.ADDED else INFINITE)

    def late(self, assumption):
        """Between two turns: what residents only came in for, or only went out of."""
        sign = 1 if assumption == "in" else -1
        by_rest = {}
        for turn, *rest in self.keys:
            by_rest.setdefault(tuple(rest), []).append(turn)
        for rest, turns in by_rest.items():
            for old, new in itertools.pairwise(sorted(set(turns))):
                self.row({(new, *rest): sign, (old, *rest): -sign}, 0, INFINITE)


def fillings(wide, inside, start=None):
    """Periods one after the other that fill a wider one."""
    start = wide[0] if start is None else start
    if start > wide[1]:
        yield []
        return
    for period in inside:
        if period[0] == start:
            for rest in fillings(wide, inside, period[1] + 1):
                yield [period] + rest


def assumptions(facts):
    turns = sorted({key[0] for key in facts.count} | {key[0] for key in facts.hidden})
    if len(turns) < 2:
        return [None]
    pairs = []
    for key, count in facts.count.items():
        if key[0] > 0 and (key[0] - 1, *key[1:]) in facts.count:
            pairs.append((facts.count[(key[0] - 1, *key[1:])], count))
    found = [None]
    if all(old <= new for old, new in pairs):
        found.append("in")
    if all(old >= new for old, new in pairs):
        found.append("out")
    return found


def is_true(rows, secret):
    return all(least <= sum(sign * secret[key] for key, sign in terms.items()) <= most
               for terms, least, most in rows)


class Score:
    def __init__(self):
        self.numbers = {}
        self.examples = []

    def count(self, kind, name, by=1):
        self.numbers.setdefault(kind, {}).setdefault(name, 0)
        self.numbers[kind][name] += by

    def printed(self):
        total = {}
        for numbers in self.numbers.values():
            for name, count in numbers.items():
                total[name] = total.get(name, 0) + count
        return json.dumps({"total": total, "kinds": self.numbers, "examples": self.examples}, default=str)


def attack(published, truth, is_naive, score, blocks):
    kind = published["kind"]
    score.count(kind, "pictures", len(published["pictures"]))
    score.count(kind, "refused", len(published["refused"]))
    score.count(kind, "tables", sum(len(picture["sheets"]) for picture in published["pictures"]))
    if not published["pictures"]:
        return
    facts, secret = read(published["pictures"], truth["pictures"], is_naive)
    is_single = len(published["pictures"]) == 1
    score.count(kind, "shown", len(facts.shown))
    score.count(kind, "hidden", len(facts.hidden.keys() - facts.shown.keys()))
    threshold = published["pictures"][0]["threshold"]
    for key, (low, high) in facts.shown.items():
        if not low <= secret[key] <= high:
            score.count(kind, "wrong")
        if 0 < secret[key] < threshold or secret[key] == 0 and facts.count[key] != 0:
            score.count(kind, "small shown")
    for assumption in assumptions(facts):
        system = System(facts, secret)
        before = len(system.rows)
        if not is_true(system.rows, secret):
            score.count(kind, "attacker wrong")
            score.examples.append(next(
                [published["id"], str(terms)] for terms, least, most in system.rows
                if not is_true([(terms, least, most)], secret)))
            continue
        if assumption:
            system.late(assumption)
        is_so = is_true(system.rows[before:], secret)
        targets = [({key: 1}, limit) for key, limit in facts.hidden.items() if key not in facts.shown]
        targets += [(terms, threshold) for terms in system.rests]
        score.count(kind, "attacked", len(targets))

        def judge(terms, limit, least, most, assumption=assumption, is_so=is_so):
            value = sum(sign * secret[key] for key, sign in terms.items())
            if not least <= value <= most:
                score.count(kind, "misled" if assumption else "attacker wrong")
                return
            name = "rest" if len(terms) > 1 else "cell"
            if least == most:
                score.count(kind, f"{name} recovered")
            if assumption and not is_so:
                score.count(kind, "narrowed by luck")
                return
            score.count(kind, f"{name} narrowed")
            if len(score.examples) < 40:
                score.examples.append([published["id"], kind, name, list(terms), int(least), int(most), value])

        for terms, limit in targets:
            value = sum(sign * secret[key] for key, sign in terms.items())
            if len(terms) > 1 and value >= limit:
                continue  # A rest of enough residents may be known.
            aim = "range" if is_single and value < limit else "width"
            blocks.want(terms, limit, aim, judge)
        bounds = {key: facts.shown.get(key, (0, PLENTY)) for key in secret}
        blocks.solve(bounds, system.rows, secret if not assumption or is_so else None)


def main(arguments):
    score, blocks = Score(), Blocks()
    with open(arguments[0], encoding="utf-8") as lines, open(arguments[1], encoding="utf-8") as secret:
        for line, truth in zip(lines, secret):
            attack(json.loads(line), json.loads(truth), "--naive" in arguments, score, blocks)
    print(score.printed())


if __name__ == "__main__":
    main(sys.argv[1:])
