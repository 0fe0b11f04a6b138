// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// There is no room to keep an answer: it is said, and no answer is lost.
@Suite(.waiting) struct FullDiskTests {
  private func part(_ range: Range<Int>) -> ArraySlice<FirstTalk.Turn> { FirstTalk.turns[range] }

  @Test func `at a terminal the answer stays in the line until there is room`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(part(0..<3))
    try talk.ask("Geld: wat wilt u erover")
    try laptop.setRoom(of: talk.process, false)
    talk.sendLine("De deurwaarder belt.")
    try checkRefusal(talk, of: "De deurwaarder belt.")
    talk.send("\r")
    try checkRefusal(talk, of: "De deurwaarder belt.")
    try laptop.setRoom(of: talk.process, true)
    talk.send("\r")
    try talk.hold(part(4..<36))
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let talks = try #require(try laptop.conversations().first).talks
    #expect(talks.first?.words == "De deurwaarder belt.")
  }

  @Test func `a mark that cannot be kept can be put down again`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(part(0..<2))
    try talk.bar("Geld: waar staat u nu")
    try laptop.setRoom(of: talk.process, false)
    talk.send("\u{1B}[1;2D\r")
    try talk.bar("De schijf is vol.")
    try laptop.setRoom(of: talk.process, true)
    talk.send("\r")
    try talk.ask("Geld: wat wilt u erover")
    try talk.killHard()
    #expect(try laptop.draftedAnswers() == [3])
  }

  @Test func `a finished conversation that does not fit is still there as a draft`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "gesprek Samira")
    try talk.hold(part(0..<35))
    try talk.ask("Klopt dit? (ja")
    try laptop.setRoom(of: talk.process, false)
    talk.sendLine("ja")
    try checkRefusal(talk, of: "ja")
    try laptop.setRoom(of: talk.process, true)
    talk.send("\r")
    try talk.waitFor("Het gesprek is bewaard, op slot.")
    try talk.killHard()
    #expect(try laptop.conversations().count == 1)
  }

  private func checkRefusal(_ talk: Talk, of answer: String) throws {
    try talk.waitFor("De schijf is vol. Maak ruimte vrij")
    try talk.waitFor("Uw antwoord staat nog in de regel.")
    try talk.waitFor("› \(answer)")
  }

  @Test func `through a pipe the program stops and the draft is kept`() throws {
    let laptop = try Laptop.withSamira()
    let full = try laptop.run(
      ["gesprek", "Samira"], bytes: Array(FirstTalk.script().utf8),
      shell: "ulimit -f 60; exec \"$@\"")
    #expect(full.status == 1)
    #expect(full.errors.contains("De schijf is vol."))
    let kept = try #require(try laptop.draftedAnswers().first)
    #expect((2..<35).contains(kept))
    #expect(try laptop.conversations().isEmpty)
    let rest = try laptop.run(
      "gesprek", "Samira", input: FirstTalk.script(FirstTalk.turns.dropFirst(kept)))
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try laptop.conversations().first?.talks.count == 3)
  }

  @Test(.enabled(if: Laptop.canMount, "needs to mount a small disk, as root"))
  func `a disk that is really full refuses an answer and keeps it in the line`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.mount(size: "400k")
    defer { try? laptop.unmount() }
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(part(0..<3))
    try talk.ask("Geld: wat wilt u erover")
    try laptop.fill()
    // Long enough to need more than what is left of the last block.
    let words = String(repeating: "De deurwaarder belt. ", count: 400)
    talk.paste(words)
    talk.send("\r")
    try talk.waitFor("De schijf is vol.")
    try talk.ask("Uw antwoord staat nog in de regel.")
    try laptop.makeRoom()
    talk.send("\r")
    try talk.hold(part(4..<36))
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let kept = try #require(try laptop.conversations().first?.talks.first { $0.isOnTop })
    #expect(kept.words == words.trimmingCharacters(in: .whitespaces))
  }

  @Test(.enabled(if: Laptop.canMount, "needs to mount a small disk, as root"))
  func `a page for which there is no room is told and leaves no half page`() throws {
    let laptop = try Laptop.withSamira()
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    try laptop.mount(size: "1m")
    defer { try? laptop.unmount() }
    try FileManager.default.createDirectory(
      atPath: laptop.home + "/bladen", withIntermediateDirectories: true)
    try laptop.fill()
    let ending = try laptop.run(
      "samenvatting", "--formaat", "tekst", "--naar", laptop.home + "/bladen")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("ruimte"))
    #expect(Laptop.files(in: laptop.home + "/bladen").isEmpty)
  }
}
