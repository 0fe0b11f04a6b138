# SPDX-License-Identifier: EUPL-1.2
# Gives the driver, read from standard input, invented files: COUNT SEED. It stops at the first that
# ends otherwise than with a table or a refusal that has a name, or that takes more than five seconds of the processor.
import contextlib
import io
import os
import random
import signal
import sys
import tempfile
import types

CODES = {"missing", "notAFile", "notAllowed", "empty", "tooLarge", "binary", "nul", "encoding",
         "noSuchEncoding", "tooBroken", "noBooks", "oldBook", "noSheet", "damaged"}
PIECES = [b";", b",", b"\t", b"|", b'"', b'""', b"\r\n", b"\n", b"\r", b"Naam", b"Zo\xeb", b"Zo\xc3\xab",
          b"1-6-2026", b"sep=;", b"sep=", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\x1e", b"\x1f", b"=A1",
          b"\x81", b"PK\3\4", b"x" * 3000, b" ", b"\xa0", b"'", b"\\", b"\x1a"]


class Output(io.StringIO):
    """Standard output as the driver uses it."""

    def __init__(self):
        super().__init__()
        self.buffer = io.BytesIO()


def main(count, seed):
    driver = types.ModuleType("driver")
    exec(compile(sys.stdin.read(), "driver", "exec"), driver.__dict__)
    dice = random.Random(seed)
    signal.signal(signal.SIGPROF, lambda *_: sys.exit(f"a file of seed {seed} hangs"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "file")
        for number in range(count):
            data = b"".join(dice.choices(PIECES, k=dice.randrange(40)))
            if dice.random() < 0.2:
                data = b"Naam;Datum\r\n" + data
            with open(path, "wb") as file:
                file.write(data)
            written = Output()
            signal.setitimer(signal.ITIMER_PROF, 5)
            with contextlib.redirect_stdout(written):
                driver.main([path, dice.choice(["", "", ";", ","]),
                             dice.choice(["", "", "", "utf-8", "cp850", "rot13"]), ""])
            signal.setitimer(signal.ITIMER_PROF, 0)
            records = written.buffer.getvalue().decode("utf-8").split("\x1e")
            last = records[-2].split("\x1f") if len(records) > 1 else [""]
            if records[-1] or not (last == ["Z"] or last[0] == "E" and last[1] in CODES):
                sys.exit(f"file {number} of seed {seed}: {data!r} ended with {records[-2:]!r}")
    print(count, "files")


main(int(sys.argv[1]), int(sys.argv[2]))
