# SPDX-License-Identifier: EUPL-1.2
"""A program with a terminal of its own, for the faults and for the measures (`Tests/Bench`)."""

import fcntl
import os
import pty
import select
import struct
import termios
import time


class PseudoTerminal:
    """Starts a program in a terminal of a size; `started` is the moment before that."""

    def __init__(self, command, environment, columns=80, rows=24):
        self.line, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.raw = b""
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

    def send(self, keys):
        os.write(self.line, keys)
