# SPDX-License-Identifier: EUPL-1.2
# Reads the table in an export of another system and writes it to standard output.
# Arguments: the file, its separator or "", its encoding or "", the name of its sheet or "".
# It writes records that end in RS, of fields that end in US:
#   K kind encoding separator sheet   what was found, first
#   N code words                      something to know
#   R line cell cell …                a row, with the line that it begins on, from 1
#   X line code                       a row that cannot be read
#   E code                            the whole file cannot be read; nothing follows
#   Z                                 the end: without it the table is not whole
# Nothing of the file goes to standard error. It runs in a process of its own, with limits, because
# nobody knows what somebody else's file holds.
import codecs
import csv
import datetime
import io
import os
import resource
import stat
import sys

LARGEST_FILE = 300_000_000
LARGEST_UNPACKED = 800_000_000
LARGEST_CELL = 100_000
MOST_COLUMNS = 500
MOST_MENDED = 200
SEPARATORS = ";,\t|"
ENCODINGS = ("utf-8", "windows-1252", "utf-16", "iso-8859-15", "cp850")
ODD = {0x1E: " ", 0x1F: " ", 0x00: " "}


class Refused(Exception):
    """The whole file cannot be read."""


out = None


def write(*fields):
    out.write("\x1f".join(str(field).translate(ODD) for field in fields) + "\x1e")


def look(path):
    """The first bytes of a file that may be read."""
    try:
        found = os.stat(path)
    except OSError:
        raise Refused("missing") from None
    if not stat.S_ISREG(found.st_mode):
        raise Refused("notAFile")
    if found.st_size > LARGEST_FILE:
        raise Refused("tooLarge")
    if found.st_size == 0:
        raise Refused("empty")
    try:
        with open(path, "rb") as file:
            return file.read(65_536)
    except OSError:
        raise Refused("notAllowed") from None


def decoded(data, wanted):
    for mark, name in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
                       (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            try:
                return data.decode(name), name.replace("-sig", "")
            except UnicodeDecodeError:
                raise Refused("encoding") from None
    start = data[:65_536]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in start)
    if odd * 100 > len(start) * 5:
        raise Refused("binary")
    if b"\0" in data:
        raise Refused("nul")
    if wanted and wanted not in ENCODINGS:
        raise Refused("noSuchEncoding")
    for name in [wanted] if wanted else ["utf-8", "windows-1252"]:
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            continue
    raise Refused("encoding")


class Lines:
    """The lines of a text from a place on, for the CSV module."""

    def __init__(self, lines, place):
        self.lines, self.place = lines, place

    def __iter__(self):
        return self

    def __next__(self):
        if self.place >= len(self.lines):
            raise StopIteration
        self.place += 1
        return self.lines[self.place - 1]


def records(lines, separator, place=0):
    """Each row with its line, or the line and what is wrong with the row that begins on it."""
    mended = 0
    while place < len(lines):
        source = Lines(lines, place)
        reader = csv.reader(source, delimiter=separator, strict=True)
        while True:
            start = source.place
            try:
                yield start + 1, next(reader), None
            except StopIteration:
                return
            except csv.Error as error:
                # The next row begins on the next line, wherever the quotes led to.
                mended += 1
                if mended > MOST_MENDED:
                    raise Refused("tooBroken") from None
                yield start + 1, [], "cell" if "limit" in str(error) else "quotes"
                place = start + 1
                break


def separator_of(lines):
    """The sign that cuts the first lines in equal numbers of cells."""
    best, most = ";", 0
    for candidate in SEPARATORS:
        widths = []
        for _, row, wrong in records(lines[:60], candidate):
            if wrong is None and any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) == 40:
                break
        if not widths:
            continue
        width = max(set(widths), key=widths.count)
        # What cuts nothing says nothing; more cells break a tie.
        score = (widths.count(width) / len(widths) + width / 1000) if width > 1 else 0
        if score > most:
            best, most = candidate, score
    return best


def text_table(path, separator, encoding):
    with open(path, "rb") as file:
        data = file.read()
    text, encoding = decoded(data, encoding)
    del data
    lines = list(io.StringIO(text, newline=""))
    del text
    first = 0
    if lines and lines[0].lower().startswith("sep="):
        sign = lines[0][4:].rstrip("\r\n")
        if len(sign) == 1 and not separator:
            separator = sign
        first = 1
    # A cell of any kind can be this long; a row that is longer has lost its quotes.
    csv.field_size_limit(LARGEST_CELL)
    separator = separator or separator_of(lines[first:])
    write("K", "csv", encoding, separator, "")
    for line, row, wrong in records(lines, separator, first):
        if wrong:
            write("X", line, wrong)
        elif len(row) > MOST_COLUMNS:
            write("X", line, "columns")
        else:
            write("R", line, *row)


def cell_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)
    return text if len(text) <= LARGEST_CELL else None


def book_table(path, wanted):
    try:
        import openpyxl
    except ImportError:
        raise Refused("noBooks") from None
    import zipfile
    with zipfile.ZipFile(path) as packed:
        if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
            raise Refused("tooLarge")
        if "xl/workbook.xml" not in packed.namelist():
            raise Refused("binary")
    book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if wanted:
        sheets = [sheet for sheet in sheets if sheet.title == wanted]
    if not sheets:
        raise Refused("noSheet")
    sheet = sheets[0]
    write("K", "xlsx", "", "", sheet.title)
    for other in sheets[1:]:
        write("N", "otherSheet", other.title)
    sheet.reset_dimensions()
    for line, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [cell_text(value) for value in row]
        while cells and cells[-1] == "":
            cells.pop()
        if None in cells:
            write("X", line, "cell")
        elif len(cells) > MOST_COLUMNS:
            write("X", line, "columns")
        elif cells:
            write("R", line, *cells)


def table(path, separator, encoding, sheet):
    start = look(path)
    if start.startswith(b"PK\3\4"):
        book_table(path, sheet)
    elif start.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("oldBook")
    elif start.startswith(b"%PDF-"):
        raise Refused("binary")
    else:
        text_table(path, separator, encoding)
    write("Z")


def main(arguments):
    global out
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="")
    try:
        table(*arguments)
    except Refused as refused:
        write("E", refused)
    except MemoryError:
        write("E", "tooLarge")
    except Exception:
        write("E", "damaged")
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
