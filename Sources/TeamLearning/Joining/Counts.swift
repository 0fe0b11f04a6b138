// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model

/// The counts of one period, each measure asked once.
final class Counts {
  private let joiner: Joiner
  private let period: Period
  private var known: [Measure: PlacedCounts] = [:]

  init(joiner: Joiner, period: Period) {
    self.joiner = joiner
    self.period = period
  }

  func callAsFunction(_ measure: Measure) throws -> PlacedCounts {
    if let known = known[measure] { return known }
    let counts = PlacedCounts(
      try joiner.source.counts(
        CountRequest(measure, in: period.months, by: joiner.places.dimensions)))
    known[measure] = counts
    return counts
  }
}
