// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// Terminals and locales that are less than one would wish.
@Suite(.waiting) struct SurroundingsTests {
  private let laptop: Laptop

  init() throws { laptop = try Laptop.withSamira() }

  @Test func `a dumb terminal gets no escape code, and words instead of a bar`() throws {
    laptop.changes["TERM"] = "dumb"
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    try talk.answer("Goedendag, Joris.", "gesprek Samira")
    for (question, words) in FirstTalk.turns { try talk.answer(question, words) }
    try talk.answer("Zal ik het blad", "nee")
    try talk.ask("Samira")
    talk.sendLine("bord")
    try talk.waitFor("Bord van Samira")
    try talk.waitFor("›")
    talk.sendLine("overzicht")
    try talk.waitFor("Achter elk cijfer")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
    #expect(!talk.raw.contains(0x1B))
    #expect(try laptop.conversations().first?.talks.flatMap(\.marks).count == 8)
  }

  @Test func `a whole talk on 120 columns keeps lines short enough to read`() throws {
    let talk = try laptop.talk("gesprek", "Samira", columns: 120)
    try talk.hold(FirstTalk.turns)
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let lines = talk.transcript.split(separator: "\n")
      .filter { !$0.contains("› ") && !$0.contains("├") }
    #expect(lines.count > 60)
    for line in lines { #expect(line.count <= 78, "\(line)") }
  }

  @Test func `on 40 columns no line is wider`() throws {
    let talk = try laptop.talk(columns: 40)
    try talk.waitFor("Goedendag, Joris.")
    try talk.waitFor("›")
    talk.sendLine("gesprek Samira")
    for (question, words) in FirstTalk.turns { try answerNarrow(talk, question, words) }
    try answerNarrow(talk, "Zal ik het blad", "nee")
    for command in ["bord", "overzicht", "hulp", "inwoners", "stop"] {
      try talk.waitFor("Samira ›")
      talk.sendLine(command)
    }
    #expect(try talk.exitStatus() == 0)
    // The line editor breaks what is typed; a bar is drawn over and over on one row.
    let lines = talk.transcript.split(separator: "\n")
      .filter { !$0.contains("› ") && !$0.contains("├") }
    #expect(lines.count > 200)
    #expect(lines.filter { columns(of: String($0)) > 40 } == [])
    let bars = String(decoding: talk.raw, as: UTF8.self).split(whereSeparator: \.isNewline)
      .flatMap { $0.split(separator: "\r") }.filter { $0.contains("├") }
      .map { columns(of: Talk.stripped(Array($0.utf8)[...])) }
    #expect((bars.max() ?? 0) <= 40)
    #expect(bars.count > 8)
  }

  /// The columns that plain words need; everything but the flower and the Arabic is one wide.
  private func columns(of line: String) -> Int { line.count + line.filter { $0 == "🌷" }.count }

  /// The first words of a question may stand on two rows.
  private func answerNarrow(_ talk: Talk, _ question: String, _ words: String) throws {
    let isBar = question.contains(": waar ")
    try talk.waitFor(question.split(separator: " ").first.map(String.init) ?? question)
    try talk.waitFor(isBar ? "Escape gaat" : "›")
    if isBar {
      try talk.waitFor("├")
      try talk.sayAtBar(words.isEmpty ? "/overslaan" : words)
    } else {
      talk.sendLine(words)
    }
  }

  @Test(arguments: ["C", "POSIX", "nl_NL.ISO-8859-1", "bestaat.niet"])
  func `another locale stores accents, emoji and Arabic whole`(locale: String) throws {
    laptop.changes["LC_ALL"] = locale
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns)
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let words = try #require(try laptop.conversations().first).talks.compactMap(\.words)
    #expect(words.contains("Café met Renée 🌷, كل أسبوع."))
    #expect(talk.transcript.contains("U zei: “Café met Renée 🌷"))
  }

  @Test func `another locale stores them whole through a pipe too`() throws {
    laptop.changes["LC_ALL"] = "C"
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    let words = try #require(try laptop.conversations().first).talks.compactMap(\.words)
    #expect(words.contains("Café met Renée 🌷, كل أسبوع."))
  }

  @Test func `bytes that are not UTF-8 are told, and the words can be mended in the line`() throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(3))
    try talk.ask("Geld: wat wilt u erover")
    talk.send(bytes: Array("Caf".utf8) + [0xE9] + Array(" dicht\r".utf8))
    try talk.waitFor("Deze tekens kan het programma niet lezen.")
    try talk.waitFor("› Caf")
    talk.clearLine()
    talk.sendLine("Café dicht")
    try talk.bar("Sociale contacten: waar staat u")
    try talk.killHard()
    let rest = try laptop.run("gesprek", input: FirstTalk.script(FirstTalk.turns[4...]))
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try laptop.conversations().first?.talks.first?.words == "Café dicht")
  }

  @Test func `such bytes through a pipe are told, and the next line is the answer`() throws {
    let start = Array(FirstTalk.script(FirstTalk.turns.prefix(3)).utf8)
    let rest = Array(FirstTalk.script(FirstTalk.turns[4...]).utf8)
    let ending = try laptop.run(
      ["gesprek", "Samira"],
      bytes: start + Array("Caf".utf8) + [0xE9, 0x0A] + Array("Café dicht\n".utf8) + rest)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Deze tekens kan het programma niet lezen."))
    #expect(try laptop.conversations().first?.talks.first?.words == "Café dicht")
  }
}
