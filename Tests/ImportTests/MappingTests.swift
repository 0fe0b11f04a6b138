// SPDX-License-Identifier: EUPL-1.2

import Interchange
import Model
import Testing
import Wording
import Workplace

/// Mappings as data: what is wrong is told with its line, and what is written reads the same.
struct MappingTests {
  private static let start = """
    systeem = "Proef"
    instrument = "zrm-2017@1"
    [[kolom]]
    kop = "Naam"
    is = "naam"
    [[kolom]]
    kop = "Datum"
    is = "datum"

    """

  private func findings(_ text: String) -> [ImportMappingFinding] {
    ImportMappingReader.read(text, instruments: Fixtures.instruments).findings
  }

  @Test(arguments: ["wijkregister.toml", "doelen.toml", "scores.toml"])
  func `an example reads, and what is written of it reads the same`(name: String) throws {
    let mapping = try Fixtures.mapping(name)
    let again = ImportMappingReader.read(
      MappingWriter.text(mapping, remarks: ["een \"proef\""]), instruments: Fixtures.instruments)
    #expect(again.mapping == mapping)
  }

  @Test(
    arguments: [
      ("[[kolom]]\nkop = \"Geld\"\nis = \"niveau\"\ndomein = \"geld\"", .noSuchDomain, 9),
      ("[[kolom]]\nkop = \"Geld\"\nis = \"niveau\"", .noDomain, 9),
      ("[[kolom]]\nkop = \"Geld\"\nis = \"niveaus\"", .unknownWord, 11),
      ("[[kolom]]\nis = \"niveau\"", .missing, 9),
      (
        "[[kolom]]\nkop = \"naam\"\nis = \"wijk\"\n[[kolom]]\nkop = \"c\"\nis = \"cijfer\"",
        .repeated, 9
      ),
      (
        "[[kolom]]\nkop = \"N\"\nis = \"naam\"\n[[kolom]]\nkop = \"c\"\nis = \"cijfer\"", .repeated,
        9
      ),
      ("[[kolom]]\nkop = \"S\"\nis = \"streepje\"\ndomein = \"financien\"", .otherScale, 9),
      (
        "[[kolom]]\nkop = \"S\"\nis = \"uitkomst\"\n[[kolom]]\nkop = \"c\"\nis = \"cijfer\"",
        .noGoal, 9
      ),
      ("[[kolom]]\nkop = \"c\"\nis = \"cijfer\"\nkleur = \"rood\"", .unknownKey, 12),
      ("[[kolom]]\nkop = 3\nis = \"cijfer\"", .wrongType, 10),
      (
        "[[kolom]]\nkop = \"D\"\nis = \"doel\"\n[[kolom]]\nkop = \"S\"\nis = \"uitkomst\"\n[kolom.waarden]\n\"x\" = \"mooi\"",
        .unknownWord, 12
      ),
      ("datums = ", .notTOML, nil), ("[[kolom]]\nkop = [1]", .notTOML, 10),
      ("", .nothingToKeep, nil),
    ] as [(String, ImportMappingFinding.Code, Int?)])
  func `a mistake is told with its line`(
    more: String, code: ImportMappingFinding.Code, line: Int?
  ) throws {
    let found = try #require(findings(Self.start + more).first { $0.code == code })
    if let line { #expect(found.line == line) }
  }

  @Test func `an instrument that there is not, and a mapping of nothing, are told`() {
    let text = "systeem = \"a\"\ninstrument = \"zrm-1990@1\""
    #expect(findings(text).contains { $0.code == .noSuchInstrument && $0.line == 2 })
    #expect(findings("").map(\.code) == [.missing])
    #expect(findings("a = \"\\u0000\"").map(\.code) == [.notTOML])
  }

  @Test func `headings of another make are proposed a place`() throws {
    let words = try #require(Fixtures.words)
    let zrm = try #require(Fixtures.instruments.first { $0.reference.id == "zrm-11" })
    let table = try Fixtures.table(
      "Client number;Client name;Assessment date;ZRM Financiën;Huisvesting;Quality of life;Staff\n"
        + "7;Ada Kuiper;3-2-2025;3;4;8;M1\n")
    let mapping = MappingProposal(words, zrm, months: ImportTools.months)
      .mapping(of: table, system: "Proef")
    #expect(
      mapping.columns.map(\.role) == [
        .reference, .name, .day, .level, .level, .lifeScore, .nothing,
      ])
    #expect(mapping.columns.compactMap(\.domain) == ["financien", "huisvesting"])
    #expect(MappingCheck(mapping, zrm).findings == [])
  }

