// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// What `Scripts/bench` writes of numbers, and whether others are asked the same as we are; nothing
/// is measured here.
struct BenchTests {
  /// Runs Python with the measures of `Tests/Bench` at hand; gives what it printed.
  private static func python(_ script: String, input: String = "") throws -> String {
    let folder = Checkout.root.appending(path: "Tests/Bench").path
    let ran = try Judge.python(
      "import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1])\n" + script,
      [folder], input: input)
    try #require(ran.status == 0, "\(ran.output) \(ran.errors)")
    return ran.output
  }

  @Test(arguments: [
    (#"{"ms": 1.234}"#, "1.23 ms"), (#"{"ms": 45.67}"#, "45.7 ms"),
    (#"{"ms": 1234.5}"#, "1,234 ms"), (#"{"us": 61.2}"#, "61.2 µs"), (#"{"us": 23456}"#, "23.5 ms"),
    (#"{"times": 1.5}"#, "1.50×"),
    (#"{"times": 15.4}"#, "15×"), (#"{"count": 12345.6}"#, "12,346"), (#"{"number": 1.0}"#, "1"),
    (#"{"number": 20.25}"#, "20.2"), (#""not measured""#, "not measured"),
  ])
  func `a number is written with its unit`(cell: String, written: String) throws {
    let found = try Self.python(
      "import json, table; print(table.figure(json.load(sys.stdin)))", input: cell)
    #expect(found == written + "\n")
  }

  @Test(arguments: [
    (#"{"start": {"values": {"ours": 3, "bare": 2}}}"#, 0, "**met**: 1.50×"),
    (#"{"start": {"values": {"ours": 4, "bare": 2}}}"#, 0, "**met**: 2.00×"),
    (
      #"{"start": {"values": {"ours": 9, "bare": 2, "cause": "the store"}}}"#, 0,
      "**not met**: 4.50×, 2.2 times the goal. The store."
    ),
    (#"{}"#, 0, "not measured: that part was not run"),
    (#"{"start": {"values": {"why": "no compiler"}}}"#, 0, "not measured: no compiler"),
    (#"{"echo": {"values": {"escapes": 0}}}"#, 2, "**met**: 0.00 a key"),
    (#"{"echo": {"values": {"escapes": 3.5}}}"#, 2, "**not met**: 3.50 a key."),
    (#"{"pages": {"values": {"each": 0.0294}}}"#, 4, "**met**: 29 ms"),
    (#"{"pages": {"values": {"each": 0.0625}}}"#, 4, "**not met**: 62 ms, 2.1 times the goal."),
    (#"{"picture": {"values": {"ours": 2, "duckdb": 4}}}"#, 5, "**met**: 0.50×"),
    (
      #"{"picture": {"values": {"growth": 9, "cells": 1}}}"#, 7,
      "**not met**: 9.00×, 8.2 times the goal."
    ),
    (#"{"picture": {"values": {}}}"#, 7, "not measured: this run did not get to it"),
  ])
  func `a goal is met, or its distance and cause are told`(
    numbers: String, goal: Int, judged: String
  ) throws {
    let found = try Self.python(
      "import json, goals; print(goals.GOALS[\(goal)].judge(json.load(sys.stdin)))",
      input: numbers)
    #expect(found == judged + "\n")
  }

  @Test func `the page has the numbers of each part with their day, and what is missing`() throws {
    let numbers = #"""
      {"start": {"date": "2026-11-22", "machine": "a laptop", "took": 61.2, "values": {},
        "tables": [{"heads": ["What", "Median"], "rows": [["ours", {"ms": 12.34}]]}],
        "notes": ["Three starts."]},
       "echo": {"date": "2026-11-22", "machine": "a laptop", "took": 1, "why": "no terminal",
        "values": {"why": "no terminal"}, "tables": [], "notes": []}}
      """#
    let page = try Self.python(
      """
      import json, types, table
      part = lambda title: types.SimpleNamespace(TITLE=title, ABOUT="About.")
      print(table.page({name: part(name) for name in ("start", "echo", "answer")}, json.load(sys.stdin)))
      """, input: numbers)
    let start = """
      ## start
      About.

      | What | Median |
      |---|---:|
      | ours | 12.3 ms |

      Three starts.
      Measured on 2026-11-22 in 61 s; a laptop.

      ## echo
      About.

      Not measured: no terminal.

      ## answer
      About.

      Not measured yet: `Scripts/bench --only answer`.
      """
    #expect(page.contains(start), "\(page)")
    #expect(page.contains("| not measured: no terminal |"), "\(page)")
  }

  @Test func `bytes that steer the terminal are told from signs`() throws {
    let found = try Self.python(
      #"""
      from terminal import ESCAPES
      for shown in (b"a", b"\x1b[?25la\x1b[0m", b"\x1b]0;title\x07a", b"\x1b7a\x1b[2;5H", b"\r\n"):
          print(sum(map(len, ESCAPES.findall(shown))), ESCAPES.sub(b"", shown) in (b"a", b"\r\n"))
      """#)
    #expect(found == "0 True\n10 True\n10 True\n8 True\n0 True\n")
  }

  @Test func `others answer raw rows as our own views answer ours, and a wrong picture is refused`()
    throws
  {
    let found = try Judge.withFolder { folder in
      let made = try Judge.run(
        Checkout.root.appending(path: "Scripts/demo-data").path,
        ["--out", folder.path, "--conversations", "800", "--seed", "6", "--marks", "4", "--csv"])
      try #require(made.status == 0, "\(made.errors)")
      return try Self.python(
        """
        import pathlib, peers, picture, measuring
        city = pathlib.Path(sys.stdin.read())
        peers.prepare(city)
        answers = {name: peers.PEERS[name](city, picture.PERIODS)[1]
                   for name in ("duckdb", "duckdb-ahead", "sqlite")}
        now, before = answers["duckdb"]
        lines = {(f"{cell[0]}@{cell[1]}/{cell[2]}", cell[3]) for cell in now["marks"]}
        rows = lambda change: [{
            "line": line, **{place: [{"status": "shown", "count": change + picture.answer_for(
                "marks", line, column, answer)}] for place, answer in (("cells", now), ("before", before))}
          } for line, column in lines]
        shown = lambda change: {"tables": [{"measure": "marks", "columns": [{"id": column}], "rows": [
            row for row, (_, its) in zip(rows(change), lines) if its == column]}
          for column in ("higher", "lower", "same", "single")]}
        picture.compare(shown(0), answers)
        print(len(now), sum(len(cells) for cells in now.values()) > 100)
        answers["sqlite"][1]["extent"][0][-1] += 1
        for wrong, with_answers in ((shown(1), {"duckdb": answers["duckdb"]}), (shown(0), answers)):
            try:
                picture.compare(wrong, with_answers)
            except measuring.Failed as error:
                print(str(error).split()[0])
        """, input: folder.path)
    }
    #expect(found == "12 True\nmarks,\nsqlite\n")
  }
}
