// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Interchange
import Testing

/// Files of other systems, in every dialect that occurs, and files that are no table.
struct TableReaderTests {
  @Test(arguments: [";", ",", "\t", "|"])
  func `the separator is found`(separator: String) throws {
    let table = try Fixtures.table(
      "Naam\(separator)Datum\r\n\"Bakker\(separator) Sjoerd\"\(separator)1-6-2026\r\n")
    #expect(table.source.separator == separator)
    #expect(table.headings == ["Naam", "Datum"])
    #expect(table.rows.map(\.cells) == [["Bakker\(separator) Sjoerd", "1-6-2026"]])
  }

  @Test func `a separator that was named wins`() throws {
    var wishes = TableReader.Wishes()
    wishes.separator = ","
    let table = try Fixtures.table(Array("a;b,c\n1;2,3\n".utf8), wishes)
    #expect(table.headings == ["a;b", "c"])
  }

  @Test func `the first line of a spreadsheet that names the separator is no row`() throws {
    let table = try Fixtures.table("sep=|\nNaam|Datum\nAda;Bo|1-6-2026\n")
    #expect(table.headings == ["Naam", "Datum"])
    #expect(table.rows.map(\.line) == [3])
  }

  @Test(arguments: [
    ([0x5A, 0x6F, 0xEB], "windows-1252"), ([0x5A, 0x6F, 0xC3, 0xAB], "utf-8"),
  ])
  func `letters are read in their code`(name: [UInt8], code: String) throws {
    let table = try Fixtures.table(Array("Naam;Datum\n".utf8) + name + Array(";1-6-2026\n".utf8))
    #expect(table.rows.first?.cells.first == "Zoë")
    #expect(table.source.encoding == code)
  }

  @Test func `a mark of the code is no part of the first heading`() throws {
    let text = "\u{FEFF}Naam;Datum\nZoë;1-6-2026\n"
    #expect(try Fixtures.table(text).headings == ["Naam", "Datum"])
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + "Naam\tDatum\nZoë\t1-6-2026\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let table = try Fixtures.table(wide)
    #expect(table.headings == ["Naam", "Datum"])
    #expect(table.rows.first?.cells.first == "Zoë")
  }

  @Test func `quotes hold line ends, and lines keep their number`() throws {
    let table = try Fixtures.table(
      "Naam;Doel\nAda;\"rust,\nen \"\"ruimte\"\"\"\nBo;5\" pijp\n")
    #expect(table.rows.map(\.cells) == [["Ada", "rust,\nen \"ruimte\""], ["Bo", "5\" pijp"]])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test func `a quote that does not close costs one row, not the rest`() throws {
    let table = try Fixtures.table("Naam;Doel\nAda;\"open\nBo;rust\nCas;ruimte\n")
    #expect(table.unreadable.map(\.refusal) == [.openQuotes])
    #expect(table.unreadable.map(\.line) == [2])
    #expect(table.rows.map(\.cells.first) == ["Bo", "Cas"])
  }

  @Test func `empty columns and rows at the end, and a title above, are left out`() throws {
    let table = try Fixtures.table(
      "Rapport 2026;;;\n\nNaam;Datum;;\nAda;1-6-2026;;\n;;;\n\u{A0};;;\n")
    #expect(table.headings == ["Naam", "Datum"])
    #expect(table.rows.map(\.cells) == [["Ada", "1-6-2026"]])
    #expect(table.linesAbove == 1)
  }

  @Test func `more cells than headings are refused`() throws {
    let table = try Fixtures.table("Naam;Datum\nAda;1-6-2026;nog iets\nBo;2-6-2026\n")
    #expect(table.unreadable.map(\.refusal) == [.tooManyCells])
    #expect(table.rows.count == 1)
  }

  @Test func `a huge cell is refused, and the row below it is read`() throws {
    let huge = String(repeating: "x", count: 100_001)
    let table = try Fixtures.table("Naam;Datum\n\(huge);1-6-2026\nBo;2-6-2026\n")
    #expect(table.unreadable.map(\.refusal) == [.hugeCell])
    #expect(table.rows.map(\.cells.first) == ["Bo"])
  }

  @Test func `a huge line without an end is refused`() throws {
    let table = try Fixtures.table(
      "Naam;Datum\n" + String(repeating: "x;", count: 200_000) + "\nBo;2-6-2026\n")
    #expect(table.unreadable.map(\.refusal) == [.tooManyCells])
    #expect(table.rows.count == 1)
  }

  @Test(
    arguments: [
      ([], ImportFileError.empty), (Array("Naam;Datum\nA\0da;1-6-2026\nBo;2-6-2026\n".utf8), .nul),
      ((0...255).map { UInt8($0) } + (0...255).map { UInt8($0) }, .binary),
      (Array("%PDF-1.7\n".utf8), .binary), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldBook),
      (Array("PK\u{3}\u{4}niets".utf8), .damaged), (Array("een\n".utf8), .noRows),
      (Array("Naam;Datum\n".utf8), .noRows), (Array("Naam;\u{81}\n".utf8), .noRows),
      ([0x4E, 0x3B, 0x61, 0x0A, 0x81, 0x3B, 0x62, 0x0A], .encoding),
    ] as [([UInt8], ImportFileError)])
  func `what is no table is refused`(bytes: [UInt8], error: ImportFileError) throws {
    #expect(throws: error) { try Fixtures.table(bytes) }
  }

  @Test func `what is no file is refused`() throws {
    let reader = try Fixtures.reader()
    #expect(throws: ImportFileError.missing) { try reader.table("/nergens/bestand.csv") }
    #expect(throws: ImportFileError.notAFile) { try reader.table("/dev/zero") }
    #expect(throws: ImportFileError.notAFile) { try reader.table("/tmp") }
  }

  @Test func `without Python, or without openpyxl, a sentence says so`() throws {
    let none = TableReader(interpreters: ["/nergens/python3"], driver: "")
    #expect(throws: ImportFileError.noReader) { try none.table("/tmp/x.csv") }
    let book = Fixtures.examples.appending(path: "scores.xlsx").path
    let broken = TableReader(interpreters: ["/bin/true"], driver: "")
    #expect(throws: ImportFileError.unfinished) { try broken.table(book) }
  }

  @Test func `a workbook is read with its dates, and its other sheets are named`() throws {
    let table = try Fixtures.reader().table(
      Fixtures.examples.appending(path: "scores.xlsx").path)
    #expect(table.source.kind == "xlsx")
    #expect(table.otherSheets == ["Uitleg"])
    #expect(table.linesAbove == 1)
    #expect(
      table.rows.first?.cells == [
        "000101", "Vera Kuiper", "Zandhof", "2025-02-03", "Financiën", "2", "M1",
      ])
    var wishes = TableReader.Wishes()
    wishes.sheet = "Nergens"
    #expect(throws: ImportFileError.noSheet) {
      try Fixtures.reader().table(Fixtures.examples.appending(path: "scores.xlsx").path, wishes)
    }
  }
}
