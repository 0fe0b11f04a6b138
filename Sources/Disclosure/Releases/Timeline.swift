// SPDX-License-Identifier: EUPL-1.2

/// What earlier releases showed of one cell, period by period, and what follows for another.
///
/// The months stand in a row. A shown count says how much lies between two of them, so whoever
/// has a chain of shown periods from one month to another knows what lies between those two.
struct Timeline {
  /// What was shown of the cell in a period; the newest where it was released more than once.
  struct Stretch {
    let start: Int
    let end: Int
    let shown: Int
    let slack: Int
  }

  private struct Point {
    var distance: Int
    var slack: Int
  }

  private let start: Int
  private let end: Int
  private let stretches: [Stretch]
  /// What is known between the start of the period, or its end, and other months.
  private let fromStart: [Int: Point]
  private let fromEnd: [Int: Point]

  /// - Parameters:
  ///   - stretches: One per period.
  ///   - start: The first month of the period that is looked at.
  ///   - end: The month after its last.
  init(_ stretches: [Stretch], start: Int, end: Int) {
    self.start = start
    self.end = end
    self.stretches = stretches
    let others = stretches.filter { $0.start != start || $0.end != end }
    fromStart = Self.reach(start, others)
    fromEnd = Self.reach(end, others)
  }

  /// Whether the count of the period follows from those of others.
  var isKnown: Bool { fromStart[end] != nil }

  /// The counts of other stretches of time that can be worked out when the period shows a count,
  /// each with how far it can be off.
  func groups(when shown: Int, slack: Int) -> [(start: Int, end: Int, count: Int, slack: Int)] {
    if let known = fromStart[end] {
      // A difference that rounding explains shows nobody.
      return [(start, end, shown - known.distance, slack + known.slack)]
        .filter { abs($0.2) > $0.3 }
    }
    return fromStart.flatMap { first, before in
      fromEnd.compactMap { last, after in
        guard first != start || last != end else { return nil }
        let count = shown - before.distance + after.distance
        let bounds = first < last ? (first, last, count) : (last, first, -count)
        return (bounds.0, bounds.1, abs(bounds.2), slack + before.slack + after.slack)
      }
    }
  }

  /// The least that the period must hold, because periods in it show that; `nil` without any.
  var floor: Int? { sum(inside: start, end, without: nil) }

  /// The most that the period can hold, because a period around it shows that, or because periods
  /// that fill it do.
  var ceiling: Int? {
    let around = stretches.filter {
      $0.start <= start && $0.end >= end && $0.end - $0.start > end - start
    }.map { $0.shown + $0.slack - (sum(inside: $0.start, $0.end, without: (start, end)) ?? 0) }
    return (around + [filling].compactMap(\.self)).min()
  }

  /// The least sum of shown periods, one after the other, that fill the period.
  private var filling: Int? {
    var sums = [start: 0]
    for stretch in stretches.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) })
    where (stretch.start, stretch.end) != (start, end) && stretch.end <= end {
      guard let before = sums[stretch.start] else { continue }
      let sum = before + stretch.shown + stretch.slack
      sums[stretch.end] = min(sums[stretch.end] ?? sum, sum)
    }
    return sums[end]
  }

  /// The shown counts of periods that lie in a stretch, none overlapping another.
  private func sum(inside start: Int, _ end: Int, without: (Int, Int)?) -> Int? {
    var chosen: [Stretch] = []
    let inside = stretches.filter {
      $0.start >= start && $0.end <= end && $0.end - $0.start < end - start
    }
    for stretch in inside.sorted(by: {
      ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start)
    }) {
      let isApart = without.map { stretch.end <= $0.0 || stretch.start >= $0.1 } ?? true
      if isApart, chosen.allSatisfy({ stretch.end <= $0.start || stretch.start >= $0.end }) {
        chosen.append(stretch)
      }
    }
    return chosen.isEmpty ? nil : chosen.reduce(0) { $0 + $1.shown - $1.slack }
  }

  private static func reach(_ origin: Int, _ stretches: [Stretch]) -> [Int: Point] {
    var found = [origin: Point(distance: 0, slack: 0)]
    var waiting = [origin]
    while let month = waiting.popLast() {
      guard let here = found[month] else { continue }
      for stretch in stretches {
        let (next, sign) =
          stretch.start == month
          ? (stretch.end, 1) : stretch.end == month ? (stretch.start, -1) : (month, 0)
        guard found[next] == nil else { continue }
        found[next] = Point(
          distance: here.distance + sign * stretch.shown, slack: here.slack + stretch.slack)
        waiting.append(next)
      }
    }
    return found
  }
}
