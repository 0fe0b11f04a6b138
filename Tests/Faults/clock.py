# SPDX-License-Identifier: EUPL-1.2
"""The clock is turned back, goes over midnight and over the change to summer time."""

import calendar
import time

import scenarios
import two
from laptop import COUNT
from terminal import Terminal


# The moment at which the talk begins, and seconds that the clock jumps after some answers (UTC).
CASES = {
    "to summer time": ("2026-03-29 00:59:50", [20, 3600]),
    "to winter time": ("2026-10-25 00:59:50", [20, 3600]),
    "over midnight": ("2026-03-02 22:59:50", [20, 60]),
    "a day back": ("2026-03-02 12:00:00", [-86_400, -86_400]),
    "ten years back": ("2026-03-02 12:00:00", [-315_360_000, 315_360_000]),
    "to 1970": ("2026-03-02 12:00:00", [-1_772_452_800, 60]),
    "past 2038": ("2026-03-02 12:00:00", [400_000_000, 86_400]),
    "a leap day": ("2028-02-28 22:59:50", [20, 86_400]),
}


def run(tools, seed, short, harness):
    talk = scenarios.prepared(tools, scenarios.Conversation)
    names = list(CASES)[:1] if short else list(CASES)
    jobs = [(turned, (talk, name)) for name in names]
    jobs += [(again_earlier, (talk,))]
    if not short:
        jobs += [(idle, (talk, jump)) for jump in (86_400, -86_400)]
    harness.work(jobs)


def offset(moment):
    return calendar.timegm(time.strptime(moment, "%Y-%m-%d %H:%M:%S")) - int(time.time())


def watched(talk):
    laptop = talk.laptop()
    laptop.changes |= {"TUSSENSTAND_TODAY": None, "TZ": "Europe/Amsterdam"}
    environment = laptop.environment
    laptop.environment = lambda *_, **__: environment(is_watched=True)
    return laptop


def turned(report, talk, name):
    """The clock jumps in the middle of a conversation, twice; each answer stays."""
    moment, jumps = CASES[name]
    found = scenarios.Found()
    with watched(talk) as laptop:
        begun = offset(moment)
        laptop.page.set(COUNT, offset=begun)
        day = time.strftime("%Y-%m-%d", time.gmtime(time.time() + begun + (
            7200 if "summer" in name or "leap" in name else 3600)))
        held, at = two.Held(laptop, talk, 9), 9
        for number, jump in enumerate(jumps):
            begun += jump
            laptop.page.set_clock(begun)
            more = 20 + 10 * number
            held.say(scenarios.ANSWERS[at:more])
            held.wait_for(more + 1)
            at = more
        held.say(scenarios.ANSWERS[at:])
        ending = held.end()
        reading = laptop.read()
        if reading is None or reading["damaged"] or reading["findings"]:
            found.unreadable_store(f"{name}: the store does not open, or not whole")
        elif not reading["conversations"] or ending.status != 0:
            found.lose(1, f"{name}: status {ending.status} {ending.errors[-200:]}")
        else:
            kept = reading["conversations"][0]
            # The day is that on which the talk began; all that is said with a date counts from it.
            if kept["day"] not in (day, moment[:10]):
                found.lose(1, f"{name}: begun on {moment}, kept with {kept['day']}")
            if len(kept["talks"]) != 3:
                found.lose(1, f"{name}: {len(kept['talks'])} topics")
            found.acknowledged = ending.prompts
        report.add(found, faults=len(jumps), ending=ending, name=name)


def again_earlier(report, talk):
    """A second talk is held while the clock stands before the first one."""
    found = scenarios.Found()
    with watched(talk) as laptop:
        laptop.page.set(COUNT, offset=offset("2026-03-02 12:00:00"))
        laptop.run(talk.arguments(laptop), scenarios.ANSWERS)
        laptop.page.set(COUNT, offset=offset("2025-12-01 12:00:00"))
        # Every question is passed over, the last one is agreed to.
        ending = laptop.run(talk.arguments(laptop), ["ja"] + ["/overslaan"] * 60 + ["ja"] * 3)
        board = laptop.run(["bord", "Samira"])
        reading = laptop.read()
        if reading is None or reading["damaged"] or reading["findings"]:
            found.unreadable_store("the store does not open after a talk in the past")
        elif board.status != 0:
            found.lose(1, f"no board: {board.errors[-200:]}")
        else:
            days = sorted(kept["day"] for kept in reading["conversations"])
            drafts = len(reading["drafts"])
            if "2026-03-02" not in days or len(days) + drafts != 2:
                found.lose(1, f"after a talk in the past: {days}, {drafts} drafts; "
                           f"{ending.errors[-200:]}")
            report.tell(f"a talk held with the clock turned back three months: {days}, in order of "
                        "the day that the clock said")
            found.acknowledged = ending.prompts
        report.add(found, faults=1, ending=ending, name="a talk in the past")


def idle(report, talk, jump):
    """The screen locks after the time without a key, whatever the clock says."""
    found = scenarios.Found()
    with watched(talk) as laptop:
        laptop.changes["TUSSENSTAND_IDLE_SECONDS"] = "4"
        begun = offset("2026-03-02 12:00:00")
        laptop.page.set(COUNT, offset=begun)
        screen = Terminal([talk.tools.program("tussenstand"), "gesprek", "Samira"],
                          laptop.environment())
        screen.wait_for("Is dit duidelijk?")
        start = time.monotonic()
        laptop.page.set_clock(begun + jump)
        try:
            screen.wait_for("Wachtzin", seconds=20)
            if time.monotonic() - start < 3:
                found.remarks.append(f"the screen locked at once when the clock jumped {jump}")
        except TimeoutError as error:
            found.remarks.append(f"the screen did not lock when the clock jumped {jump}: {error}")
        screen.kill()
        report.add(found, faults=1, name="idle")
