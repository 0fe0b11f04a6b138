# SPDX-License-Identifier: EUPL-1.2
# Reads a Typst source from standard input and writes the PDF to standard output.
# Arguments: seconds since 1970, "ua-1" or "-", "system" or "own", then folders with fonts.
# With "many" as the first argument, then folders with fonts, it makes one PDF after the other: it
# reads a line "SECONDS STANDARD FONTS LENGTH" and a source of so many bytes, and writes a line
# "STATUS LENGTH LINE" and a PDF of so many bytes. Fonts are then looked for once.
# An organisation's template can name files: with a root that holds none it reads nothing.
# Standard error gets no message of Typst's, which may quote the resident's words: only the line.
import re
import sys

import typst

ROOT = "/dev/null"

def compiled(compile_source, source, seconds, standard):
    try:
        pdf = compile_source(
            source,
            pdf_standards=[] if standard == "-" else [standard],
            timestamp=int(seconds),
            format="pdf",
        )
        return 0, 0, pdf
    except typst.TypstError as error:
        if "could not be displayed with" in str(error):
            return 3, 0, b""
        place = re.search(r"\.typ:(\d+):\d+\n", getattr(error, "diagnostic", ""))
        return 2, int(place.group(1)) if place else 0, b""


def many(folders):
    compilers = {}
    for line in iter(sys.stdin.buffer.readline, b""):
        seconds, standard, fonts, length = line.decode().split()
        source = sys.stdin.buffer.read(int(length))
        if fonts not in compilers:
            compilers[fonts] = typst.Compiler(
                b"",
                root=ROOT,
                font_paths=folders,
                ignore_system_fonts=fonts != "system",
            )
        status, place, pdf = compiled(compilers[fonts].compile, source, seconds, standard)
        sys.stdout.buffer.write(b"%d %d %d\n" % (status, len(pdf), place) + pdf)
        sys.stdout.buffer.flush()


def one(seconds, standard, fonts, *folders):
    def compile_source(source, **options):
        return typst.compile(
            source,
            root=ROOT,
            font_paths=list(folders),
            ignore_system_fonts=fonts != "system",
            **options,
        )

    source = sys.stdin.buffer.read()
    status, place, pdf = compiled(compile_source, source, seconds, standard)
    sys.stdout.buffer.write(pdf)
    if place:
        print(place, file=sys.stderr)
    sys.exit(status)


if sys.argv[1] == "many":
    many(sys.argv[2:])
else:
    one(*sys.argv[1:])
