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


def run(tools, seed, runs, harness):
    """Holds conversations that are killed again and again, and kills the other commands."""
    kinds = [kind(tools) for kind in scenarios.ALL if kind is not scenarios.Conversation]
    talk = scenarios.Conversation(tools)
    dice = random.Random(seed)
    others = max(len(kinds), runs // 5)
    at_terminal = max(2, runs // 20)
    share = max(1, (runs - others - at_terminal) // harness.workers)
    jobs = [(conversations, (talk, dice.random(), share)) for _ in range(harness.workers)]
    jobs += [(once, (kinds[number % len(kinds)], dice.random())) for number in range(others)]
    jobs += [(terminal, (talk, dice.random())) for _ in range(at_terminal)]
    harness.work(jobs)


def duration(scenario):
    """How long a whole run takes now, on this machine."""
    if not hasattr(scenario, "duration"):
        with scenario.laptop() as laptop:
            start = time.monotonic()
            laptop.run(scenario.arguments(laptop), scenario.lines)
            scenario.duration = time.monotonic() - start
    return scenario.duration


def kill_later(process, moment):
    """Lets a program run for a while and ends it; whether it was still there."""
    end = time.monotonic() + moment
    while time.monotonic() < end and process.poll() is None:
        time.sleep(0.001)
    was_running = process.poll() is None
    if was_running:
        process.kill()
    return was_running


def conversations(report, talk, seed, runs):
    """One conversation goes on after each kill until it is finished; then another begins."""
    dice = random.Random(seed)
    done = 0
    while done < runs:
        with talk.laptop() as laptop:
            base = 0
            while done < runs:
                process = laptop.start(talk.arguments(laptop), scenarios.ANSWERS[base:])
                was_killed = kill_later(process, dice.uniform(0, talk_time(talk, base)))
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


def talk_time(talk, base):
    """About how long what is left of the conversation takes, and a little more."""
    return duration(talk) * (1.15 - 0.6 * base / len(scenarios.ANSWERS))


def once(report, scenario, seed):
    """A command is killed once."""
    dice = random.Random(seed)
    with scenario.laptop() as laptop:
        process = laptop.start(scenario.arguments(laptop), scenario.lines)
        was_killed = kill_later(process, dice.uniform(0, duration(scenario) * 1.05))
        ending = laptop.end(process)
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
