// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// The bar: its drawing, and its keys in a real pseudo-terminal.
@Suite(.serialized, .waiting) struct BarTests {
  private func request(_ position: Int, ends: (String, String) = ("slecht", "goed")) -> BarRequest {
    BarRequest(
      ends: ends, own: BarMark(position: position, sign: "#", word: "u"),
      others: [
        BarMark(position: 20, sign: "o", word: "vorige keer"),
        BarMark(position: 20, sign: "p", word: "hulpverlener"),
      ], isPlain: true)
  }

  @Test func `the bar shows every mark with its own sign`() {
    #expect(BarDrawing.line(request(50), width: 40) == "slecht |----po------#------------| goed")
    #expect(BarDrawing.line(request(0), width: 40).contains("|#"))
    #expect(BarDrawing.line(request(100), width: 40).contains("#|"))
  }

  @Test func `marks that meet step aside and the own one stays`() {
    let line = BarDrawing.line(request(20), width: 40)
    #expect(line.contains("o#p") || line.contains("p#o"))
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func `the bar fits and shows no number`(width: Int) {
    for position in 0...100 {
      for ends in [("slecht", "goed"), ("heel erg verdrietig", "heel erg blij")] {
        let line = BarDrawing.line(request(position, ends: ends), width: width)
        #expect(TextWidth.columns(of: line) < width)
        let hasNumber = line.contains { $0.isNumber }
        #expect(!hasNumber)
        for sign in "#op" { #expect(line.contains(sign)) }
      }
    }
  }

  @Test func `long words at the ends go above the bar`() {
    let long = request(50, ends: ("heel erg verdrietig", "heel erg blij"))
    #expect(!BarDrawing.line(long, width: 40).contains("blij"))
    #expect(BarDrawing.legend(long, width: 40).contains("heel erg verdrietig ... heel erg blij"))
  }

  @Test(arguments: [
    (Key.left(isLarge: false), -1 as Int?), (.right(isLarge: true), 10),
    (.pageUp, 10), (.pageDown, -10), (.up(isLarge: false), 10),
    (.down(isLarge: false), -10), (.home, -100), (.end, 100), (.text("h"), -1), (.text("."), 1),
    (.text("H"), -10),
    (.text("L"), 10), (.text("x"), nil), (.tab, nil),
  ])
  func `keys move the mark`(key: Key, step: Int?) {
    #expect(BarEditor.step(of: key, letters: ("h,", "l.")) == step)
  }

  @Test(arguments: [
    ("\u{1B}[C\u{1B}[1;2C\r", "[position(61)]"), ("\u{1B}[Fh\r", "[position(99)]"),
    ("\u{1B}", "[back(Optional(50))]"), ("?", "[explain(Optional(50))]"),
    ("l/", "[command(Optional(51))]"),
    ("\u{3}", "[interrupted(Optional(50))]"), ("\u{4}", "[endOfInput]"),
  ])
  func `the bar answers to real keys`(typed: String, result: String) throws {
    let talk = try probe(["bar"])
    try talk.waitFor("| goed")
    talk.send(typed)
    try talk.waitFor(result)
    #expect(try talk.exitStatus() == 0)
  }

  @Test func `moving the mark redraws one line and stays in forty columns`() throws {
    let talk = try probe(["bar"], columns: 40)
    try talk.waitFor("| goed")
    talk.settle()
    talk.send("l")
    let drawn = talk.settle()
    #expect(!drawn.contains(0x0A))
    #expect(drawn.first == 0x0D)
    #expect(drawn.count <= 40 + 4)
  }
}
