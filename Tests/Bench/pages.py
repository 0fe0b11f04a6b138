# SPDX-License-Identifier: EUPL-1.2
"""Pages of a summary, one by one and for a whole caseload, beside WeasyPrint and LibreOffice."""

import shutil
import subprocess
import sys

import laptop
import measuring

TITLE = "Pages of a summary"
ABOUT = """Every page is made from the stored conversation and kept as given, which is one synced transaction each.
What opening the store takes is taken off. A ratio is of processor time, and compares with our PDF made
the same way: one process with one process, a process that stays open with the round over everybody.
WeasyPrint and LibreOffice print the HTML page that we made."""
ROUNDS = 5
RESIDENTS = 500
PDF = "pdf/ua-1"


def run(bench):
    caseload = laptop.with_caseload(bench, RESIDENTS)
    with laptop.with_samira(bench).copy() as one, Printer(bench) as printer:
        one.run("samenvatting", "Samira", "--vorm", "html", "--naar", str(one.folder / "shown"))
        page = next((one.folder / "shown").glob("*.html"))
        paper = one.folder / "page.pdf"
        number = iter(range(10_000))

        def ours(forms):
            return one.run("samenvatting", "Samira", "--vorm", forms,
                           "--naar", str(one.folder / f"r{next(number)}"))

        works = {
            "open": lambda: one.run("inwoners"),
            "text": lambda: ours("tekst,html"),
            "pdf": lambda: ours("pdf"),
            "weasyprint": lambda: measuring.run(
                [bench.python, "-m", "weasyprint", "-q", "--pdf-variant", PDF, page, paper]),
            "weasyprint open": lambda: printer.print(page),
        }
        office = shutil.which("soffice")
        if office:
            works["libreoffice"] = lambda: measuring.run(
                [office, "--headless", "--convert-to", "pdf", "--outdir", one.folder, page],
                {"HOME": str(one.folder), "PATH": "/usr/bin:/bin"})
        runs = measuring.alternately(works, ROUNDS, bench.end)
    medians = {name: middle(values) for name, values in runs.items()}
    with caseload.copy() as caseload:
        opened = measuring.alternately({"open": lambda: caseload.run("inwoners")}, 3)["open"]
        for name, forms in (("text round", "tekst,html"), ("pdf round", "pdf")):
            to = caseload.folder / name.replace(" ", "-")
            done = caseload.run("samenvatting", "--alle", "--vorm", forms, "--naar", str(to))
            made = len(list(to.iterdir()))
            if made != RESIDENTS * len(forms.split(",")):
                raise measuring.Failed(f"{made} pages of {RESIDENTS} residents in {forms}")
            medians[name] = less(middle([done]), middle(opened), RESIDENTS)
            memory = done.peak
    return result(medians, memory, bool(office), len(runs["open"]))


def result(medians, memory, has_office, rounds):
    opened = medians["open"]
    one, many = less(medians["pdf"], opened), medians["pdf round"]
    rows = [
        ("text and HTML, one process", less(medians["text"], opened), None),
        ("PDF/UA, one process", one, one),
        (f"text and HTML in a round over {RESIDENTS} residents, each", medians["text round"], None),
        (f"PDF/UA in a round over {RESIDENTS} residents, each", many, many),
        ("WeasyPrint, one process", medians["weasyprint"], one),
        ("WeasyPrint, in a process that stays open", medians["weasyprint open"], many),
    ]
    if has_office:
        rows.append(("LibreOffice, one process", medians["libreoffice"], one))
    table = [[name, {"ms": clock * 1000}, {"ms": used * 1000}, {"times": used / base[1]} if base else ""]
             for name, (clock, used), base in rows]
    notes = [f"{rounds} rounds in turn; the round over everybody once. It takes {memory / 1e6:.0f} MB, "
             "with Typst."]
    if not has_office:
        notes.append("LibreOffice: not measured, it is not installed.")
    share = many[1] / many[0]
    return {
        "tables": [{"heads": ["What", "Median", "Processor time", "Against ours"], "rows": table}],
        "notes": notes,
        "values": {
            "each": many[0],
            "cause": f"{share:.0%} of that is processor time; text and HTML, which need no Typst, take "
                     f"{medians['text round'][0] * 1000:.0f} ms in the same round",
        },
    }


def middle(runs):
    return (measuring.median([run.seconds for run in runs]), measuring.median([run.processor for run in runs]))


def less(one, other, share=1):
    return tuple((left - right) / share for left, right in zip(one, other))


class Printer:
    """WeasyPrint in a process that stays open."""

    def __init__(self, bench):
        self.command = [bench.python, "-B", __file__]

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def print(self, page):
        self.process.stdin.write(f"{page}\n")
        answer = self.process.stdout.readline().split()
        return measuring.Run(*map(float, answer))


def stay_open():
    """Prints each page that is named on standard input, and says how long it took."""
    import resource
    import time

    import weasyprint

    def used():
        use = resource.getrusage(resource.RUSAGE_SELF)
        return use.ru_utime + use.ru_stime

    is_warm = False
    for page in sys.stdin:
        while True:
            clock, processor = time.perf_counter(), used()
            weasyprint.HTML(filename=page.strip()).write_pdf(pdf_variant=PDF)
            took = time.perf_counter() - clock, used() - processor
            if is_warm:
                break
            is_warm = True  # the first time reads fonts
        print(*took, flush=True)


if __name__ == "__main__":
    stay_open()
