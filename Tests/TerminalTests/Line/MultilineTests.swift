// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// Up and Down inside an answer of several lines.
@Suite(.serialized, .waiting) struct MultilineTests {
  private func state(_ text: String, _ cursor: Int) -> EditHistory.State {
    EditHistory.State(text: Array(text.unicodeScalars), cursor: cursor)
  }

  @Test func `up and down keep the column where they can`() {
    let text = "lange regel\nkort\nnog een regel"
    #expect(CursorSteps.above(state(text, 3)) == nil)
    #expect(CursorSteps.above(state(text, 14)) == 2)
    #expect(CursorSteps.above(state(text, 27)) == 16)
    #expect(CursorSteps.below(state(text, 2)) == 14)
    #expect(CursorSteps.below(state(text, 9)) == 16)
    #expect(CursorSteps.below(state(text, 20)) == nil)
    #expect(CursorSteps.below(state("a\n", 1)) == 2)
    #expect(CursorSteps.above(state("\n", 1)) == 0)
    #expect(CursorSteps.above(state("", 0)) == nil)
    #expect(CursorSteps.below(state("", 0)) == nil)
  }

  @Test(arguments: ["xterm-256color", "dumb"], [40, 80, 120])
  func `an earlier line is reached, changed and left again`(term: String, columns: Int) throws {
    let talk = try probe(["line"], term: term, columns: columns)
    try talk.waitFor("naam? ")
    talk.paste("eerste\ntweede\nderde")
    talk.settle(0.1)
    for key in ["\u{1B}[A", "\u{1B}[A", "!", "\u{1B}[B", "?", "\u{1B}[B", "\u{1B}[B", "."] {
      talk.send(key)
      talk.settle(0.1)
    }
    talk.sendLine("")
    try talk.waitFor(mark("line", "eerst!e\ntweede?\nderde."))
    if term == "dumb" { #expect(!talk.raw.contains(0x1B)) }
  }

  @Test func `a line that is long enough to wrap is one line`() throws {
    let long = String(repeating: "woord ", count: 12)
    let talk = try probe(["line"], columns: 40)
    try talk.waitFor("naam? ")
    talk.paste("\(long)\nkort")
    talk.settle(0.1)
    for key in ["\u{1B}[A", "X", "\u{1B}[B", "Y"] {
      talk.send(key)
      talk.settle(0.1)
    }
    talk.sendLine("")
    try talk.waitFor("[line ")
    talk.settle()
    #expect(
      talk.transcript.replacing("\n", with: "")
        .contains(mark("line", "woorXd " + long.dropFirst(6) + "\nkortY")))
  }
}
