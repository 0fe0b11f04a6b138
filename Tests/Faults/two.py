# SPDX-License-Identifier: EUPL-1.2
"""Two programs on one store: the second is refused, the first is unharmed."""

import os
import random
import subprocess

import scenarios
from laptop import Ending


def run(tools, seed, short, harness):
    dice = random.Random(seed)
    talk = scenarios.prepared(tools, scenarios.Conversation)
    jobs = [(beside, (talk, dice.random())) for _ in range(2 if short else 40)]
    if not short:
        first = scenarios.prepared(tools, scenarios.FirstStart)
        jobs += [(first_starts, (first,)) for _ in range(4)]
    harness.work(jobs)


class Held:
    """A conversation that waits at a question, over a pipe that stays open."""

    def __init__(self, laptop, talk, answers):
        self.laptop, self.kept = laptop, b""
        self.process = subprocess.Popen(
            [laptop.tools.program("tussenstand"), *talk.arguments(laptop)], bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=laptop.environment(), cwd=laptop.root)
        self.say(scenarios.ANSWERS[:answers])
        self.wait_for(answers + 1)

    def say(self, answers):
        self.process.stdin.write("".join(answer + "\n" for answer in answers).encode())

    def wait_for(self, prompts):
        while self.kept.count("› ".encode()) < prompts:
            more = os.read(self.process.stdout.fileno(), 65536)
            if not more:
                return
            self.kept += more

    def end(self):
        output, errors = self.process.communicate(timeout=60)
        return Ending(self.process.returncode, (self.kept + output).decode(errors="replace"),
                      errors.decode(errors="replace"))


def beside(report, talk, seed):
    dice = random.Random(seed)
    at = dice.randrange(1, len(scenarios.ANSWERS) - 1)
    found = scenarios.Found()
    with talk.laptop() as laptop:
        held = Held(laptop, talk, at)
        refused = 0
        for arguments in [
                ["gesprek", "Samira"], ["inwoner", "nieuw", "--naam", "Balthasar"], ["wachtzin"],
                ["delen", "--naar", str(laptop.root / "team.sqlite")], []]:
            second = laptop.run(arguments, ["nieuw", "nieuw"])
            refused += 1
            if second.status != 1 or "al open" not in second.errors:
                found.remarks.append(
                    f"{arguments} beside a talk: {second.status} {second.errors[-200:]}")
        if dice.random() < 0.5:
            # The lock of a program that was killed is nobody's.
            held.process.kill()
            ending = held.end()
            reading = laptop.read()
            if reading is None:
                found.unreadable_store("the store does not open after a kill")
            else:
                talk.compare(reading, ending, found)
                again = talk.go_on(laptop, reading)
                if again.status != 0:
                    found.lose(1, f"a stale lock: {again.errors[-200:]}")
        else:
            held.say(scenarios.ANSWERS[at:])
            inner = talk.check(laptop, held.end())
            found.acknowledged, found.lost = inner.acknowledged, inner.lost
            found.unreadable, found.remarks = inner.unreadable, found.remarks + inner.remarks
        report.add(found, faults=refused, name="two programs")


def first_starts(report, scenario):
    """Three programs make a store in the same empty folder at the same time."""
    found = scenarios.Found()
    with scenario.laptop() as laptop:
        started = [
            subprocess.Popen(
                [laptop.tools.program("tussenstand"), "inwoner", "nieuw", "--naam",
                 f"Samira {number}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, env=laptop.environment(), cwd=laptop.root)
            for number in range(3)]
        for process in started:
            process.stdin.write("".join(line + "\n" for line in scenarios.SETTINGS).encode())
            process.stdin.close()
            process.stdin = None
        endings = []
        for process in started:
            output, errors = process.communicate(timeout=60)
            endings.append(Ending(process.returncode, output.decode(), errors.decode()))
        done = sum(ending.status == 0 for ending in endings)
        reading = laptop.read()
        if reading is None or reading["damaged"] or reading["findings"]:
            found.unreadable_store("the store does not open after three first starts")
        elif len(reading["residents"]) != done or not done:
            found.lose(1, f"{done} were told it was done, {len(reading['residents'])} are there: "
                       + " / ".join(ending.errors[-100:] for ending in endings))
        found.acknowledged = done
        rude = next((ending for ending in endings if ending.is_rude), None)
        report.add(found, faults=3 - done, ending=rude, name="three first starts")
