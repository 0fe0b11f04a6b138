# SPDX-License-Identifier: EUPL-1.2
"""From starting a program to its first prompt at a real terminal."""

import laptop
import lines
import measuring

TITLE = "Start to first prompt"
ABOUT = """From starting the program to the first prompt on a real terminal. Ours opens a store of 1,000 residents
with 5,000 conversations and reads their names; the check of all of it goes on beside the prompt ("Opening
a store" has how long). The passphrase is made quick to try, and what a slow one adds stands apart. The
Python programs ask for a line and do nothing else."""
ROUNDS = 15


def run(bench):
    many = laptop.with_residents(bench, 1000)
    one, strong = laptop.with_samira(bench), laptop.with_samira(bench, is_quick=False)
    peaks = {}
    with many.copy() as many, one.copy() as one, strong.copy() as strong:
        programs = {
            "ours": lines.ours("tussenstand, 1,000 residents", many),
            "one": lines.ours("tussenstand, one resident", one),
            "strong": lines.ours("tussenstand, one resident, a real passphrase", strong),
            **lines.peers(bench),
        }

        def work(name):
            def start():
                terminal, took = programs[name].prompted()
                with terminal:
                    peaks[name] = max(peaks.get(name, 0), terminal.peak())
                return took
            return start

        times = measuring.alternately({name: work(name) for name in programs}, ROUNDS, bench.end)
    medians = {name: measuring.median(values) for name, values in times.items()}
    bare = medians["bare"]
    rows = [[programs[name].name, {"ms": medians[name] * 1000},
             {"ms": measuring.percentile(times[name], 90) * 1000}, {"MB": peaks[name] / 1e6},
             {"times": medians[name] / bare}] for name in programs]
    derivation = medians["strong"] - medians["one"]
    rows.append(["the slow derivation of the key, by itself", {"ms": derivation * 1000}, "", "", ""])
    cause = (f"{medians['one'] * 1000:.0f} ms with a store of one resident, "
             f"{(medians['ours'] - medians['one']) * 1000:.0f} ms more for 1,000, whose names are read: "
             "Swift, Foundation and the parser of the command line start before anything of ours")
    return {
        "tables": [{"heads": ["What", "Median", "90th percentile", "Memory", "Against bare libedit"],
                    "rows": rows}],
        "notes": [f"{len(times['ours'])} starts of each, in turn. Of ours: {cause}."],
        "values": {"ours": medians["ours"], "bare": bare, "cause": cause},
    }
