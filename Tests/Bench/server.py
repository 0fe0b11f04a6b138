# SPDX-License-Identifier: EUPL-1.2
"""A private PostgreSQL with a city on it."""

import subprocess

import laptop
import measuring
import questions


class Server:
    """A private PostgreSQL with a city as a team store, and its raw rows beside it."""

    def __init__(self, city):
        self.city = city

    def __enter__(self):
        self.process = subprocess.Popen(
            [laptop.ROOT / "Tests" / "TeamStoreTests" / "postgres-server"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.folder, self.port, _ = (self.process.stdout.readline().strip() for _ in range(3))
        self.psql("CREATE DATABASE team", database="postgres")
        measuring.run([self.city.bench.program("teambeeld"), "opslag", "maak", self.address],
                      self.city.environment)
        tables = sorted(file.stem for file in self.city.folder.glob("*.csv"))
        for table in sorted(tables, key=lambda name: not name.startswith("shared_")):
            file = self.city.folder / f"{table}.csv"
            columns = file.open().readline().strip()
            self.psql(f"\\copy tussenstand.{table} ({columns}) FROM '{file}' CSV HEADER NULL '\\N'")
        # Rows that no laptop shared are not in the tallies yet.
        measuring.run([self.city.bench.program("teambeeld"), "opslag", "natellen", self.address],
                      self.city.environment)
        self.psql("CREATE SCHEMA raw")
        for table, columns in questions.COLUMNS.items():
            self.psql(f"CREATE TABLE raw.{table} AS SELECT {', '.join(columns)} "
                      f"FROM tussenstand.{table}_figure")
            self.psql(f"ALTER TABLE raw.{table} ADD PRIMARY KEY ({questions.KEYS[table]})")
        self.psql("VACUUM ANALYZE")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    @property
    def address(self):
        return f"postgresql://eigenaar@/team?host={self.folder}&port={self.port}"

    def psql(self, sql, database="team"):
        return measuring.run(
            ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", self.port,
             "-U", "eigenaar", "-d", database, "-c", sql])

    def plain(self, periods):
        """Asks everything in SQL of the raw rows, without our program."""
        asked = [sql for period in periods for sql in questions.all_questions(*period).values()]
        return self.psql("SET search_path = raw; " + "; ".join(asked))
