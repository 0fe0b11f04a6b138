// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import TestSupport

/// Nobody at the keyboard: the read ends, and nothing typed is lost.
@Suite(.serialized, .waiting) struct IdleTests {
  @Test(arguments: ["xterm-256color", "dumb"])
  func `a line that nobody goes on with comes back with what was typed`(term: String) throws {
    let talk = try probe(["idle=2", "line=begin ", "secret", "line=terug"], term: term)
    try talk.waitFor("begin ")
    talk.send("midden")
    try talk.waitFor(mark("idle", "begin midden"))
    try talk.waitFor("wachtzin? ")
    Thread.sleep(forTimeInterval: 2.4)
    talk.sendLine("w")
    try talk.waitFor(mark("secret", "w"))
    try talk.waitFor("terug")
    talk.sendLine("!")
    try talk.waitFor(mark("line", "terug!"))
  }

  @Test func `every key starts the time anew`() throws {
    let talk = try probe(["idle=4", "line"])
    try talk.waitFor("naam? ")
    for letter in ["a", "b", "c", "d"] {
      Thread.sleep(forTimeInterval: 1.2)
      talk.send(letter)
    }
    talk.sendLine("")
    try talk.waitFor(mark("line", "abcd"))
  }

  @Test func `a window that changes size is nobody at the keyboard`() throws {
    let talk = try probe(["idle=0.5", "line"])
    try talk.waitFor("naam? ")
    talk.send("a")
    // The window keeps changing, more often than the limit, until the line gives up.
    for size in 1...200 where !talk.transcript.contains(mark("idle", "a")) {
      talk.resize(columns: 40 + size % 40)
      talk.listen(0.2)
    }
    #expect(talk.transcript.contains(mark("idle", "a")))
  }

  @Test func `half a paste is not cut by the time`() throws {
    let talk = try probe(["idle=2", "line"])
    try talk.waitFor("naam? ")
    talk.send("\u{1B}[200~een")
    Thread.sleep(forTimeInterval: 2.4)
    talk.send(" twee\u{1B}[201~")
    try talk.waitFor(mark("idle", "een twee"))
  }

  @Test func `without a limit the line waits`() throws {
    let talk = try probe(["idle=0.2", "line", "idle=", "line"])
    try talk.waitFor("[idle ]")
    try talk.waitFor("naam? ")
    Thread.sleep(forTimeInterval: 0.6)
    talk.sendLine("a")
    try talk.waitFor(mark("line", "a"))
  }

  @Test func `the bar and the list get idle too`() throws {
    let talk = try probe(["idle=0.3", "bar", "emptybar", "list"])
    try talk.waitFor("| goed")
    talk.send("l")
    try talk.waitFor("[idle(Optional(51))]")
    try talk.waitFor("[idle(nil)]")
    try talk.waitFor("Wonen")
    talk.send(" ")
    try talk.waitFor("[idle([0])]")
  }

  @Test func `time that a program was put aside counts`() throws {
    let talk = try probe(["idle=0.4", "line"])
    try talk.waitFor("naam? ")
    talk.send("a")
    talk.settle(0.1)
    talk.signal(SIGSTOP)
    Thread.sleep(forTimeInterval: 0.6)
    talk.send("z")
    talk.signal(SIGCONT)
    try talk.waitFor(mark("idle", "a"))
  }
}
