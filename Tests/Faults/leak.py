# SPDX-License-Identifier: EUPL-1.2
"""A marker in answers, name and passphrase is looked for in everything that is written."""

import os
import pathlib
import re
import shutil
import subprocess
import uuid

import scenarios
from laptop import Laptop
from terminal import Terminal

CALLS = ("write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,splice,copy_file_range,"
         "open,openat,openat2,creat,execve,execveat,link,linkat,symlink,symlinkat,rename,renameat,"
         "renameat2,mkdir,mkdirat,memfd_create,prctl,setxattr,unlink,unlinkat")
NAME, WORD, SECRET = "Merktekena", "merkwoordig", "merkzinvanvandaag"
TITLE = re.compile(rb"\x1b[]P^_X]|[\x90\x9d-\x9f]")  # title, and other strings to the terminal


def run(tools, seed, short, harness):
    harness.work([(conversation, (tools,)), (scroll_back, (tools,))])


def laptop_of(tools):
    laptop = Laptop(tools)
    laptop.passphrase_file.write_text(SECRET)
    lines = [*scenarios.SETTINGS[:-1], f"Fatma {WORD}, 14 0123"]
    made = laptop.run(["inwoner", "nieuw", "--naam", NAME], lines)
    if made.status != 0:
        raise SystemExit(f"faults: no store was made: {made.errors}")
    subprocess.run([tools.program("fault-probe"), "quick", laptop.store, SECRET], check=True)
    laptop.changes["TUSSENSTAND_PYTHON"] = os.environ.get("TUSSENSTAND_PYTHON")
    return laptop


def answers():
    """The answers, each with the marker where words can be said."""
    marked = []
    for question, answer in zip(scenarios.QUESTIONS, scenarios.ANSWERS):
        if ": waar " in question:
            answer = "\x1b[C\x1b[D"  # the bar is moved; Enter puts it down
        elif answer and ("wat wilt u" in question or "Waarom" in question):
            answer += f" {WORD}"
        marked.append((question, answer.replace("eigen: ", f"eigen: {WORD} ")))
    return marked


def conversation(report, tools):
    """From the passphrase to the PDF at a terminal, with every call to the system written down."""
    if not shutil.which("strace"):
        report.remarks.append("strace is missing: apt-get install strace")
        return
    found = scenarios.Found()
    with laptop_of(tools) as laptop:
        trace = laptop.aside / "trace"
        screen = Terminal(
            [shutil.which("strace"), "-f", "-y", "-v", "-s", "99999", "-e", f"trace={CALLS}",
             "-o", str(trace), tools.program("tussenstand")],
            laptop.environment(has_passphrase=False), columns=120, rows=50)
        screen.wait_for("Wachtzin:")
        screen.send(SECRET + "\r")
        screen.answer("Goedendag, Joris.", f"gesprek {NAME}")
        for question, answer in answers():
            screen.wait_for(question)
            screen.wait_for("blij" if ": waar " in question else "›")
            screen.send(answer + "\r")
            if "Waarom" in question:
                look_at_processes(screen.process, found)
        screen.answer("Zal ik het blad", "ja")
        for _ in range(3):
            screen.wait_for("Gemaakt:")
        screen.wait_for("›")
        screen.send("stop\r")
        status = screen.end()
        if status != 0:
            found.remarks.append(f"ended with {status}")
        check_trace(trace, laptop, found, report)
        check_screen(screen.raw, found)
        check_files(laptop, found)
        report.add(found, faults=1, name="strace")


def look_at_processes(first, found):
    """Nothing of the talk stands in the list of processes or in their environment."""
    for process in tree(first):
        for name in ["cmdline", "environ", "comm"]:
            text = (pathlib.Path("/proc") / str(process) / name).read_bytes()
            for marker in (WORD, SECRET, NAME):
                if marker.encode() in text:
                    found.remarks.append(f"{marker} in {name} of a process")


def tree(process):
    children = pathlib.Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process] + [one for child in children for one in tree(int(child))]


