# SPDX-License-Identifier: EUPL-1.2
"""Runs things in turn and says how long they took."""

import math
import os
import selectors
import statistics
import subprocess
import time

POLL = 0.02  # in seconds; how often the memory is looked at


class Run:
    """A process from start to end: seconds by the clock and of the processor, bytes at the most."""

    def __init__(self, seconds, processor, peak=0, output=""):
        self.seconds, self.processor, self.peak, self.output = seconds, processor, peak, output


class Failed(Exception):
    """A program that should have gone well did not."""


def run(command, environment=None, typed="", folder=None):
    """Runs a program to its end, as a user waits for it.

    The memory is what it and its children held at the most, added up. What the system says of that
    after the end would count this program as well, from before the other was started.
    """
    command = [str(word) for word in command]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment, cwd=folder)
    output, errors, peak = attend(process, typed)
    _, status, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{' '.join(command)}: status {process.returncode}: {errors[-600:]}")
    return Run(took, used.ru_utime + used.ru_stime, peak, output)


def attend(process, typed):
    """Gives a program its input, reads what it says and watches its memory, until it says no more."""
    chooser = selectors.DefaultSelector()
    said = {process.stdout: b"", process.stderr: b""}
    for stream in said:
        chooser.register(stream, selectors.EVENT_READ)
    rest = memoryview(typed.encode())
    os.set_blocking(process.stdin.fileno(), False)
    chooser.register(process.stdin, selectors.EVENT_WRITE)
    peaks, looked = {}, time.perf_counter()
    while chooser.get_map():
        for key, _ in chooser.select(POLL):
            stream = key.fileobj
            if stream is process.stdin:
                try:
                    rest = rest[os.write(stream.fileno(), rest[:65536]):]
                except BrokenPipeError:
                    rest = rest[:0]
                more = rest
            else:
                more = os.read(stream.fileno(), 65536)
                said[stream] += more
            if not more:
                chooser.unregister(stream)
                stream.close()
        if time.perf_counter() - looked > POLL:
            for number in family(process.pid):
                peaks[number] = max(peaks.get(number, 0), high_water(number))
            looked = time.perf_counter()
    texts = [said[stream].decode(errors="replace") for stream in said]
    return *texts, sum(peaks.values())


def family(number):
    """A process and its children."""
    found = [number]
    try:
        with open(f"/proc/{number}/task/{number}/children") as file:
            for child in file.read().split():
                found += family(int(child))
    except OSError:
        pass
    return found


def high_water(number):
    try:
        with open(f"/proc/{number}/status") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def alternately(works, rounds, end=math.inf):
    """Does each work once, then each once more: what else the machine does strikes all alike.

    After the time that they have, no new round is begun; the first always is.
    """
    results = {name: [] for name in works}
    for number in range(rounds):
        if number and time.monotonic() > end:
            break
        for name, work in works.items():
            results[name].append(work())
    return results


def median(values):
    return statistics.median(values)


def percentile(values, share):
    """The value that so many hundredths of the values do not go beyond."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share / 100) - 1)]
