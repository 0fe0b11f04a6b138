# SPDX-License-Identifier: EUPL-1.2
"""The program is ended at random moments with kill -9, and at a terminal too."""

import os
import pty
import random
import select
import signal
import time

import scenarios
from laptop import PROMPT, Ending


def run(tools, seed, short, harness):
    """Holds conversations that are killed again and again, and kills the other commands."""
    dice = random.Random(seed)
    runs = 24 if short else 1200
    talk = scenarios.prepared(tools, scenarios.Conversation)
    kinds = [scenarios.prepared(tools, kind)
             for kind in (scenarios.QUICK if short else scenarios.ALL)[1:]]
    others = runs // 6
    at_terminal = max(2, runs // 24)
    share = (runs - others - at_terminal) // (2 * harness.workers)
    jobs = [(conversations, (talk, dice.random(), share)) for _ in range(2 * harness.workers)]
    jobs += [(once, (kinds[number % len(kinds)], dice.random())) for number in range(others)]
    jobs += [(terminal, (talk, dice.random())) for _ in range(at_terminal)]
    harness.work(jobs)


def duration(scenario):
    """How long a whole run takes, in seconds: the shortest that was seen."""
    if not hasattr(scenario, "duration"):
        with scenario.laptop() as laptop:
            start = time.monotonic()
            laptop.run(scenario.arguments(laptop), scenario.lines)
            scenario.duration = time.monotonic() - start
    return scenario.duration


def kill_later(process, moment, answers=0):
    """Lets a program run until so many answers are kept, then for a moment, and ends it.

    Returns whether it was still there.
    """
    shown = process.files[1].fileno()
    while answers and process.poll() is None:
        if os.pread(shown, 1 << 20, 0).count(PROMPT.encode()) > answers:
            break
        time.sleep(0.0005)
    end = time.monotonic() + moment
    while time.monotonic() < end and process.poll() is None:
        time.sleep(0.0002)
    was_running = process.poll() is None
    if was_running:
        process.kill()
    return was_running


def conversations(report, talk, seed, runs):
    """One conversation goes on after each kill until it is finished; then another begins."""
    dice = random.Random(seed)
    done = 0
    while done < runs and not report.is_late():
        with talk.laptop() as laptop:
            base = 0
            while done < runs and not report.is_late():
                process = laptop.start(talk.arguments(laptop), scenarios.ANSWERS[base:])
                if dice.random() < 0.7:
                    # Around the moment that an answer is kept; a few at a time, so that one
                    # conversation is killed often.
                    left = len(scenarios.ANSWERS) - base
                    was_killed = kill_later(
                        process, dice.uniform(0, 0.008), dice.randint(1, max(1, min(9, left))))
                else:
                    was_killed = kill_later(process, dice.uniform(0, duration(talk)))
                ending = laptop.end(process)
                done += 1
                found = scenarios.Found()
                reading = laptop.read()
                if reading is None:
                    found.unreadable_store("the store does not open")
                else:
                    talk.compare(reading, ending, found, base=base)
                report.add(found, faults=was_killed, ending=None if was_killed else ending)
                if found.lost or found.unreadable or reading["conversations"]:
                    break
                base = talk.answers(reading)


def once(report, scenario, seed):
    """A command is killed once."""
    dice = random.Random(seed)
    with scenario.laptop() as laptop:
        longest = duration(scenario)
        start = time.monotonic()
        process = laptop.start(scenario.arguments(laptop), scenario.lines)
        was_killed = kill_later(process, dice.uniform(0, longest))
        ending = laptop.end(process)
        if not was_killed:
            scenario.duration = min(longest, time.monotonic() - start)
        report.add(scenario.check(laptop, ending), faults=was_killed,
                   ending=None if was_killed else ending, name=scenario.name)


def terminal(report, talk, seed):
    """At a real terminal each answer is typed when its question stands there."""
    dice = random.Random(seed)
    with talk.laptop() as laptop:
        environment = laptop.environment() | {"TERM": "dumb"}
        program = talk.tools.program("tussenstand")
        process, line = pty.fork()
        if process == 0:
            os.execve(program, [program, *talk.arguments(laptop)], environment)
        moment = time.monotonic() + dice.uniform(0.05, 3 * duration(talk))
        shown, asked = "", 0
        while time.monotonic() < moment and asked < len(scenarios.QUESTIONS):
            if not select.select([line], [], [], 0.01)[0]:
                continue
            try:
                shown += os.read(line, 65536).decode(errors="replace")
            except OSError:
                break
            place = shown.find(scenarios.QUESTIONS[asked])
            if place >= 0 and "› " in shown[place:]:
                shown = shown[shown.index("› ", place) + 2:]
                # Where there are words already, Enter confirms them; here are none.
                os.write(line, (scenarios.ANSWERS[asked] + "\n").encode())
                asked += 1
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(line)
        found = scenarios.Found()
        reading = laptop.read()
        if reading is None:
            found.unreadable_store("the store does not open")
        else:
            # The last answer was typed, and no question came after it.
            talk.compare(reading, Ending(-9, (PROMPT + "\n") * asked, ""), found)
        report.add(found, faults=True)
