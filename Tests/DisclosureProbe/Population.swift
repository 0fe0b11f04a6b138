// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model

/// Random numbers that are the same for the same seed (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func happens(_ hundredth: Int) -> Bool { number(1...100) <= hundredth }
}

/// A table with its counts, which a `CountTable` does not give back.
struct Counted {
  let table: CountTable
  let cells: [TruthCase.Cell]
}

/// An invented population: for each dimension where somebody is, and in which month.
struct Population {
  struct Person {
    /// For each dimension the categories that they are in.
    let places: [[Int]]
    let months: [Int]
  }

  let dimensions: [Breakdown]
  var people: [Person]

  /// Draws a population; categories differ much in size, so that small counts are common.
  init(
    _ dimensions: [Breakdown], size: Int, months: ClosedRange<Int> = 1...1, _ random: inout Random
  ) {
    self.dimensions = dimensions
    let weights = dimensions.map { dimension in
      Self.leaves(dimension).map {
        ($0, random.happens(25) ? random.number(0...1) : random.number(1...12))
      }
    }
    people = (0..<size).map { _ in
      let places = zip(dimensions, weights).map { dimension, weights in
        let first = Self.draw(weights, &random)
        guard dimension.kind == .overlapping, random.happens(50) else { return [first] }
        return Array(Set([first, Self.draw(weights, &random)])).sorted()
      }
      let first = random.number(months)
      let isTwice = months.count > 1 && random.happens(30)
      return Person(places: places, months: isTwice ? [first, random.number(months)] : [first])
    }
  }

  private static func leaves(_ dimension: Breakdown) -> [Int] {
    dimension.categories.indices.filter { index in
      !dimension.categories.contains { $0.parent == dimension.categories[index].id }
    }
  }

  private static func draw(_ weights: [(Int, Int)], _ random: inout Random) -> Int {
    let sum = weights.reduce(0) { $0 + $1.1 }
    guard sum > 0 else { return weights[0].0 }
    var left = random.number(1...sum)
    for (place, weight) in weights {
      left -= weight
      if left <= 0 { return place }
    }
    return weights[0].0
  }

  /// Counts a table.
  /// - Parameters:
  ///   - id: The name of the table.
  ///   - chosen: The numbers of the dimensions.
  ///   - months: Who has one of these is counted.
  ///   - perMonth: Whether somebody counts once for each month.
  ///   - measure: What is counted.
  /// - Returns: The table, and its counts for the judge.
  func table(
    _ id: String, by chosen: [Int], in months: ClosedRange<Int>, perMonth: Bool = false,
    measure: String = "m"
  ) -> Counted {
    let own = chosen.map { dimensions[$0] }
    var values: [[Int]: Int] = [:]
    var residents: [[Int]: Int] = [:]
    for person in people {
      let times = person.months.count { months.contains($0) }
      guard times > 0 else { continue }
      let cells = chosen.reduce([[Int]()]) { cells, number in
        let places = withParents(person.places[number], dimensions[number])
        return cells.flatMap { cell in places.map { cell + [$0] } }
      }
      for cell in cells {
        values[cell, default: 0] += perMonth ? times : 1
        residents[cell, default: 0] += 1
      }
    }
    var counts: [Coordinates: CountTable.Count] = [:]
    var known: [TruthCase.Cell] = []
    var cells: [[Int]] = [[]]
    for dimension in own {
      let places = Array(dimension.categories.indices) + (dimension.hasTotal ? [-1] : [])
      cells = cells.flatMap { cell in places.map { cell + [$0] } }
    }
    for cell in cells {
      var names: [String: String] = [:]
      for (place, dimension) in zip(cell, own) where place >= 0 {
        names[dimension.id] = dimension.categories[place].id
      }
      let value = values[cell] ?? 0
      let behind = residents[cell] ?? 0
      counts[Coordinates(names)] = CountTable.Count(value, of: behind)
      known.append(.init(at: Coordinates(names), value: value, residents: behind))
    }
    return Counted(
      table: CountTable(id, measure: measure, by: own, in: Self.period(months), counts: counts),
      cells: known)
  }

  /// The places and what they are part of, the total included (−1).
  private func withParents(_ places: [Int], _ dimension: Breakdown) -> [Int] {
    var all = Set([-1])
    for place in places {
      var next: Int? = place
      while let here = next {
        all.insert(here)
        let parent = dimension.categories[here].parent
        next = parent.flatMap { id in dimension.categories.firstIndex { $0.id == id } }
      }
    }
    return Array(all)
  }

  /// Months 1 to 12 of 2026.
  static func period(_ months: ClosedRange<Int>) -> ClosedRange<Month>? {
    func month(_ number: Int) -> Month? {
      CalendarDay(year: 2026, month: number, day: 1).map { Month(of: $0) }
    }
    guard let first = month(months.lowerBound), let last = month(months.upperBound) else {
      return nil
    }
    return first...last
  }
}