def check_trace(trace, laptop, found, report):
    lines = trace.read_text(errors="replace").splitlines()
    pages = str(laptop.exports)
    looked = kept = 0
    for line in lines:
        looked += 1
        call = line.split(None, 1)[-1]
        target = re.match(r"\w+\(\d+<([^>]*)>", call)
        to = target.group(1) if target else ""
        markers = [marker for marker in (WORD, SECRET, NAME, "Balthasar", "kwijtgescheld")
                   if marker in call]
        if to.startswith("/") and re.match(r"(write|pwrite|pwrite64|writev)\(", call):
            kept += 1
        if not markers:
            continue
        # What is shown, the page that was asked for, and the page on its way to Typst.
        if re.match(r"/dev/(pts/|tty|ptmx)", to) and SECRET not in markers:
            continue
        if to.startswith(pages) and SECRET not in markers:
            continue
        if to.startswith("pipe:") and SECRET not in markers:
            continue
        # A page bears the name of the resident; its file stands in the folder that was named.
        if markers == [NAME] and pages in call and re.match(r"(link|open|rename|unlink)", call):
            continue
        found.remarks.append(f"{markers} in: {call[:300]}")
    report.tell(f"{looked:,} calls to the system were looked at, {kept:,} of them writes to files")
    if kept < 100 or not any(WORD in line for line in lines):
        found.remarks.append(f"the marker was never seen, or nothing was written: {kept} writes")
    made = sorted(path.suffix for path in laptop.exports.glob("*"))
    if ".pdf" not in made:
        found.remarks.append(f"no PDF was made: {made}")


def check_screen(raw, found):
    if SECRET.encode() in raw:
        found.remarks.append("the passphrase was shown")
    if TITLE.search(re.sub(rb"[\xc2-\xf4][\x80-\xbf]+", b"", raw)):
        found.remarks.append("a title, or another string, was sent to the terminal")
    if b"\x1b[2J\x1b[3J" not in raw[-4000:]:
        found.remarks.append("the screen was not emptied")


def check_files(laptop, found):
    for folder in [laptop.home, laptop.temporary]:
        for path in folder.rglob("*"):
            contents = path.read_bytes() if path.is_file() else b""
            for marker in (WORD, SECRET, NAME):
                for form in (marker.encode(), marker.encode("utf-16-le"), marker.encode("utf-16")):
                    if form in contents or marker in path.name:
                        found.remarks.append(f"{marker} in {path}")
    for path in laptop.exports.glob("*"):
        if path.stat().st_mode & 0o077:
            found.remarks.append(f"others may read {path.name}")


def scroll_back(report, tools):
    """After closing nothing of the talk is on the screen or above it, in a terminal of others."""
    if not shutil.which("tmux"):
        report.remarks.append("tmux is missing: apt-get install tmux")
        return
    found = scenarios.Found()
    server = f"faults-{uuid.uuid4()}"

    def tmux(*words):
        return subprocess.run(["tmux", "-u", "-L", server, "-f", "/dev/null", *words],
                              capture_output=True, text=True, timeout=30).stdout

    def shown(history=False):
        return tmux("capture-pane", "-p", *(["-S", "-"] if history else []))

    def wait_for(words):
        for _ in range(600):
            if words in " ".join(shown().split()):
                return True
            subprocess.run(["sleep", "0.05"])
        found.remarks.append(f"not seen in tmux: {words}: {shown()[-300:]}")
        return False

    with laptop_of(tools) as laptop:
        settings = [f"{name}={value}" for name, value in laptop.environment().items()
                    if name != "TERM"]
        try:
            tmux("new-session", "-d", "-x", "80", "-y", "12", "env", "-i", *settings, "TERM=screen",
                 "sh", "-c", f"'{tools.program('tussenstand')}'; echo GEDAAN; sleep 60")
            steps = [("Goedendag", f"gesprek {NAME}"), ("Is dit duidelijk?", "ja"),
                     ("Wat telt nu voor u?", f"geld, eigen: {WORD}")]
            for question, answer in steps:
                if not wait_for(question) or not wait_for("›"):
                    return
                tmux("send-keys", "-l", answer)
                tmux("send-keys", "Enter")
            if wait_for("Geld: waar staat u nu"):
                if WORD not in shown(history=True):
                    found.remarks.append("the marker was not seen before closing")
                tmux("send-keys", "-l", "/")
                wait_for("› /")
                tmux("send-keys", "-l", "pauze")
                tmux("send-keys", "Enter")
                wait_for("tussenstand")
                tmux("send-keys", "-l", "stop")
                tmux("send-keys", "Enter")
                if wait_for("GEDAAN"):
                    left = shown(history=True)
                    if WORD in left or NAME in left:
                        found.remarks.append(f"left in the scroll-back: {left[:500]}")
                    title = tmux("display-message", "-p", "#{pane_title} #{window_name}")
                    if WORD in title or NAME in title:
                        found.remarks.append(f"left in the title: {title}")
        finally:
            tmux("kill-server")
            report.add(found, faults=1, name="tmux")
