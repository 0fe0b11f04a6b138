// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

/// Awkward things that people and terminals send, each with what becomes of it.
@Suite(.serialized, .waiting) struct AwkwardInputTests {
  /// One thing that somebody does before pressing Enter.
  enum Step: Sendable {
    case type(String)
    case bytes([UInt8])
    case paste(String)
    case narrow(Int)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: [Step]
    var answer: String
    var kind = "line"

    init(_ name: String, _ steps: [Step], _ answer: String, kind: String = "line") {
      (self.name, self.steps, self.answer, self.kind) = (name, steps, answer, kind)
    }

    var testDescription: String { name }
  }

  private static let cases = [
    Case("a paste of two lines", [.paste("een\ntwee")], "een\ntwee"),
    Case("a paste of two lines without brackets", [.type("een\rtwee")], "een\ntwee"),
    Case("a paste with CRLF", [.paste("een\r\ntwee\r\n")], "een\ntwee"),
    Case("a tab in a paste", [.paste("een\ttwee")], "een\ttwee"),
    Case(
      "control characters in a paste", [.paste("a\u{0}\u{7}\u{1B}[2Jb\u{7F}\u{9B}c")], "a[2Jbc"),
    Case("emoji families", [.type("👩‍👩‍👧 en 🇳🇱 👍🏽")], "👩‍👩‍👧 en 🇳🇱 👍🏽"),
    Case("backspace over an emoji family", [.type("x👩‍👩‍👧"), .type("\u{7F}"), .type("b")], "xb"),
    Case("left over a flag", [.type("a🇳🇱"), .type("\u{1B}[D"), .type("b")], "ab🇳🇱"),
    Case("a mark after its letter", [.type("ide"), .type("\u{301}"), .type("e")], "id\u{E9}e"),
    Case(
      "backspace over a letter with its mark",
      [.type("ide"), .type("\u{301}"), .type("\u{7F}"), .type("x")], "idx"),
    Case(
      "backspace over a mark that stays apart",
      [.type("aq"), .type("\u{301}"), .type("\u{7F}"), .type("x")], "ax"),
    Case(
      "delete before a mark that stays apart",
      [.paste("aq\u{301}b"), .type("\u{1}\u{1B}[C"), .type("\u{1B}[3~")], "ab"),
    Case(
      "Arabic in the middle",
      [.type("hallo مرحبا daar"), .type("\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D"), .type("x")],
      "hallo مرحبا xdaar"),
    Case("Ctrl-Left", [.type("een twee"), .type("\u{1B}[1;5D"), .type("x")], "een xtwee"),
    Case("Home as ESC[1~", [.type("bc"), .type("\u{1B}[1~"), .type("a")], "abc"),
    Case(
      "a window that gets narrower",
      [.type("een lange zin die niet meer past"), .narrow(20), .type("!")],
      "een lange zin die niet meer past!"),
    Case("NUL", [.bytes([0x61, 0, 0x62])], "ab"),
    Case("a lone slash", [.type("/")], "/"),
    Case("two slashes", [.type("//")], "//"),
    Case("a lone Escape", [.type("ab"), .type("\u{1B}"), .type("c")], "abc"),
    Case("ESC[ without an end", [.type("ab"), .type("\u{1B}["), .type("c")], "abc"),
    Case("a forced direction, typed", [.type("ab\u{202E}cd")], "abcd"),
    Case("a forced direction, pasted", [.paste("ab\u{202E}cd")], "abcd"),
    Case("U+2028, typed", [.type("ab\u{2028}cd")], "ab\ncd"),
    Case("U+2028 and a vertical tab, pasted", [.paste("ab\u{2028}cd\u{B}ef")], "ab\ncd\nef"),
    Case("a byte order mark", [.type("\u{FEFF}ab")], "ab"),
    Case(
      "bytes that are not UTF-8", [.bytes([0x61, 0xE9, 0x20, 0x62])], "a\u{FFFD} b", kind: "invalid"
    ),
    Case(
      "a surrogate in UTF-8", [.bytes([0x61, 0xED, 0xA0, 0x80, 0x62])], "a\u{FFFD}b",
      kind: "invalid"),
  ]

  @Test(arguments: cases, ["xterm-256color", "dumb"])
  func `what was meant comes through`(input: Case, term: String) throws {
    for columns in term == "dumb" ? [40] : [40, 80, 120] {
      let talk = try probe(["line", "line"], term: term, columns: columns)
      try talk.waitFor("naam? ")
      for step in input.steps {
        switch step {
        case .type(let text): talk.send(text)
        case .bytes(let bytes): talk.send(bytes: bytes)
        case .paste(let text): talk.paste(text)
        case .narrow(let columns): talk.resize(columns: columns)
        }
        talk.settle(0.08)
      }
      talk.sendLine("")
      talk.settle(0.08)
      // One answer, and the next question has none yet.
      #expect(talk.transcript.contains(mark(input.kind, input.answer)))
      talk.sendLine("daarna")
      try talk.waitFor(mark("line", "daarna"))
      if term == "dumb" { #expect(!talk.raw.contains(0x1B)) }
    }
  }

  @Test(arguments: ["C", "POSIX"])
  func `a locale without UTF-8 changes nothing`(locale: String) throws {
    let talk = try probe(["line"], locale: locale)
    try talk.waitFor("naam? ")
    talk.paste("café\n👩‍👩‍👧")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "café\n👩‍👩‍👧"))
  }

  @Test func `closed standard input is the end of the input`() throws {
    let program = BuiltProgram.path("terminal-probe")
    let talk = try Talk("/bin/bash", ["-c", "'\(program)' line secret line <&-"])
    try talk.waitFor("[end ]")
    try talk.waitFor("[end ]")
    try talk.waitFor("[done]")
    #expect(try talk.exitStatus() == 0)
  }

  @Test func `a long paste without its ending bracket counts after five seconds`() throws {
    let text = String(repeating: "lang ", count: 400)
    let talk = try probe(["line", "line"], columns: 120)
    try talk.waitFor("naam? ")
    talk.send("\u{1B}[200~" + text)
    talk.settle(5.5)
    talk.sendLine("!")
    talk.settle()
    #expect(talk.transcript.contains(mark("line", text + "!")))
    talk.sendLine("daarna")
    try talk.waitFor(mark("line", "daarna"))
  }

  @Test func `what was typed before the question is its answer`() throws {
    let talk = try probe(
      ["line", "wait=0.5", "line", "wait=0.5", "line", "wait=0.5", "line", "line"])
    try talk.waitFor("naam? ")
    talk.sendLine("een")
    try talk.waitFor(mark("line", "een"))
    talk.send("vroeg é")
    try talk.waitFor("naam? vroeg é")
    talk.sendLine("")
    try talk.waitFor(mark("line", "vroeg é"))
    // Enter, too, is what it is, right after another Enter and behind words.
    talk.sendLine("")
    try talk.waitFor(mark("line", ""))
    talk.sendLine("met Enter")
    try talk.waitFor(mark("line", "met Enter"))
    try talk.waitFor("naam? ")
    talk.sendLine("daarna")
    try talk.waitFor(mark("line", "daarna"))
  }
}
