// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// A dossier goes from one laptop to another and its receipt back; and what else leaves a laptop.
@Suite(.waiting) struct HandingOverTests {
  private let joris: Laptop
  private let ada: Laptop

  init() throws {
    joris = try Laptop.withSamira()
    let talk = try joris.run("gesprek", "Samira", input: FirstTalk.script())
    try #require(talk.status == 0, "\(talk.errors)")
    // A store of its own, with keys of its own.
    ada = try Laptop()
    let settings = ["Ada", "Wijkteam Zuid", "Zuid", "Gemeente Voorbeeld", "", "Fatma, 14 0123"]
    let made = try ada.run(
      "inwoner", "nieuw", "--naam", "Wim", input: settings.joined(separator: "\n") + "\n")
    try #require(made.status == 0, "\(made.errors)")
  }

  /// The only file that a run says it made.
  private static func file(in ending: Ending) throws -> String {
    try #require(ending.status == 0, "\(ending.errors)")
    let line = ending.output.split(separator: "\n").first { $0.hasPrefix("Dit is gemaakt: ") }
    return String(try #require(line, "\(ending.output)").dropFirst("Dit is gemaakt: ".count))
  }

  private static func fingerprint(in ending: Ending) throws -> Substring {
    try #require(ending.output.firstMatch(of: /[0-9]{5}( [0-9]{5}){5}/)?.0)
  }

  @Test func `a dossier goes to a colleague, is counted once, and the receipt comes back`() throws {
    let team = joris.root + "/team.sqlite"
    #expect(try joris.run("delen", "--naar", team, "--vanzelf").status == 0)
    let key = try ada.run("overdragen", "sleutel")
    let keyFile = try Self.file(in: key)
    let refused = try joris.run("overdragen", "Samira", "--aan", keyFile, input: "nee\n")
    #expect(refused.output.contains("Er is niets veranderd."))

    let given = try joris.run(
      "overdragen", "Samira", "--aan", keyFile, "--sluit", input: "ja\n")
    let file = try Self.file(in: given)
    #expect(try Self.fingerprint(in: given) == Self.fingerprint(in: key))
    // Lines are wrapped: sentences are looked for as sentences.
    let said = given.output.unwrapped
    #expect(said.contains("zodat niemand dubbel telt"))
    #expect(said.contains("De cijfers van één dossier zijn weggehaald."))
    #expect(try joris.run("inwoners").errors.contains("Er is nog geen inwoner."))
    let sealed = try Data(contentsOf: URL(filePath: file))
    for word in FirstTalk.markers + ["Samira"] {
      #expect(sealed.range(of: Data(word.utf8)) == nil && !file.contains(word))
    }

    #expect(try joris.run("overdragen", "ontvang", file).errors.contains("voor een andere sleutel"))
    let taken = try ada.run("overdragen", "ontvang", file, input: "ja\n")
    let receipt = try Self.file(in: taken)
    #expect(
      try Self.fingerprint(in: taken) == Self.fingerprint(in: joris.run("overdragen", "sleutel")))
    #expect(try ada.run("overdragen", "ontvang", file).errors.contains("al ontvangen"))
    #expect(try ada.run("bord", "Samira").output.contains("volkstuin"))
    #expect(try ada.conversations().map(\.day) == [#require(CalendarDay(iso: "2026-03-02"))])

    let back = try joris.run("overdragen", "bewijs", receipt)
    #expect(back.output.contains("is aangekomen bij Ada"), "\(back.errors)")
    let list = try joris.run("overdragen", "lijst")
    #expect(list.output.contains("Hier gesloten.") && list.output.contains("Aangekomen op"))
    #expect(try joris.run("overdragen", "heropen", "Samira").status == 0)
    #expect(try joris.run("inwoners").output.contains("Samira"))
  }

  @Test func `access, tables and text go where they were asked to go`() throws {
    let page = try Self.file(in: joris.run("inzage", "Samira"))
    let html = try String(contentsOfFile: page, encoding: .utf8)
    for word in FirstTalk.markers { #expect(html.contains(word), "\(word)") }
    #expect(try Laptop.rights(of: page) == 0o600)

    let folder = try Self.file(in: joris.run("uitvoer", "Samira", "--vorm", "csv"))
    #expect(!folder.contains("Samira"))
    let tables = try Laptop.files(in: folder).map {
      try String(contentsOfFile: $0, encoding: .utf8)
    }
    #expect(tables.count == 8)
    for word in FirstTalk.markers { #expect(!tables.joined().contains(word)) }
    let named = try joris.run("uitvoer", "--alle", "--vorm", "csv", "--met-namen")
    #expect(named.output.contains("Let op: hier staan namen"))
    for form in ["fhir", "json"] {
      let file = try Self.file(in: joris.run("uitvoer", "Samira", "--vorm", form))
      let words = try String(contentsOfFile: file, encoding: .utf8)
      for word in FirstTalk.markers { #expect(words.contains(word), "\(form) \(word)") }
    }
    #expect(try joris.run("uitvoer", "Samira", "--vorm", "xml").errors.contains("Kies fhir"))

    let text = try joris.run("overnemen", "Samira")
    #expect(text.output.contains("Er is hier geen klembord."))
    #expect(text.output.contains("Volgens de professional: "))
    let cut = try joris.run("overnemen", "Samira", "--indeling", "voorbeeld")
    #expect(
      cut.output.unwrapped.contains("zijn weggelaten. De grens is 400 tekens."))
  }

  @Test func `the clipboard gets the text through its standard input, never as an argument`() throws
  {
    let tool = joris.root + "/xclip"
    try WrittenProgram.write(
      "#!/bin/sh\ncat >\"$HOME/klembord\"\necho \"$@\" >\"$HOME/woorden\"\n", to: tool)
    joris.changes["PATH"] = joris.root + ":/usr/bin:/bin"
    joris.changes["DISPLAY"] = ":9"
    let copied = try joris.run("overnemen", "Samira")
    #expect(copied.output.contains("De tekst staat op het klembord."), "\(copied.errors)")
    #expect(!copied.output.contains("volkstuin"))
    let text = try String(contentsOfFile: joris.home + "/klembord", encoding: .utf8)
    #expect(text.contains("Samira zegt: “De rabarber komt op.”"))
    let words = try String(contentsOfFile: joris.home + "/woorden", encoding: .utf8)
    #expect(words == "-selection clipboard\n")
  }
}
