# SPDX-License-Identifier: EUPL-1.2
"""A program at a real terminal, with the moment at which each thing is shown."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

PROMPT = "›".encode()
ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")
PATIENCE = 60  # in seconds
QUIET = 0.01  # in seconds; nobody types faster


class Terminal:
    """Starts a program in a terminal of 80 by 24; `started` is the moment before that."""

    def __init__(self, command, environment, columns=80, rows=24):
        self.line, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.raw = b""
        self.seen = 0
        self.started = time.perf_counter()
        self.process = os.fork()
        if self.process == 0:
            try:
                os.setsid()
                fcntl.ioctl(side, termios.TIOCSCTTY, 0)
                for number in range(3):
                    os.dup2(side, number)
                os.closerange(3, 64)
                os.execve(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(side)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def read(self, seconds):
        """Reads once; whether something came."""
        if not select.select([self.line], [], [], max(0, seconds))[0]:
            return False
        try:
            more = os.read(self.line, 65536)
        except OSError:
            return False
        self.raw += more
        return bool(more)

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

    def send(self, keys):
        os.write(self.line, keys)

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
