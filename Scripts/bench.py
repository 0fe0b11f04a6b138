# SPDX-License-Identifier: EUPL-1.2
# The measuring part of Scripts/bench: whole processes from outside, as a user waits for them.
import argparse
import contextlib
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SETTINGS = """Joris Meijer
Wijkteam De Linden
De Bomenbuurt
Gemeente Voorbeeldstad
0123 456 789
Fatma Yıldız, gegevens@voorbeeldstad.example
"""
TALKS = [("2025-05-13", "gesprek.txt"), ("2025-09-09", "gesprek-2.txt"), ("2026-03-03", "gesprek-3.txt")]


class Laptop:
    """A store of its own, gone afterwards; the people in it are invented."""

    def __init__(self, options, folder):
        self.options, self.folder = options, pathlib.Path(folder)
        (self.folder / "passphrase").write_text("een rustige dag in mei\n")

    def run(self, *words, day="2026-03-03", typed=""):
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "TUSSENSTAND_HOME": str(self.folder / "store"),
            "TUSSENSTAND_EXPORTS": str(self.folder / "pages"),
            "TUSSENSTAND_PASSPHRASE_FILE": str(self.folder / "passphrase"),
            "TUSSENSTAND_TODAY": day,
            "TUSSENSTAND_PYTHON": self.options.typst,
        }
        done = subprocess.run(
            [self.options.program, *words],
            input=typed,
            env=environment,
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            sys.exit(f"tussenstand {' '.join(words)}: {done.stderr}")

    def talk_with_samira(self):
        answers = pathlib.Path(self.options.answers)
        self.run("inwoner", "nieuw", "--naam", "Samira", typed=SETTINGS, day=TALKS[0][0])
        for day, file in TALKS:
            self.run("gesprek", "Samira", typed=(answers / file).read_text(), day=day)

    def talk_with_others(self, count):
        talk = (pathlib.Path(self.options.answers) / "gesprek.txt").read_text()
        lines = []
        for number in range(1, count + 1):
            lines += [f"inwoner nieuw --naam Bewoner{number:04} --je", "gesprek", talk.rstrip("\n")]
        self.run(typed="\n".join(lines + ["stop", ""]))

    def pages(self, name):
        return self.folder / name


def processor():
    """Seconds of processor time of this process and of those that it started and that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in used)


def timed(work):
    """How long it takes by the clock, and how much of a processor it uses."""
    start, used = time.perf_counter(), processor()
    work()
    return time.perf_counter() - start, processor() - used


def less(one, other, share=1):
    return tuple((left - right) / share for left, right in zip(one, other))


def weasyprint_warm(page):
    import weasyprint

    def work():
        weasyprint.HTML(filename=str(page)).write_pdf(pdf_variant="pdf/ua-1")

    work()  # the first time reads fonts
    return work


def machine():
    model = "?"
    with contextlib.suppress(OSError):
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    release = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return (
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {release}, "
        f"load at the start {os.getloadavg()[0]:.1f}"
    )


def measure(options):
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        laptop = Laptop(options, folder)
        laptop.talk_with_samira()
        caseload = Laptop(options, other)
        caseload.talk_with_samira()
        caseload.talk_with_others(options.residents)
        shown = laptop.pages("shown")
        laptop.run("samenvatting", "Samira", "--vorm", "html", "--naar", str(shown))
        page = next(shown.glob("*.html"))
        paper = pathlib.Path(folder) / "page.pdf"
        counter = iter(range(10_000))

        def ours(*forms):
            to = str(laptop.pages(f"r{next(counter)}"))
            laptop.run("samenvatting", "Samira", "--vorm", ",".join(forms), "--naar", to)

        def call(*words):
            subprocess.run(words, check=True, capture_output=True)

        work = {
            "open": lambda: laptop.run("inwoners"),
            "text": lambda: ours("tekst", "html"),
            "pdf": lambda: ours("pdf"),
            "weasyprint": lambda: call(
                sys.executable, "-m", "weasyprint", "-q", "--pdf-variant", "pdf/ua-1", str(page), str(paper)
            ),
            "weasyprint warm": weasyprint_warm(page),
        }
        office = shutil.which("soffice")
        if office:
            work["libreoffice"] = lambda: call(
                office, "--headless", "--convert-to", "pdf", "--outdir", folder, str(page)
            )
        times = {name: [] for name in work}
        for _ in range(options.rounds):
            for name, act in work.items():
                times[name].append(timed(act))
        medians = {
            name: tuple(statistics.median(column) for column in zip(*values))
            for name, values in times.items()
        }
        people = options.residents + 1
        for name, forms in (("text batch", "tekst,html"), ("pdf batch", "pdf")):
            to = str(caseload.pages(name))
            whole = timed(
                lambda: caseload.run("samenvatting", "--alle", "--vorm", forms, "--naar", to)
            )
            if len(list(pathlib.Path(to).iterdir())) != people * len(forms.split(",")):
                sys.exit("a page is missing")
            medians[name] = less(whole, medians["open"], people)
        return medians, people, bool(office)


def table(medians, people, has_office, rounds, description):
    opened = medians["open"]
    rows = [
        ("opening the store (the passphrase is made slow to guess)", opened, None),
        ("stored conversation to text and HTML, without opening", less(medians["text"], opened), None),
        ("stored conversation to PDF/UA, one process, without opening", less(medians["pdf"], opened), 1),
        (f"text and HTML in a round over {people} residents, each", medians["text batch"], None),
        (f"PDF/UA in a round over {people} residents, each", medians["pdf batch"], 0),
        ("WeasyPrint on the same HTML, one process", medians["weasyprint"], 1),
        ("WeasyPrint on the same HTML, in a process that stays open", medians["weasyprint warm"], 0),
    ]
    if has_office:
        rows.append(("LibreOffice on the same HTML, one process", medians["libreoffice"], 1))
    base = {1: less(medians["pdf"], opened), 0: medians["pdf batch"]}
    lines = [
        "# Benchmarks",
        "",
        "Made by `Scripts/bench`, which measures whole processes from outside, one after the other in",
        f"turn; medians of {rounds} rounds, the round over all residents once. Every page is kept as",
        "given, which is one synced transaction each. A ratio compares with our PDF made the same way:",
        "one process with one process, a process that stays open with the round. Processor time is",
        "what the processes used, whatever else the machine was doing; the ratio is of that.",
        "",
        f"Machine: {description}.",
        "",
        "| What | By the clock | Processor time | Ratio |",
        "|---|---:|---:|---:|",
    ]
    for name, seconds, against in rows:
        clock, used = (f"{value * 1000:.0f} ms" for value in seconds)
        ratio = "" if against is None else f"{seconds[1] / base[against][1]:.1f}"
        lines.append(f"| {name} | {clock} | {used} | {ratio} |")
    if not has_office:
        lines += ["", "LibreOffice was not installed."]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    for name in ("into", "program", "answers", "typst"):
        parser.add_argument("--" + name, required=True)
    for name in ("rounds", "residents"):
        parser.add_argument("--" + name, type=int, required=True)
    options = parser.parse_args()
    description = machine()
    medians, people, has_office = measure(options)
    text = table(medians, people, has_office, options.rounds, description)
    pathlib.Path(options.into).write_text(text)
    print(text)


main()
