# SPDX-License-Identifier: EUPL-1.2
"""A store that is copied in the middle of a talk: it opens elsewhere with a key, and without not.

One half of the copies is what stands on the disk at a random moment; the other is a backup that is
made beside the talk. Each goes to three other laptops: with the passphrase, with the recovery key,
and with neither.
"""

import os
import random
import shutil
import signal
import time

import scenarios
from laptop import PROMPT, Ending, Laptop

ANOTHER = "een heel andere zin van iemand anders"
NEW = "de nieuwe zin van deze laptop"


def run(tools, seed, short, harness):
    dice = random.Random(seed)
    talk = scenarios.prepared(tools, scenarios.Conversation)
    scenarios.model(tools, "stranger")  # a good recovery key, of another store
    harness.work([(way, (talk, dice.random()))
                  for _ in range(1 if short else 40) for way in (stopped, backed_up)])


def asked(process):
    """How many answers are kept: each time a question stands there after one."""
    shown = os.pread(process.files[1].fileno(), 1 << 20, 0)
    return max(0, shown.count(PROMPT.encode()) - 1)


def at_random(process, dice):
    """Waits until some answers are kept, and for a moment."""
    kept = dice.randint(1, len(scenarios.ANSWERS) - 1)
    while asked(process) < kept and process.poll() is None:
        time.sleep(0.0005)
    time.sleep(dice.uniform(0, 0.008))


def stopped(report, talk, seed):
    """The disk as it is at one moment, as if the laptop were taken away."""
    dice = random.Random(seed)
    found = scenarios.Found()
    with talk.laptop() as laptop:
        process = laptop.start(talk.arguments(laptop), scenarios.ANSWERS)
        at_random(process, dice)
        process.send_signal(signal.SIGSTOP)
        said = asked(process)
        image = laptop.aside / "image"
        shutil.copytree(laptop.home, image)
        process.kill()
        is_done = scenarios.KEPT in laptop.end(process).output

        def copied():
            other = Laptop(talk.tools)
            shutil.copytree(image, other.home, dirs_exist_ok=True)
            return other

        elsewhere(talk, copied, said, is_done, found)
        report.add(found, faults=3, name="a copy of the disk")


def backed_up(report, talk, seed):
    """A backup made while answers are kept."""
    dice = random.Random(seed)
    found = scenarios.Found()
    with talk.laptop() as laptop:
        stick = laptop.aside / "stick"
        stick.mkdir()
        process = laptop.start(talk.arguments(laptop), scenarios.ANSWERS)
        at_random(process, dice)
        said = asked(process)
        # The same store from another window.
        with Laptop(talk.tools) as shell:
            shell.changes |= {"TUSSENSTAND_HOME": str(laptop.store)}
            made = shell.run(["reservekopie", "--naar", str(stick)])
        laptop.end(process)
        files = list(stick.glob("*.reservekopie"))
        if made.status != 0 or len(files) != 1:
            found.lose(1, f"no backup beside a talk: {made.status} {made.errors[-200:]}")
            return report.add(found, faults=0, name="a backup beside a talk")

        def restored(secret):
            other = Laptop(talk.tools)
            if secret == "neither":
                other.passphrase_file.write_text(ANOTHER)
            by_key = secret == "key"
            ending = other.run(
                ["herstel", str(files[0])] + ["--herstelsleutel"] * by_key,
                [talk.tools.keys[talk.model]] if by_key else [])
            return other, ending

        for secret in ["passphrase", "key"]:
            other, ending = restored(secret)
            with other:
                if ending.status != 0:
                    found.unreadable_store(f"a backup with the {secret}: {ending.errors[-200:]}")
                else:
                    compare(talk, other.read(), said, False, found, f"a backup, {secret}")
        other, ending = restored("neither")
        with other:
            if ending.status == 0 or other.read() is not None or "wachtzin" not in ending.errors:
                found.lose(1, f"a backup opened with neither: {ending.output[-200:]}")
        report.add(found, faults=3, name="a backup beside a talk")


def elsewhere(talk, copied, said, is_done, found):
    """Opens a copied store on three laptops."""
    with copied() as other:
        reading = other.read()
        compare(talk, reading, said, is_done, found, "a copy, passphrase")
        if reading is not None:
            again = talk.go_on(other, reading)
            if again.status != 0 or other.read() != talk.after:
                found.lose(1, f"a copy does not go on: {again.errors[-200:]}")
    with copied() as other:
        other.changes["TUSSENSTAND_PASSPHRASE_FILE"] = None
        ending = other.run(["wachtzin", "--herstelsleutel"],
                           [talk.tools.keys[talk.model], NEW, NEW])
        if ending.status != 0:
            found.unreadable_store(f"a copy, recovery key: {ending.errors[-200:]}")
        else:
            compare(talk, other.read(NEW), said, is_done, found, "a copy, recovery key")
    with copied() as other:
        other.passphrase_file.write_text(ANOTHER)
        ending = other.run(["inwoners"])
        wrong = other.run(["wachtzin", "--herstelsleutel"],
                          [talk.tools.keys["stranger"], NEW, NEW])
        if (ending.status == 0 or wrong.status == 0 or "wachtzin" not in ending.errors
                or other.read(ANOTHER) is not None or "Samira" in ending.output + wrong.output):
            found.lose(1, f"a copy opened with neither: {ending.output[-200:]}")


def compare(talk, reading, said, is_done, found, name):
    """Every answer that was kept at the moment of the copy is there."""
    if reading is None:
        return found.unreadable_store(f"{name}: it does not open")
    one = scenarios.Found()
    output = scenarios.KEPT if is_done else (PROMPT + "\n") * (said + 1)
    talk.compare(reading, Ending(0, output, ""), one)
    found.acknowledged += one.acknowledged
    found.lost += one.lost
    found.unreadable += one.unreadable
    found.remarks += [f"{name}: {remark}" for remark in one.remarks]
    return None
