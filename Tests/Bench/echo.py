# SPDX-License-Identifier: EUPL-1.2
"""From a key to its sign on the screen, and what is written for it."""

import contextlib
import time

import laptop
import lines
import measuring
from terminal import ESCAPES

TITLE = "Key to echo"
ABOUT = """From a key to its sign on a real terminal, typed one by one behind each other at the end of a line, each
after the last is shown. Bytes are all that a program writes for a key; escape bytes are those of them
that steer the terminal. The bare program is measured twice, which shows what chance does."""
ROUNDS = 12
# None of these ends a sequence that steers a terminal; for a space some only move the cursor.
KEYS = "eenbrieventasvoorontregentreingaatweeroverietenoevers"
CLEAR = b"\x15"  # Ctrl-U


def run(bench):
    many = laptop.with_residents(bench, 1000)
    with many.copy() as many:
        peers = lines.peers(bench)
        programs = {
            "ours": Talk("tussenstand, a question of a conversation", many),
            "prompt": lines.ours("tussenstand, its own prompt", many),
            **peers,
            "again": lines.Line(lines.PEERS["bare"] + ", once more", peers["bare"].command,
                                peers["bare"].environment),
        }
        seen = {name: Keys() for name in programs}
        works = {name: lambda name=name: type_into(programs[name], seen[name]) for name in programs}
        measuring.alternately(works, ROUNDS, bench.end)
    bare = measuring.median(seen["bare"].times)
    rows = []
    for name, keys in seen.items():
        middle = measuring.median(keys.times)
        rows.append([
            programs[name].name, {"us": middle * 1e6},
            {"us": measuring.percentile(keys.times, 99) * 1e6}, {"number": keys.bytes / len(keys.times)},
            {"number": keys.escapes / len(keys.times)}, {"times": middle / bare}])
    worst = max(measuring.percentile(seen[name].times, 99) for name in ("bare", "again"))
    return {
        "tables": [{"heads": ["What", "Median", "99th percentile", "Bytes a key", "Escape bytes a key",
                              "Against bare libedit"], "rows": rows}],
        "notes": [f"{len(seen['ours'].times)} keys into each, {len(KEYS)} in a line."],
        "values": {
            "ours": measuring.median(seen["ours"].times), "bare": bare,
            "again": measuring.median(seen["again"].times),
            "escapes": sum(seen[name].escapes for name in ("ours", "prompt"))
            / sum(len(seen[name].times) for name in ("ours", "prompt")),
            "cause": f"the slowest hundredth of the keys of the bare program takes {worst * 1e6:.0f} µs",
        },
    }


class Talk:
    """A conversation, each time with somebody else: one that waits would be gone on with."""

    def __init__(self, name, folder):
        self.name, self.folder, self.count = name, folder, 0

    def prompted(self):
        self.count += 1
        return lines.ours(self.name, self.folder, "gesprek", f"Bewoner {self.count:05}").prompted()


class Keys:
    """The keys that one program was given."""

    def __init__(self):
        self.times, self.bytes, self.escapes = [], 0, 0


def type_into(program, seen):
    terminal, _ = program.prompted()
    with terminal, contextlib.suppress(BrokenPipeError):
        terminal.wait_until_quiet(0.1)
        for key in KEYS:
            place, sign = terminal.seen, key.encode()
            before = time.perf_counter()
            terminal.send(sign)
            seen.times.append(terminal.wait_for(sign, plain=True) - before)
            terminal.wait_until_quiet()
            written = terminal.raw[place:]
            seen.bytes += len(written)
            seen.escapes += sum(len(found) for found in ESCAPES.findall(written))
        terminal.send(CLEAR)
        terminal.wait_until_quiet()
