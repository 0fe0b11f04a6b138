// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Foundation
import Testing

/// Nothing that looks into a value finds what is hidden in it.
@Suite struct SecrecyTests {
  /// 7654 goals of 3 residents are hidden, and 8765 of 60 to protect them.
  private static func table() throws -> CountTable {
    CountTable(
      "goals", measure: "goals", by: [Breakdown("a", .parts, categories(3))],
      in: try months(1...3),
      counts: [
        ["a": "c0"]: .init(7654, of: 3), ["a": "c1"]: .init(8765, of: 60),
        ["a": "c2"]: .init(9876, of: 61), .total: .init(26295, of: 124),
      ])
  }

  private static func everythingIn(_ value: some Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return dumped + String(describing: value) + String(reflecting: value)
  }

  @Test func `a disclosed report holds no hidden count`() throws {
    for rule in [DisclosureRule(.team), DisclosureRule(.outside)] {
      let report = try Disclosure.disclose([Self.table()], by: rule, after: ReleaseLedger())
      let json = try JSONEncoder().encode(report.tables)
      let ledger = try JSONEncoder().encode(report.ledger)
      let all =
        Self.everythingIn(report) + String(decoding: json, as: UTF8.self)
        + String(decoding: ledger, as: UTF8.self)
      for secret in ["7654", "7655", "8765"] { #expect(!all.contains(secret)) }
      // The check can fail: what is shown is found in all of them.
      let shown = rule.audience == .team ? "9876" : "9875"
      for text in [
        Self.everythingIn(report), String(decoding: json, as: UTF8.self),
        String(decoding: ledger, as: UTF8.self),
      ] {
        #expect(text.contains(shown))
      }
    }
  }

  @Test func `counts that were not disclosed do not get into a log either`() throws {
    let table = try Self.table()
    let all = Self.everythingIn(table) + Self.everythingIn([CountTable.Count(7654, of: 3)])
    for secret in ["7654", "8765", "9876", "26295"] { #expect(!all.contains(secret)) }
  }

  @Test func `an error holds no count`() throws {
    let wrong = CountTable(
      "t", measure: "m", by: [Breakdown("a", .parts, categories(2))],
      counts: [.total: .init(7654), ["a": "c0"]: .init(5432), ["a": "c1"]: .init(1)])
    let error = #expect(throws: DisclosureError.self) {
      try Disclosure.disclose([wrong], by: team)
    }
    let text = Self.everythingIn(try #require(error))
    #expect(text.contains("totalDiffers"))
    for secret in ["7654", "5432"] { #expect(!text.contains(secret)) }
  }
}
