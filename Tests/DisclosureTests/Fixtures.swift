// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Model
import Testing

/// Months of 2026.
func months(_ range: ClosedRange<Int>) throws -> ClosedRange<Month> {
  func month(_ number: Int) throws -> Month {
    Month(of: try #require(CalendarDay(year: 2026, month: number, day: 1)))
  }
  return try month(range.lowerBound)...month(range.upperBound)
}

func categories(_ count: Int) -> [Breakdown.Category] { (0..<count).map { .init("c\($0)") } }

/// Counts of residents by one breakdown, with their total.
func line(
  _ counts: [Int], measure: String = "m", in period: ClosedRange<Month>? = nil
) -> CountTable {
  var cells: [Coordinates: CountTable.Count] = [.total: .init(counts.reduce(0, +))]
  for (number, count) in counts.enumerated() { cells[["a": "c\(number)"]] = .init(count) }
  return CountTable(
    "line", measure: measure, by: [Breakdown("a", .parts, categories(counts.count))], in: period,
    counts: cells)
}

/// Counts of residents by two breakdowns, with all totals.
func plane(
  _ rows: [[Int]], _ names: (String, String) = ("a", "b"), in period: ClosedRange<Month>? = nil,
  impossible: Set<Coordinates> = []
) -> CountTable {
  var cells: [Coordinates: CountTable.Count] = [:]
  for (r, row) in rows.enumerated() {
    for (c, count) in row.enumerated() {
      cells[[names.0: "c\(r)", names.1: "c\(c)"]] = .init(count)
    }
    cells[[names.0: "c\(r)"]] = .init(row.reduce(0, +))
  }
  for column in rows[0].indices {
    cells[[names.1: "c\(column)"]] = .init(rows.reduce(0) { $0 + $1[column] })
  }
  cells[.total] = .init(rows.joined().reduce(0, +))
  return CountTable(
    "plane-\(names.0)-\(names.1)", measure: "m",
    by: [
      Breakdown(names.0, .parts, categories(rows.count)),
      Breakdown(names.1, .parts, categories(rows[0].count)),
    ], in: period, counts: cells, impossible: impossible)
}

extension DisclosedReport {
  /// What is seen in the first table: a line of it, then the total; `nil` is hidden.
  var line: [Int?] {
    tables[0].coordinates.map { cell in
      if case .count(let count) = tables[0][cell] { count } else { nil }
    }
  }
}

let team = DisclosureRule(.team)
let outside = DisclosureRule(.outside)