  @Test func `what stands below a heading counts too`() throws {
    let words = try #require(Fixtures.words)
    let list = try #require(Fixtures.instruments.first { $0.reference.id == "leefgebieden" })
    let table = try Fixtures.table("Naam;Datum;Cijfer\nAda;3-2-2025;ja\nBo;onbekend;nee\n")
    let mapping = MappingProposal(words, list, months: ImportTools.months)
      .mapping(of: table, system: "Proef")
    #expect(mapping.columns.map(\.role) == [.name, .nothing, .nothing])
  }
}

/// The talk of the first time, by scripts of answers.
struct MappingTalkTests {
  private let texts = Texts(.dutch)

  private func talk(_ text: String, _ answers: [String]) throws -> MappingTalk {
    let words = try #require(Fixtures.words)
    var talk = MappingTalk(
      try Fixtures.table(text), system: "Proef", instruments: Fixtures.instruments, words: words,
      today: Fixtures.today, months: ImportTools.months)
    for answer in answers { talk.hear(answer, in: texts) }
    return talk
  }

  private static let scores = "Nr;Naam;Datum;Domein;Niveau\n1;Ada;3-2-2025;Financiën;3\n"

  @Test func `a good proposal is agreed on with one word`() throws {
    let talk = try talk(Self.scores, ["ja"])
    #expect(talk.isFinished)
    #expect(talk.mapping.columns.map(\.role) == [.nothing, .name, .day, .domain, .level])
    #expect(talk.turn.question == nil)
  }

  @Test func `three rows are shown as they would be understood`() throws {
    let lines = try talk(Self.scores, []).turn.lines.map { texts($0) }
    #expect(lines.contains("Inwoner: Ada. Dag: maandag 3 februari 2025."))
    #expect(lines.contains("Eén niveau: financien 3."))
  }

  @Test func `a column gets another place, and the place moves`() throws {
    // "Nr" becomes the reference; a figure that nobody means becomes nothing.
    let talk = try talk(Self.scores, ["1", "2", "ja"])
    #expect(talk.isFinished)
    #expect(talk.mapping.columns[0].role == .reference)
  }

  @Test func `an answer that is not understood is asked again`() throws {
    for answer in ["misschien", "99", "0", "-1"] {
      let talk = try talk(Self.scores, [answer])
      #expect(!talk.isFinished)
      #expect(talk.turn.lines.map(\.id) == ["error-import-choice"])
      #expect(talk.turn.choices.isEmpty, "the proposal still stands on the screen")
    }
  }

  @Test func `without a day there is no yes`() throws {
    let talk = try talk("Naam;Iets;Cijfer\nAda;x;7\n", ["ja"])
    #expect(!talk.isFinished)
    #expect(talk.turn.lines.contains { $0.id == "finding-import-noDay" })
  }

  @Test func `a word that nobody knows is asked for`() throws {
    let text = "Naam;Datum;Domein;Niveau\nAda;3-2-2025;Geldzaken;3\nBo;3-2-2025;Justitie;2\n"
    var talk = try talk(text, ["lijst", "2"])
    #expect(talk.mapping.instrument.id.hasPrefix("zrm"))
    if let column = talk.mapping.columns.firstIndex(where: { $0.heading == "Domein" }),
      talk.mapping.columns[column].role != .domain
    {
      talk.hear("3", in: texts)
      talk.hear("5", in: texts)
    }
    talk.hear("ja", in: texts)
    #expect(talk.turn.question?.id == "question-import-value")
    talk.hear("1", in: texts)
    talk.hear("ja", in: texts)
    #expect(talk.isFinished)
    #expect(talk.mapping.columns[2].values["geldzaken"] == "financien")
  }

  @Test func `the order of dates can be changed`() throws {
    let talk = try talk(Self.scores, ["datums", "2", "ja"])
    #expect(talk.mapping.dateOrder == .monthDayYear)
  }
}
