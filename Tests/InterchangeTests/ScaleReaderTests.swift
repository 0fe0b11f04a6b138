// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Interchange
import Model
import Testing

private let good = """
  format = 1
  id = "ladder"
  version = 3
  source = "Een verzonnen lijst."
  licence = "geen"
  title.nl = "Ladder"
  scale = "levels"
  answers = "professional resident"
  use = "talk"
  valid-days = 30

  [[level]]
  number = 1
  name.nl = "laag"

  [[level]]
  number = 2
  name.nl = "hoog"

  [[domain]]
  id = "geld"
  name.nl = "Geld"
  level.1.nl = \"\"\"
  Er is niet genoeg.
  Er zijn schulden.\"\"\"
  level.2.nl = "Er is genoeg."

  [[domain]]
  id = "wonen"
  name.nl = "Wonen"
  """

/// The kinds of scale in the file of an instrument, and the lists that are built in.
@Suite struct ScaleReaderTests {
  private func builtIn(_ name: String) throws -> Instrument {
    let file = try #require(EmbeddedFile.named("Instruments/\(name).toml"))
    return try InstrumentReader.instrument(file: file.name, text: file.text)
  }

  private func read(_ text: String) throws -> Instrument {
    try InstrumentReader.instrument(file: "ladder.toml", text: text)
  }

