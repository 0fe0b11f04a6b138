// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Embedded
import Foundation
import TestSupport
import Testing

@Suite(.waiting) struct LedgerTests {
  private static func release(
    _ counts: [Int], _ range: ClosedRange<Int>, after ledger: ReleaseLedger,
    by rule: DisclosureRule = team
  ) throws -> DisclosedReport {
    try Disclosure.disclose([line(counts, in: try months(range))], by: rule, after: ledger)
  }

  @Test func `the same twice is shown twice, and stands in the ledger once`() throws {
    let one = try Self.release([41, 30, 3], 1...3, after: ReleaseLedger())
    let again = try Self.release([41, 30, 3], 1...3, after: try #require(one.ledger))
    #expect(one.tables == again.tables)
    #expect(again.ledger?.count == 1)
  }

  @Test func `two who came in late cannot be seen by taking one release off another`() throws {
    let one = try Self.release([41, 30, 20], 1...3, after: ReleaseLedger())
    #expect(one.line == [41, 30, 20, 91])
    // 43 − 41 and 93 − 91 would both show them.
    let ledger = try #require(one.ledger)
    #expect(try Self.release([43, 30, 20], 1...3, after: ledger).line == [nil, 30, 20, nil])
    #expect(try Self.release([49, 30, 20], 1...3, after: ledger).line == [49, 30, 20, 99])
  }

  @Test func `one who was erased cannot be seen either`() throws {
    let one = try Self.release([41, 30, 20], 1...3, after: ReleaseLedger())
    let next = try Self.release([41, 29, 20], 1...3, after: try #require(one.ledger))
    #expect(next.line == [41, nil, 20, nil])
  }

  @Test func `what was hidden stays hidden`() throws {
    let one = try Self.release([3, 20, 9], 1...3, after: ReleaseLedger())
    #expect(one.line == [nil, 20, nil, 32])
    let next = try Self.release([30, 20, 90], 1...3, after: try #require(one.ledger))
    #expect(next.line == [nil, 20, nil, 140])
  }

  @Test func `a half year less a quarter does not show few`() throws {
    let quarter = try Self.release([41, 30, 20], 1...3, after: ReleaseLedger())
    let half = try Self.release([43, 60, 50], 1...6, after: try #require(quarter.ledger))
    #expect(half.line[0] == nil)
    #expect(half.line.count { $0 == nil } >= 2)
    // Nor that there was nobody.
    let same = try Self.release([41, 60, 50], 1...6, after: try #require(quarter.ledger))
    #expect(same.line[0] == nil)
  }

  @Test func `the last of four quarters does not follow from the year and the others`() throws {
    var ledger = ReleaseLedger()
    for (counts, range) in [([100, 90], 1...12), ([30, 30], 1...3), ([30, 30], 4...6)] {
      ledger = try #require(try Self.release(counts, range, after: ledger).ledger)
    }
    // 100 − 30 − 30 − 38 would leave 2 for the last quarter.
    let third = try Self.release([38, 20], 7...9, after: ledger)
    #expect(third.line[0] == nil)
  }

  @Test func `a period that overlaps another without lying in it is refused`() throws {
    let one = try Self.release([41, 30, 20], 1...6, after: ReleaseLedger())
    #expect(throws: DisclosureError.periodsCross(measure: "m")) {
      try Self.release([41, 30, 20], 4...9, after: try #require(one.ledger))
    }
  }

  @Test func `outside a step of rounding is not shown when it can be one resident`() throws {
    let one = try Self.release([42, 60, 80], 1...3, after: ReleaseLedger(), by: outside)
    #expect(one.line == [40, 60, 80, 180])
    let next = try Self.release([43, 60, 80], 1...3, after: try #require(one.ledger), by: outside)
    #expect(next.line[0] == nil)
  }

  @Test func `what the team saw does not bind what is outside`() throws {
    let inside = try Self.release([41, 30, 20], 1...3, after: ReleaseLedger())
    let out = try Self.release(
      [43, 30, 20], 1...3, after: try #require(inside.ledger), by: outside)
    #expect(out.line == [45, 30, 20, 95])
    #expect(out.ledger?.count == 2)
  }

  @Test func `the written form can be read back, and holds what was shown`() throws {
    let report = try Self.release([41, 3, 20], 1...3, after: ReleaseLedger())
    let ledger = try #require(report.ledger)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = try encoder.encode(ledger)
    #expect(try JSONDecoder().decode(ReleaseLedger.self, from: written) == ledger)
    #expect(
      String(decoding: written, as: UTF8.self)
        == #"{"releases":[{"audience":"team","cells":[{"at":{},"count":64},"#
        + #"{"at":{"a":"c0"},"count":41},{"at":{"a":"c1"}},{"at":{"a":"c2"}}],"#
        + #""from":{"month":1,"year":2026},"measure":"m","roundingStep":1,"#
        + #""until":{"month":3,"year":2026}}],"version":1}"#)
  }

  @Test func `the written form passes its schema, and the schema can tell`() throws {
    let schema = try #require(EmbeddedFile.named("Schemas/vrijgaven.schema.json")).text
    func remarks(_ ledgers: [String]) throws -> [Int] {
      let ran = try Judge.python(
        """
        import json, sys
        import jsonschema
        schema, *ledgers = json.load(sys.stdin)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        print(json.dumps([len(list(validator.iter_errors(ledger))) for ledger in ledgers]))
        """, input: "[\(([schema] + ledgers).joined(separator: ","))]")
      #expect(ran.status == 0, "\(ran.errors)")
      return try JSONDecoder().decode([Int].self, from: Data(ran.output.utf8))
    }
    func written(_ rule: DisclosureRule) throws -> String {
      let report = try Self.release([41, 3, 20], 1...3, after: ReleaseLedger(), by: rule)
      return String(decoding: try JSONEncoder().encode(try #require(report.ledger)), as: UTF8.self)
    }
    let ledgers = [try written(team), try written(outside), #"{"version": 1, "releases": []}"#]
    #expect(try remarks(ledgers) == [0, 0, 0])
    let broken = [
      // A small count, one that is not rounded, a field that nobody knows, another version.
      ledgers[0].replacing("\"count\":41", with: "\"count\":3"),
      ledgers[1].replacing("\"count\":40", with: "\"count\":41"),
      ledgers[0].replacing("\"roundingStep\"", with: "\"residents\":3,\"roundingStep\""),
      ledgers[2].replacing("1,", with: "2,"),
    ]
    #expect(try remarks(broken).allSatisfy { $0 > 0 })
  }

  @Test(arguments: [
    #"{"version": 2, "releases": []}"#, #"{"releases": []}"#,
    #"{"version": 1, "releases": [{"audience": "team"}]}"#,
  ])
  func `a form that is not known is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ReleaseLedger.self, from: Data(json.utf8))
    }
  }
}
