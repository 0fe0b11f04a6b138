# SPDX-License-Identifier: EUPL-1.2
"""A program at a real terminal, driven by what it shows."""

import os
import re
import signal
import time

from pseudo_terminal import PseudoTerminal


class Terminal(PseudoTerminal):
    """What the program shows is waited for."""

    read_up_to = 0
    status = None

    @property
    def text(self):
        """All that was shown, without what steers the terminal."""
        shown = self.raw.decode(errors="replace")
        return re.sub(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[=>]|\r", "", shown)

    def wait_for(self, words, seconds=30):
        """Waits until words are shown behind those of before; they may be broken over lines."""
        pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
        end = time.monotonic() + seconds
        while True:
            text = self.text
            if found := pattern.search(text, self.read_up_to):
                self.read_up_to = found.end()
                return
            if time.monotonic() >= end or self.is_gone():
                raise TimeoutError(f"not seen: {words!r}; seen: {text[self.read_up_to:]!r}")
            self.read(min(0.2, end - time.monotonic()))

    def is_gone(self):
        if self.status is None:
            done, status = os.waitpid(self.process, os.WNOHANG)
            if done:
                while self.read(0):
                    pass
                self.status = os.waitstatus_to_exitcode(status)
                return False  # what it said last is looked at once more
        return self.status is not None

    def send(self, keys):
        super().send(keys.encode())

    def answer(self, question, keys):
        self.wait_for(question)
        self.wait_for("›")
        self.send(keys + "\r")

    def end(self, seconds=60):
        """Waits for the program's end."""
        end = time.monotonic() + seconds
        while self.status is None and time.monotonic() < end:
            self.read(0.02)
            self.is_gone()
        if self.status is None:
            self.kill()
        os.close(self.line)
        return self.status

    def kill(self):
        if self.status is None:
            os.kill(self.process, signal.SIGKILL)
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])

    def close(self):
        """Ends the program when it still runs, and hangs up the line."""
        self.kill()
        os.close(self.line)
