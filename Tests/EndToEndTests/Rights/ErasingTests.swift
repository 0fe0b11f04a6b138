// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// `wis`: a resident is erased everywhere, after the name was typed, and gets a certificate.
struct ErasingTests {
  private let laptop: Laptop
  private var team: String { laptop.root + "/team.sqlite" }

  init() throws {
    laptop = try Laptop.withSamira()
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script())
    try #require(ending.status == 0, "\(ending.errors)")
    #expect(try laptop.run("delen", "--naar", team).status == 0)
    #expect(try laptop.run("samenvatting", "Samira", "--vorm", "tekst").status == 0)
    #expect(try laptop.run("uitvoer", "Samira", "--vorm", "csv", "--met-namen").status == 0)
    #expect(try laptop.run("inzage", "Samira").status == 0)
  }

  private func people(in file: String) throws -> String {
    let python = """
      import sqlite3, sys
      print(sqlite3.connect(sys.argv[1]).execute("SELECT count(*) FROM shared_resident").fetchone()[0])
      """
    let ending = try Ending(
      of: "/usr/bin/env", ["python3", "-c", python, file],
      environment: ProcessInfo.processInfo.environment, input: [], folder: laptop.root)
    return ending.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `the log says who opened, gave, exported and shared, and another name erases nothing`()
    throws
  {
    let log = try laptop.run("logboek", "Samira")
    for act in [
      "gesprek begonnen", "gesprek bewaard", "cijfers gedeeld", "blad meegegeven",
      "gegevens eruit gehaald", "dossier geopend",
    ] {
      #expect(log.output.contains(act), "\(log.output)")
    }
    #expect(try laptop.dossiers().verify().isEmpty)
    let kept = try laptop.run("wis", "Samira", input: "samira\n")
    #expect(kept.output.contains("Er is niets gewist."), "\(kept.errors)")
    #expect(try laptop.conversations().count == 1)
    #expect(try people(in: team) == "1")
  }

  @Test func `nothing is left but a certificate that names nobody`() throws {
    let made = Laptop.files(in: laptop.exports)
    #expect(made.count > 4)
    let erased = try laptop.run("wis", "Samira", input: "Samira\nja\n")
    #expect(erased.status == 0, "\(erased.errors)")
    let said = erased.output.replacing("\n", with: " ")
    #expect(said.contains("Eén gesprek gaat weg.") && said.contains("Het is gewist."))
    #expect(said.contains("De cijfers zijn weg bij het team."))
    #expect(try people(in: team) == "0")
    #expect(try laptop.run("inwoners").errors.contains("Er is nog geen inwoner."))

    let left = Laptop.files(in: laptop.exports)
    #expect(left.count == 1 && left.allSatisfy { $0.contains("bewijs-van-wissen") })
    let page = try String(contentsOfFile: try #require(left.first), encoding: .utf8)
    #expect(page.contains("2 maart 2026") || page.contains("2026"))
    let words = FirstTalk.markers + ["Samira"]
    for word in words { #expect(!page.contains(word)) }
    #expect(try laptop.readable(words) == [])

    let dossiers = try laptop.dossiers()
    #expect(try dossiers.verify().isEmpty)
    #expect(try dossiers.waitingResidents().isEmpty)
    let log = try laptop.run("logboek", "--alles").output
    #expect(log.contains("dossier gewist") && !log.contains("Samira"))
  }

  @Test func `a team store that is away is told, and lets go the next time`() throws {
    try FileManager.default.moveItem(atPath: team, toPath: team + ".weg")
    let erased = try laptop.run("wis", "Samira", input: "Samira\nnee\n")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("De cijfers staan nog bij het team."))
    #expect(Laptop.files(in: laptop.exports).count > 4)
    #expect(try laptop.dossiers().waitingResidents().count == 1)
    try FileManager.default.moveItem(atPath: team + ".weg", toPath: team)
    #expect(try laptop.run("delen").output.contains("De cijfers van één dossier zijn weggehaald."))
    #expect(try people(in: team) == "0")
    #expect(try laptop.dossiers().waitingResidents().isEmpty)
  }

  @Test func `a group is erased as well`() throws {
    let made = try laptop.run(
      "groep", "nieuw", "--naam", "Meidenavond", "--voor-wie", "Meiden", "--past-bij", "")
    #expect(made.status == 0, "\(made.errors)")
    let erased = try laptop.run("wis", "--groep", "Meidenavond", input: "Meidenavond\n")
    #expect(erased.output.contains("Het is gewist."), "\(erased.errors)")
    #expect(try laptop.run("groep", "lijst").status == 1)
    #expect(try laptop.conversations().count == 1)
  }
}
