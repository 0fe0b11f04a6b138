// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Foundation

/// One line for the attacker: everything that was published, and what everybody knows.
struct PublishedCase: Encodable {
  struct Axis: Encodable {
    let id: String
    let kind: String
    /// Each category with the wider one that it is in.
    let categories: [[String?]]
  }

  struct Release: Encodable {
    let from: Int
    let until: Int
    /// In which turn the counts were made; counts of one turn are of the same people.
    let turn: Int
    let tables: [DisclosedTable]
  }

  let id: Int
  let kind: String
  /// Whether what was counted in two months adds up, or somebody may be counted in both.
  let addsUp: Bool
  let axes: [Axis]
  let releases: [Release]
  let ledger: ReleaseLedger?
  /// What was not released at all, and why.
  let refused: [String]
}

/// One line that the attacker does not get: to see what it found, and to attack tables in which
/// only small counts are hidden.
struct TruthCase: Encodable {
  struct Cell: Encodable {
    let at: Coordinates
    let value: Int
    let residents: Int
  }

  let id: Int
  let releases: [[Cell]]
}

extension PublishedCase.Axis {
  init(_ dimension: Breakdown) {
    id = dimension.id
    kind = dimension.kind.rawValue
    categories = dimension.categories.map { [$0.id, $0.parent, $0.isPublished ? nil : "rest"] }
  }
}
