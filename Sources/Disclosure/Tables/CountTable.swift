// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Counts that have not passed disclosure control yet (ruwe telling).
///
/// Whoever counts makes these; only ``Disclosure`` reads them. Tables of one measure and period
/// are linked: where they share a cell, they must agree, and they are protected together.
public struct CountTable: Sendable {
  /// One count, and how many different residents are behind it (telling).
  public struct Count: Sendable, Hashable {
    let value: Int
    let residents: Int

    /// A count of residents.
    /// - Parameter residents: How many different residents.
    public init(_ residents: Int) { (value, self.residents) = (residents, residents) }

    /// A count of something else, such as goals.
    /// - Parameters:
    ///   - value: How many.
    ///   - residents: Of how many different residents.
    public init(_ value: Int, of residents: Int) {
      (self.value, self.residents) = (value, residents)
    }
  }

  /// Cells that are cells of another measure: who is counted further here (basis).
  ///
  /// Residents are counted once, and many measures divide them further. The other measure decides
  /// what is shown of them; here they are taken as they are shown there.
  public struct Base: Sendable, Hashable {
    /// The other measure, of the same period.
    public let measure: String
    /// Which cells these are, besides the dimensions of the other measure; `nil` when what is
    /// counted is no resident, but belongs to residents all the same.
    public let categories: [String: String]?

    /// Names the cells.
    /// - Parameters:
    ///   - measure: The other measure, of the same period.
    ///   - categories: Which cells these are: the totals, unless it says otherwise.
    public init(_ measure: String, at categories: [String: String]? = [:]) {
      self.measure = measure
      self.categories = categories
    }
  }

  /// The name of the table in machine formats.
  public let id: String
  /// What is counted: the population that totals are about.
  ///
  /// What is counted among a measure, such as residents on top among those who chose, is a
  /// dimension of that measure, not a measure of its own; else the difference is not protected.
  public let measure: String
  /// What it is split by; the totals over each are part of the table.
  public let dimensions: [Breakdown]
  /// The first and the last month that were counted.
  public let period: ClosedRange<Month>?
  /// Whose counts it divides further, if another measure counts them.
  public let base: Base?
  let counts: [Coordinates: Count]
  let impossible: Set<Coordinates>

  /// Takes counts.
  /// - Parameters:
  ///   - id: The name of the table in machine formats.
  ///   - measure: What is counted.
  ///   - dimensions: What it is split by.
  ///   - period: The first and the last month that were counted.
  ///   - base: Whose counts it divides further; the same in all tables of a measure.
  ///   - counts: Every cell, totals included.
  ///   - impossible: Cells that everybody knows to be empty because they cannot be.
  public init(
    _ id: String, measure: String, by dimensions: [Breakdown], in period: ClosedRange<Month>? = nil,
    of base: Base? = nil, counts: [Coordinates: Count], impossible: Set<Coordinates> = []
  ) {
    self.id = id
    self.measure = measure
    self.dimensions = dimensions
    self.period = period
    self.base = base
    self.counts = counts
    self.impossible = impossible
  }

  /// Every cell that the dimensions make, in the order of the dimensions, totals last.
  public var cells: [Coordinates] {
    dimensions.reduce([[:]]) { cells, dimension in
      let choices: [String?] = dimension.categories.map(\.id) + (dimension.hasTotal ? [nil] : [])
      return cells.flatMap { cell in
        choices.map { choice in
          var cell = cell
          cell[dimension.id] = choice
          return cell
        }
      }
    }.map { Coordinates($0) }
  }
}

extension CountTable: CustomStringConvertible, CustomReflectable {
  /// The name only: counts do not get into a log.
  public var description: String { "CountTable(\(id))" }
  /// The name only: counts do not get into a dump.
  public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

extension CountTable.Count: CustomStringConvertible, CustomReflectable {
  /// No number: counts do not get into a log.
  public var description: String { "Count" }
  /// No number: counts do not get into a dump.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