  @Test func `a scale of levels reads as it is written`() throws {
    let ladder = try read(good)
    #expect(ladder.scale.kind == .levels)
    #expect(ladder.scale.levels.map { $0.name(in: "nl") } == ["laag", "hoog"])
    #expect(ladder.answering == [.professional, .resident])
    #expect(ladder.use == .talk)
    #expect(ladder.validDays == 30)
    let low = try #require(Level(1))
    #expect(
      ladder.domain("geld")?.levelTexts[low]
        == ["nl": "Er is niet genoeg.\nEr zijn schulden."])
    #expect(ladder.domain("wonen")?.levelTexts == [:])
  }

  @Test(arguments: Scale.Kind.allCases)
  func `every kind of scale has a place in the format`(kind: Scale.Kind) throws {
    let levels = good.firstRange(of: "[[level]]").map { good[..<$0.lowerBound] }
    let head = try #require(levels).replacing("\"levels\"", with: "\"\(kind.rawValue)\"")
    let domain = "\n[[domain]]\nid = \"geld\"\nname.nl = \"Geld\"\n"
    let text = kind == .levels ? good : head + domain
    #expect(try read(text).scale.kind == kind)
  }

  @Test func `a list that says nothing of a scale has the bar, and everybody answers`() throws {
    let list = try builtIn("leefgebieden")
    #expect(list.scale == .bar)
    #expect(list.answering == VoiceRole.allCases)
    #expect(list.use == .talk)
    #expect(list.validDays == nil)
  }

  @Test(arguments: [("zrm-2017", 13, Instrument.Use.talk), ("zrm-11", 11, .importing)])
  func `the ZRM has names of domains and levels, and no texts of cells`(
    name: String, count: Int, use: Instrument.Use
  ) throws {
    let zrm = try builtIn(name)
    #expect(zrm.domains.count == count)
    #expect(
      zrm.scale.levels.map { $0.name(in: "nl") } == [
        "acute problematiek", "niet zelfredzaam", "beperkt zelfredzaam", "voldoende zelfredzaam",
        "volledig zelfredzaam",
      ])
    #expect(zrm.domains.allSatisfy { $0.levelTexts.isEmpty && $0.hints.isEmpty })
    #expect(zrm.validDays == 30)
    #expect(zrm.answering == [.resident, .professional])
    #expect(zrm.use == use)
    #expect(zrm.licence.contains("GGD Amsterdam"))
  }

  @Test func `the domains of the ZRM are those that its maker names`() throws {
    #expect(
      try builtIn("zrm-2017").domains.map { $0.name(in: "nl") } == [
        "Financiën", "Werk & opleiding", "Tijdsbesteding", "Huisvesting", "Huiselijke relaties",
        "Geestelijke gezondheid", "Lichamelijke gezondheid", "Middelengebruik", "Basale ADL",
        "Instrumentele ADL", "Sociaal netwerk", "Maatschappelijke participatie", "Justitie",
      ])
    #expect(
      try builtIn("zrm-11").domains.map { $0.name(in: "nl") } == [
        "Financiën", "Dagbesteding", "Huisvesting", "Huiselijke relaties",
        "Geestelijke gezondheid", "Lichamelijke gezondheid", "Verslaving", "ADL",
        "Sociaal netwerk", "Maatschappelijke participatie", "Justitie",
      ])
  }

  @Test(arguments: [
    Mistake(
      was: "format = 1", becomes: "format = 2", code: .newerFormat, keyPath: "format", line: 1),
    Mistake(
      was: "format = 1", becomes: "format = \"1\"", code: .wrongType, keyPath: "format", line: 1),
    Mistake(
      was: "format = 1", becomes: "format = 0", code: .invalidNumber, keyPath: "format", line: 1),
    Mistake(
      was: "\"levels\"", becomes: "\"niveaus\"", code: .unknownWord, keyPath: "scale", line: 7),
    Mistake(
      was: "\"levels\"", becomes: "\"bar\"", code: .levelsElsewhere, keyPath: "level", line: nil),
    Mistake(
      was: "professional resident", becomes: "professional buurman", code: .unknownWord,
      keyPath: "answers", line: 8),
    Mistake(
      was: "professional resident", becomes: "resident resident", code: .unknownWord,
      keyPath: "answers", line: 8),
    Mistake(
      was: "\"talk\"", becomes: "\"talk import\"", code: .unknownWord, keyPath: "use", line: 9),
    Mistake(
      was: "= 30", becomes: "= 0", code: .invalidNumber, keyPath: "valid-days", line: 10),
    Mistake(
      was: "number = 2", becomes: "number = 3", code: .levelOrder, keyPath: "level[2].number",
      line: 17),
    Mistake(
      was: "number = 2", becomes: "number = 1", code: .levelOrder, keyPath: "level[2].number",
      line: 17),
    Mistake(
      was: "number = 2", becomes: "number = 11", code: .invalidNumber,
      keyPath: "level[2].number", line: 17),
    Mistake(
      was: "number = 2\n  ", becomes: "", code: .missing, keyPath: "level[2].number", line: 16),
    Mistake(
      was: "number = 2", becomes: "nummer = 2", code: .unknownKey, keyPath: "level[2].nummer",
      line: 17),
    Mistake(
      was: "name.nl = \"hoog\"", becomes: "name.en = \"high\"", code: .missingDutch,
      keyPath: "level[2].name.nl", line: 16),
    Mistake(
      was: "[[level]]\n  number = 2\n  name.nl = \"hoog\"", becomes: "", code: .noLevels,
      keyPath: "level", line: nil),
    Mistake(
      was: "level.2.nl", becomes: "level.3.nl", code: .noSuchLevel,
      keyPath: "domain[1].level.3", line: 20),
    Mistake(
      was: "level.2.nl", becomes: "level.02.nl", code: .noSuchLevel,
      keyPath: "domain[1].level.02", line: 20),
    Mistake(
      was: "level.2.nl = \"Er is genoeg.\"", becomes: "level.2 = \"Er is genoeg.\"",
      code: .wrongType, keyPath: "domain[1].level.2", line: 26),
    Mistake(
      was: "level.2.nl", becomes: "level.2.en", code: .missingDutch,
      keyPath: "domain[1].level.2.nl", line: 20),
  ])
  func `a mistake in a scale is found where it stands`(mistake: Mistake) throws {
    let was = mistake.was.replacing("\n  ", with: "\n")
    try #require(good.contains(was))
    let text = good.replacing(was, with: mistake.becomes, maxReplacements: 1)
    let error = #expect(throws: InstrumentError.self) { try read(text) }
    let finding = try #require(error?.findings.first { $0.code == mistake.code })
    #expect(finding.keyPath == mistake.keyPath)
    #expect(finding.line == mistake.line)
  }

  @Test func `a file that is larger than any list is not read`() {
    let text = good + String(repeating: "# niets\n", count: InstrumentFile.mostText / 8)
    let error = #expect(throws: InstrumentError.self) { try read(text) }
    #expect(error?.findings.map(\.code) == [.tooLarge])
  }
}
