// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// A group that is followed over three meetings at a terminal, to where the team sees it.
@Suite(.waiting) struct GroupJourneyTests {
  private let laptop: Laptop

  init() throws { laptop = try Laptop.withSamira() }

  @Test func `three meetings, with a pause and a power cut, to the picture of the team`() throws {
    try begin()
    try meetFirst()
    laptop.today = "2026-04-07"
    try meetAgain()
    laptop.today = "2026-05-12"
    try meetWithOtherColours()
    try lookBack()
    try share()
  }

  private func begin() throws {
    let talk = try laptop.talk("groep", "nieuw")
    try talk.answer("Hoe heet de groep?", "Meidenavond Pimpernel")
    try talk.answer("Voor wie is de groep?", "Meiden van 12 tot 16")
    try talk.answer("Waar past deze groep bij?", "alleen, feesten")
    try talk.waitFor("Dat signaal ken ik niet.")
    try talk.answer("Waar past deze groep bij?", "alleen")
    try talk.waitFor("Meidenavond Pimpernel is toegevoegd.")
    #expect(try talk.exitStatus() == 0)
  }

  /// Paused in the middle of the colours, and gone on with half a line in place.
  private func meetFirst() throws {
    let talk = try laptop.talk("activiteit", "meiden")
    try talk.answer("Wat doen we vandaag?", "Samen koken")
    try talk.answer("Hoeveel mensen doen mee?", "24")
    try talk.answer("Welke kleur, en wat betekent die?", "groen: het gaat goed")
    try talk.answer("Nog een kleur?", "groen: nog eens")
    try talk.waitFor("Die kleur heeft al een betekenis.")
    // What was refused stands in the line, to be mended.
    try talk.waitFor("groen: nog eens")
    talk.clearLine()
    talk.sendLine("/pauze")
    try talk.waitFor("Bewaard. Typ activiteit Meidenavond Pimpernel")
    #expect(try talk.exitStatus() == 0)

    let again = try laptop.talk("activiteit")
    try again.waitFor("We gaan verder met de bijeenkomst van")
    try again.answer("Nog een kleur?", "rood: ik heb zorgen")
    try again.answer("Nog een kleur?", "")
    try again.answer("● groen: het gaat goed. Hoeveel mensen kiezen dit?", "15")
    // The next question stands there only when the answer is kept.
    try again.waitFor("■ rood: ik heb zorgen. Hoeveel mensen kiezen dit?")
    try again.killHard()

    let last = try laptop.talk("activiteit")
    try last.answer("■ rood: ik heb zorgen. Hoeveel mensen kiezen dit?", "9")
    try last.answer("Welke talenten zien we?", "Iedereen helpt mee.")
    try last.answer("Waar maken we ons zorgen over?", "")
    try last.answer("Bereik: hoeveel van de groep", "20 van 30")
    try last.answer("Nut: hoeveel mensen", "veel")
    try last.waitFor("Typ hoeveel van hoeveel, zoals 8 van 12.")
    try last.waitFor("veel")
    last.clearLine()
    last.sendLine("14")
    try last.answer("Doel: bij hoeveel mensen", "steekproef 3 van 5")
    try last.answer("Verbetering: hoeveel mensen", "/overslaan")
    try last.answer("Wat kan er beter?", "Een grotere keuken")
    try last.answer("Klopt dit?", "ja")
    try last.waitFor("De bijeenkomst is bewaard.")
    #expect(try last.exitStatus() == 0)
  }

  /// The same colours; an answer is changed on the way, and the board shows both meetings.
  private func meetAgain() throws {
    let talk = try laptop.talk("activiteit")
    try talk.answer("Wat doen we vandaag?", "")
    try talk.answer("Hoeveel mensen doen mee?", "62")
    try talk.answer("Gebruiken we dezelfde kleuren?", "/terug")
    try talk.ask("Hoeveel mensen doen mee?")
    try talk.waitFor("62")
    talk.clearLine()
    talk.sendLine("26")
    try talk.answer("Gebruiken we dezelfde kleuren?", "ja")
    try talk.answer("● groen", "20")
    try talk.answer("■ rood", "/bord")
    let board = try talk.waitFor("Hoeveel mensen kiezen dit?")
    #expect(board.contains("3 maart 2026") || board.contains("2 maart 2026"))
    #expect(board.contains("● het gaat goed (groen)"))
    try talk.waitFor("›")
    talk.sendLine("6")
    for _ in 0..<2 { try skip(talk) }
    for question in ["Bereik:", "Nut:", "Doel:"] { try talk.answer(question, "18") }
    try talk.answer("Verbetering:", "8")
    try talk.answer("Wat kan er beter?", "Later beginnen")
    try talk.answer("Klopt dit?", "ja")
    try talk.waitFor("De bijeenkomst is bewaard.")
    #expect(try talk.exitStatus() == 0)
  }

  private func skip(_ talk: Talk) throws {
    try talk.ask("(mag leeg blijven)")
    talk.sendLine("/overslaan")
  }

  private func meetWithOtherColours() throws {
    let script = """
      Samen naar zee
      25
      nee
      blauw: rustig
      geel: druk

      19
      6


      20
      18
      17
      20

      ja

      """
    let ending = try laptop.run("activiteit", input: script)
    #expect(ending.status == 0, "\(ending.errors)\(ending.output)")
  }

  /// The group's own page: every legend with the meetings it was used in.
  private func lookBack() throws {
    let ending = try laptop.run("groep", "toon", "--blad")
    #expect(ending.status == 0, "\(ending.errors)")
    for words in [
      "● rustig (blauw)", "■ druk (geel)", "Toen spraken we andere kleuren af:",
      "● het gaat goed (groen)", "3 van 5 (steekproef)", "18 van 25", "Later beginnen",
    ] {
      #expect(ending.output.contains(words), "\(words)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: laptop.exports)
    #expect(files.contains { $0.hasSuffix(".html") } && files.contains { $0.hasSuffix(".txt") })
  }

  private func share() throws {
    let team = laptop.root + "/team.sqlite"
    let shared = try laptop.run("delen", "--naar", team)
    #expect(shared.output.contains("De cijfers van één groep zijn gedeeld."), "\(shared.output)")
    let stored = try #require(FileManager.default.contents(atPath: team))
    for secret in ["Meidenavond", "Pimpernel", "rustig", "keuken", "zee"] {
      #expect(stored.firstRange(of: Data(secret.utf8)) == nil, "\(secret)")
    }
    let talk = try laptop.talk(
      "overzicht", "--bron", team, "--voor", "team", "--periode", "2026", program: "teambeeld",
      columns: 100)
    try talk.waitFor("Wat wordt er aangeboden?")
    let offered = try talk.waitFor("Wat vinden de groepen ervan?")
    let lonely = offered.split(separator: "\n").first { $0.contains("voelen zich alleen") }
    // The group once, with its fullest meeting; who it is for is not told.
    #expect(lonely?.contains(" 26 ") == true, "\(offered)")
    let said = try talk.waitFor("Wat is ingevuld")
    let useful = said.split(separator: "\n").first { $0.contains("Nut: is nuttig") }
    #expect(useful?.contains(/\b18\b.*\b7\b.*\b25\b/) == true, "\(said)")
    #expect(try talk.exitStatus() == 0)

    let own = try laptop.run(
      "overzicht", "--bron", "eigen", "--voor", "eigen", "--periode", "2026", program: "teambeeld")
    #expect(own.output.contains("Wat wordt er aangeboden?"), "\(own.errors)\(own.output)")
  }
}
