// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// However somebody leaves a conversation, each answer is kept, and they can go on.
@Suite(.waiting) struct LeavingTests {
  private let laptop: Laptop

  init() throws { laptop = try Laptop.withSamira() }

  /// Begins a conversation at a terminal; half an answer about money stands in the line.
  private func halfAnAnswer() throws -> Talk {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(3))
    try talk.ask("Geld: wat wilt u erover")
    talk.send("De deurwaarder")
    try talk.waitFor("De deurwaarder")
    return talk
  }

  /// Goes on and checks that the answers, and the half one, are there.
  private func checkGoingOn(line: String = "De deurwaarder") throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.waitFor("We gaan verder met het gesprek van maandag 2 maart 2026")
    try talk.ask("Geld: wat wilt u erover")
    if !line.isEmpty { try talk.waitFor(line) }
    talk.sendLine(" belt.")
    try talk.hold(FirstTalk.turns[4...])
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let money = try #require(try laptop.conversations().first?.talks.first)
    #expect(money.words == (line.isEmpty ? "belt." : line + " belt."))
    #expect(money.residentPosition == Position(30))
  }

  // MARK: - At a terminal

  @Test func `Ctrl-C asks, and no goes on with the same words in the line`() throws {
    let talk = try halfAnAnswer()
    talk.interrupt()
    try talk.answer("Wilt u stoppen? Alles tot hier is bewaard.", "nee")
    try talk.waitFor("› De deurwaarder")
    talk.sendLine(" belt.")
    try talk.bar("Sociale contacten: waar staat u")
    try talk.killHard()
    #expect(try laptop.draftedAnswers() == [4])
  }

  @Test func `Ctrl-C and yes keeps half an answer in the line`() throws {
    let talk = try halfAnAnswer()
    talk.interrupt()
    try talk.answer("Wilt u stoppen?", "ja")
    try talk.waitFor("Bewaard. Typ gesprek Samira om verder te gaan.")
    #expect(try talk.exitStatus() == 0)
    try checkGoingOn()
  }

  @Test func `Ctrl-C twice keeps everything and leaves`() throws {
    let talk = try halfAnAnswer()
    talk.interrupt()
    try talk.ask("Wilt u stoppen?")
    talk.interrupt()
    try talk.waitFor("Bewaard.")
    #expect(try talk.exitStatus() == 0)
    try checkGoingOn()
  }

  @Test func `Ctrl-D is a question and not the end`() throws {
    let talk = try halfAnAnswer()
    talk.clearLine()
    talk.send("\u{4}")
    try talk.answer("Wilt u stoppen?", "ja")
    try talk.waitFor("Bewaard.")
    #expect(try talk.exitStatus() == 0)
    try checkGoingOn(line: "")
  }

  @Test func `Ctrl-C on the bar asks as well`() throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(2))
    try talk.bar("Geld: waar staat u nu")
    talk.interrupt()
    try talk.answer("Wilt u stoppen?", "nee")
    try talk.bar("Geld: waar staat u nu")
    talk.send("\u{4}")
    try talk.answer("Wilt u stoppen?", "ja")
    try talk.waitFor("Bewaard.")
    #expect(try talk.exitStatus() == 0)
    #expect(try laptop.draftedAnswers() == [2])
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a signal keeps half an answer in the line`(signal: Int32) throws {
    let talk = try halfAnAnswer()
    talk.signal(signal)
    try talk.waitFor("Bewaard. Typ gesprek Samira om verder te gaan.")
    #expect(try talk.exitStatus() == 0)
    try checkGoingOn()
  }

  @Test func `a window that is closed keeps half an answer in the line`() throws {
    let talk = try halfAnAnswer()
    talk.hangUp()
    _ = try talk.exitStatus()
    try checkGoingOn()
  }

  @Test func `pause keeps and leaves, and going on finds everything`() throws {
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "gesprek Samira")
    try talk.hold(FirstTalk.turns.prefix(3))
    try talk.answer("Geld: wat wilt u erover", "/pauze")
    try talk.answer("Bewaard. Typ gesprek Samira", "inwoners")
    try talk.ask("Er wacht nog een gesprek met Samira.")
    talk.sendLine("gesprek")
    try talk.waitFor("We gaan verder")
    try talk.answer("Geld: wat wilt u erover", "/pauze")
    try talk.answer("Bewaard.", "stop")
    #expect(try talk.exitStatus() == 0)
    try checkGoingOn(line: "")
  }

  @Test func `discard asks first and then really discards`() throws {
    let talk = try halfAnAnswer()
    talk.clearLine()
    talk.sendLine("/weg")
    try talk.answer("Wilt u dit hele gesprek weggooien?", "nee")
    try talk.waitFor("›")
    talk.sendLine("/weg")
    try talk.answer("Wilt u dit hele gesprek weggooien?", "ja")
    try talk.waitFor("Dit gesprek is weggegooid.")
    #expect(try talk.exitStatus() == 0)
    #expect(try laptop.draftedAnswers().isEmpty)
    #expect(try laptop.conversations().isEmpty)
    let again = try laptop.talk("gesprek", "Samira")
    let greeting = try again.waitFor("Is dit duidelijk?")
    #expect(!greeting.contains("We gaan verder"))
  }

  @Test func `a word that is no command is told and the line stays`() throws {
    let talk = try halfAnAnswer()
    talk.clearLine()
    talk.sendLine("/terugg")
    try talk.waitFor("Bedoelt u /terug?")
    try talk.waitFor("› /terugg")
    talk.clearLine()
    talk.sendLine("/xylofoon")
    try talk.waitFor("Dat woord ken ik niet. Typ /hulp.")
    try talk.waitFor("› /xylofoon")
    talk.clearLine()
    talk.sendLine("//kwart voor negen")
    try talk.bar("Sociale contacten: waar staat u")
    try talk.killHard()
    #expect(try laptop.draftedAnswers() == [4])
  }

  @Test func `a window that changes size in the middle changes no answer`() throws {
    let talk = try halfAnAnswer()
    talk.resize(columns: 40)
    talk.send(" belt")
    talk.settle()
    talk.resize(columns: 120)
    talk.sendLine(" vaak.")
    try talk.bar("Sociale contacten: waar staat u")
    talk.resize(columns: 30)
    talk.settle()
    talk.send("\r")
    try talk.answer("contacten: wat wilt", "/terug geld, eigen")
    try talk.waitFor("De deurwaarder belt vaak.")
    try talk.killHard()
  }

  // MARK: - Through a pipe

  @Test func `input that ends in the middle keeps the draft, and going on finishes it`() throws {
    let part = FirstTalk.turns.prefix(14)
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script(part))
    #expect(ending.status == 1)
    #expect(ending.errors.contains("De invoer stopte te vroeg. Alles tot hier is bewaard."))
    #expect(try laptop.draftedAnswers() == [14])
    let rest = try laptop.run(
      "gesprek", "Samira", input: FirstTalk.script(FirstTalk.turns.dropFirst(14)))
    #expect(rest.status == 0)
    #expect(rest.output.contains("We gaan verder met het gesprek van maandag 2 maart 2026"))
    #expect(try laptop.conversations().first?.talks.flatMap(\.marks).count == 8)
    #expect(try laptop.draftedAnswers().isEmpty)
  }

  @Test func `closed standard input is input that ended`() throws {
    let ending = try laptop.run(["gesprek", "Samira"], bytes: [], shell: "exec \"$@\" <&-")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("De invoer stopte te vroeg."))
    #expect(try laptop.draftedAnswers() == [0])
  }

  @Test func `output that nobody reads any more loses nothing`() throws {
    let ending = try laptop.run(
      ["gesprek", "Samira"], bytes: Array(FirstTalk.script().utf8),
      shell: "set -o pipefail; \"$@\" | head -n 1")
    // Not the 141 of a program that a closed pipe killed.
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try laptop.conversations().count == 1)
  }

  @Test func `discard through a pipe is for good as well`() throws {
    let part = FirstTalk.turns.prefix(4)
    let ending = try laptop.run(
      "gesprek", "Samira", input: FirstTalk.script(part) + "/weg\nja\n")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try laptop.draftedAnswers().isEmpty)
    #expect(try laptop.conversations().isEmpty)
  }
}
