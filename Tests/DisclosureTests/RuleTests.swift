// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Disclosure

@Suite struct RuleTests {
  @Test func `thresholds can be raised and not lowered`() {
    #expect(DisclosureRule(.team, threshold: 1).threshold == 5)
    #expect(DisclosureRule(.team, threshold: -7).threshold == 5)
    #expect(DisclosureRule(.team, threshold: 8).threshold == 8)
    #expect(DisclosureRule(.outside, threshold: 5).threshold == 10)
    #expect(DisclosureRule(.outside, threshold: 20).threshold == 20)
    #expect(DisclosureRule(.outside, percentageBase: 10).percentageBase == 50)
    #expect(DisclosureRule(.outside, percentageBase: 100).percentageBase == 100)
    #expect(DisclosureRule(.outside, threshold: .max).threshold > 1000)
  }

  @Test func `outside sees multiples of five, and more is never shown as less`() {
    let shown = (0...200).map { outside.rounded($0) }
    #expect(shown.allSatisfy { $0 % 5 == 0 })
    #expect(zip(shown, 0...200).allSatisfy { abs($0 - $1) <= 2 })
    #expect(shown == shown.sorted())
    #expect((0...200).allSatisfy { team.rounded($0) == $0 })
  }

  @Test func `a percentage is made of what is shown, on a base that is large enough`() throws {
    let large = try Disclosure.disclose([line([31, 62])], by: team).tables[0]
    #expect(large.percentage(of: ["a": "c0"], in: .total) == .percent(33))
    let period = try months(1...3)
    let small = try Disclosure.disclose(
      [line([14, 21], in: period)], by: outside, after: ReleaseLedger()
    ).tables[0]
    #expect(small.percentage(of: ["a": "c0"], in: .total) == .baseTooSmall)
    let wide = try Disclosure.disclose(
      [line([14, 49], in: period)], by: outside, after: ReleaseLedger()
    ).tables[0]
    // 15 of 65, not 14 of 63.
    #expect(wide.percentage(of: ["a": "c0"], in: .total) == .percent(23))
    let hidden = try Disclosure.disclose([line([3, 60, 80])], by: team).tables[0]
    #expect(hidden.percentage(of: ["a": "c0"], in: .total) == .hidden)
    #expect(hidden.percentage(of: ["a": "nobody"], in: .total) == nil)
  }

  @Test func `outside needs a ledger and a period`() throws {
    let period = try months(1...3)
    #expect(throws: DisclosureError.ledgerNeeded(measure: "m")) {
      try Disclosure.disclose([line([20, 30], in: period)], by: outside)
    }
    #expect(throws: DisclosureError.ledgerNeeded(measure: "m")) {
      try Disclosure.disclose([line([20, 30])], by: outside, after: ReleaseLedger())
    }
  }
}
