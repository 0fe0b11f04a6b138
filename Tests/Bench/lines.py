# SPDX-License-Identifier: EUPL-1.2
"""The programs whose lines are compared, ours and others, each ready to be started."""

import os
import shutil
import subprocess

import laptop
from terminal import PROMPT, Terminal

HERE = laptop.ROOT / "Tests" / "Bench"
PEERS = {
    "bare": "libedit in C and nothing else",
    "readline": "Python with readline",
    "prompt_toolkit": "prompt_toolkit",
    "questionary": "questionary",
}


class Line:
    """A program that asks for a line."""

    def __init__(self, name, command, environment):
        self.name, self.command, self.environment = name, [str(word) for word in command], environment

    def start(self):
        return Terminal(self.command, self.environment)

    def prompted(self):
        """Starts it; the terminal, and how many seconds its prompt took."""
        terminal = self.start()
        return terminal, terminal.wait_for(PROMPT) - terminal.started


def bare_libedit(bench):
    """The bare C program, compiled when it is not there yet."""
    program, source = bench.folder / "bare_libedit", HERE / "bare_libedit.c"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        compiler = next(filter(None, map(shutil.which, ["cc", "gcc", "clang"])), None)
        if not compiler:
            raise SystemExit("bench: no C compiler; apt-get install gcc")
        subprocess.run([compiler, "-std=gnu17", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program,
                        source, "-ledit"], check=True)
    return program


def peers(bench):
    """The others by their short names."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(bench.scratch), "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        # It would wait for an answer of the terminal that this one does not give.
        "PROMPT_TOOLKIT_NO_CPR": "1",
    }
    lines = {"bare": Line(PEERS["bare"], [bare_libedit(bench)], environment)}
    for library in ("readline", "prompt_toolkit", "questionary"):
        lines[library] = Line(PEERS[library], [bench.python, "-B", HERE / "ask.py", library], environment)
    return lines


def ours(name, folder, *words):
    """Our program on a laptop, at its own prompt or in a command."""
    return Line(name, folder.command(*words), folder.environment())
