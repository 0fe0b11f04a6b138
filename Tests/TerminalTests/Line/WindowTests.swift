// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import TestSupport

/// Windows of other sizes and terminals of other kinds.
@Suite(.serialized, .waiting) struct WindowTests {
  @Test func `the window may change while a line is typed`() throws {
    let talk = try probe(["line"])
    try talk.waitFor("naam? ")
    let text = String(repeating: "lang verhaal ", count: 6)
    talk.send(text)
    talk.settle(0.1)
    talk.resize(columns: 40)
    talk.settle(0.1)
    talk.resize(columns: 120)
    talk.settle(0.1)
    talk.sendLine("einde")
    try talk.waitFor(mark("line", text + "einde"))
  }

  @Test func `forty columns are enough`() throws {
    let talk = try probe(["line"], columns: 40)
    try talk.waitFor("naam? ")
    let text = String(repeating: "woord ", count: 30)
    for word in text.split(separator: " ") { talk.send(word + " ") }
    talk.settle(0.1)
    talk.sendLine("x")
    try talk.waitFor(mark("line", text + "x").prefix(30).description)
    talk.settle()
    #expect(talk.transcript.replacing("\n", with: "").contains(mark("line", text + "x")))
  }

  @Test func `a dumb terminal gets no escape code`() throws {
    let talk = try probe(["line=ab", "secret", "line", "bar"], term: "dumb")
    try talk.waitFor("ab")
    talk.send("\u{1B}[D\u{1}x")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor(mark("line", "xab"))
    try talk.waitFor("wachtzin? ")
    talk.sendLine("s")
    try talk.waitFor("naam? ")
    talk.sendLine("een\rtwee")
    talk.settle(0.1)
    talk.sendLine("")
    try talk.waitFor("[no keys]")
    try talk.exitStatus()
    #expect(!talk.raw.contains(0x1B))
  }

  @Test func `an unknown terminal name works without a complaint`() throws {
    let talk = try probe(["line=ab"], term: "no-such-terminal")
    try talk.waitFor("naam? ")
    talk.settle(0.1)
    talk.sendLine("c")
    let seen = try talk.waitFor(mark("line", "abc"))
    #expect(!seen.contains("No entry"))
  }

  @Test func `a settings file of the user cannot change the keys`() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    try Data("bind -s x verraden\nbind -v\n".utf8).write(to: home.appendingPathComponent(".editrc"))
    let talk = try probe(["line"], settings: ["HOME": home.path])
    try talk.waitFor("naam? ")
    talk.sendLine("axb")
    try talk.waitFor(mark("line", "axb"))
  }

  @Test func `colour is left out on request`() throws {
    let with = try probe(["line"])
    try with.waitFor("naam? ")
    #expect(String(decoding: with.raw, as: UTF8.self).contains("\u{1B}[36m"))
    let without = try probe(["line"], settings: ["NO_COLOR": "1"])
    try without.waitFor("naam? ")
    #expect(!String(decoding: without.raw, as: UTF8.self).contains("\u{1B}[36m"))
  }
}
