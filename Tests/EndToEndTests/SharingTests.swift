// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// `delen`: figures go to a team file, wait when it is not there, and can be looked at.
@Suite(.waiting) struct SharingTests {
  private let laptop: Laptop
  private var team: String { laptop.root + "/gedeeld/team.sqlite" }

  init() throws {
    laptop = try Laptop.withSamira()
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script())
    try #require(ending.status == 0, "\(ending.errors)")
  }

  private func connect(_ folder: String = "gedeeld") throws {
    try FileManager.default.createDirectory(
      atPath: laptop.root + "/" + folder, withIntermediateDirectories: true)
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

  @Test func `without a place nothing is shared, and that is said`() throws {
    let ending = try laptop.run("delen")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Er is nog geen plek gekozen."))
  }

  @Test func `figures are shared once, and wait when the folder is not connected`() throws {
    try connect()
    let first = try laptop.run("delen", "--naar", team)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("De cijfers van één inwoner zijn gedeeld."))
    #expect(try people(in: team) == "1")
    #expect(try laptop.run("delen").output.contains("Alle cijfers zijn al gedeeld."))

    try FileManager.default.moveItem(atPath: laptop.root + "/gedeeld", toPath: laptop.root + "/weg")
    try connect()
    try laptop.dossiers(access: .readWrite).shareEverythingAnew()
    let away = try laptop.run("delen")
    #expect(away.status == 1)
    #expect(away.output.contains("De cijfers van één dossier wachten nog."))
    #expect(!FileManager.default.fileExists(atPath: team))

    try FileManager.default.removeItem(atPath: laptop.root + "/gedeeld")
    try FileManager.default.moveItem(atPath: laptop.root + "/weg", toPath: laptop.root + "/gedeeld")
    #expect(try laptop.run("delen").status == 0)
    #expect(try people(in: team) == "1")
  }

  @Test func `another place gets everything, and the old one nothing is left in`() throws {
    try connect()
    try connect("ander")
    let other = laptop.root + "/ander/team.sqlite"
    #expect(try laptop.run("delen", "--naar", team).status == 0)
    #expect(try laptop.run("delen", "--naar", other, "--vanzelf").status == 0)
    #expect(try people(in: team) == "0")
    #expect(try people(in: other) == "1")
  }

  @Test func `an address with a password or without a check is refused`() throws {
    for address in [
      "postgresql://a:geheim@db.example/team", "postgresql://db.example/t?sslmode=allow",
    ] {
      let ending = try laptop.run("delen", "--naar", address)
      #expect(ending.status == 1)
      #expect(ending.errors.contains("Deze plek klopt niet."))
      #expect(!ending.errors.contains("geheim"))
    }
  }

  @Test func `what is shared is shown without a name, a word or a day`() throws {
    let ending = try laptop.run("delen", "--toon", "Samira")
    #expect(ending.status == 0, "\(ending.errors)")
    let lines = ending.output.split(separator: "\n").dropFirst()
    #expect(lines.contains { $0.contains("Een gesprek in maart 2026") })
    #expect(lines.contains { $0.contains("Cijfer voor het leven: 5.") })
    for words in ["Samira", "Joris", "courgette", "Renée", "2 maart"] {
      #expect(!lines.contains { $0.contains(words) }, "\(words)")
    }
  }
}
