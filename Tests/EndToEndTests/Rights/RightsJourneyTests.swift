// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// `verbeter` and `bewaartermijnen`: what a resident may ask besides being erased.
struct RightsJourneyTests {
  private let laptop: Laptop

  init() throws {
    laptop = try Laptop.withSamira()
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script())
    try #require(ending.status == 0, "\(ending.errors)")
  }

  @Test func `a sentence is corrected, the old one stays sealed, and the page given is outdated`()
    throws
  {
    #expect(try laptop.run("samenvatting", "Samira", "--vorm", "tekst").status == 0)
    let old = try #require(laptop.conversations().first?.sentences.first { $0.part == .goal })
    let list = try laptop.run("verbeter", "Samira", input: "0\n")
    #expect(list.errors.contains("eerder") || list.status == 1)
    let line = try #require(
      list.output.split(separator: "\n").first { $0.contains("doel") }, "\(list.output)")
    let number = String(try #require(line.firstMatch(of: /[0-9]+/)?.0))
    let done = try laptop.run(
      "verbeter", "Samira", input: "\(number)\nIk wil een tuin met wortels.\nmijn zus\n")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("Eén meegegeven blad is nu verouderd."), "\(done.output)")
    #expect(
      try laptop.conversations().first?.goals.first?.wording == "Ik wil een tuin met wortels.")
    let correction = try #require(laptop.dossiers().corrections().values.first)
    #expect(correction.before == old.text && correction.askedBy == "mijn zus")
    let given = try laptop.run("samenvatting", "Samira", "--meegegeven")
    #expect(given.output.contains("Verouderd: op"), "\(given.output)")

    let access = try laptop.run("inzage", "Samira")
    #expect(access.status == 0, "\(access.errors)")
    let file = try #require(Laptop.files(in: laptop.exports).first { $0.contains("inzage") })
    let page = try String(contentsOfFile: file, encoding: .utf8)
    for words in ["mijn zus", "zin verbeterd", "blad meegegeven", "dossier geopend"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains(laptop.root))
    #expect(try laptop.dossiers().verify().isEmpty)
  }

  @Test func `an empty answer corrects nothing`() throws {
    let before = try laptop.conversations()
    let none = try laptop.run("verbeter", "Samira", input: "2\n\n")
    #expect(none.output.contains("Er is niets veranderd."), "\(none.errors)")
    #expect(try laptop.conversations() == before)
    #expect(try laptop.dossiers().corrections().values.isEmpty)
  }

  @Test func `a period is chosen, comes due, and a request goes before it`() throws {
    let open = try laptop.run("bewaartermijnen")
    #expect(open.output.contains("er is nog geen grondslag gekozen"), "\(open.errors)")
    #expect(try laptop.run("bewaartermijnen", "--grondslag", "niets").status == 1)
    #expect(try laptop.run("bewaartermijnen", "--grondslag", "wmo").status == 0)
    laptop.today = "2041-03-01"
    #expect(try laptop.run("bewaartermijnen").output.contains("binnen drie maanden"))
    laptop.today = "2041-03-02"
    #expect(try laptop.run("bewaartermijnen").output.contains("Samira: mag weg sinds"))

    laptop.today = "2026-04-01"
    let own = """
      format = 1
      [[ground]]
      id = "eigen"
      months = 1
      name.nl = "Eigen besluit"
      """
    try own.write(toFile: laptop.store + "/grondslagen.toml", atomically: false, encoding: .utf8)
    let chosen = try laptop.run(
      "bewaartermijnen", "Samira", "--grondslag", "eigen", "--akkoord", "Amina")
    #expect(chosen.output.contains("Amina vindt het goed"), "\(chosen.errors)")
    #expect(chosen.output.contains("binnen drie maanden"))
    let asked = try laptop.run("bewaartermijnen", "Samira", "--verzoek")
    #expect(asked.output.contains("gevraagd om te wissen"))
    #expect(try laptop.run("logboek", "Samira").output.contains("afspraak over bewaren veranderd"))
  }
}
