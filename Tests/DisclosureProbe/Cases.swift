// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure

/// One request to disclose: the tables, and when.
struct Request {
  let tables: [Counted]
  let months: ClosedRange<Int>
  let turn: Int
}

/// What is disclosed one after the other, with one ledger.
struct Scenario {
  let kind: String
  let dimensions: [Breakdown]
  let requests: [Request]
  var addsUp = true

  static let kinds = [
    "line", "plane", "cube", "linked", "overlapping", "tree", "rest", "late", "periods", "visits",
  ]

  /// Draws a scenario of a kind.
  init(_ kind: String, _ random: inout Random) {
    self.kind = kind
    let size = random.number(4...random.number(12...240))
    switch kind {
    case "line":
      dimensions = [Self.parts("a", random.number(2...7))]
      let people = Population(dimensions, size: size, &random)
      requests = [Self.request(people, [[0]])]
    case "plane":
      dimensions = [Self.parts("a", random.number(2...5)), Self.parts("b", random.number(2...4))]
      let people = Population(dimensions, size: size * 2, &random)
      requests = [Self.request(people, [[0, 1]])]
    case "cube":
      dimensions = ["a", "b", "c"].map { Self.parts($0, random.number(2...3)) }
      let people = Population(dimensions, size: size * 3, &random)
      requests = [Self.request(people, [[0, 1, 2]])]
    case "linked":
      dimensions = ["a", "b", "c"].map { Self.parts($0, random.number(2...4)) }
      let people = Population(dimensions, size: size * 2, &random)
      let third: [[Int]] = random.happens(40) ? [[1, 2]] : []
      requests = [Self.request(people, [[0, 1], [0, 2]] + third)]
    case "overlapping":
      dimensions = [
        Breakdown("d", .overlapping, Self.names(random.number(2...5)), hasTotal: true),
        Self.parts("a", random.number(2...3)),
      ]
      let people = Population(dimensions, size: size, &random)
      requests = [Self.request(people, random.happens(50) ? [[0]] : [[0, 1]])]
    case "tree":
      dimensions = [
        Breakdown(
          "t", .parts,
          [
            .init("x"), .init("x1", in: "x"), .init("x2", in: "x"), .init("y"),
            .init("y1", in: "y"), .init("y2", in: "y"), .init("y3", in: "y"), .init("z"),
          ]), Self.parts("a", random.number(2...3)),
      ]
      let people = Population(dimensions, size: size, &random)
      requests = [Self.request(people, random.happens(50) ? [[0]] : [[0, 1]])]
    case "rest":
      dimensions = [
        Self.parts("a", random.number(2...3)),
        Breakdown(
          "change", .parts,
          [.init("higher"), .init("same"), .init("lower"), .init("none", isPublished: false)]),
      ]
      let people = Population(dimensions, size: size, &random)
      requests = [Self.request(people, [[0, 1]])]
    case "late":
      dimensions = [Self.parts("a", random.number(2...5)), Self.parts("b", random.number(2...3))]
      requests = Self.late(dimensions, size: size, &random)
    default:
      dimensions = [Self.parts("a", random.number(2...4)), Self.parts("b", random.number(2...3))]
      addsUp = kind == "visits"
      requests = Self.periods(dimensions, size: size * 3, isPerMonth: addsUp, &random)
    }
  }

  private static func names(_ count: Int) -> [Breakdown.Category] {
    (0..<count).map { .init("c\($0)") }
  }

  private static func parts(_ id: String, _ count: Int) -> Breakdown {
    Breakdown(id, .parts, names(count))
  }

  private static func request(_ people: Population, _ tables: [[Int]]) -> Request {
    Request(
      tables: tables.enumerated().map { people.table("t\($0)", by: $1, in: 1...1) },
      months: 1...1, turn: 0)
  }

  /// The same period again, after some came in late or were erased.
  private static func late(
    _ dimensions: [Breakdown], size: Int, _ random: inout Random
  ) -> [Request] {
    let chosen = random.happens(50) ? [0] : [0, 1]
    var people = Population(dimensions, size: size, &random)
    let way = random.number(1...3)
    return (0..<random.number(2...4)).map { turn in
      if turn > 0 {
        if way != 2 {
          let more = Population(dimensions, size: random.number(0...9), &random)
          people.people += more.people
        }
        if way != 1 {
          for _ in 0..<random.number(0...4) where !people.people.isEmpty {
            people.people.remove(at: random.number(0...(people.people.count - 1)))
          }
        }
      }
      return Request(tables: [people.table("t", by: chosen, in: 1...1)], months: 1...1, turn: turn)
    }
  }

  /// Quarters, half years and the year of the same people, in some order.
  private static func periods(
    _ dimensions: [Breakdown], size: Int, isPerMonth: Bool, _ random: inout Random
  ) -> [Request] {
    let chosen = random.happens(60) ? [0] : [0, 1]
    let people = Population(dimensions, size: size, months: 1...12, &random)
    let all = [1...3, 4...6, 7...9, 10...12, 1...6, 7...12, 1...12]
    return all.shuffled(using: &random).prefix(random.number(2...5)).map { months in
      Request(
        tables: [people.table("t", by: chosen, in: months, perMonth: isPerMonth)], months: months,
        turn: 0)
    }
  }
}
