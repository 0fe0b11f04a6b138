// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import TestSupport

/// Pastes are one answer, whatever the terminal knows about pasting.
@Suite(.serialized, .waiting) struct PasteTests {
  @Test func `two pasted lines are one answer`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.paste("eerste regel\r\ntweede ↵ regel\r")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "eerste regel\ntweede ↵ regel"))
    try talk.waitFor("naam? ")
    talk.sendLine("daarna")
    try talk.waitFor(mark("line", "daarna"))
  }

  @Test func `lines that arrive together are one answer also without brackets`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.send("eerste\r\ntweede\nderde\r")
    talk.settle(0.1)
    talk.sendLine("!")
    try talk.waitFor(mark("line", "eerste\ntweede\nderde!"))
    try talk.waitFor("naam? ")
    talk.sendLine("daarna")
    try talk.waitFor(mark("line", "daarna"))
  }

  @Test func `somebody who types fast and ahead answers two questions`() throws {
    let talk = try probe(["line", "wait=0.3", "line", "line"])
    try talk.waitFor("naam? ")
    talk.sendLine("een")
    talk.settle(0.05)
    talk.send("vroeg")
    try talk.waitFor("naam? ")
    talk.sendLine("!")
    try talk.waitFor(mark("line", "vroeg!"))
    talk.sendLine("twee")
    try talk.waitFor(mark("line", "twee"))
  }

  @Test func `without joining each line is an answer`() throws {
    let talk = try probe(["alone", "alone"])
    try talk.waitFor("naam? ")
    talk.send("eerste\rtweede\r")
    try talk.waitFor(mark("line", "eerste"))
    try talk.waitFor(mark("line", "tweede"))
  }

  @Test func `a pasted answer can be edited before Enter`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.paste("een\ntwee")
    talk.settle(0.1)
    talk.send("\u{1}nul ")
    talk.settle(0.1)
    talk.send("\u{5}!\u{1B}\rdrie")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "nul een\ntwee!\ndrie"))
  }

  @Test func `a paste that is not UTF-8 is told`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send(bytes: Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8))
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("invalid", "a\u{FFFD}b"))
  }

  @Test func `a megabyte is one answer`() throws {
    let text = String(repeating: "abcdefghi ", count: 100_000)
    let talk = try probe(["line", "line", "line"])
    try talk.waitFor("naam? ")
    talk.paste(text)
    talk.settle(1)
    talk.sendLine("")
    try talk.waitFor("[long 1000000]", seconds: 60)
    try talk.waitFor("naam? ")
    talk.send(text)
    talk.settle(1)
    talk.sendLine("")
    try talk.waitFor("[long 1000000]", seconds: 60)
    try talk.waitFor("naam? ")
    talk.sendLine("klein")
    try talk.waitFor(mark("line", "klein"))
  }

  @Test func `brackets are asked for only while a line is read`() throws {
    let talk = try probe(["line", "wait=0.3", "secret"])
    try talk.waitFor("naam? ")
    talk.sendLine("a")
    try talk.waitFor("wachtzin? ")
    let written = String(decoding: talk.raw, as: UTF8.self)
    let on = written.ranges(of: "\u{1B}[?2004h")
    let off = written.ranges(of: "\u{1B}[?2004l")
    #expect(on.count == 1 && off.count == 1)
  }
}
