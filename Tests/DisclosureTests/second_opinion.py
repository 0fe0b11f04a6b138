# SPDX-License-Identifier: EUPL-1.2
"""Asks acro, which was made by others, which cells of the same tables hold too few.

    second_opinion.py PUBLISHED TRUTH COUNT

Rebuilds the people behind the first COUNT tables with two breakdowns, lets acro make the same
tables from them with the same threshold, and compares cell by cell. What acro finds too small must
be what is too small here, and must be hidden. What is hidden besides is complementary suppression,
which acro leaves to a person.
"""

import contextlib
import io
import json
import logging
import os
import sys
import tempfile
import warnings

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

import pandas
from acro import ACRO


def opinion(acro, cells, axes, threshold):
    """For each cell that acro knows, whether it finds it too small."""
    acro.config["safe_threshold"] = acro.sdc_checks.risk_appetite["safe_threshold"] = threshold
    people = [at for at, count in cells.items() for _ in range(count)]
    frame = pandas.DataFrame(people, columns=axes)
    acro.crosstab(frame[axes[0]], frame[axes[1]])
    outcome = acro.results.get_index(-1).outcome
    return {
        (row, column): "MinimumThresholdCheck" in outcome.loc[row, column]
        for row in outcome.index for column in outcome.columns
    }


def compare(published, truth, count):
    found = {"tables": 0, "cells": 0, "too small": 0, "disagreed": 0, "small and shown": 0, "hidden besides": 0}
    acro = ACRO(suppress=True)
    for line, secret in zip(published, truth):
        case, secret = json.loads(line), json.loads(secret)
        if case["kind"] != "plane" or found["tables"] == count:
            continue
        table = case["releases"][0]["tables"][0]
        axes = [axis["id"] for axis in case["axes"]]
        inner = {
            tuple(cell["at"][axis] for axis in axes): cell["residents"]
            for cell in secret["releases"][0] if len(cell["at"]) == 2
        }
        if len({row for (row, _), n in inner.items() if n}) < 2:
            continue
        shown = {
            tuple(line["at"][axis] for axis in axes): "count" in line
            for line in table["cells"] if len(line["at"]) == 2
        }
        found["tables"] += 1
        for cell, is_small in opinion(acro, inner, axes, table["threshold"]).items():
            found["cells"] += 1
            found["too small"] += is_small
            found["disagreed"] += is_small != (inner[cell] < table["threshold"])
            found["small and shown"] += is_small and shown[cell]
            found["hidden besides"] += not is_small and not shown[cell]
    return found


def main(arguments):
    with open(arguments[0], encoding="utf-8") as published, open(arguments[1], encoding="utf-8") as truth:
        # acro writes files beside itself and talks on the way.
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            os.chdir(folder)
            found = compare(published, truth, int(arguments[2]))
            os.chdir("/")
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
