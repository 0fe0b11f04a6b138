// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Figures

/// The places that a report is split by, the same in every table of it.
struct Places {
  /// What it is split by; nothing gives one place, everything.
  let dimensions: Set<Dimension>
  /// The places where somebody was ever counted, so that a quiet period looks like any other.
  let all: [Place]

  /// Takes the places that there are.
  /// - Parameters:
  ///   - dimensions: What to split by.
  ///   - found: Where anybody was ever counted.
  init(by dimensions: Set<Dimension>, _ found: Set<Place>) {
    self.dimensions = dimensions
    all = dimensions.isEmpty ? [Place()] : found.sorted()
  }

  private var axes: [(id: String, names: [String])] {
    [
      (Slice.neighbourhood.rawValue, all.compactMap(\.neighbourhood)),
      (Slice.team.rawValue, all.compactMap(\.team)),
    ].filter { !$0.1.isEmpty }.map { ($0.0, Array(Set($0.1)).sorted()) }
  }

  /// As dimensions of disclosure control.
  var breakdowns: [Breakdown] {
    axes.map { axis in Breakdown(axis.id, .parts, axis.names.map { .init($0) }) }
  }

  /// Whether a cell is about a neighbourhood where a team never was.
  func isUnseen(_ cell: Coordinates) -> Bool {
    guard let neighbourhood = cell.categories[Slice.neighbourhood.rawValue],
      let team = cell.categories[Slice.team.rawValue]
    else { return false }
    return !all.contains { $0.neighbourhood == neighbourhood && $0.team == team }
  }

  /// Empty leaves for the neighbourhoods where a team never was.
  /// - Parameter axes: What else a table is split by.
  /// - Returns: One leaf per cell.
  func unseen(_ axes: [Breakdown]) -> [Leaf] {
    guard self.axes.count == 2 else { return [] }
    let seen = Set(all)
    let missing = self.axes[0].names.flatMap { neighbourhood in
      self.axes[1].names.map { Place(neighbourhood: neighbourhood, team: $0) }
    }.filter { !seen.contains($0) }
    let cells = axes.reduce([[String: String]()]) { cells, axis in
      let parents = Set(axis.categories.compactMap(\.parent))
      return cells.flatMap { cell in
        axis.categories.map(\.id).filter { !parents.contains($0) }.map { name in
          cell.merging([axis.id: name]) { first, _ in first }
        }
      }
    }
    return missing.flatMap { place in
      cells.map { Leaf(place: place, at: $0, value: 0, residents: 0) }
    }
  }
}
