// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// `importeer`: a file of another system, from the first look to the picture of the own caseload.
@Suite(.waiting) struct ImportTests {
  private let laptop: Laptop
  private var examples: String {
    Checkout.root.appending(path: "Exports/voorbeelden/import").path
  }

  init() throws {
    laptop = try Laptop.withSamira()
    laptop.changes["TUSSENSTAND_PYTHON"] = try Judge.program("python")
  }

  private func conversations() throws -> Int {
    try laptop.dossiers().trajectories().values.reduce(0) { $0 + $1.conversations.count }
  }

  @Test func `an imported caseload is seen in the own picture, and can be taken back`() throws {
    let talk = try laptop.talk()
    try talk.answer(
      "Goedendag, Joris.",
      "importeer \(examples)/wijkregister.csv --indeling \(examples)/wijkregister.toml")
    try talk.waitFor("Voor deze kolommen is hier geen plek: Medewerker, BSN controle.")
    try talk.waitFor("5 regels komen er niet in.")
    try talk.answer("Zetten we dit erin?", "ja")
    try talk.waitFor("Import 1 is klaar.")
    try talk.waitFor("niet-geïmporteerd")
    try talk.waitFor("›")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
    let picture = try laptop.talk("overzicht", program: "teambeeld")
    try picture.waitFor("gesprekken komen uit een ander systeem.")
    #expect(try picture.exitStatus() == 0)
    // The scores stand there as levels, with the domains of the list that they came with.
    #expect(picture.transcript.contains("Niveaus, volgens de professional"))
    #expect(picture.transcript.contains("Dagbesteding"))
    let back = try laptop.run("importeer", "--terug", "1", input: "ja\n")
    #expect(back.output.contains("Eruit gehaald. Gesprekken: 4. Inwoners: 3."))
    #expect(try conversations() == 0)
  }

  @Test func `looking only keeps nothing, and a whole file through a pipe is brought in once`()
    throws
  {
    let mapping = ["--indeling", "\(examples)/scores.toml"]
    let file = "\(examples)/scores.xlsx"
    let looked = try laptop.run(["importeer", file, "--proef"] + mapping, bytes: [])
    #expect(looked.status == 0, "\(looked.errors)")
    #expect(looked.output.contains("Dit was een proef."))
    #expect(looked.output.contains("Deze bladen doen niet mee: Uitleg."))
    #expect(try conversations() == 0)
    for _ in 1...2 {
      let ending = try laptop.run(["importeer", file] + mapping, bytes: Array("ja\n".utf8))
      #expect(ending.status == 0, "\(ending.errors)")
    }
    #expect(try conversations() == 3)
  }

  @Test func `the first time a mapping is made together and kept`() throws {
    let ending = try laptop.run(
      "import", "\(examples)/doelen.csv", "--indeling", "doelenlijst",
      // Two words of domains and one of an outcome are passed over.
      input: "Doelenlijst\nja\n\n\nja\n\nja\nja\n")
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
    #expect(ending.output.contains("We maken samen een indeling."))
    let folder = laptop.store + "/indelingen"
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder) == ["doelenlijst.toml"],
      "\(ending.output)\(ending.errors)")
  }

  @Test func `what cannot be read ends with a sentence`() throws {
    let missing = try laptop.run("importeer", "/nergens.csv")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("Dit bestand is er niet."))
    laptop.changes["TUSSENSTAND_PYTHON"] = "/nergens"
    laptop.changes["PATH"] = "/nergens"
    let noPython = try laptop.run("importeer", "\(examples)/scores.xlsx")
    #expect(noPython.errors.contains("Python ontbreekt op deze laptop."))
  }
}
