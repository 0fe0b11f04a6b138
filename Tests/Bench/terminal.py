# SPDX-License-Identifier: EUPL-1.2
"""A program at a real terminal, with the moment at which each thing is shown."""

import os
import pathlib
import re
import signal
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Faults"))

from pseudo_terminal import PseudoTerminal  # noqa: E402

PROMPT = "›".encode()
ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")
PATIENCE = 60  # in seconds
QUIET = 0.01  # in seconds; nobody types faster


class Terminal(PseudoTerminal):
    """What was seen is told from what comes after it."""

    seen = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def wait_for(self, sign, plain=False):
        """The moment at which something stands behind what was seen before."""
        end = time.perf_counter() + PATIENCE
        while True:
            rest = self.raw[self.seen:]
            place = (ESCAPES.sub(b"", rest) if plain else rest).find(sign)
            if place >= 0:
                moment = time.perf_counter()
                self.seen = len(self.raw) if plain else self.seen + place + len(sign)
                return moment
            if not self.read(min(1, end - time.perf_counter())) and (
                    time.perf_counter() > end or self.is_gone()):
                raise TimeoutError(f"not seen: {sign!r}; seen: {rest[-400:]!r}")

    def wait_until_quiet(self, seconds=QUIET):
        """What else comes before nothing comes any more."""
        start = self.seen
        while self.read(seconds):
            pass
        self.seen = len(self.raw)
        return self.raw[start:]

    def is_gone(self):
        return os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def peak(self):
        """The most memory until now, in bytes."""
        with open(f"/proc/{self.process}/status") as file:
            line = next(line for line in file if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024

    def kill(self):
        if self.process:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            os.close(self.line)
            self.process = 0
