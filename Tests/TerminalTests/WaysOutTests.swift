// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import TestSupport

/// Passphrases, signals, and the terminal as it was found.
@Suite(.serialized, .waiting) struct WaysOutTests {
  private static let usual = UInt32(ECHO) | UInt32(ICANON) | UInt32(ISIG)

  @Test func `a passphrase is not shown`() throws {
    let talk = try probe(["secret", "line"])
    try talk.waitFor("wachtzin? ")
    talk.settle(0.1)
    talk.sendLine("paard ß batterij")
    try talk.waitFor(mark("secret", "paard ß batterij"))
    #expect(!talk.transcript.contains("paard"))
    try talk.waitFor("naam? ")
    talk.sendLine("a")
    try talk.waitFor(mark("line", "a"))
  }

  @Test func `Ctrl-C leaves the passphrase and gives the terminal back`() throws {
    let talk = try probe(["secret", "wait=1"])
    try talk.waitFor("wachtzin? ")
    talk.settle(0.1)
    #expect(talk.localModes & UInt32(ECHO) == 0)
    talk.send("half")
    talk.interrupt()
    try talk.waitFor("[interrupted ]")
    talk.settle(0.1)
    // Signals as before, but what is typed while no question is open is not seen, and waits.
    #expect(talk.localModes & Self.usual == UInt32(ISIG))
    try talk.exitStatus()
    #expect(talk.localModes & Self.usual == Self.usual)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `being asked to stop is an event with the text so far`(signal: Int32) throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.send("bijna")
    talk.settle(0.1)
    talk.signal(signal)
    try talk.waitFor(mark("hangup", "bijna"))
    try talk.waitFor("naam? ")
  }

  @Test func `an interrupt from outside is an event too`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.settle(0.1)
    talk.signal(SIGINT)
    try talk.waitFor("[interrupted ]")
  }

  @Test func `a closed window ends the program in its own way`() throws {
    let talk = try probe(["line", "line"])
    try talk.waitFor("naam? ")
    talk.hangUp()
    #expect(try talk.exitStatus() == 0)
  }

  @Test func `the program can be put aside and comes back to its line`() throws {
    let program = BuiltProgram.path("terminal-probe")
    let talk = try Talk("/bin/bash", ["-mc", "'\(program)' line; echo '[aside]'; sleep 0.3; fg"])
    try talk.waitFor("naam? ")
    talk.send("half")
    talk.settle(0.1)
    talk.send("\u{1A}")
    try talk.waitFor("[aside]")
    #expect(talk.localModes & Self.usual == Self.usual)
    try talk.waitFor("naam? half")
    talk.sendLine("heel")
    try talk.waitFor(mark("line", "halfheel"))
  }

  @Test func `Ctrl-Z does nothing where nobody could bring the program back`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("half")
    talk.settle(0.1)
    talk.send("\u{1A}")
    talk.settle(0.1)
    talk.sendLine("heel")
    try talk.waitFor(mark("line", "halfheel"))
  }

  @Test func `a program that was stopped from outside draws its line again`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    talk.send("half")
    talk.settle(0.1)
    talk.signal(SIGSTOP)
    talk.signal(SIGCONT)
    try talk.waitFor("naam? half")
    talk.sendLine("heel")
    try talk.waitFor(mark("line", "halfheel"))
  }

  @Test(arguments: [["line", "line"], ["line", "throw"], ["line", "bar"]])
  func `the terminal is given back on every way out`(tasks: [String]) throws {
    let talk = try probe(tasks)
    try talk.waitFor("naam? ")
    talk.settle(0.1)
    #expect(talk.localModes & Self.usual == 0)
    talk.sendLine("a")
    talk.settle()
    talk.send("\u{4}")
    try talk.exitStatus()
    #expect(talk.localModes & Self.usual == Self.usual)
    let written = String(decoding: talk.raw, as: UTF8.self)
    #expect(written.ranges(of: "\u{1B}[?2004h").count == written.ranges(of: "\u{1B}[?2004l").count)
  }

  @Test func `what is typed between two questions is not echoed`() throws {
    let talk = try probe(["line", "wait=3", "secret", "wait=3", "line"])
    try talk.waitFor("naam? ")
    talk.sendLine("een")
    try talk.waitFor(mark("line", "een"))
    #expect(talk.localModes & UInt32(ECHO) == 0)
    try talk.waitFor("wachtzin? ")
    talk.sendLine("w")
    try talk.waitFor(mark("secret", "w"))
    #expect(talk.localModes & UInt32(ECHO) == 0)
    try talk.waitFor("naam? ")
  }
}
