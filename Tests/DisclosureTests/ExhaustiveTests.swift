// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import TestSupport
import Testing

/// Goes through every table that agrees with what is shown, without any method but counting.
@Suite struct ExhaustiveTests {
  /// What the inner cells of two rows can be, by what is shown; nothing above `most` is tried.
  private static func possible(
    _ table: DisclosedTable, columns: Int, most: Int
  ) -> [[Set<Int>]] {
    var found = Array(repeating: Array(repeating: Set<Int>(), count: columns), count: 2)
    func fits(_ value: Int, _ cell: Coordinates) -> Bool {
      if case .count(let count) = table[cell] { count == value } else { true }
    }
    func choices(_ row: Int, _ column: Int) -> [Int] {
      let cell: Coordinates = ["a": "c\(row)", "b": "c\(column)"]
      if case .count(let count) = table[cell] { return [count] }
      return Array(0...most)
    }
    func pairs(_ column: Int) -> [[Int]] {
      choices(0, column).flatMap { top in choices(1, column).map { [top, $0] } }
        .filter { fits($0[0] + $0[1], ["b": "c\(column)"]) }
    }
    func extend(_ chosen: [[Int]]) {
      guard chosen.count == columns else {
        for pair in pairs(chosen.count) { extend(chosen + [pair]) }
        return
      }
      let sums = [0, 1].map { row in chosen.reduce(0) { $0 + $1[row] } }
      guard fits(sums[0], ["a": "c0"]), fits(sums[1], ["a": "c1"]), fits(sums[0] + sums[1], .total)
      else { return }
      for (column, pair) in chosen.enumerated() {
        for row in 0...1 { found[row][column].insert(pair[row]) }
      }
    }
    extend([])
    return found
  }

  @Test(arguments: 0..<20)
  func `every value from nobody to enough is possible for a small count`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<2).map { _ in
      (0..<2).map { _ in
        Int.random(in: 0...(Bool.random(using: &generator) ? 4 : 7), using: &generator)
      }
    }
    let table = try Disclosure.disclose([plane(rows)], by: team).tables[0]
    let possible = Self.possible(table, columns: 2, most: 13)
    for row in 0...1 {
      for column in 0...1 where table[["a": "c\(row)", "b": "c\(column)"]] == .hidden {
        let values = possible[row][column]
        #expect(values.contains(rows[row][column]))
        if rows[row][column] < 5 {
          #expect(values.isSuperset(of: 0...5), "\(rows) \(row) \(column) \(values.sorted())")
        } else {
          #expect((values.max() ?? 0) - (values.min() ?? 0) >= 5)
        }
      }
    }
  }

  @Test func `the search finds one table where everything is shown`() throws {
    let table = try Disclosure.disclose([plane([[30, 20], [20, 30]])], by: team).tables[0]
    #expect(Self.possible(table, columns: 2, most: 40) == [[[30], [20]], [[20], [30]]])
  }
}
