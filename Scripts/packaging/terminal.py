# SPDX-License-Identifier: EUPL-1.2
# Opens Tussenstand in a terminal, as the entry of the desktop does, and types what a person would.
import os
import pty
import select
import sys

shown = b""


def wait_for(terminal, words):
    """Reads until the words are shown; what comes behind them is for the next time."""
    global shown
    words = words.encode()
    while words not in shown:
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit(f"“{words.decode()}” did not come; shown was: {shown.decode(errors='replace')}")
        shown += os.read(terminal, 4096)
    shown = shown.split(words, 1)[1]


child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execvp("tussenstand", ["tussenstand", "--taal", "nl"])
for prompt, typed in [("›", "inwoners\r"), ("Samira: ", ""), ("›", "stop\r")]:
    wait_for(terminal, prompt)
    os.write(terminal, typed.encode())
try:
    while select.select([terminal], [], [], 60)[0] and os.read(terminal, 4096):
        pass
except OSError:
    pass  # The other side was closed.
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
