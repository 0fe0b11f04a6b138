// SPDX-License-Identifier: EUPL-1.2

/// How somebody who kept earlier releases may look at a new one.
///
/// Wider periods hold no less than those within them: that is certain. That between two releases
/// of the same period counts only came in, or only went out, is a guess that is taken for true
/// as long as what was shown does not contradict it.
struct View {
  /// The least that each cell can be.
  private(set) var lowest: [Int]
  /// The most that each cell can be.
  private(set) var highest: [Int]
  /// Which cells were hidden in an earlier release that holds no less than the new one.
  let isHiddenAround: [Bool]
  /// Which cells no such release showed: they can change there as they change here.
  let movesTogether: [Bool]
  /// Which cells were hidden in an earlier release that holds no more, while nothing shown says
  /// how much they can be: whatever was possible then is still possible, in both at once.
  private let isSettled: [Bool]
  private let floor: [Int?]
  private let ceiling: [Int?]

  private enum Guess { case nothing, cameIn, wentOut }

  /// The ways to look at a release; none when nothing was released before.
  static func all(_ facts: [CellFacts], _ lattice: Lattice, _ rule: DisclosureRule) -> [View] {
    let shown = lattice.counts.map { rule.rounded($0.value) }
    let same = facts.indices.flatMap { cell in facts[cell].same.map { (shown[cell], $0.shown) } }
    let wasReleased = facts.contains { !$0.same.isEmpty || $0.wasHiddenSame }
    var guesses: [Guess] = []
    if wasReleased, same.allSatisfy({ $0 >= $1 }) { guesses.append(.cameIn) }
    if wasReleased, same.allSatisfy({ $0 <= $1 }) { guesses.append(.wentOut) }
    let isNested = facts.contains {
      $0.wasHiddenInside || $0.wasHiddenAround || $0.timeline.floor != nil
        || $0.timeline.ceiling != nil
    }
    if guesses.isEmpty, isNested { guesses.append(.nothing) }
    return guesses.map { View(facts, lattice, $0) }
  }

  private init(_ facts: [CellFacts], _ lattice: Lattice, _ guess: Guess) {
    let values = lattice.counts.map(\.value)
    let fromBelow = facts.map { $0.wasHiddenInside || guess == .cameIn && $0.wasHiddenSame }
    isHiddenAround = facts.map { $0.wasHiddenAround || guess == .wentOut && $0.wasHiddenSame }
    let shownAround = facts.map { $0.wasShownAround || guess == .wentOut && !$0.same.isEmpty }
    movesTogether = shownAround.map { !$0 }
    isSettled = facts.indices.map {
      fromBelow[$0] && !shownAround[$0] && facts[$0].timeline.ceiling == nil
    }
    let floor = facts.indices.map { cell in
      let came = guess == .cameIn ? facts[cell].same.map { $0.shown - $0.slack } : []
      return (came + [facts[cell].timeline.floor].compactMap(\.self)).max()
        .map { min(max(0, $0), values[cell]) }
    }
    let ceiling = facts.indices.map { cell in
      let went = guess == .wentOut ? facts[cell].same.map { $0.shown + $0.slack } : []
      return (went + [facts[cell].timeline.ceiling].compactMap(\.self)).min()
        .map { max($0, values[cell]) }
    }
    self.floor = floor
    self.ceiling = ceiling
    // How high a hidden cell was then is not known here, so it must not come nearer to that.
    lowest = values.indices.map { fromBelow[$0] ? values[$0] : floor[$0] ?? 0 }
    let isHiddenAround = isHiddenAround
    highest = values.indices.map { isHiddenAround[$0] ? values[$0] : ceiling[$0] ?? .max }
  }

  /// What must remain possible for a hidden cell; `nil` when that is known already.
  func aim(_ cell: Int, _ lattice: Lattice, _ rule: DisclosureRule) -> Suppressor.Aim? {
    guard !isSettled[cell], !(isHiddenAround[cell] && movesTogether[cell]) else { return nil }
    let value = lattice.counts[cell].value
    let threshold = rule.threshold
    let near = threshold + 2 * rule.slack
    if let floor = floor[cell], value - floor < near {
      return .range(low: floor, high: max(value, floor + threshold))
    }
    if let ceiling = ceiling[cell], ceiling - value < near {
      return .range(low: max(0, min(value, ceiling - threshold)), high: ceiling)
    }
    if floor[cell] != nil || ceiling[cell] != nil, lattice.isPublished[cell] {
      return .width(threshold)
    }
    return Disclosure.aim(cell, in: lattice, threshold: threshold)
  }
}
