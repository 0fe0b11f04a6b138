// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import TestSupport

/// Walking a list in a real pseudo-terminal.
@Suite(.serialized, .waiting) struct ListEditorTests {
  private static let (up, down) = ("\u{1B}[A", "\u{1B}[B")

  @Test(arguments: [40, 80, 120])
  func `a list is walked, chosen from and ordered`(columns: Int) throws {
    let talk = try probe(["list"], columns: columns)
    try talk.waitFor("4 [ ] Één huis")
    talk.settle(0.1)
    for key in [" ", Self.down, Self.down, " ", "\u{1B}[1;2A"] { talk.send(key) }
    talk.settle(0.1)
    talk.send("\r")
    try talk.waitFor("  1  Wonen\n  2  Geld en schulden\n[chosen([2, 0])]")
    #expect(try talk.exitStatus() == 0)
  }

  @Test(arguments: [
    ("\r", "[chosen([2, 1])]"), ("\u{1B}", "[back([2, 1])]"), ("?", "[explain([2, 1])]"),
    ("/", "[command([2, 1])]"), ("\u{3}", "[interrupted([2, 1])]"), ("\u{4}", "[endOfInput]"),
    ("1 ?", "[explain([2, 1, 0])]"), (" /", "[command([1])]"),
    (":", "[ownWords([2, 1], typed: \"\")]"), ("t", "[ownWords([2, 1], typed: \"t\")]"),
  ])
  func `a list answers to real keys`(typed: String, result: String) throws {
    let talk = try probe(["list=2,1"])
    try talk.waitFor("Één huis")
    talk.send(typed)
    try talk.waitFor(result)
  }

  @Test func `words typed at once go on in the line`() throws {
    let talk = try probe(["list", "line"])
    try talk.waitFor("Één huis")
    talk.send("tuin")
    try talk.waitFor("[ownWords([], typed: \"t\")]")
    try talk.waitFor("naam? uin")
    talk.sendLine("")
    try talk.waitFor(mark("line", "uin"))
  }

  @Test func `only lines that changed are drawn`() throws {
    let talk = try probe(["list"], columns: 40)
    try talk.waitFor("Één huis")
    talk.settle()
    talk.send(Self.down)
    let drawn = Talk.stripped(talk.settle()[...])
    #expect(drawn.contains("> 2") && drawn.contains("  1"))
    #expect(!drawn.contains("Wonen"))
    talk.send(Self.up + Self.up)
    talk.settle()
    talk.send(Self.up)
    #expect(talk.settle() == [])
  }

  @Test(arguments: [40, 80, 120])
  func `a list longer than the window scrolls inside its own lines`(columns: Int) throws {
    let talk = try probe(["longlist"], columns: columns)
    try talk.waitFor("v 13")
    talk.settle()
    talk.send("\u{1B}[F")
    let drawn = talk.settle()
    #expect(Talk.stripped(drawn[...]).contains("> 30 [  ] domein 30"))
    // 19 lines, from the marker in the second to the marker in the last but one.
    #expect(drawn.count { $0 == 0x0A } == 18)
    let text = String(decoding: drawn, as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}[1A\r") && text.hasSuffix("\u{1B}[1A\r"))
    talk.send(" \r")
    try talk.waitFor("  1  domein 30")
    try talk.waitFor("[chosen([29])]")
  }

  @Test func `another window size draws the list anew`() throws {
    let talk = try probe(["list"])
    try talk.waitFor("Één huis")
    talk.settle()
    talk.resize(columns: 40)
    #expect(Talk.stripped(talk.settle()[...]).contains("> 1 [ ] Geld en schulden: waar het o..."))
    talk.send(" \r")
    try talk.waitFor("[chosen([0])]")
  }

  @Test(arguments: [("list", "4 [ ] Één huis"), ("bar", "| goed")])
  func `what was put aside is drawn again`(task: String, end: String) throws {
    let program = BuiltProgram.path("terminal-probe")
    let talk = try Talk(
      "/bin/bash", ["-mc", "'\(program)' \(task); echo '[aside]'; sleep 0.3; fg"])
    try talk.waitFor(end)
    talk.settle(0.1)
    talk.send("\u{1A}")
    try talk.waitFor("[aside]")
    try talk.waitFor(end)
    talk.send("?")
    try talk.waitFor("[explain(")
  }

  @Test func `a dumb terminal has no list to walk`() throws {
    let talk = try probe(["list", "emptybar"], term: "dumb")
    try talk.waitFor("[no keys]")
    try talk.waitFor("[no keys]")
    try talk.exitStatus()
    #expect(!talk.raw.contains(0x1B))
  }

  @Test func `after a list what is typed stays unseen until the end`() throws {
    let talk = try probe(["list", "wait=1.5"])
    try talk.waitFor("Één huis")
    talk.settle(0.1)
    #expect(talk.localModes & UInt32(ECHO | ICANON) == 0)
    talk.send("\u{1B}")
    try talk.waitFor("[back([])]")
    #expect(talk.localModes & UInt32(ECHO | ISIG) == UInt32(ISIG))
    try talk.exitStatus()
    #expect(talk.localModes & UInt32(ECHO | ICANON) == UInt32(ECHO | ICANON))
  }
}
