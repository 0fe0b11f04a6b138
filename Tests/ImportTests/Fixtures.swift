// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import Interchange
import Model
import TestSupport
import Testing
import Wording
import Workplace

/// What the tests of an import share: invented files, and what understands them.
enum Fixtures {
  static let instruments: [Instrument] = (try? Instruments.builtIn()) ?? []
  static let words = EmbeddedFile.named("Imports/kolomwoorden.toml").flatMap {
    HeadingWords($0.text)
  }
  static let today = CalendarDay(iso: "2026-03-03") ?? CalendarDay.start
  static let examples = Checkout.root.appending(path: "Exports/voorbeelden/import")

  /// The interpreter that the judges run with, which has openpyxl.
  static func reader() throws -> TableReader {
    TableReader(
      interpreters: [try Judge.program("python")],
      driver: try #require(EmbeddedFile.named("Imports/table_driver.py")).text)
  }

  /// Reads bytes as a file.
  static func table(
    _ bytes: [UInt8], _ wishes: TableReader.Wishes = .init()
  ) throws -> ImportTable {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "tussenstand-import-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try reader().table(url.path, wishes)
  }

  static func table(_ text: String) throws -> ImportTable { try table(Array(text.utf8)) }

  static func mapping(_ name: String) throws -> ImportMapping {
    let text = try String(contentsOf: examples.appending(path: name), encoding: .utf8)
    let (mapping, findings) = ImportMappingReader.read(text, instruments: instruments)
    #expect(findings == [])
    return try #require(mapping)
  }

  /// Understands every row.
  static func facts(
    _ table: ImportTable, _ mapping: ImportMapping
  ) throws -> (rows: [RowFacts], refused: [Int: [RowRefusal]]) {
    let instrument = try #require(instruments.first { $0.reference == mapping.instrument })
    let reader = try RowReader(
      mapping, instrument, headings: table.headings, today: today, months: ImportTools.months)
    var rows: [RowFacts] = []
    var refused: [Int: [RowRefusal]] = [:]
    for row in table.rows {
      switch reader.facts(row) {
      case .success(let facts): rows.append(facts)
      case .failure(let refusals): refused[row.line] = refusals.all
      }
    }
    return (rows, refused)
  }
}

extension CalendarDay {
  /// The first day there is.
  static var start: CalendarDay {
    CalendarDay(daysSince1970: 0) ?? Fixtures.today
  }
}
