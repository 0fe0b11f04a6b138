// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// The menu under the line, and the one key after it that may be a choice.
@Suite(.serialized, .waiting) struct MenuTests {
  private let candidates = ["week 1", "week 12", "Wonen"].map {
    Completion(replacement: $0, start: 0)
  }

  @Test func `a digit picks only where it cannot be part of the word`() {
    let menu = OfferedMenu(candidates: candidates)
    #expect(menu.pick("3", after: "w") == 2)
    #expect(menu.pick("1", after: "w") == 0)
    #expect(menu.pick("4", after: "w") == nil)
    #expect(menu.pick("0", after: "w") == nil)
    #expect(menu.pick("x", after: "w") == nil)
    #expect(menu.pick("2", after: "week 1") == nil)
    #expect(menu.pick("1", after: "week ") == nil)
    #expect(OfferedMenu(candidates: candidates, current: 0).pick("3", after: "w") == nil)
  }

  @Test(arguments: [40, 80, 120])
  func `a digit right after the menu picks that entry`(columns: Int) throws {
    let talk = try probe(["line"], columns: columns)
    try talk.waitFor("naam? ")
    talk.send("ge\t")
    try talk.waitFor("2  Gezondheid")
    talk.settle(0.1)
    talk.send("2")
    talk.settle(0.1)
    talk.sendLine(", 2")
    try talk.waitFor(mark("line", "Gezondheid, 2"))
  }

  @Test func `a digit at any other moment is a digit`() throws {
    let talk = try probe(["line", "line", "line", "line", "line"])
    for (keys, answer) in [
      (["2"], "2"), (["ge\t", "l", "2"], "Gel2"), (["ge\t", "\t", "2"], "Geld en schulden2"),
      (["won\t", "2"], "Wonen2"), (["ge\t", "\u{1B}[D", "\u{1B}[C", "2"], "Ge2"),
    ] {
      try talk.waitFor("naam? ")
      for key in keys {
        talk.send(key)
        talk.settle(0.1)
      }
      talk.sendLine("")
      try talk.waitFor(mark("line", answer))
    }
  }

  @Test func `digits that arrive together are no choice`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("ge\t")
    try talk.waitFor("2  Gezondheid")
    talk.settle(0.1)
    talk.send("2 keer")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "Ge2 keer"))
  }

  @Test func `Tab after the menu walks over the candidates and around`() throws {
    let talk = try probe(["line", "line"])
    for (tabs, answer) in [(2, "Wonen, Gezondheid"), (3, "Wonen, Geld en schulden")] {
      try talk.waitFor("naam? ")
      talk.send("Wonen, ge\t")
      try talk.waitFor("2  Gezondheid")
      for _ in 0..<tabs {
        talk.settle(0.1)
        talk.send("\t")
      }
      talk.settle(0.1)
      talk.sendLine("")
      try talk.waitFor(mark("line", answer))
    }
  }

  @Test func `a choice can be taken back`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("ge\t")
    try talk.waitFor("2  Gezondheid")
    for key in ["1", "\u{1F}"] {
      talk.settle(0.1)
      talk.send(key)
    }
    talk.settle(0.1)
    talk.sendLine("zin")
    try talk.waitFor(mark("line", "Gezin"))
  }

  @Test(arguments: ["xterm-256color", "dumb"], [40, 80, 120])
  func `an ordinary key echoes one byte also after a prefill and a menu`(
    term: String, columns: Int
  ) throws {
    let talk = try probe(["line=goed "], term: term, columns: columns)
    try talk.waitFor("goed ")
    talk.settle()
    for letter in ["a", " ", "b"] {
      talk.send(letter)
      #expect(talk.settle(0.1) == Array(letter.utf8))
    }
    talk.send(", ge\t")
    try talk.waitFor("2  Gezondheid")
    talk.settle()
    for letter in ["e", "n", "2"] {
      talk.send(letter)
      #expect(talk.settle(0.1) == Array(letter.utf8))
    }
    talk.sendLine("")
    try talk.waitFor(mark("line", "goed a b, Geen2"))
    if term == "dumb" { #expect(!talk.raw.contains(0x1B)) }
  }

  @Test func `a digit picks on a dumb terminal too`() throws {
    let talk = try probe(["line"], term: "dumb")
    try talk.waitFor("naam? ")
    talk.send("ge\t")
    try talk.waitFor("2  Gezondheid")
    talk.settle(0.1)
    talk.send("1")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "Geld en schulden"))
    #expect(!talk.raw.contains(0x1B))
  }
}
