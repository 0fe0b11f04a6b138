// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Interchange
import Model
import Testing

private let good = """
  format = 1
  from = "zrm-11@1"
  to = "zrm-2017@1"
  title.nl = "Proef van 11 naar 13"
  source = "Verzonnen voor een proef."

  [[domain]]
  from = "financien"
  to = "financien"

  [[domain]]
  from = "verslaving"
  to = "middelengebruik"

  [[level]]
  from = 1
  to = 2
  """

/// Mappings between two versions: what is read, and what is refused.
@Suite struct MappingReaderTests {
  private func instruments() throws -> [Instrument] {
    try EmbeddedFile.all(in: "Instruments/").map {
      try InstrumentReader.instrument(file: $0.name, text: $0.text)
    }
  }

  private func read(_ text: String) throws -> InstrumentMapping {
    let mapping = try MappingReader.mapping(file: "proef.toml", text: text)
    try MappingReader.check(
      mapping, file: "proef.toml", text: text, against: try instruments())
    return mapping
  }

  @Test func `a good mapping reads as it is written`() throws {
    let mapping = try read(good)
    #expect(mapping.from == InstrumentReference(id: "zrm-11", version: 1))
    #expect(mapping.to == InstrumentReference(id: "zrm-2017", version: 1))
    #expect(mapping.domain(for: "verslaving") == "middelengebruik")
    #expect(mapping.domain(for: "adl") == nil)
    let (first, second, third) = (
      try #require(Level(1)), try #require(Level(2)), try #require(Level(3))
    )
    #expect(mapping.level(for: first) == second)
    #expect(mapping.level(for: third) == third)
  }

  @Test func `a file is known by what it holds`() throws {
    guard case .mapping = try InstrumentFile.read(file: "a", text: good) else {
      Issue.record("not read as a mapping")
      return
    }
    let list = try #require(EmbeddedFile.named("Instruments/zrm-2017.toml"))
    guard case .instrument = try InstrumentFile.read(file: "b", text: list.text) else {
      Issue.record("not read as an instrument")
      return
    }
  }

  @Test(arguments: [
    Mistake(
      was: "format = 1", becomes: "format = 7", code: .newerFormat, keyPath: "format", line: 1),
    Mistake(
      was: "zrm-11@1", becomes: "zrm-11", code: .invalidReference, keyPath: "from", line: 2),
    Mistake(
      was: "zrm-11@1", becomes: "zrm-11@0", code: .invalidReference, keyPath: "from", line: 2),
    Mistake(
      was: "zrm-11@1", becomes: "zrm-11@+1", code: .invalidReference, keyPath: "from", line: 2),
    Mistake(
      was: "zrm-2017@1", becomes: "zrm-11@1", code: .sameVersion, keyPath: "to", line: 3),
    Mistake(
      was: "zrm-11@1", becomes: "zrm-11@9", code: .noSuchInstrument, keyPath: "from", line: 2),
    Mistake(
      was: "zrm-2017@1", becomes: "leefgebieden@1", code: .notOnLevels, keyPath: "to", line: 3),
    Mistake(
      was: "source =", becomes: "bron =", code: .unknownKey, keyPath: "bron", line: 5),
    Mistake(
      was: "source = \"Verzonnen voor een proef.\"", becomes: "", code: .missing,
      keyPath: "source", line: nil),
    Mistake(
      was: "from = \"verslaving\"", becomes: "from = \"financien\"", code: .repeatedID,
      keyPath: "domain[2].from", line: 12),
    Mistake(
      was: "to = \"middelengebruik\"", becomes: "to = \"financien\"", code: .repeatedID,
      keyPath: "domain[2].to", line: 13),
    Mistake(
      was: "from = \"verslaving\"", becomes: "from = \"gokken\"", code: .noSuchDomain,
      keyPath: "domain[2].from", line: 12),
    Mistake(
      was: "to = \"middelengebruik\"", becomes: "to = \"verslaving\"", code: .noSuchDomain,
      keyPath: "domain[2].to", line: 13),
    Mistake(
      was: "from = 1\n  to = 2", becomes: "from = 1", code: .missing, keyPath: "level[1].to",
      line: 15),
    Mistake(
      was: "from = 1", becomes: "from = 1.5", code: .wrongType, keyPath: "level[1].from",
      line: 16),
    Mistake(
      was: "to = 2", becomes: "to = 6", code: .noSuchLevel, keyPath: "level", line: nil),
    Mistake(
      was: "to = 2", becomes: "to = 2\n[[level]]\nfrom = 1\nto = 3", code: .repeatedLevel,
      keyPath: "level[2].from", line: 19),
    Mistake(
      was: "to = 2", becomes: "to = 5\n[[level]]\nfrom = 4\nto = 3", code: .levelOrder,
      keyPath: "level", line: nil),
  ])
  func `a mistake in a mapping is found where it stands`(mistake: Mistake) throws {
    let was = mistake.was.replacing("\n  ", with: "\n")
    try #require(good.contains(was))
    let text = good.replacing(was, with: mistake.becomes, maxReplacements: 1)
    let error = #expect(throws: InstrumentError.self) { try read(text) }
    let finding = try #require(error?.findings.first { $0.code == mistake.code })
    #expect(finding.keyPath == mistake.keyPath)
    #expect(finding.line == mistake.line)
  }

  @Test func `a mapping without domains is refused`() throws {
    let head = try #require(good.firstRange(of: "[[domain]]")).lowerBound
    let error = #expect(throws: InstrumentError.self) { try read(String(good[..<head])) }
    #expect(error?.findings.map(\.code) == [.noDomains])
  }
}
