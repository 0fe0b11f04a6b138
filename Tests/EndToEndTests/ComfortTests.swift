// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import TestSupport
internal import Testing

/// What makes a conversation easy and safe at a kitchen table.
@Suite(.waiting) struct ComfortTests {
  private let laptop: Laptop

  init() throws { laptop = try Laptop.withSamira() }

  @Test(arguments: [40, 80, 120])
  func `after a while the screen is hidden and the words come back`(columns: Int) throws {
    laptop.changes["TUSSENSTAND_IDLE_SECONDS"] = "5"
    let talk = try laptop.talk("gesprek", "Samira", columns: columns)
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.ask("komma ertussen.")
    talk.send("geld, eigen: de rabarber")
    try talk.waitFor("Het scherm is verborgen")
    try talk.waitFor("Wachtzin:")
    // Half an answer is kept before the screen is hidden: nobody may come back.
    #expect(try laptop.draftedAnswers() == [2])
    talk.sendLine("een andere zin")
    try talk.waitFor("Die wachtzin klopt niet.")
    talk.sendLine(Laptop.passphrase)
    try talk.waitFor("de rabarber")
    talk.send("\r")
    try talk.bar("Geld: waar staat u nu")
    let hidden = String(decoding: talk.raw, as: UTF8.self)
    #expect(hidden.contains("\u{1B}[2J\u{1B}[3J"))
    #expect(!talk.transcript.contains(Laptop.passphrase))
  }

  @Test(arguments: [40, 80, 120])
  func `topics can be chosen by walking the list`(columns: Int) throws {
    let talk = try laptop.talk("gesprek", "Samira", columns: columns)
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.answer("komma ertussen.", "/lijst")
    try talk.waitFor("Enter is klaar.")
    try talk.waitFor("Geld")
    // Down to the second, choose it; up to the first, choose it, and put it higher.
    for keys in ["\u{1B}[B", " ", "\u{1B}[A", " ", "+"] {
      talk.send(keys)
      talk.settle()
    }
    talk.send("\r")
    try talk.bar("Geld: waar staat u nu")
    talk.send("\r")
    try talk.ask("Geld: wat wilt u erover")
    talk.send("\r")
    try talk.bar("Wonen: waar staat u nu")
  }

  @Test func `a bar without a mark leaves the question open`() throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(2))
    try talk.bar("Geld: waar staat u nu")
    talk.send("\r")
    try talk.ask("Geld: wat wilt u erover")
    talk.sendLine("/bord")
    let board = try talk.waitFor("Sociale contacten")
    #expect(board.contains("Nog geen streepje."))
  }

  @Test func `the language changes in the middle and the answers stay`() throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(4))
    try talk.bar("Sociale contacten: waar staat u")
    try talk.sayAtBar("/taal en")
    try talk.waitFor("where are you now")
    talk.send("/")
    try talk.waitFor("› /")
    talk.clearLine()
    talk.sendLine("/board")
    try talk.waitFor("Board of Samira")
    try talk.waitFor("Money")
  }

  @Test func `two residents can each have a conversation in pause`() throws {
    let kept = try laptop.run("inwoner", "nieuw", "--naam", "Bram", "--je")
    #expect(kept.status == 0, "\(kept.errors)")
    for name in ["Samira", "Bram"] {
      let input = FirstTalk.script(FirstTalk.turns.prefix(3)) + "/pauze\n"
      #expect(try laptop.run("gesprek", name, input: input).status == 0)
    }
    #expect(try laptop.draftedAnswers().sorted() == [3, 3])
    let rest = try laptop.run(
      "gesprek", "Bram", input: FirstTalk.script(FirstTalk.turns.dropFirst(3)))
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try laptop.conversations().count == 1)
    #expect(try laptop.draftedAnswers() == [3])
  }
}
