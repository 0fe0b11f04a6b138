// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

/// The line editor in a real pseudo-terminal.
@Suite(.serialized, .waiting) struct LineEditorTests {
  @Test func `an answer comes back and the editor ends`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.sendLine("Fatima")
    try talk.waitFor(mark("line", "Fatima"))
    try talk.waitFor("[done]")
    #expect(try talk.exitStatus() == 0)
  }

  @Test func `an ordinary key at the end of a line echoes that one byte`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.settle()
    for letter in ["a", "b", " ", "c"] {
      talk.send(letter)
      #expect(talk.settle(0.1) == Array(letter.utf8))
    }
  }

  @Test(arguments: ["C", "C.UTF-8", "nl_NL.ISO-8859-1", ""])
  func `letters outside ASCII come through whole in any locale`(locale: String) throws {
    let text = "café ß 👩‍👩‍👧 مرحبا 日本"
    let talk = try probe(["line"], locale: locale)
    try talk.waitFor("naam? ")
    talk.sendLine(text)
    try talk.waitFor(mark("line", text))
  }

  @Test func `bytes that are not UTF-8 are told and nothing else is lost`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.send(bytes: Array("caf".utf8) + [0xE9] + Array(" latte\r".utf8))
    try talk.waitFor(mark("invalid", "caf\u{FFFD} latte"))
    try talk.waitFor("naam? ")
    talk.sendLine("goed")
    try talk.waitFor(mark("line", "goed"))
  }

  @Test func `a bad byte that was taken out again is no trouble`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send(bytes: [0x61, 0xE9])
    talk.settle(0.1)
    talk.send("\u{7F}")
    talk.settle(0.1)
    talk.sendLine("b")
    try talk.waitFor(mark("line", "ab"))
  }

  @Test func `NUL and other control characters are dropped`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.send(bytes: [0x61, 0x00, 0x07, 0x62, 0x1D, 0x63, 0x0D])
    try talk.waitFor(mark("line", "abc"))
    try talk.waitFor("naam? ")
    talk.paste("x\u{0}\u{7}\u{1B}]0;titel\u{7}y\tz")
    talk.sendLine("")
    try talk.waitFor(mark("line", "x]0;titely\tz"))
  }

  @Test func `an earlier answer stands in the line and can be edited`() throws {
    let talk = try probe(["line=goed zo"])
    try talk.waitFor("goed zo")
    talk.send("\u{1B}[1~heel ")
    talk.settle(0.1)
    talk.send("\u{1B}[F!")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "heel goed zo!"))
  }

  @Test(arguments: ["\u{1B}[1~", "\u{1B}[H", "\u{1B}OH", "\u{1B}[7~", "\u{1}"])
  func `Home goes to the start`(home: String) throws {
    let talk = try probe(["line=bc"])
    try talk.waitFor("bc")
    talk.send(home + "a")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "abc"))
  }

  @Test(arguments: ["\u{1B}[4~", "\u{1B}[F", "\u{1B}OF", "\u{1B}[8~", "\u{5}"])
  func `End goes to the end`(end: String) throws {
    let talk = try probe(["line=ab"])
    try talk.waitFor("ab")
    talk.send("\u{1}" + end + "c")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "abc"))
  }

  @Test func `words are walked over, deleted and brought back`() throws {
    let talk = try probe(["line=een twee drie", "line=een twee drie", "line=abc", "line=abc"])
    try talk.waitFor("een twee drie")
    talk.send("\u{1B}[1;5D\u{1B}[1;5D\u{1B}[1;5C")
    talk.settle(0.1)
    talk.sendLine("!")
    try talk.waitFor(mark("line", "een twee! drie"))
    try talk.waitFor("een twee drie")
    talk.send("\u{17}\u{17}")
    talk.settle(0.1)
    talk.send("\u{1F}")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "een twee "))
    try talk.waitFor("abc")
    talk.send("\u{1B}[D\u{1B}[3~")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "ab"))
    try talk.waitFor("abc")
    talk.send("\u{15}\u{1F}\u{1E}\u{1F}")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "abc"))
  }

  @Test func `up and down bring no earlier answer and no sound`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.sendLine("geheim")
    try talk.waitFor("naam? ")
    talk.settle()
    talk.send("\u{1B}[A\u{1B}OA\u{1B}[B\u{10}\u{E}")
    #expect(talk.settle() == [])
    talk.sendLine("b")
    try talk.waitFor(mark("line", "b"))
  }

  @Test func `a mark typed after its letter becomes one character`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    for piece in ["ide", "\u{301}", "e q\u{301}"] {
      talk.send(piece)
      talk.settle(0.1)
    }
    talk.sendLine("")
    try talk.waitFor(mark("line", "id\u{E9}e q\u{301}"))
    try talk.waitFor("naam? ")
    talk.paste("cafe\u{301}")
    talk.sendLine("")
    try talk.waitFor(mark("line", "caf\u{E9}"))
  }

  @Test func `the edges of a line make no sound`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.settle()
    talk.send("\u{7F}\u{1B}[D\u{1B}[C\u{1B}[3~\u{1B}[1;5D\u{1B}[1;5C")
    #expect(talk.settle() == [])
    talk.sendLine("a")
    try talk.waitFor(mark("line", "a"))
  }

  @Test func `unknown keys leave nothing in the answer`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("a\u{1B}[1;5Ab\u{1B}[24;3~c\u{1B}[200;200zd\u{1B}")
    talk.settle(0.3)
    talk.sendLine("e")
    try talk.waitFor(mark("line", "abcde"))
  }

  @Test func `Ctrl-C and Ctrl-D are events and not the end`() throws {
    let talk = try probe(["line", "line", "line"])
    try talk.waitFor("naam? ")
    talk.send("half")
    talk.settle(0.1)
    talk.interrupt()
    try talk.waitFor(mark("interrupted", "half"))
    try talk.waitFor("naam? ")
    talk.send("\u{4}")
    try talk.waitFor("[end ]")
    try talk.waitFor("naam? ")
    talk.send("ab\u{1}\u{4}")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "b"))
  }

  @Test func `one candidate is completed and several are shown with descriptions`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("wonen")
    talk.settle(0.1)
    talk.send("\u{1}\u{5}\u{8}\u{8}\t")
    try talk.waitFor("Wonen")
    talk.send(", ge\t")
    try talk.waitFor("1  Geld en schulden")
    let menu = try talk.waitFor("2  Gezondheid")
    #expect(menu.contains("rondkomen"))
    try talk.waitFor("naam? ")
    talk.send("z\t")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "Wonen, Gezondheid"))
  }
}
