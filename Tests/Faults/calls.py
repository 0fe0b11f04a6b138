# SPDX-License-Identifier: EUPL-1.2
"""Every call to the system fails once, the disk is full from every write on, the power goes."""

import errno
import random
import resource
import subprocess

import scenarios
from laptop import FAIL_ONCE, FULL, POWER, Ending


def every_call(tools, seed, short, harness):
    """Call after call fails once with an input/output error, in every command."""
    jobs = []
    for scenario, points in prepared(tools, seed, short, 0):
        jobs += [(fail, (scenario, FAIL_ONCE, at, errno.EIO)) for at in points]
    harness.work(jobs)


def full_disk(tools, seed, short, harness):
    """From the n-th write on there is no room; also with a limit, and on a small disk."""
    jobs = []
    for scenario, points in prepared(tools, seed, short, 1):
        jobs += [(fail, (scenario, FULL, at, errno.ENOSPC)) for at in points]
    talk = scenarios.prepared(tools, scenarios.Conversation)
    step = 120 if short else 6
    jobs += [(limit, (talk, 1024 * blocks)) for blocks in range(seed % step, 240, step)]
    if can_mount(talk):
        step = 40 if short else 2
        jobs += [(small_disk, (talk, 4096 * pages)) for pages in range(seed % step, 60, step)]
    harness.work(jobs)


def power(tools, seed, short, harness):
    """The power goes before the n-th call: only what was synced is there, or a bit more."""
    dice = random.Random(seed)
    jobs = []
    for scenario, points in prepared(tools, seed, short, 0):
        if isinstance(scenario, scenarios.Page):
            continue  # a page is made again with one word; the store is tried in the others
        for at in points:
            # Every other time some sectors got further than what was synced.
            jobs.append((lose_power, (scenario, at, dice.random() if at % 2 else None)))
    harness.work(jobs)


def prepared(tools, seed, short, kind):
    """The commands with the calls that are struck: all of them, or a few in the tests.

    Kind 0 counts every call, 1 those that need room. A few past the end are tried as well: no two
    runs are quite the same.
    """
    dice = random.Random(seed)
    for one in scenarios.QUICK if short else scenarios.ALL:
        scenario = scenarios.prepared(tools, one)
        points = range(1, count(scenario)[kind] + 4)
        if short:
            points = dice.sample(points, 6 if one is scenarios.Conversation else 1)
        yield scenario, points


def count(scenario):
    """How many calls a whole run makes, and how many of them need room."""
    with scenario.laptop() as laptop:
        laptop.page.set()
        laptop.run(scenario.arguments(laptop), scenario.lines, is_watched=True)
        return laptop.page.calls, laptop.page.writes


def fail(report, scenario, mode, at, error):
    with scenario.laptop() as laptop:
        laptop.page.set(mode, at, error)
        ending = laptop.run(scenario.arguments(laptop), scenario.lines, is_watched=True)
        struck, failed = laptop.page.struck, laptop.page.failed
        found = scenario.check(laptop, ending)
        found.remarks = [f"call {at}, {failed}: {remark}" for remark in found.remarks]
        report.add(found, faults=struck, ending=ending, name=f"{scenario.name}, {failed} {at}")


def limit(report, scenario, size):
    """No file may grow past a size (RLIMIT_FSIZE)."""
    def before():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    with scenario.laptop() as laptop:
        # The output goes to a pipe: the limit is about files.
        ran = subprocess.run(
            [scenario.tools.program("tussenstand"), *scenario.arguments(laptop)],
            input="".join(line + "\n" for line in scenario.lines).encode(), capture_output=True,
            env=laptop.environment(), preexec_fn=before, cwd=laptop.root)
        ending = Ending(ran.returncode, ran.stdout.decode(), ran.stderr.decode())
        found = scenario.check(laptop, ending)
        report.add(found, faults=int(ending.status != 0), ending=ending,
                   name=f"limit {size}")


def can_mount(scenario):
    with scenario.laptop() as laptop:
        if not mount(laptop.temporary, "64k"):
            return False
        unmount(laptop.temporary)
        return True


def mount(folder, size):
    return subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", folder],
                          capture_output=True).returncode == 0


def unmount(folder):
    subprocess.run(["umount", "-l", folder], capture_output=True)


def small_disk(report, scenario, room):
    """A disk of its own with so much room, which is really full."""
    with scenario.laptop() as laptop:
        small = laptop.root / "schijf"
        small.mkdir()
        used = sum(path.stat().st_size // 4096 + 2
                   for path in laptop.store.iterdir()) * 4096
        if not mount(small, used + 8192 + room):
            return
        try:
            subprocess.run(["cp", "-a", f"{laptop.store}/.", small], check=True)
            laptop.store = small
            ending = laptop.run(scenario.arguments(laptop), scenario.lines)
            subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
            report.add(scenario.check(laptop, ending), faults=int(ending.status != 0),
                       ending=ending, name=f"small disk {room}")
        finally:
            unmount(small)


def lose_power(report, scenario, at, seed):
    with scenario.laptop() as laptop:
        laptop.remember_synced()
        laptop.page.set(POWER, at)
        ending = laptop.run(scenario.arguments(laptop), scenario.lines, is_watched=True)
        was_cut = ending.status == -9
        if was_cut:
            laptop.lose_power(None if seed is None else random.Random(seed))
        found = scenario.check(laptop, ending)
        found.remarks = [f"power before call {at}: {remark}" for remark in found.remarks]
        report.add(found, faults=was_cut, ending=None if was_cut else ending, name=scenario.name)
