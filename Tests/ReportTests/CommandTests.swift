// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The command itself, on a team file.
@Suite(.waiting) struct CommandTests {
  private let folder: Folder
  private let team: String

  init() throws {
    folder = try Folder()
    team = folder.path + "/team.sqlite"
    _ = try City(seed: 3, residents: 120, file: team)
  }

  private var environment: [String: String] {
    [
      "LC_ALL": "C.UTF-8", "TUSSENSTAND_TODAY": "2026-05-01", "HOME": folder.path,
      "TUSSENSTAND_HOME": folder.path + "/store", "TERM": "xterm-256color", "COLUMNS": "80",
      "TUSSENSTAND_EXPORTS": folder.path + "/uit", "LANG": "nl_NL.UTF-8",
    ]
  }

  private func run(_ arguments: String..., input: String = "") throws -> Judge.Ran {
    try Judge.run(
      BuiltProgram.path("teambeeld"), arguments + ["--taal", "nl"], environment: environment,
      input: input)
  }

  @Test func `every form is written, and nothing over another`() throws {
    for form in ["html", "json", "csv", "html"] {
      let ran = try run(
        "overzicht", "--bron", team, "--voor", "team", "--periode", "2026-K1", "--vorm", form)
      #expect(ran.status == 0, "\(ran.errors)")
      #expect(ran.output.contains(folder.path + "/uit"))
    }
    let files = folder.files().filter { $0.hasPrefix("uit/") }
    #expect(files.contains("uit/teambeeld-team-2026-01-2026-03-2.html"))
    #expect(files.contains("uit/teambeeld-team-2026-01-2026-03.json"))
    #expect(files.contains("uit/teambeeld-team-2026-01-2026-03-csv/datapackage.json"))
  }

  @Test func `own figures stay on the screen`() throws {
    for form in ["html", "csv", "json"] {
      let ran = try run("overzicht", "--voor", "eigen", "--vorm", form)
      #expect(ran.status == 1)
      #expect(ran.errors.contains("Uw eigen cijfers blijven op het scherm."))
      let implied = try run("overzicht", "--vorm", form)
      #expect(implied.status == 1)
    }
    let ran = try run("overzicht", "--bron", team, "--voor", "eigen")
    #expect(ran.status == 1)
    #expect(!folder.files().contains { $0.hasPrefix("uit/") })
  }

  @Test(arguments: [
    (["--periode", "2026-K9"], "Dat kwartaal is er niet."),
    (["--per", "straat"], "Kies wijk, team"),
    (["--wijk", "Nergens"], "Die wijk staat niet"), (["--drempel", "nul"], "De drempel is"),
    (["--voor", "iedereen"], "Voor wie is het?"), (["--vorm", "pdf"], "Deze vorm is er niet."),
  ])
  func `what is wrong is said in a sentence`(arguments: [String], words: String) throws {
    let ran = try Judge.run(
      BuiltProgram.path("teambeeld"), ["overzicht", "--bron", team, "--taal", "nl"] + arguments,
      environment: environment)
    #expect(ran.status == 1)
    #expect(ran.errors.contains(words), "\(ran.errors)")
  }

  @Test func `what goes outside is remembered, and a crossing period is refused`() throws {
    let first = try run("overzicht", "--bron", team, "--voor", "buiten", "--periode", "2026-K1")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("Verborgen: "))
    #expect(first.output.contains("Dit is vrijgegeven en onthouden."))
    let register = team + ".vrijgaven.json"
    let rights = try FileManager.default.attributesOfItem(atPath: register)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let again = try run("overzicht", "--bron", team, "--voor", "buiten", "--periode", "2026-K1")
    #expect(again.output == first.output)
    let crossing = try run(
      "vraag", "--bron", team, "--voor", "buiten", "inwoners", "in", "laatste", "3", "maanden")
    #expect(crossing.status == 1)
    #expect(crossing.errors.contains("Deze periode loopt half door"), "\(crossing.errors)")
    try Data("kapot".utf8).write(to: URL(filePath: register))
    let damaged = try run("overzicht", "--bron", team, "--voor", "buiten", "--periode", "2026-K1")
    #expect(damaged.status == 1)
    #expect(damaged.output.isEmpty)
    #expect(damaged.errors.contains("Het register"))
  }

  @Test func `a higher threshold hides more, a lower one nothing less`() throws {
    func hidden(_ threshold: String) throws -> Int {
      let ran = try run(
        "overzicht", "--bron", team, "--voor", "team", "--periode", "2026", "--drempel", threshold)
      let found = ran.output.firstMatch(of: /Verborgen: ([0-9.]+) van/)?.output.1
      return Int(found?.replacing(".", with: "") ?? "") ?? -1
    }
    let usual = try hidden("5")
    #expect(try hidden("1") == usual)
    #expect(try hidden("20") > usual)
    #expect(usual >= 0)
  }

  @Test func `questions come through a pipe, and a mistake ends it`() throws {
    let ran = try run(
      "vraag", "--bron", team, input: "doelen per team in 2026\nsignalen in 2026-K1\nstop\n")
    #expect(ran.status == 0, "\(ran.errors)")
    #expect(ran.output.contains("Doelen, per team"))
    #expect(ran.output.contains("Dit speelt bij meer mensen"))
    #expect(!ran.output.contains("\u{1B}"))
    let mistake = try run("vraag", "--bron", team, input: "onzin\ndoelen in 2026\n")
    #expect(mistake.status == 1)
    #expect(!mistake.output.contains("Hier tellen doelen"))
  }

  @Test func `in a terminal a question is typed with Tab`() throws {
    let talk = try Talk(
      BuiltProgram.path("teambeeld"), ["vraag", "--bron", team, "--taal", "nl"],
      environment: environment)
    try talk.waitFor("vraag ›")
    talk.send("streep\t")
    try talk.waitFor("streepjes")
    talk.send(" per wi\t")
    try talk.waitFor("wijk")
    talk.send(" in 2026 voor gel\t")
    try talk.waitFor("geld")
    talk.send("\r")
    try talk.waitFor("Streepjes: hoger, gelijk of lager, per wijk")
    try talk.waitFor("Noord")
    try talk.waitFor("vraag ›")
    talk.sendLine("doelen per straat")
    try talk.waitFor("Na per komt een van deze woorden: wijk, team, maand, leefgebied.")
    try talk.waitFor("vraag ›")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
  }
}
