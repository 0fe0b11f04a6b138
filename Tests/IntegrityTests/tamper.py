# SPDX-License-Identifier: EUPL-1.2
"""Makes copies of a store in each of which somebody did one thing behind the program's back.

tamper.py STORE OLDER OTHER FOLDER: the name of each copy says what was done.
"""

import itertools
import pathlib
import shutil
import sqlite3
import sys

store, older, other, folder = map(pathlib.Path, sys.argv[1:])
COLUMNS = "kind, id, sequence, revision, parent, sealed"
KEY = "kind = ? AND id = ? AND sequence = ?"


def rows(path):
    with sqlite3.connect(path) as file:
        return list(file.execute(f"SELECT {COLUMNS} FROM record ORDER BY kind, id, sequence"))


def change(name, *statements):
    """Makes a copy with some statements done to it."""
    path = folder / f"{name}.sqlite"
    shutil.copy(store, path)
    file = sqlite3.connect(path)
    for sql, values in statements:
        assert file.execute(sql, values).rowcount == 1, name
    file.commit()
    file.close()


def seal(row, sealed):
    return (f"UPDATE record SET sealed = ? WHERE {KEY}", (sealed, *row[:3]))


present, before = rows(store), {row[:3]: row for row in rows(older)}
kept = [row for row in present if row[0] != "tally"]

for number, (one, two) in enumerate(itertools.combinations(kept, 2)):
    if one[0] == two[0]:
        change(f"swapped-{number}", seal(one, two[5]), seal(two, one[5]))
for number, row in enumerate(kept):
    change(f"removed-{number}", (f"DELETE FROM record WHERE {KEY}", row[:3]))
    change(
        f"copied-{number}",
        (f"INSERT INTO record ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
         (row[0], "f" * 31 + "e", *row[2:])),
    )
    if row[4] is not None:
        change(f"moved-{number}", (f"UPDATE record SET parent = ? WHERE {KEY}", ("f" * 32, *row[:3])))
    old = before.get(row[:3])
    if old and old[3] < row[3]:
        change(
            f"replayed-{number}",
            (f"UPDATE record SET revision = ?, parent = ?, sealed = ? WHERE {KEY}", (*old[3:], *row[:3])),
        )
        change(f"resealed-{number}", seal(row, old[5]))
tally = next(row for row in present if row[0] == "tally")
change("removed-tally", (f"DELETE FROM record WHERE {KEY}", tally[:3]))
old = next(row for row in before.values() if row[0] == "tally")
change(
    "replayed-tally",
    (f"UPDATE record SET revision = ?, parent = ?, sealed = ? WHERE {KEY}", (*old[3:], *tally[:3])),
)

with sqlite3.connect(older) as file:
    slots = list(file.execute("SELECT salt, wrapped, name FROM key_slot"))
for slot in slots:
    change(f"slot-replayed-{slot[2]}", ("UPDATE key_slot SET salt = ?, wrapped = ? WHERE name = ?", slot))
    change(f"slot-removed-{slot[2]}", ("DELETE FROM key_slot WHERE name = ?", slot[2:]))

shutil.copy(other, folder / "replaced-other.sqlite")
(folder / "replaced-zeros.sqlite").write_bytes(bytes(8192))
(folder / "replaced-letter.sqlite").write_text("Geen database, maar een brief.")
empty = sqlite3.connect(folder / "replaced-empty.sqlite")
empty.execute("CREATE TABLE brief (tekst TEXT)")
empty.commit()
