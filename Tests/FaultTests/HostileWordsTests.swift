// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// Words that were stored are shown, exported and put into a query as words.
struct HostileWordsTests {
  private let store: HostileStore

  init() throws { store = try HostileStore() }

  /// What would steer a terminal, or turn the text around it.
  private static func steering(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202D, 0x202E: true
      default: false
      }
    }
  }

  @Test(arguments: [
    ["inwoners"], ["bord"], ["bord", "--weergave", "rustig"], ["overzicht"], ["groep", "lijst"],
    ["delen", "--toon"], ["overnemen"], ["instellingen"], ["samenvatting", "--formaat", "tekst"],
    ["inzage"], ["uitvoer", "--vorm", "json"], ["gesprek"], ["waarvoor"], ["overdragen", "lijst"],
    [],
  ])
  func `no stored word steers the terminal`(command: [String]) throws {
    let ran = try store.run(command, input: "\n\n")
    #expect([0, 1, 64].contains(ran.status))
    #expect(Self.steering(in: ran.output + ran.errors) == [], "\(ran.output)\(ran.errors)")
  }

  @Test func `nor at a terminal, in the line that is being edited`() throws {
    let talk = try Talk(
      BuiltProgram.path("tussenstand"), ["gesprek"], environment: store.environment)
    try talk.waitFor("Is dit duidelijk?")
    try talk.waitFor("gestolen")
    talk.settle()
    try talk.killHard()
    let shown = String(decoding: talk.raw, as: UTF8.self)
    #expect(!shown.contains("\u{1B}]"))
    #expect(!shown.contains("\u{1B}[31m"))
    #expect(shown.unicodeScalars.allSatisfy { !(0x80..<0xA0).contains($0.value) })
    #expect(!shown.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `no stored word is markup, a formula or a query in a file`() throws {
    for command in [
      ["samenvatting", "--formaat", "tekst,html"], ["inzage"],
      ["uitvoer", "--vorm", "json"], ["uitvoer", "--vorm", "fhir"],
      ["uitvoer", "--vorm", "csv", "--met-namen"],
      ["delen", "--naar", store.folder.appending(path: "team.sqlite").path],
    ] {
      let ran = try store.run(command)
      #expect(ran.status == 0, "\(command): \(ran.errors)")
    }
    let names =
      FileManager.default.enumerator(atPath: store.exports.path)?
      .compactMap { $0 as? String } ?? []
    var kinds: Set<Substring> = []
    for name in names {
      let file = store.exports.appending(path: name)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      kinds.insert(name.split(separator: ".").last ?? "")
      if name.hasSuffix(".html") { #expect(!text.contains(HostileStore.markup), "\(name)") }
      if name.hasSuffix(".csv") { #expect(!text.contains(";="), "\(name)") }
      if name.hasSuffix(".json") {
        #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "\(name)")
      }
      #expect(name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "<" && $0 != "'" })
    }
    #expect(kinds.isSuperset(of: ["html", "csv", "json", "txt"]))
    // The tables are still there, in both files.
    #expect(try store.run(["inwoners"]).output.contains("DROP TABLE"))
    #expect(try store.run(["delen"]).status == 0)
  }
}
