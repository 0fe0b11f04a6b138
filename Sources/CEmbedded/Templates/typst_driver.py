# SPDX-License-Identifier: EUPL-1.2
# Reads a Typst source from standard input and writes the PDF to standard output.
# Arguments: seconds since 1970, "ua-1" or "-", "system" or "own", then folders with fonts.
# Standard error gets no message of Typst's: such a message may quote the resident's words.
import sys

import typst

seconds, standard, fonts, *folders = sys.argv[1:]
try:
    pdf = typst.compile(
        sys.stdin.buffer.read(),
        font_paths=folders,
        ignore_system_fonts=fonts != "system",
        pdf_standards=[] if standard == "-" else [standard],
        timestamp=int(seconds),
        format="pdf",
    )
except typst.TypstError as error:
    sys.exit(3 if "could not be displayed with" in str(error) else 2)
sys.stdout.buffer.write(pdf)
