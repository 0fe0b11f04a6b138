// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Wording

/// Counts of the own caseload with their words; they never leave this room as they are.
struct MeasureTable {
  /// One line of counts.
  struct Row {
    let label: Message
    /// One per column.
    let counts: [Int]
  }

  /// Which table it is.
  let kind: PictureTable.Kind
  /// What it is called.
  let title: Message
  /// What one count stands for, and when it counts.
  let captions: [Message]
  /// What each column counts.
  let columns: [Message]
  /// The lines.
  var rows: [Row]
  /// Out of how many, one per column; `nil` when every line has its own.
  var base: [Int]?
  /// The column that may be drawn as a bar against its base, counted from 0.
  var barColumn: Int?
  /// What to say when there are no lines.
  let whenEmpty: Message

  /// The line of the base.
  static let baseLine = "base"

  /// Where a count stands among the disclosed ones.
  static func place(_ line: String, _ column: Int) -> Coordinates {
    ["line": line, "column": String(column)]
  }

  /// The counts without their words, for disclosure control.
  var counts: CountTable {
    let lines =
      rows.indices.map { (String($0), rows[$0].counts) }
      + (base.map { [(Self.baseLine, $0)] } ?? [])
    var counts: [Coordinates: CountTable.Count] = [:]
    for (line, values) in lines {
      for (column, value) in values.enumerated() {
        // Lines count different things, and the own caseload has no smallest number of residents.
        counts[Self.place(line, column)] = CountTable.Count(value, of: min(value, 1))
      }
    }
    return CountTable(
      kind.rawValue, measure: kind.rawValue,
      by: [
        Breakdown("line", .overlapping, lines.map { .init($0.0) }, hasTotal: false),
        Breakdown(
          "column", .overlapping, columns.indices.map { .init(String($0)) }, hasTotal: false),
      ], counts: counts)
  }
}
