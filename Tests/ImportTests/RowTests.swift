// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Interchange
import Model
import Testing

/// The example files, row by row: what was understood, what was refused and why.
struct RowTests {
  private func example(
    _ file: String, _ mapping: String
  ) throws -> (rows: [RowFacts], refused: [Int: [RowRefusal]]) {
    let mapping = try Fixtures.mapping(mapping)
    let table = try Fixtures.reader().table(
      Fixtures.examples.appending(path: file).path, mapping.wishes)
    return try Fixtures.facts(table, mapping)
  }

  @Test func `a row with a column for each domain is understood`() throws {
    let (rows, refused) = try example("wijkregister.csv", "wijkregister.toml")
    let first = try #require(rows.first)
    #expect(first.reference == "0012")
    #expect(first.name == "Zoë van Dijk")
    #expect(first.day.description == "2025-02-03")
    #expect(first.levels.map(\.domain).first == "financien")
    #expect(first.levels.count == 5)
    #expect(first.lifeScore == 5)
    #expect(rows.map(\.line) == [3, 4, 5, 11])
    // What looks like a formula is a name, and nothing else.
    #expect(rows.last?.name == "=CMD|' /C calc'!A0")
    #expect(refused[6]?.map(\.code) == [.notADate])
    #expect(refused[7]?.map(\.code) == [.notALevel])
    #expect(refused[8]?.map(\.code) == [.dateAhead])
    #expect(refused[9]?.map(\.code) == [.notAScore])
  }

  @Test func `a figure with a half is rounded off only when the mapping says so`() throws {
    var mapping = try Fixtures.mapping("wijkregister.toml")
    mapping.roundsScores = true
    let table = try Fixtures.reader().table(
      Fixtures.examples.appending(path: "wijkregister.csv").path)
    let (rows, _) = try Fixtures.facts(table, mapping)
    #expect(rows.first { $0.line == 9 }?.lifeScore == 8)
  }

  @Test func `goals come in with their outcome, and own topics stay own`() throws {
    let (rows, refused) = try example("doelen.csv", "doelen.toml")
    #expect(rows.count == 4)
    #expect(rows[0].goal?.wording == "Ik wil overzicht,\nzodat ik \"rustig\" slaap")
    #expect(rows[0].goal?.outcome == .reached)
    #expect(rows[0].goal?.outcomeDay?.description == "2025-06-20")
    #expect(rows[1].goal?.topic == .domain("wonen"))
    #expect(rows[2].goal?.topic == .domain("sociale-contacten"))
    #expect(rows[3].goal?.topic == .own("Tuin"))
    #expect(
      refused.values.flatMap { $0 }.map(\.code).sorted { $0.rawValue < $1.rawValue }
        == [.noGoal, .noSuchOutcome])
  }

  @Test func `a workbook with a row for each domain is understood`() throws {
    let (rows, refused) = try example("scores.xlsx", "scores.toml")
    #expect(rows.map { $0.levels.first?.value.number } == [2, 3, 4, 4, 2, 4, 5])
    #expect(refused.values.flatMap { $0 }.map(\.code) == [.noSuchDomain])
  }

  @Test func `the same row says the same however it is written`() throws {
    let mapping = try Fixtures.mapping("scores.toml")
    let head = "Cliëntnummer;Naam;Wijk;Datum;Domein;Niveau\n"
    let one = try Fixtures.facts(
      try Fixtures.table(head + "7;Ada;Noord;3-2-2025;Financiën;3\n"), mapping
    ).rows
    let other = try Fixtures.facts(
      try Fixtures.table(
        "Niveau,Domein,Extra,Datum,Naam,Wijk,Cliëntnummer\n"
          + "3 - beperkt zelfredzaam,financien,x,2025-02-03,Ada,Noord,\"=\"\"7\"\"\"\n"),
      mapping
    ).rows
    #expect(one.map(\.contents) == other.map(\.contents))
  }

  @Test func `refused rows can be mended and offered again`() throws {
    let mapping = try Fixtures.mapping("wijkregister.toml")
    let table = try Fixtures.reader().table(
      Fixtures.examples.appending(path: "wijkregister.csv").path)
    let (_, refused) = try Fixtures.facts(table, mapping)
    let bytes = RefusedRows.file(
      table, reasons: refused.mapValues { _ in "=reden" }, heading: "Waarom niet")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(";'=reden\r\n"))
    let again = try Fixtures.table(Array(text.replacing("31-2-2025", with: "28-2-2025").utf8))
    #expect(again.headings.last == "Waarom niet")
    let mended = try Fixtures.facts(again, mapping)
    #expect(mended.rows.map(\.reference) == ["0014"])
    #expect(mended.refused.count == refused.count - 1)
  }

  @Test func `a file with other columns is not guessed at`() throws {
    let mapping = try Fixtures.mapping("scores.toml")
    #expect(throws: ImportMappingFinding(.noSuchColumn, word: "Cliëntnummer")) {
      try Fixtures.facts(try Fixtures.table("Naam;Datum\nAda;3-2-2025\n"), mapping)
    }
  }
}
