// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// A bar that starts without the own mark, in a real pseudo-terminal.
@Suite(.serialized, .waiting) struct BarPlacingTests {
  @Test func `a mark that was not placed is not drawn and the others are`() {
    let request = BarRequest(
      ends: ("slecht", "goed"), own: BarMark(position: 50, sign: "#", word: "u"), isPlaced: false,
      others: [BarMark(position: 20, sign: "o", word: "vorige keer")], isPlain: true)
    #expect(BarDrawing.line(request, width: 40) == "slecht |-----o-------------------| goed")
  }

  @Test(arguments: [
    ("\r", "[leftOpen]"), ("l\r", "[position(51)]"), ("\u{1B}[H\r", "[position(0)]"),
    ("\u{1B}[C\u{7F}\r", "[leftOpen]"), ("\u{1B}[C\u{1B}[3~\u{1B}[D\r", "[position(49)]"),
    ("\u{1B}", "[back(nil)]"), ("?", "[explain(nil)]"), ("x\r", "[leftOpen]"),
  ])
  func `the first move brings the mark and Backspace takes it off`(
    typed: String, result: String
  ) throws {
    let talk = try probe(["emptybar"])
    let first = try talk.waitFor("| goed")
    #expect(!(first.split(separator: "\n").last ?? "#").contains("#"))
    talk.send(typed)
    try talk.waitFor(result)
    #expect(try talk.exitStatus() == 0)
  }

  @Test(arguments: [40, 80, 120])
  func `an empty bar stays on its line at any width`(columns: Int) throws {
    let talk = try probe(["emptybar"], columns: columns)
    try talk.waitFor("| goed")
    talk.settle()
    for key in ["l", "\u{7F}", "\u{1B}[5~"] {
      talk.send(key)
      let drawn = talk.settle()
      #expect(!drawn.contains(0x0A))
      #expect(drawn.count <= columns + 4)
    }
    talk.send("\r")
    try talk.waitFor("[position(60)]")
  }
}
