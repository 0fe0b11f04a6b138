// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What was released before, so that two releases cannot be subtracted (vrijgaveregister).
///
/// It holds what was shown and no more: of a hidden cell only that it was hidden. Its written form
/// has a version; keeping it is for the edges of the programs.
public struct ReleaseLedger: Sendable, Hashable {
  /// The version of the written form.
  public static let version = 1

  /// The cells of one measure in one period, as one audience saw them.
  struct Release: Sendable, Hashable {
    let audience: Audience
    let roundingStep: Int
    let measure: String
    let from: Month
    let until: Month
    /// The count as it was shown; `nil` when it was hidden.
    let cells: [Coordinates: Int?]

    /// How far a shown count can lie from the count itself.
    var slack: Int { roundingStep / 2 }
    /// The first month, counted from year 0.
    var start: Int { from.number }
    /// The month after the last, counted from year 0.
    var end: Int { until.number + 1 }
  }

  private(set) var releases: [Release] = []

  /// A ledger without releases.
  public init() {}

  /// How many releases of a measure in a period there are.
  public var count: Int { releases.count }

  mutating func add(_ release: Release) {
    if !releases.contains(release) { releases.append(release) }
  }
}

extension ReleaseLedger.Release {
  init(
    _ rule: DisclosureRule, measure: String, in period: ClosedRange<Month>, _ places: [Coordinates],
    _ seen: (Coordinates) -> DisclosedTable.Cell?
  ) {
    audience = rule.audience
    roundingStep = rule.roundingStep
    self.measure = measure
    from = period.lowerBound
    until = period.upperBound
    var cells: [Coordinates: Int?] = [:]
    for place in places {
      switch seen(place) {
      case .count(let count): cells[place] = .some(count)
      case .hidden: cells[place] = .some(nil)
      case .impossible, nil: break
      }
    }
    self.cells = cells
  }
}

extension Month {
  /// Months in a row have numbers in a row.
  var number: Int { year * 12 + month - 1 }
}
