# SPDX-License-Identifier: EUPL-1.2
"""Spoilt input for every reader: it is read or refused, and the program never falls over."""

import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

import scenarios
from laptop import Laptop
from terminal import Terminal

ROOT = scenarios.ROOT
# How many inputs each reader gets: in the tests, and in a whole run.
INPUTS = {
    "lines": (5, 500), "drafts": (15, 1_500), "conversations": (20, 2_000),
    "stores": (40, 5_000), "handovers": (400, 100_000), "backups": (200, 20_000), "instruments": (150, 20_000),
    "mappings": (300, 40_000), "styles": (8, 800),
}
# An organisation's own page.
TEMPLATE = """<!doctype html>
<html lang="{{language}}"><title>{{title}}</title><h1>Van {{resident}}</h1>
{{#sections}}<h2>{{heading}}</h2>{{/sections}}{{^sections}}niets{{/sections}}
<p title="{{title}}">{{footer}}</p></html>
"""
TABLES = (200, 20_000)
KEYS = (4, 150)
EDITOR_SECONDS = 60
PARTS_OF_READER = 4  # so that both processors have work


def run(tools, seed, short, harness):
    jobs = []
    totals = {}
    for target, counts in INPUTS.items():
        count = counts[0 if short else 1]
        parts = 1 if short else PARTS_OF_READER
        totals[target] = [0, 0]
        jobs += [(reader, (tools, target, part * (count // parts), count // parts, seed,
                           totals[target])) for part in range(parts)]
    jobs.append((tables, (TABLES[0 if short else 1], seed)))
    jobs += [(keys, (tools, seed + number)) for number in range(KEYS[0 if short else 1])]
    if not short:
        jobs.append((editor, (tools, seed)))
    harness.work(jobs)
    for target, (read, accepted) in totals.items():
        harness.report.tell(f"{target}: {read:,} inputs, {accepted:,} accepted")


def reader(report, tools, target, first, count, seed, totals):
    """One reader in a process of its own; a process that dies says at which input."""
    found = scenarios.Found()
    with tempfile.TemporaryDirectory(dir=tools.scratch) as folder:
        place = pathlib.Path(folder)
        (place / "answers").write_text("\n".join(scenarios.ANSWERS))
        (place / "indelingen").mkdir()
        (place / "stijl").mkdir()
        for file in (ROOT / "Exports/voorbeelden/import").glob("*.toml"):
            shutil.copy(file, place / "indelingen")
        shutil.copytree(ROOT / "Exports/voorbeelden/huisstijl", place / "huisstijl")
        (place / "huisstijl" / "pagina.html").write_text(TEMPLATE)
        ran = subprocess.run(
            [tools.program("fault-probe"), "fuzz", target, str(first), str(count), str(seed),
             folder], capture_output=True, text=True, timeout=900,
            env={"PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"})
        if ran.returncode != 0:
            progress = place / "progress"
            at = progress.read_text().split()[0] if progress.exists() else "?"
            found.remarks.append(
                f"fuzz {target} {at} 1 {seed}: ended with {ran.returncode}: {ran.stderr[-400:]}")
        else:
            totals[0] += count
            totals[1] += int(ran.stdout)
        with report.lock:
            report.runs += count - 1
            report.faults += count - 1
        report.add(found, name=target)


def tables(report, count, seed):
    """Files for the driver that reads tables of other systems."""
    found = scenarios.Found()
    driver = (ROOT / "Sources/CEmbedded/Imports/table_driver.py").read_bytes()
    ran = subprocess.run(
        [sys.executable, "-I", ROOT / "Tests/ImportTests/fuzz_driver.py", str(count), str(seed)],
        input=driver, capture_output=True)
    if ran.returncode != 0:
        found.remarks.append(f"seed {seed}: {ran.stdout[-300:]!r} {ran.stderr[-300:]!r}")
    with report.lock:
        report.runs += count - 1
        report.faults += count - 1
    report.tell(f"tables (Python driver): {count:,} inputs")
    report.add(found, name="tables")


def keys(report, tools, seed):
    """Keys of any kind at the prompt of a program at a real terminal, libedit and all."""
    dice = random.Random(seed)
    found = scenarios.Found()
    with Laptop(tools, scenarios.model(tools, "samira")) as laptop:
        kind = dice.choice(["xterm-256color", "dumb", "vt100", "linux", "screen"])
        screen = Terminal(
            [tools.program("tussenstand"), "gesprek", "Samira"],
            laptop.environment() | {"TERM": kind}, columns=dice.choice([20, 40, 80, 200]),
            rows=dice.choice([5, 24]))
        try:
            screen.wait_for("Is dit")
            screen.send("ja\r" if dice.random() < 0.9 else "")
            for _ in range(30):
                if screen.is_gone():
                    break
                # Ctrl-Z would put it aside, where nobody brings it back.
                bytes_ = b"".join(dice.choice(PIECES) for _ in range(dice.randrange(1, 30)))
                os.write(screen.line, bytes_.replace(b"\x1a", b""))
                while screen.read(0.005):
                    pass
            status = screen.status
            if status not in (None, 0, 1):
                found.remarks.append(f"seed {seed}: keys ended it with {status}: "
                                     f"{screen.raw[-300:]!r}")
        except (TimeoutError, OSError) as error:
            if screen.is_gone() and screen.status not in (0, 1):
                found.remarks.append(f"seed {seed}: {error}: {screen.status}")
        screen.close()
        reading = laptop.read()
        if reading is None or reading["damaged"] or reading["findings"]:
            found.unreadable_store(f"seed {seed}: the store after keys")
        report.add(found, name="keys")


PIECES = [
    b"ja", b"geld", b"/terug", b"/bord", b"/hulp", b"/waarom", b"/overslaan", b"/lijst", b"//",
    b"\r", b"\r", b"\n", b"\t", b"\t\t", b"\x01", b"\x02", b"\x05", b"\x06", b"\x0b", b"\x15",
    b"\x17", b"\x19", b"\x1f", b"\x7f", b"\x1b", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D",
    b"\x1b[1;2C", b"\x1b[1;5D", b"\x1b[3~", b"\x1b[200~", b"\x1b[201~", b"\x1bb", b"\x1bf",
    b"\x1b\x1f", b"\x9f", b"\xc2\x9f", b"\xff", b"\xe2\x82", "é".encode(), "🌷".encode(),
    "👩‍👩‍👧".encode(), "بسم".encode(), "漢字".encode(), "e\u0301".encode(), b"\0", b"x" * 300,
    b"\x1b]0;titel\x07", b"\x1b[6n", b"\x1b[99999999999999999999A", b"1", b"2", b"9", b" ",
    b"\xe2\x80\xae", b"\x0c", b"\x03", b"\x04",
]


def editor(report, tools, seed):
    """libFuzzer over the C shim and libedit, with the address sanitizer."""
    clang = shutil.which("clang")
    target = tools.scratch / "fuzz-editline"
    built = clang and subprocess.run(
        [clang, "-std=gnu2x", "-O1", "-g", "-fsanitize=fuzzer,address", "-fuse-ld=lld", "-o",
         target, ROOT / "Tests/Faults/fuzz_editline.c", "-ledit"], capture_output=True)
    if not built or built.returncode != 0:
        report.tell("the C shim was not tried: this clang has no libFuzzer")
        return
    found = scenarios.Found()
    ran = subprocess.run(
        [target, f"-max_total_time={EDITOR_SECONDS}", f"-seed={seed + 1}", "-max_len=400",
         "-print_final_stats=1", f"-artifact_prefix={tools.scratch}/"],
        capture_output=True, text=True, errors="replace",
        env=os.environ | {"ASAN_OPTIONS": "detect_leaks=0"})
    count = re.search(r"number_of_executed_units: *(\d+)", ran.stderr)
    if ran.returncode != 0 or not count:
        found.remarks.append(f"the C shim: {ran.stderr[-1500:]}")
    else:
        report.tell(f"C shim with libedit (libFuzzer, address sanitizer): "
                    f"{int(count.group(1)):,} inputs")
        with report.lock:
            report.runs += int(count.group(1)) - 1
            report.faults += int(count.group(1)) - 1
    report.add(found, name="C shim")
