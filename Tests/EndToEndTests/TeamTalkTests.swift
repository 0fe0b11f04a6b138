// SPDX-License-Identifier: EUPL-1.2

internal import FigureFixtures
internal import Figures
internal import Foundation
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// `teambeeld bespreek` and `teambeeld agenda`, as a team meets them.
@Suite(.waiting) struct TeamTalkTests {
  private let laptop: Laptop
  private var team: String { laptop.root + "/team.sqlite" }

  init() throws {
    laptop = try Laptop.withSamira()
    var invented = InventedTeam(seed: 5)
    try SQLiteTeamStore.open(at: team).replace(InventedTeam.shared(invented.trajectories(150)))
  }

  private func talk() throws -> Talk {
    try laptop.talk("bespreek", "--bron", team, "--taal", "nl", program: "teambeeld")
  }

  private func sheets() throws -> [String] {
    guard FileManager.default.fileExists(atPath: laptop.exports) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: laptop.exports).sorted()
  }

  private func sheet() throws -> String {
    let name = try #require(try sheets().first { $0.hasSuffix(".txt") })
    return try String(contentsOfFile: laptop.exports + "/" + name, encoding: .utf8)
  }

  private func agenda(_ arguments: String..., input: String = "") throws -> Ending {
    try laptop.run(
      ["agenda", "--bron", team, "--taal", "nl"] + arguments, program: "teambeeld",
      bytes: Array(input.utf8))
  }

  @Test func `a whole talk, from the first question to the sheet, and looking back on it`() throws {
    try laptop.addTypst()
    let talk = try talk()
    try talk.waitFor("Er staat nog niets op de agenda.")
    try talk.waitFor("Cijfer 1 van 3:")
    try talk.waitFor("Dit cijfer veranderde het meest.")
    try talk.waitFor("De periode ervoor: ")
    try talk.answer("Herkennen we dit?", "Ja, dat zien we ook")
    try talk.answer("Welk verhaal zit hierachter?", "Bij mevrouw Jansen zagen we dit")
    try talk.waitFor("“mevrouw Jansen” lijkt de naam van iemand.")
    try talk.ask("Welk verhaal zit hierachter?")
    try talk.waitFor("Bij mevrouw Jansen")
    talk.clearLine()
    talk.sendLine("Veel mensen wachten lang")
    try talk.answer("Hoe komt het", "/terug")
    try talk.ask("Welk verhaal zit hierachter?")
    try talk.waitFor("Veel mensen wachten lang")
    talk.send("\r")
    try talk.answer("Hoe komt het", "")
    try talk.answer("Wat gaan we meer doen?", "Eerder bellen")
    try talk.answer("Wat gaan we minder doen?", "/overslaan")
    try talk.answer("Wat gaan we anders doen?", "")
    try talk.answer("Wie of wat hebben we erbij nodig?", "/hulp")
    try talk.waitFor("/terug")
    try talk.answer("Wie of wat hebben we erbij nodig?", "De schuldhulp")
    try talk.answer("Wie doet dat?", "Joris")
    try talk.answer("Wanneer is het klaar?", "ooit")
    try talk.waitFor("Die dag begrijp ik niet.")
    try talk.ask("Wanneer is het klaar?")
    talk.clearLine()
    talk.sendLine("over 6 weken")
    try talk.waitFor("maandag 13 april 2026")
    try talk.answer("Wanneer kijken we terug?", "1 mei")
    try talk.answer("Wat vragen we de cliëntenraad?", "Wat helpt bij wachten?")
    try talk.waitFor("Cijfer 2 van 3:")
    try talk.ask("Herkennen we dit?")
    talk.interrupt()
    try talk.answer("Wilt u stoppen?", "nee")
    try talk.waitFor("›")
    talk.sendLine("Nee, dat verbaast ons")
    try talk.answer("Welk verhaal", "/stop")
    try talk.waitFor("2 punten staan op de agenda.")
    #expect(try talk.exitStatus() == 0)
    #expect(try sheets().map { $0.split(separator: ".").last } == ["html", "pdf", "txt"])
    let text = try sheet()
    for words in [
      "De Linden, maandag 2 maart 2026", "Veel mensen wachten lang", "- Meer: Eerder bellen",
      "- Erbij: De schuldhulp", "Wie: Joris", "Klaar: 13 april 2026", "- Wat helpt bij wachten?",
      "- vrijdag 1 mei 2026", "Herkennen we het: Nee, dat verbaast ons",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Jansen"))
    try lookBack()
  }

  private func lookBack() throws {
    let early = try agenda()
    #expect(early.status == 0, "\(early.errors)")
    #expect(early.output.contains("Het is nog niet tijd om terug te kijken."))
    laptop.today = "2026-05-04"
    let talk = try laptop.talk(
      "agenda", "--bron", team, "--taal", "nl", program: "teambeeld")
    try talk.waitFor("Het cijfer was toen: ")
    try talk.waitFor("Nu is het: ")
    try talk.waitFor("Tijd om terug te kijken.")
    try talk.answer("Hoe staat het ermee?", "prima")
    try talk.waitFor("Typ: gedaan, bezig, losgelaten of weg.")
    try talk.ask("Hoe staat het ermee?")
    talk.clearLine()
    talk.sendLine("bezig")
    try talk.answer("Wat gebeurde er?", "Bellen helpt")
    try talk.answer("Wanneer kijken we weer?", "over een maand")
    #expect(try talk.exitStatus() == 0)
    #expect(try agenda("--lijst").output.contains("We kijken terug op donderdag 4 juni 2026."))
    laptop.today = "2026-06-05"
    #expect(try agenda(input: "gedaan\nHet is gelukt\n").status == 0)
    let next = try laptop.run(
      "bespreek", "--bron", team, "--taal", "nl", program: "teambeeld", input: "")
    #expect(next.status == 0, "\(next.errors)")
    for words in [
      "Dit spraken we af op maandag 2 maart 2026.", "Dit is gedaan.",
      "Wat er gebeurde: Het is gelukt", "Er is niets opgeschreven.",
    ] {
      #expect(next.output.contains(words), "\(words)")
    }
  }

  @Test func `what was answered is there after the power went out`() throws {
    let talk = try talk()
    try talk.answer("Herkennen we dit?", "Ja zeker")
    try talk.answer("Welk verhaal", "Er is veel verhuisd")
    try talk.ask("Hoe komt het")
    try talk.killHard()
    let store = try SQLiteTeamStore.openToRead(at: team)
    let entry = try #require(try store.agendaEntries().first)
    #expect(entry.content.contains("Ja zeker"))
    #expect(entry.content.contains("Er is veel verhuisd"))
  }

  @Test func `answers come through a pipe, and its end keeps what is there`() throws {
    let ending = try laptop.run(
      "bespreek", "--bron", team, "--taal", "nl", program: "teambeeld",
      input: "ja\n\n\nSamen eten\n\n\n\nJoris\n")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Eén punt staat op de agenda."))
    #expect(try sheet().contains("- Meer: Samen eten"))
    let emptied = try agenda("--alles", input: "weg\nja\n")
    #expect(emptied.output.contains("Het punt is weg."))
    #expect(try agenda("--lijst").output.contains("Er staat nog niets op de agenda."))
  }

  @Test func `a talk that was broken off goes on, and is over when the team says so`() throws {
    func talk(_ input: String) throws -> Ending {
      try laptop.run(
        "bespreek", "--bron", team, "--taal", "nl", program: "teambeeld", input: input)
    }
    let first = try talk("ja\nveel verhuisd\n")
    #expect(!first.output.contains("Wilt u daar verdergaan?"))
    let second = try talk("ja\nde bus rijdt niet\n/stop\n")
    #expect(second.status == 0, "\(second.errors)")
    for words in [
      "Het vorige gesprek stopte bij cijfer 1 van 3.", "Hoe komt het", "Wat gaan we meer doen?",
      "Eén punt staat op de agenda.",
    ] {
      #expect(second.output.contains(words), "\(words)")
    }
    #expect(!second.output.contains("Herkennen we dit?"))
    let entry = try #require(try SQLiteTeamStore.openToRead(at: team).agendaEntries().first)
    for words in ["veel verhuisd", "de bus rijdt niet"] { #expect(entry.content.contains(words)) }
    #expect(try talk("nee\n").output.contains("Herkennen we dit?"))
    #expect(!(try talk("").output.contains("Wilt u daar verdergaan?")))
  }

  @Test(arguments: [
    ["--taal", "ar", "agenda"], ["agenda", "--taal", "ar"], ["vraag", "--taal", "tr"],
  ])
  func `a language of pages is none of the team's command`(arguments: [String]) throws {
    let ending = try laptop.run(
      arguments + ["--bron", team], program: "teambeeld", bytes: [])
    #expect(ending.status == 64)
    #expect(ending.errors.contains("nl"), "\(ending.errors)")
  }

  @Test func `a resident of the own dossiers is asked about when names are watched`() throws {
    let ending = try laptop.run(
      "bespreek", "--bron", team, "--namen", "--taal", "nl", program: "teambeeld",
      input: "Ook bij Samira\nOok bij anderen\n/stop\n")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("“Samira” is de naam van een van uw inwoners."))
    #expect(!(try sheet().contains("Samira")))
    #expect(try sheet().contains("Ook bij anderen"))
  }

  @Test func `a team file that is not there is said to be missing, and not made`() throws {
    let ending = try laptop.run(
      "bespreek", "--bron", laptop.root + "/nergens/team.sqlite", "--taal", "nl",
      program: "teambeeld")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Het teambestand is er niet."))
    #expect(!FileManager.default.fileExists(atPath: laptop.root + "/nergens"))
  }
}
