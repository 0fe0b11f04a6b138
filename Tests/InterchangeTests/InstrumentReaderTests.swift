// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Interchange
import Model
import Testing

private let good = """
  id = "proef"
  version = 2
  source = \"\"\"
  Een verzonnen lijst.
  id = "dit is een zin, geen sleutel"\"\"\"
  licence = "geen"
  title.nl = "Proef"

  [[domain]]
  id = "geld"
  name.nl = "Geld"
  name.en = "Money"
  hint.nl = "Inkomen en uitgaven"

  [[domain]]
  id = "wonen"
  [domain.name]
  nl = "Wonen"
  """

/// One mistake in a good file, and what is found.
struct Mistake: Sendable, CustomTestStringConvertible {
  let was: String
  let becomes: String
  let code: InstrumentError.Code
  let keyPath: String?
  let line: Int?
  var testDescription: String { "\(code.rawValue) \(keyPath ?? "")" }
}

@Suite struct InstrumentReaderTests {
  @Test func `the built-in list has fourteen domains with names in two languages`() throws {
    let file = try #require(EmbeddedFile.named("Instruments/leefgebieden.toml"))
    let instrument = try InstrumentReader.instrument(file: file.name, text: file.text)

    #expect(instrument.reference == InstrumentReference(id: "leefgebieden", version: 1))
    #expect(instrument.domains.count == 14)
    #expect(Set(instrument.domains.map(\.id)).count == 14)
    #expect(
      instrument.domains.prefix(8).map(\.id) == [
        "geld", "wonen", "gezin-opvoeden", "sociale-contacten", "lichamelijke-gezondheid",
        "geestelijke-gezondheid", "meedoen", "politie-justitie",
      ])
    for domain in instrument.domains {
      #expect(Set(domain.names.keys).isSuperset(of: ["nl", "en"]), "\(domain.id)")
      #expect(Set(domain.hints.keys).isSuperset(of: ["nl", "en"]), "\(domain.id)")
    }
    for language in ["nl", "en"] {
      #expect(Set(instrument.domains.map { $0.name(in: language) }).count == 14)
    }
    #expect(instrument.source.contains("niet de officiële lijst"))
  }

  @Test func `a good file reads as it is written`() throws {
    let instrument = try InstrumentReader.instrument(file: "proef.toml", text: good)
    #expect(instrument.reference.description == "proef@2")
    #expect(instrument.titles == ["nl": "Proef"])
    #expect(instrument.source.hasPrefix("Een verzonnen lijst."))
    #expect(
      instrument.domains == [
        LifeDomain(
          id: "geld", names: ["nl": "Geld", "en": "Money"], hints: ["nl": "Inkomen en uitgaven"]),
        LifeDomain(id: "wonen", names: ["nl": "Wonen"]),
      ])
  }

  @Test(arguments: [
    Mistake(
      was: "version = 2", becomes: "version = ", code: .notTOML, keyPath: nil, line: 2),
    Mistake(
      was: "Een verzonnen", becomes: "Een \0 verzonnen", code: .nulCharacter, keyPath: nil,
      line: nil),
    Mistake(
      was: "Inkomen en", becomes: "Inkomen \\u0000", code: .nulCharacter, keyPath: nil, line: nil),
    Mistake(
      was: "version = 2", becomes: "version = \"2\"", code: .wrongType, keyPath: "version",
      line: 2),
    Mistake(
      was: "version = 2", becomes: "version = 2.0", code: .wrongType, keyPath: "version", line: 2),
    Mistake(
      was: "version = 2", becomes: "version = 0", code: .invalidVersion, keyPath: "version",
      line: 2),
    Mistake(was: "version = 2", becomes: "", code: .missing, keyPath: "version", line: nil),
    Mistake(
      was: "licence = \"geen\"", becomes: "licence = \"  \"", code: .emptyWords,
      keyPath: "licence", line: 6),
    Mistake(
      was: "Money", becomes: "\\u001b[2JMoney", code: .controlCharacter,
      keyPath: "domain[1].name.en", line: 12),
    Mistake(
      was: "Money", becomes: "Mon\\ney", code: .controlCharacter, keyPath: "domain[1].name.en",
      line: 12),
    Mistake(
      was: "licence =", becomes: "license =", code: .unknownKey, keyPath: "license", line: 6),
    Mistake(
      was: "title.nl", becomes: "title.en", code: .missingDutch, keyPath: "title.nl", line: nil),
    Mistake(
      was: "title.nl = \"Proef\"", becomes: "title = \"Proef\"", code: .wrongType,
      keyPath: "title", line: 7),
    Mistake(
      was: "name.en = \"Money\"", becomes: "name.EN = \"Money\"", code: .invalidLanguage,
      keyPath: "domain[1].name.EN", line: 12),
    Mistake(
      was: "name.en = \"Money\"", becomes: "name.en = 3", code: .wrongType,
      keyPath: "domain[1].name.en", line: 12),
    Mistake(
      was: "name.en = \"Money\"", becomes: "names.en = \"Money\"", code: .unknownKey,
      keyPath: "domain[1].names", line: 9),
    Mistake(
      was: "id = \"wonen\"", becomes: "id = \"geld\"", code: .repeatedID, keyPath: "domain[2].id",
      line: 16),
    Mistake(
      was: "id = \"wonen\"", becomes: "id = \"Wonen!\"", code: .invalidID,
      keyPath: "domain[2].id", line: 16),
    Mistake(
      was: "nl = \"Wonen\"", becomes: "en = \"Housing\"", code: .missingDutch,
      keyPath: "domain[2].name.nl", line: 17),
    Mistake(
      was: "[domain.name]\n  nl = \"Wonen\"", becomes: "", code: .missing,
      keyPath: "domain[2].name", line: 15),
    Mistake(
      was: "[domain.name]\n  nl = \"Wonen\"", becomes: "name = [\"Wonen\"]", code: .array,
      keyPath: nil, line: 17),
    Mistake(
      was: "[domain.name]\n  nl = \"Wonen\"", becomes: "name = { nl = [ } ] }", code: .array,
      keyPath: nil, line: 17),
    Mistake(
      was: "[domain.name]\n  nl = \"Wonen\"", becomes: "name = \"Wonen\"", code: .wrongType,
      keyPath: "domain[2].name", line: 17),
    Mistake(
      was: "Een verzonnen", becomes: "Een\u{2028}verzonnen", code: .controlCharacter,
      keyPath: nil, line: 4),
  ])
  func `a mistake is found where it stands`(mistake: Mistake) throws {
    let was = mistake.was.replacing("\n  ", with: "\n")
    try #require(good.contains(was))
    let text = good.replacing(was, with: mistake.becomes, maxReplacements: 1)
    let error = #expect(throws: InstrumentError.self) {
      try InstrumentReader.instrument(file: "proef.toml", text: text)
    }
    let finding = try #require(error?.findings.first { $0.code == mistake.code })
    #expect(finding.keyPath == mistake.keyPath)
    #expect(finding.line == mistake.line)
    #expect(error?.file == "proef.toml")
  }

  @Test(arguments: ["domain = []", "", "domain = 3", "domain = [1]"])
  func `a list without domains is refused`(domains: String) {
    let text =
      "id = \"a\"\nversion = 1\nsource = \"b\"\nlicence = \"c\"\ntitle.nl = \"d\"\n" + domains
    #expect(throws: InstrumentError.self) {
      try InstrumentReader.instrument(file: "proef.toml", text: text)
    }
  }

  @Test func `everything that is wrong is told at once, without the words of the file`() throws {
    let text = "id = \"Met Geheim\"\nversion = \"1\"\nextra = 1\n[[domain]]\nname.nl = \"\"\n"
    let error = try #require(
      #expect(throws: InstrumentError.self) {
        try InstrumentReader.instrument(file: "proef.toml", text: text)
      })
    #expect(
      Set(error.findings.map(\.code)) == [
        .unknownKey, .invalidID, .wrongType, .missing, .emptyWords,
      ])
    #expect(error.description.contains("proef.toml:2: wrongType version"))
    #expect(!error.description.contains("Geheim"))
  }

  @Test(arguments: 0..<8)
  func `bytes that were changed never stop the program`(seed: UInt64) throws {
    let file = try #require(EmbeddedFile.named("Instruments/leefgebieden.toml"))
    let short = Array(file.text.utf8.prefix(1600))
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let signs = Array("[]{}\"'\\=.#\n".utf8)
    var refused = 0
    for _ in 0..<500 {
      var bytes = short
      for _ in 0...random(4) {
        let place = random(bytes.count)
        let end = min(bytes.count, place + random(200))
        switch random(4) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.insert(contentsOf: signs.prefix(random(signs.count) + 1), at: place)
        case 2: bytes.removeSubrange(place..<min(end, place + 40))
        default: bytes.insert(contentsOf: bytes[place..<end], at: 0)
        }
        if bytes.isEmpty { bytes = short }
      }
      do {
        _ = try InstrumentReader.instrument(
          file: "fuzz", text: String(decoding: bytes, as: UTF8.self))
      } catch {
        refused += 1
        #expect(!error.findings.isEmpty)
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: [
    "[", "[[", "[=]", "[[ =]]", " \t[é]", "[\u{301}a]", "[#", "[]", "[+1]", "\u{FEFF}[=",
  ])
  func `a header without a name is refused`(line: String) {
    #expect(throws: InstrumentError.self) {
      try InstrumentReader.instrument(file: "proef.toml", text: line)
    }
    let error = #expect(throws: InstrumentError.self) {
      try InstrumentReader.instrument(file: "proef.toml", text: "id = \"a\"\n" + line)
    }
    #expect(error?.findings.count == 1)
    #expect(error?.findings.first?.line == 2)
  }

  @Test(arguments: [
    "\"\"\"\nEen [=\n[=] zin\"\"\"", "'''\n[=] zin'''", "\"een [=] zin\" # en [= hier",
    "\"\"\"een zin \\\"\"\" \\\n [=] \"\"\"\"\"", "'een [\\' # \"\"\" [=",
  ])
  func `brackets in words and remarks are just signs`(source: String) throws {
    let parts = good.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    try #require(parts.count == 3)
    // The words of the good file end in a quote of their own.
    let instrument = try InstrumentReader.instrument(
      file: "proef.toml", text: parts[0] + source + parts[2].dropFirst())
    #expect(instrument.source.contains("["))
    #expect(instrument.domains.count == 2)
  }

  @Test func `names can stand in braces`() throws {
    let text = good.replacing("title.nl = \"Proef\"", with: "title = { nl = \"Proef\" }")
    #expect(
      try InstrumentReader.instrument(file: "proef.toml", text: text).titles == ["nl": "Proef"])
  }

  @Test func `deep nesting is refused and not followed`() {
    let text = "id = " + String(repeating: "[", count: 100_000)
    #expect(throws: InstrumentError.self) {
      try InstrumentReader.instrument(file: "proef.toml", text: text)
    }
  }
}
