// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import TestSupport
import Testing

@Suite struct ProtectionTests {
  @Test func `a small part takes another with it, and the total stays`() throws {
    #expect(try Disclosure.disclose([line([3, 20, 9])], by: team).line == [nil, 20, nil, 32])
    #expect(try Disclosure.disclose([line([30, 20, 9])], by: team).line == [30, 20, 9, 59])
  }

  @Test func `two small parts that are few together need a third`() throws {
    #expect(
      try Disclosure.disclose([line([1, 2, 20, 9])], by: team).line == [nil, nil, 20, nil, 32])
    #expect(try Disclosure.disclose([line([4, 4, 20])], by: team).line == [nil, nil, 20, 28])
  }

  @Test func `a zero is hidden like any small count, and so is everybody in one place`() throws {
    // “All twelve went down” says something about each of them.
    #expect(try Disclosure.disclose([line([0, 0, 12])], by: team).line == [nil, nil, nil, 12])
    #expect(try Disclosure.disclose([line([0, 0, 0])], by: team).line == [nil, nil, nil, nil])
  }

  @Test func `what cannot be is shown as such and protects nothing`() throws {
    let rows = [[0, 20, 9], [20, 30, 4]]
    let cell: Coordinates = ["a": "c0", "b": "c0"]
    let table = try Disclosure.disclose([plane(rows, impossible: [cell])], by: team).tables[0]
    #expect(table[cell] == .impossible)
    #expect(table[["a": "c1", "b": "c2"]] == .hidden)
    #expect(throws: DisclosureError.self) {
      try Disclosure.disclose(
        [plane(rows, impossible: [["a": "c0", "b": "c1"]])], by: team)
    }
  }

  @Test func `in two dimensions four hide together`() throws {
    let table = try Disclosure.disclose(
      [plane([[3, 20, 30], [20, 30, 40], [30, 40, 50]])], by: team
    ).tables[0]
    #expect(table[["a": "c0", "b": "c0"]] == .hidden)
    #expect(table.hiddenCount == 4)
    #expect(table[.total] == .count(263))
  }

  @Test func `goals of few residents are hidden however many they are`() throws {
    let table = CountTable(
      "goals", measure: "goals", by: [Breakdown("a", .parts, categories(3))],
      counts: [
        ["a": "c0"]: .init(77, of: 4), ["a": "c1"]: .init(30, of: 20), ["a": "c2"]: .init(8, of: 6),
        .total: .init(115, of: 27),
      ])
    #expect(try Disclosure.disclose([table], by: team).line == [nil, 30, nil, 115])
  }

  @Test func `the same cell is the same in every table of a report`() throws {
    let one = plane([[3, 20, 30], [20, 30, 40]], ("a", "b"))
    let other = plane([[23, 30], [50, 40]], ("a", "c"))
    let report = try Disclosure.disclose([one, other], by: team)
    for cell in [Coordinates.total, ["a": "c0"], ["a": "c1"]] {
      #expect(report.tables[0][cell] == report.tables[1][cell])
    }
    let places = report.tables.flatMap { table in
      table.coordinates.filter { table[$0] == .hidden }
    }
    #expect(report.hiddenCount == Set(places).count)
  }

  @Test func `the rest that is not shown is protected`() throws {
    // 31 of 33 have a mark: that 2 have none follows, so the 31 cannot be shown.
    let change = Breakdown("marked", .parts, [.init("yes"), .init("no", isPublished: false)])
    let table = CountTable(
      "marks", measure: "m", by: [change],
      counts: [.total: .init(33), ["marked": "yes"]: .init(31), ["marked": "no"]: .init(2)])
    let seen = try Disclosure.disclose([table], by: team).tables[0]
    #expect(seen[["marked": "no"]] == nil)
    #expect(Set([seen[.total], seen[["marked": "yes"]]]).contains(.hidden))
    #expect(seen.dimensions[0].categories.map(\.id) == ["yes"])
  }

  @Test func `overlapping parts say less about each other, and are protected as far as they do`()
    throws
  {
    let domains = Breakdown("d", .overlapping, categories(2))
    func table(_ first: Int, _ second: Int, of total: Int) -> CountTable {
      CountTable(
        "d", measure: "m", by: [domains],
        counts: [
          .total: .init(total), ["d": "c0"]: .init(first), ["d": "c1"]: .init(second),
        ])
    }
    // 20 of 24 chose the other: at least 4 chose this one. With the total shown that would follow.
    #expect(try Disclosure.disclose([table(4, 20, of: 24)], by: team).hiddenCount > 1)
    #expect(try Disclosure.disclose([table(14, 20, of: 24)], by: team).hiddenCount == 0)
    #expect(throws: DisclosureError.totalDiffers(measure: "m", .total)) {
      try Disclosure.disclose([table(4, 20, of: 25)], by: team)
    }
  }

  @Test func `tables that contradict themselves or each other are refused`() throws {
    let rows = [[10, 20], [30, 40]]
    var counts: [Coordinates: CountTable.Count] = [
      .total: .init(11), ["a": "c0"]: .init(5), ["a": "c1"]: .init(5),
    ]
    let two = Breakdown("a", .parts, categories(2))
    #expect(throws: DisclosureError.totalDiffers(measure: "m", .total)) {
      try Disclosure.disclose([CountTable("t", measure: "m", by: [two], counts: counts)], by: team)
    }
    counts[.total] = nil
    #expect(throws: DisclosureError.missingCell(measure: "m", .total)) {
      try Disclosure.disclose([CountTable("t", measure: "m", by: [two], counts: counts)], by: team)
    }
    counts[.total] = .init(10)
    counts[["b": "c1"]] = .init(10)
    #expect(throws: DisclosureError.unknownCell(measure: "m", ["b": "c1"])) {
      try Disclosure.disclose([CountTable("t", measure: "m", by: [two], counts: counts)], by: team)
    }
    #expect(throws: DisclosureError.cellDiffers(measure: "m", ["a": "c0"])) {
      try Disclosure.disclose([plane(rows), plane([[31, 0], [30, 39]], ("a", "c"))], by: team)
    }
    #expect(throws: DisclosureError.dimensionDiffers("a")) {
      try Disclosure.disclose([plane(rows), line([20, 30, 50])], by: team)
    }
    #expect(throws: DisclosureError.invalidCount(measure: "m", ["a": "c1"])) {
      try Disclosure.disclose([line([20, -1])], by: team)
    }
  }

  @Test(arguments: 0..<200)
  func `who is outside sees nothing that the team does not see`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      (0..<3).map { _ in Int.random(in: 0...40, using: &generator) }
    }
    let table = plane(rows, in: try months(1...3))
    let inside = try Disclosure.disclose(
      [table], by: DisclosureRule(.team, threshold: Int.random(in: 5...10, using: &generator)))
    let out = try Disclosure.disclose([table], by: outside, after: ReleaseLedger())
    for cell in table.cells where inside.tables[0][cell] == .hidden {
      #expect(out.tables[0][cell] == .hidden)
    }
  }
}
