// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure

/// A count in the smallest cells: one place, one category of each chain.
struct Leaf {
  let place: Place
  let at: [String: String]
  let value: Int
  let residents: Int
}

/// Adds leaves up to all cells of a table: totals, wider categories and zeros.
struct LeafSum {
  private let axes: [Breakdown]
  private var found: [Coordinates: Sum] = [:]

  private struct Sum {
    var value = 0
    /// A resident is in one place, but can be in several other cells.
    var residents: [Place: Int] = [:]
  }

  /// Adds up.
  /// - Parameters:
  ///   - leaves: All of them, the empty ones too.
  ///   - axes: What the table is split by.
  ///   - countsPeople: Whether what is counted is residents, each in one leaf.
  init(_ leaves: [Leaf], over axes: [Breakdown], countsPeople: Bool) {
    self.axes = axes
    let paths = axes.map { axis in
      Dictionary(
        uniqueKeysWithValues: axis.categories.map { category in
          (category.id, Self.path(category, in: axis))
        })
    }
    for leaf in leaves {
      let own = leaf.place.coordinates.merging(leaf.at) { first, _ in first }
      var cells: [[String: String]] = [[:]]
      for (axis, paths) in zip(axes, paths) {
        let path = own[axis.id].flatMap { paths[$0] } ?? []
        cells = cells.flatMap { cell in
          [cell]
            + path.map { category in
              var cell = cell
              cell[axis.id] = category
              return cell
            }
        }
      }
      for cell in cells {
        var sum = found[Coordinates(cell)] ?? Sum()
        sum.value += leaf.value
        let before = sum.residents[leaf.place] ?? 0
        // Of how many together is not known where somebody can be in several: at least so many.
        sum.residents[leaf.place] =
          countsPeople ? before + leaf.residents : max(before, leaf.residents)
        found[Coordinates(cell)] = sum
      }
    }
  }

  /// The counts of all cells.
  /// - Parameter residents: How many residents are behind a cell, where that is known better.
  /// - Returns: One count per cell.
  func counts(
    residents: (Coordinates) -> Int? = { _ in nil }
  ) -> [Coordinates: CountTable.Count] {
    Dictionary(
      uniqueKeysWithValues: found.map { cell, sum in
        let behind = residents(cell) ?? sum.residents.values.reduce(0, +)
        return (cell, CountTable.Count(sum.value, of: min(behind, sum.value)))
      })
  }

  /// How many residents are behind each cell, as far as is known.
  var people: [Coordinates: Int] {
    found.mapValues { $0.residents.values.reduce(0, +) }
  }

  private static func path(_ category: Breakdown.Category, in axis: Breakdown) -> [String] {
    var path = [category.id]
    var parent = category.parent
    while let id = parent {
      path.append(id)
      parent = axis.categories.first { $0.id == id }?.parent
    }
    return path
  }
}
