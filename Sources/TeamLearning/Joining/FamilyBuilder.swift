// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure

/// What can be wrong with the figures of a report.
enum JoiningError: Error {
  /// Two counts that should fit do not: the figures changed meanwhile, or are damaged.
  case contradiction
}

/// The tables of one measure and period: they share cells, so they are protected together.
struct FamilyBuilder {
  /// A chain with who is in its leaves.
  typealias Part = (chain: Chain, value: (Place, String) -> PlacedCounts.Value)

  let measure: String
  let period: Period
  let places: Places
  /// The residents that everything else divides further.
  static let everybody = PictureMeasure.residents.rawValue

  /// The tables of a group of residents, each table divided by one chain.
  /// - Parameters:
  ///   - gate: The group, and who is not in it.
  ///   - everybody: How many residents a place has.
  ///   - group: How many are in the group.
  ///   - parts: The chains; none gives one table of the group itself.
  /// - Returns: One table per chain.
  /// - Throws: ``JoiningError``.
  func gated(
    _ gate: Gate, everybody: (Place) -> Int, group: (Place) -> Int, parts: [Part]
  ) throws(JoiningError) -> [CountTable] {
    guard !parts.isEmpty else {
      var leaves: [Leaf] = []
      for place in places.all {
        leaves += try split(place, gate, everybody: everybody(place), group: group(place))
      }
      return [
        table(
          gate.id, [gate.breakdown], leaves, of: .init(Self.everybody),
          isImpossible: { _ in false })
      ]
    }
    var tables: [CountTable] = []
    for part in parts {
      var leaves: [Leaf] = []
      for place in places.all {
        let (inside, rest) = try Self.leaves(
          part, in: place, of: group(place), and: [gate.id: gate.yes])
        let outside = everybody(place) - group(place)
        guard outside >= 0, rest == 0 || part.chain.rest != nil else { throw .contradiction }
        leaves += inside
        leaves += emptyLeaves(part.chain, place, [gate.id: gate.no])
        leaves += [
          Leaf(
            place: place, at: [gate.id: gate.no, part.chain.id: Chain.outside], value: outside,
            residents: outside),
          Leaf(
            place: place, at: [gate.id: gate.yes, part.chain.id: Chain.outside], value: 0,
            residents: 0),
        ]
      }
      let chain = part.chain.id
      tables.append(
        table(
          chain, [gate.breakdown, part.chain.breakdown(isGated: true)], leaves,
          of: .init(Self.everybody)
        ) { cell in
          guard let side = cell.categories[gate.id], let inside = cell.categories[chain] else {
            return false
          }
          return (side == gate.no) != (inside == Chain.outside)
        })
    }
    return tables
  }

  /// A table of residents, with no more than their places.
  func people(_ everybody: (Place) -> Int) -> [CountTable] {
    let leaves = places.all.map {
      Leaf(place: $0, at: [:], value: everybody($0), residents: everybody($0))
    }
    return [table(measure, [], leaves, isImpossible: { _ in false })]
  }

  private func split(
    _ place: Place, _ gate: Gate, everybody: Int, group: Int
  ) throws(JoiningError) -> [Leaf] {
    guard group <= everybody else { throw .contradiction }
    return [
      Leaf(place: place, at: [gate.id: gate.yes], value: group, residents: group),
      Leaf(
        place: place, at: [gate.id: gate.no], value: everybody - group,
        residents: everybody - group),
    ]
  }

  private func emptyLeaves(_ chain: Chain, _ place: Place, _ at: [String: String]) -> [Leaf] {
    chain.leaves.map { leaf in
      Leaf(
        place: place, at: at.merging([chain.id: leaf]) { first, _ in first }, value: 0,
        residents: 0)
    }
  }

  /// The leaves of one chain, and what they leave over.
  private static func leaves(
    _ part: Part, in place: Place, of group: Int, and at: [String: String]
  ) throws(JoiningError) -> (leaves: [Leaf], rest: Int) {
    var rest = group
    var leaves: [Leaf] = []
    for name in part.chain.leaves where name != part.chain.rest {
      let residents = part.value(place, name).residents
      rest -= residents
      leaves.append(
        Leaf(
          place: place, at: at.merging([part.chain.id: name]) { first, _ in first },
          value: residents, residents: residents))
    }
    guard rest >= 0 else { throw .contradiction }
    if let name = part.chain.rest {
      leaves.append(
        Leaf(
          place: place, at: at.merging([part.chain.id: name]) { first, _ in first }, value: rest,
          residents: rest))
    }
    return (leaves, rest)
  }

  /// One table, with its totals and its impossible cells.
  func table(
    _ id: String, _ axes: [Breakdown], _ leaves: [Leaf], countsPeople: Bool = true,
    of base: CountTable.Base? = nil, residents: (Coordinates) -> Int? = { _ in nil },
    isImpossible: (Coordinates) -> Bool
  ) -> CountTable {
    let all = axes + places.breakdowns
    let counts = LeafSum(leaves + places.unseen(axes), over: all, countsPeople: countsPeople)
      .counts(residents: residents)
    let impossible = counts.keys.filter { isImpossible($0) || places.isUnseen($0) }
    return CountTable(
      TableName(measure: measure, table: id).written, measure: measure, by: all,
      in: period.months, of: base, counts: counts, impossible: Set(impossible))
  }
}

/// The name of a table in a report.
struct TableName: Hashable {
  let measure: String
  let table: String

  var written: String { "\(measure)#\(table)" }
}
