// SPDX-License-Identifier: EUPL-1.2

/// From how many residents on an audience sees a count, and how exactly (regel).
///
/// Thresholds can be raised, never lowered: a lower one is taken as the lowest that is allowed.
public struct DisclosureRule: Sendable, Hashable {
  /// For whom.
  public let audience: Audience
  /// The least residents behind a count that is shown; 0 when nothing is hidden.
  public let threshold: Int
  /// Shown counts are multiples of this; 1 is exact.
  public let roundingStep: Int
  /// The least base of a percentage.
  public let percentageBase: Int

  /// Makes a rule.
  /// - Parameters:
  ///   - audience: For whom.
  ///   - threshold: The least residents behind a count; the audience's own when it is higher.
  ///   - percentageBase: The least base of a percentage; the audience's own when it is higher.
  public init(_ audience: Audience, threshold: Int = 0, percentageBase: Int = 0) {
    self.audience = audience
    switch audience {
    case .own:
      self.threshold = 0
      roundingStep = 1
      self.percentageBase = 1
    case .team:
      self.threshold = max(5, min(threshold, Self.highest))
      roundingStep = 1
      self.percentageBase = max(5, min(percentageBase, Self.highest))
    case .outside:
      self.threshold = max(10, min(threshold, Self.highest))
      roundingStep = 5
      self.percentageBase = max(50, min(percentageBase, Self.highest))
    }
  }

  /// A threshold above this would hide any team; it keeps sums far from overflow.
  private static let highest = 1_000_000

  /// How far a shown count can lie from the count itself.
  var slack: Int { roundingStep / 2 }

  /// A count as it is shown: always the same for the same count, and never a lower one for a
  /// higher count.
  func rounded(_ count: Int) -> Int {
    (count + slack) / roundingStep * roundingStep
  }
}
