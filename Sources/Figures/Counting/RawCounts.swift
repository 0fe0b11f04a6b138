// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Counts that have not passed disclosure control yet (ruwe tellingen).
///
/// Only disclosure control may make something to show of them.
public struct RawCounts: Hashable, Sendable {
  /// What was asked.
  public let request: CountRequest
  /// The cells that are not empty, in the order of their keys.
  public let cells: [Cell]

  /// Puts counts in order.
  /// - Parameters:
  ///   - request: What was asked.
  ///   - cells: In any order.
  public init(_ request: CountRequest, _ cells: [Cell]) {
    self.request = request
    self.cells = cells.sorted { $0.order < $1.order }
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The neighbourhood, when sliced by it.
    public let neighbourhood: String?
    /// The team, when sliced by it.
    public let team: String?
    /// The month, when sliced by it.
    public let month: Month?
    /// The list that the topic is from; `nil` for own topics and for measures without topics.
    public let instrument: InstrumentReference?
    /// The topic, for measures by topic.
    public let topic: FigureTopic?
    /// Which cell of the measure, such as `higher`; see ``Measure``.
    public let category: String
    /// How often: conversations, goals, or values in the period.
    public let count: Int
    /// How many different residents the cell speaks of, each once; for measures of the latest
    /// value those whose latest value it is.
    public let residents: Int

    fileprivate var order: [String] {
      [
        neighbourhood ?? "", team ?? "", month.map { "\($0.number)" } ?? "",
        instrument?.description ?? "", topic?.written ?? "", category,
      ]
    }
  }
}

extension [String] {
  fileprivate static func < (left: [String], right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
