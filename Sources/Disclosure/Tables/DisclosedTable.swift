// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Counts that may be shown to an audience (vrijgegeven tabel).
///
/// Only ``Disclosure`` can make one: the initializer is this library's own, and the type cannot be
/// decoded. A hidden cell has no count in it at all, so nothing that looks into the value,
/// writes it or dumps it can show one.
public struct DisclosedTable: Sendable, Hashable {
  /// What may be seen of one count (vakje).
  public enum Cell: Sendable, Hashable {
    /// The count, rounded as the rule says.
    case count(Int)
    /// Not shown: too few residents, or others could be worked out from it. Which, is not told.
    case hidden
    /// Nobody can be here.
    case impossible
  }

  /// A share in per cent, as far as it may be told (percentage).
  public enum Percentage: Sendable, Hashable {
    /// Of a hundred, whole.
    case percent(Int)
    /// The count or its base is hidden.
    case hidden
    /// The base is too small to speak of per cent.
    case baseTooSmall
  }

  /// The name of the table in machine formats.
  public let id: String
  /// What is counted.
  public let measure: String
  /// What it is split by; categories that are not shown are left out.
  public let dimensions: [Breakdown]
  /// The first and the last month that were counted.
  public let period: ClosedRange<Month>?
  /// By which rule it was disclosed.
  public let rule: DisclosureRule
  /// Every cell, in the order of the dimensions, totals last.
  public let coordinates: [Coordinates]
  private let cells: [Coordinates: Cell]

  init(_ table: CountTable, rule: DisclosureRule, cell: (Coordinates) -> Cell?) {
    id = table.id
    measure = table.measure
    period = table.period
    self.rule = rule
    dimensions = table.dimensions.map { dimension in
      Breakdown(
        dimension.id, dimension.kind, dimension.categories.filter(\.isPublished),
        hasTotal: dimension.hasTotal)
    }
    let cells = Dictionary(
      table.cells.compactMap { place in cell(place).map { (place, $0) } },
      uniquingKeysWith: { first, _ in first })
    coordinates = table.cells.filter { cells[$0] != nil }
    self.cells = cells
  }

  /// What may be seen of a cell; `nil` when the table does not have it.
  public subscript(_ cell: Coordinates) -> Cell? { cells[cell] }

  /// How many cells are hidden.
  public var hiddenCount: Int { cells.values.count { $0 == .hidden } }

  /// A cell as a share of another.
  ///
  /// It is worked out from what is shown, so it tells nothing that is not shown already.
  /// - Parameters:
  ///   - part: The cell.
  ///   - base: Its base.
  /// - Returns: `nil` when the table does not have them.
  public func percentage(of part: Coordinates, in base: Coordinates) -> Percentage? {
    guard let part = cells[part], let base = cells[base] else { return nil }
    guard case .count(let whole) = base, whole > 0 else {
      return base == .hidden ? .hidden : .baseTooSmall
    }
    guard whole >= rule.percentageBase else { return .baseTooSmall }
    switch part {
    case .count(let count): return .percent((200 * min(count, whole) + whole) / (2 * whole))
    case .hidden: return .hidden
    case .impossible: return .percent(0)
    }
  }
}

extension DisclosedTable: Encodable {
  private enum Key: String, CodingKey {
    case id, measure, audience, threshold, roundingStep, from, until, cells
  }

  private struct Line: Encodable {
    let at: Coordinates
    var count: Int?
    var isHidden: Bool?
    var isImpossible: Bool?

    private enum CodingKeys: String, CodingKey {
      case at, count
      case isHidden = "hidden"
      case isImpossible = "impossible"
    }
  }

  /// Writes what may be seen.
  /// - Parameter encoder: Receives one object.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(measure, forKey: .measure)
    try container.encode(rule.audience, forKey: .audience)
    try container.encode(rule.threshold, forKey: .threshold)
    try container.encode(rule.roundingStep, forKey: .roundingStep)
    try container.encodeIfPresent(period?.lowerBound, forKey: .from)
    try container.encodeIfPresent(period?.upperBound, forKey: .until)
    let lines = coordinates.map { place in
      switch cells[place] {
      case .count(let count): Line(at: place, count: count)
      case .impossible: Line(at: place, isImpossible: true)
      case .hidden, nil: Line(at: place, isHidden: true)
      }
    }
    try container.encode(lines, forKey: .cells)
  }
}
