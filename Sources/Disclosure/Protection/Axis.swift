// SPDX-License-Identifier: EUPL-1.2

/// One dimension of a lattice: its places, and the elementary exchanges between them.
///
/// Place 0 is the total; place n is category n − 1.
struct Axis {
  /// An exchange: places that go up (+1) and down (−1) together, so that no total along this
  /// dimension changes more than its parts do.
  typealias Exchange = [(place: Int, sign: Int)]

  let dimension: Breakdown
  /// How far apart two neighbouring places are in the code of a cell.
  let stride: Int
  /// For each place the exchanges in which it goes up.
  let exchanges: [[Exchange]]
  /// For each place the places that add up to it; none for a category without parts.
  let children: [[Int]]

  var count: Int { dimension.categories.count + 1 }

  init(_ dimension: Breakdown, stride: Int) {
    self.dimension = dimension
    self.stride = stride
    let categories = dimension.categories
    let places = Dictionary(
      categories.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    var children = Array(repeating: [Int](), count: categories.count + 1)
    var paths = [[0]]
    for (offset, category) in categories.enumerated() {
      let parent = category.parent.flatMap { places[$0] } ?? 0
      children[parent].append(offset + 1)
      paths.append([offset + 1] + paths[parent])
    }
    self.children = children
    exchanges =
      dimension.kind == .parts
      ? Self.betweenParts(paths, leaves: children.indices.filter { children[$0].isEmpty })
      : Self.betweenOverlapping(categories.count)
  }

  /// Somebody comes in at a leaf and leaves another one, or comes in from nowhere: each place on
  /// the way up changes with its parts.
  private static func betweenParts(_ paths: [[Int]], leaves: [Int]) -> [[Exchange]] {
    paths.indices.map { place in
      let inside = leaves.filter { paths[$0].contains(place) }
      return inside.flatMap { leaf in
        let exchanged: [Exchange] = leaves.compactMap { other in
          guard !paths[other].contains(place) else { return nil }
          return paths[leaf].filter { !paths[other].contains($0) }.map { ($0, 1) }
            + paths[other].filter { !paths[leaf].contains($0) }.map { ($0, -1) }
        }
        return exchanged + [paths[leaf].map { ($0, 1) }]
      }
    }
  }

  /// Where somebody can be in several categories no sum is fixed.
  ///
  /// What bounds the total is looked at when an exchange is made. Somebody can come in for one category, for two, or for all.
  private static func betweenOverlapping(_ count: Int) -> [[Exchange]] {
    let all = (0...count).map { (place: $0, sign: 1) }
    return (0...count).map { place in
      let others = (1...count).filter { $0 != place }
      guard place > 0 else {
        let pairs = others.flatMap { one in others.filter { $0 > one }.map { (one, $0) } }
        return [[(0, 1)]] + others.map { [(0, 1), ($0, 1)] }
          + pairs.map { [(0, 1), ($0.0, 1), ($0.1, 1)] } + (count > 2 ? [all] : [])
      }
      return [[(place, 1)]] + others.map { [(place, 1), ($0, -1)] } + [[(place, 1), (0, 1)]]
        + others.map { [(place, 1), ($0, 1), (0, 1)] } + (count > 2 ? [all] : [])
    }
  }
}
