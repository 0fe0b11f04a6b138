# SPDX-License-Identifier: EUPL-1.2
"""The least and the most that something can be, in whole numbers, by HiGHS (highspy).

One model for each set of unknowns that depend on each other, built once: after that only what is
asked changes, and HiGHS goes on from where it was. Every answer is a table that agrees with all that
is shown, for all cells at once, so it often settles others too; only what is not settled yet gets a
search of its own.
"""

import highspy
import numpy

INFINITE = highspy.kHighsInf
CLOSE = 1e-6


class Target:
    """Something that somebody wants to know."""

    def __init__(self, terms, limit, aim, judge):
        self.terms, self.limit, self.judge = terms, limit, judge
        self.from_nobody = aim == "range"
        self.least, self.most = INFINITE, -INFINITE

    def note(self, value):
        self.least, self.most = min(self.least, value), max(self.most, value)

    @property
    def is_wide(self):
        """Whether no further search can show that it is not protected."""
        if self.from_nobody:
            return self.least <= 0 and self.most >= self.limit
        return self.most - self.least >= self.limit


class Blocks:
    """Unknowns, the relations between them, and what is wanted of them."""

    def __init__(self):
        self.targets = []
        self.solved = 0

    def want(self, terms, limit, aim, judge):
        self.targets.append(Target(terms, limit, aim, judge))

    def solve(self, bounds, rows, witness=None):
        """Finds how low and how high each target can be, as far as it is not protected enough.

        bounds -- the least and the most of each unknown
        rows -- (terms, least, most): sums of unknowns that are known to lie between two numbers
        witness -- values that are known to agree with everything
        """
        targets, self.targets = self.targets, []
        parts, where, reduced = components(bounds, rows)
        wanted = {}
        for target in targets:
            if witness:
                target.note(sum(sign * witness[key] for key, sign in target.terms.items()))
            known = sum(sign * bounds[key][0] for key, sign in target.terms.items() if key not in where)
            free = {key: sign for key, sign in target.terms.items() if key in where}
            if not free:
                target.note(known)
            homes = {where[key] for key in free}
            if len(homes) == 1:
                wanted.setdefault(homes.pop(), []).append((target, free, known))
            elif homes:
                raise SystemExit("a target of two blocks")
        for home, own in wanted.items():
            if not all(target.is_wide for target, _, _ in own):
                self.solved += Block(parts[home], bounds, reduced[home]).narrow(own)
        for target in targets:
            if not target.is_wide:
                target.judge(target.terms, target.limit, target.least, target.most)


def components(bounds, rows):
    """What depends on each other: (unknowns, the number of each one's component, rows)."""
    leader = {key: key for key, (least, most) in bounds.items() if least < most}

    def find(key):
        while leader[key] is not key and leader[key] != key:
            leader[key] = leader[leader[key]]
            key = leader[key]
        return key

    kept = {}
    for terms, least, most in rows:
        known, free = 0, []
        for key, sign in terms.items():
            if key in leader:
                free.append((key, sign))
            else:
                known += sign * bounds[key][0]
        if not free:
            continue
        free = tuple(free)
        old = kept.get(free, (-INFINITE, INFINITE))
        kept[free] = (max(old[0], least - known), min(old[1], most - known))
        first = find(free[0][0])
        for key, _ in free[1:]:
            leader[find(key)] = first
    numbers, parts, where, reduced = {}, [], {}, []
    for key in leader:
        number = numbers.setdefault(find(key), len(parts))
        if number == len(parts):
            parts.append([])
            reduced.append([])
        parts[number].append(key)
        where[key] = number
    for free, (least, most) in kept.items():
        reduced[where[free[0][0]]].append((free, least, most))
    return parts, where, reduced


class Block:
    """One model."""

    def __init__(self, keys, bounds, rows):
        self.index = {key: number for number, key in enumerate(keys)}
        self.size = len(keys)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = self.size, len(rows)
        lp.col_cost_ = numpy.zeros(self.size)
        lp.col_lower_ = numpy.array([bounds[key][0] for key in keys], dtype=float)
        lp.col_upper_ = numpy.array([bounds[key][1] for key in keys], dtype=float)
        lp.row_lower_ = numpy.array([least for _, least, _ in rows], dtype=float)
        lp.row_upper_ = numpy.array([most for _, _, most in rows], dtype=float)
        starts, of, data = [0], [], []
        for terms, _, _ in rows:
            for key, sign in terms:
                of.append(self.index[key])
                data.append(float(sign))
            starts.append(len(of))
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = numpy.array(starts, dtype=numpy.int32)
        lp.a_matrix_.index_ = numpy.array(of, dtype=numpy.int32)
        lp.a_matrix_.value_ = numpy.array(data, dtype=float)
        self.columns = numpy.arange(self.size, dtype=numpy.int32)
        self.model = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", 1), ("presolve", "off"), ("solver", "simplex")):
            self.model.setOptionValue(option, value)
        self.model.passModel(lp)
        self.runs = 0

    def least(self, cost):
        """Whole numbers that keep to the rows and have the least cost."""
        self.model.changeColsCost(self.size, self.columns, cost)
        values = self.run()
        if numpy.abs(values - numpy.round(values)).max(initial=0) > CLOSE:
            # With whole numbers only, where the fast way gave parts of them.
            whole = numpy.full(self.size, int(highspy.HighsVarType.kInteger), dtype=numpy.uint8)
            self.model.changeColsIntegrality(self.size, self.columns, whole)
            values = self.run()
            self.model.changeColsIntegrality(self.size, self.columns, whole * 0)
        return numpy.round(values)

    def run(self):
        self.runs += 1
        self.model.run()
        status = self.model.getModelStatus()
        if status != highspy.HighsModelStatus.kOptimal:
            raise SystemExit(f"the solver says: {self.model.modelStatusToString(status)}")
        return numpy.array(self.model.getSolution().col_value)

    def narrow(self, targets):
        """Notes what each target can be until it is wide enough or cannot be wider."""
        vectors = [
            ([(self.index[key], sign) for key, sign in terms.items()], known, target)
            for target, terms, known in targets
        ]

        def try_out(chosen, weights):
            cost = numpy.zeros(self.size)
            for (steps, _, _), weight in zip(chosen, weights):
                for number, sign in steps:
                    cost[number] += weight * sign
            values = self.least(cost).tolist()
            for steps, known, target in open_ones():
                target.note(known + int(sum([sign * values[number] for number, sign in steps])))

        def open_ones():
            return [vector for vector in vectors if not vector[2].is_wide]

        # All low, all high, then half of them against the other half.
        for pattern in (lambda n: 1, lambda n: -1, lambda n: (-1) ** n, lambda n: -((-1) ** n)):
            left = open_ones()
            if len(left) > 2:
                try_out(left, [pattern(n) * (1 + n % 3) for n in range(len(left))])
        for vector in vectors:
            for weight in (1, -1):
                if not vector[2].is_wide:
                    try_out([vector], [weight])
        return self.runs
