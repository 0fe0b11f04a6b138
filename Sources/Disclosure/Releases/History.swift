// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What earlier releases mean for a new one.
///
/// - What was hidden stays hidden, in the same period and in those around it or within it.
/// - What would show a small group when an earlier count is taken off is hidden.
/// - What is hidden now must also be safe from who knows the earlier counts, and that a wider
///   period holds no less, and that counts came in late (or went out) and nothing else happened.
struct History {
  /// What must be hidden because of earlier releases.
  let mustHide: [Bool]
  /// What follows from earlier releases, and so cannot be hidden any more.
  let isKnown: [Bool]
  private let views: [View]
  /// What an earlier release of the same cells showed, when it covered them all.
  private let earlier: [[Int?]]
  private let rule: DisclosureRule
  /// Whether nothing of the measure was released before.
  let isEmpty: Bool

  /// Looks at earlier releases.
  /// - Parameters:
  ///   - lattice: The cells of the new release.
  ///   - measure: What is counted.
  ///   - period: When.
  ///   - rule: For whom.
  ///   - ledger: The earlier releases.
  /// - Throws: ``DisclosureError/periodsCross(measure:)``.
  init(
    of lattice: Lattice, measure: String, in period: ClosedRange<Month>, by rule: DisclosureRule,
    after ledger: ReleaseLedger
  ) throws(DisclosureError) {
    self.rule = rule
    let start = period.lowerBound.number
    let end = period.upperBound.number + 1
    // The team sees what is outside as well; who is outside does not see what the team has.
    let releases = ledger.releases.filter {
      $0.measure == measure
        && ($0.audience == rule.audience || rule.audience == .team && $0.audience == .outside)
    }
    for release in releases {
      let isApart = release.end <= start || release.start >= end
      let isInside = release.start >= start && release.end <= end
      let isAround = release.start <= start && release.end >= end
      guard isApart || isInside || isAround else { throw .periodsCross(measure: measure) }
    }
    isEmpty = releases.isEmpty
    var facts: [CellFacts] = []
    var isKnown: [Bool] = []
    var mustHide: [Bool] = []
    for (cell, place) in lattice.coordinates.enumerated() {
      let own = CellFacts(place, start: start, end: end, releases, audience: rule.audience)
      let shown = rule.rounded(lattice.counts[cell].value)
      let isGone = own.wasHidden || own.isTooNear(shown, rule) || own.showsSmall(shown, rule)
      // A count that was shown and is still the same is known to who kept the earlier release.
      // Of a rounded one nobody knows that it is the same.
      let isSame =
        rule.slack == 0 && own.same.last.map { $0.shown == shown && $0.slack == 0 } == true
      isKnown.append((own.timeline.isKnown || isSame) && !isGone)
      mustHide.append(isGone && !lattice.isImpossible[cell])
      facts.append(own)
    }
    self.isKnown = isKnown
    self.mustHide = mustHide
    views = View.all(facts, lattice, rule)
    earlier = releases.filter { $0.start == start && $0.end == end && $0.audience == rule.audience }
      .compactMap { release in
        let cells = lattice.coordinates.indices.filter {
          lattice.isPublished[$0] && !lattice.isImpossible[$0]
        }
        guard cells.allSatisfy({ release.cells[lattice.coordinates[$0]] != nil }) else {
          return nil
        }
        return lattice.coordinates.map { release.cells[$0] ?? nil }
      }
  }

  /// Hides what has to be hidden because of what is known from earlier releases.
  /// - Parameters:
  ///   - suppressor: Has protected the release by itself.
  ///   - lattice: Its cells.
  ///   - isFree: Which cells can be hidden at all.
  /// - Returns: Whether more was hidden.
  /// - Throws: ``DisclosureError/cannotBeProtected(measure:)``: then nothing may be released.
  func protect(
    _ suppressor: inout Suppressor, in lattice: Lattice, isFree: [Bool]
  ) throws(DisclosureError) -> Bool {
    if repeats(suppressor.isHidden, lattice) { return false }
    var hasMore = false
    for view in views {
      let isHidden = suppressor.isHidden
      let aims = isHidden.indices.map { cell in
        isHidden[cell] ? view.aim(cell, lattice, rule) : nil
      }
      var limits = Suppressor.Limits(cells: isFree.count, isFree: isFree)
      limits.lowest = view.lowest
      limits.highest = view.highest
      let more = try suppressor.protect(within: limits) { cell in
        isHidden[cell] ? aims[cell] : view.aim(cell, lattice, rule)
      }
      let together = zip(isFree, view.movesTogether).map { $0 && $1 }
      let shared = Suppressor.Limits(cells: isFree.count, isFree: together)
      let further = try suppressor.protect(within: shared) { cell in
        guard view.isHiddenAround[cell], view.movesTogether[cell] else { return nil }
        return Disclosure.aim(cell, in: lattice, threshold: rule.threshold)
      }
      hasMore = hasMore || more || further
    }
    return hasMore
  }

  /// Whether a release shows exactly what one before it showed: showing that again tells nothing.
  /// - Parameters:
  ///   - isHidden: The cells that it hides.
  ///   - lattice: Its cells.
  /// - Returns: Whether it does.
  func repeats(_ isHidden: [Bool], _ lattice: Lattice) -> Bool {
    earlier.contains { shown in
      shown.indices.allSatisfy { cell in
        guard lattice.isPublished[cell], !lattice.isImpossible[cell] else { return true }
        return shown[cell] == (isHidden[cell] ? nil : rule.rounded(lattice.counts[cell].value))
      }
    }
  }
}
