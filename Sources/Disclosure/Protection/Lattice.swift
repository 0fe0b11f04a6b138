// SPDX-License-Identifier: EUPL-1.2

/// All cells of the linked tables of one measure, each once, with what follows from what.
struct Lattice {
  /// Something that is never below 0: a sum of cells, some of them taken off.
  struct Bound {
    let terms: [(cell: Int, sign: Int)]
  }

  /// Cells that change together, each up (1) or down (−1), so that all sums stay right.
  struct Exchange: Hashable {
    var cells: [Int] = []
    var signs: [Int] = []
  }

  private static let mostCodes = 1 << 22

  let axes: [Axis]
  let coordinates: [Coordinates]
  let counts: [CountTable.Count]
  let isImpossible: [Bool]
  let isPublished: [Bool]
  /// What bounds the totals of overlapping categories.
  let bounds: [Bound]
  /// For each cell the bounds that it is in.
  let boundsOfCell: [[Int]]
  /// For each cell its place along every dimension, as one number.
  let codes: [Int]
  /// The cell with a code; −1 where no table has it.
  let cells: [Int32]
  private let indices: [Coordinates: Int]
  /// For each way in which a table is split, its axes as bits.
  private let tableAxes: [UInt64]

  /// Joins tables.
  /// - Parameters:
  ///   - tables: Of one measure and period.
  ///   - measure: Its name.
  /// - Throws: When the tables contradict themselves or each other.
  init(_ tables: [CountTable], measure: String) throws(DisclosureError) {
    let axes = try Self.axes(tables, measure: measure)
    let size = axes.reduce(1) { $0 * $1.count }
    var found: [(Coordinates, Int)] = []
    var counts: [CountTable.Count] = []
    var indices: [Coordinates: Int] = [:]
    var cells = [Int32](repeating: -1, count: size)
    for table in tables {
      let own = table.cells
      for cell in own {
        guard let count = table.counts[cell] else {
          throw .missingCell(measure: measure, cell)
        }
        guard count.residents >= 0, count.value >= count.residents, count.value < 1 << 40,
          count.residents > 0 || count.value == 0
        else { throw .invalidCount(measure: measure, cell) }
        if let known = indices[cell] {
          guard counts[known] == count else { throw .cellDiffers(measure: measure, cell) }
          continue
        }
        let code = Self.code(cell, axes)
        cells[code] = Int32(counts.count)
        indices[cell] = counts.count
        found.append((cell, code))
        counts.append(count)
      }
      guard table.counts.count == own.count else {
        let unknown = Set(table.counts.keys).subtracting(own).map(\.sortText).min()
        let cell = table.counts.keys.first { $0.sortText == unknown }
        throw .unknownCell(measure: measure, cell ?? .total)
      }
    }
    let impossible = tables.reduce(into: Set()) { $0.formUnion($1.impossible) }
    let coordinates = found.map(\.0)
    let codes = found.map(\.1)
    let hiddenCategories = axes.map { axis in
      Set(axis.dimension.categories.filter { !$0.isPublished }.map(\.id))
    }
    isPublished = coordinates.map { cell in
      !zip(axes, hiddenCategories).contains { axis, hidden in
        cell.categories[axis.dimension.id].map(hidden.contains) ?? false
      }
    }
    isImpossible = coordinates.map { impossible.contains($0) }
    tableAxes = Array(
      Set(
        tables.map { table in
          axes.indices.filter { axis in
            table.dimensions.contains { $0.id == axes[axis].dimension.id }
          }.reduce(0) { $0 | 1 << UInt64($1) }
        })
    ).sorted()
    self.axes = axes
    self.coordinates = coordinates
    self.codes = codes
    self.counts = counts
    self.cells = cells
    self.indices = indices
    let bounds = Self.bounds(axes, codes: codes, cells: cells)
    self.bounds = bounds
    var boundsOfCell = Array(repeating: [Int](), count: counts.count)
    for (number, bound) in bounds.enumerated() {
      for term in bound.terms { boundsOfCell[term.cell].append(number) }
    }
    self.boundsOfCell = boundsOfCell
    try validate(measure: measure)
  }

  /// Whether a table is split by all of these axes.
  func isInTable(_ axes: UInt64) -> Bool { tableAxes.contains { $0 & axes == axes } }

  /// The number of a cell; `nil` when no table has it.
  func index(of cell: Coordinates) -> Int? { indices[cell] }

  // MARK: - Building

  private static func axes(
    _ tables: [CountTable], measure: String
  ) throws(DisclosureError) -> [Axis] {
    var dimensions: [Breakdown] = []
    for dimension in tables.flatMap(\.dimensions) {
      if let known = dimensions.first(where: { $0.id == dimension.id }) {
        guard known == dimension else { throw .dimensionDiffers(dimension.id) }
        continue
      }
      try dimension.validate()
      dimensions.append(dimension)
    }
    var stride = 1
    var axes: [Axis] = []
    for dimension in dimensions {
      axes.append(Axis(dimension, stride: stride))
      stride *= dimension.categories.count + 1
      guard stride <= mostCodes else { throw .tooManyCells(measure: measure) }
    }
    return axes
  }

  private static func code(_ cell: Coordinates, _ axes: [Axis]) -> Int {
    axes.reduce(0) { code, axis in
      let category = cell.categories[axis.dimension.id]
      let place = axis.dimension.categories.firstIndex { $0.id == category }.map { $0 + 1 } ?? 0
      return code + place * axis.stride
    }
  }

  /// For overlapping categories: the total less each part, and the parts less the total.
  private static func bounds(_ axes: [Axis], codes: [Int], cells: [Int32]) -> [Bound] {
    var bounds: [Bound] = []
    for axis in axes where axis.dimension.kind == .overlapping {
      for code in codes where code / axis.stride % axis.count == 0 {
        let total = Int(cells[code])
        let parts = (1..<axis.count).map { Int(cells[code + $0 * axis.stride]) }
        guard parts.allSatisfy({ $0 >= 0 }) else { continue }
        bounds += parts.map { Bound(terms: [(total, 1), ($0, -1)]) }
        bounds.append(Bound(terms: parts.map { ($0, 1) } + [(total, -1)]))
      }
    }
    return bounds
  }

  private func validate(measure: String) throws(DisclosureError) {
    for (cell, code) in codes.enumerated() {
      if isImpossible[cell], counts[cell].value > 0 {
        throw .impossibleCellCounted(measure: measure, coordinates[cell])
      }
      for axis in axes where axis.dimension.kind == .parts {
        let place = code / axis.stride % axis.count
        let parts = axis.children[place].map { Int(cells[code + ($0 - place) * axis.stride]) }
        guard !parts.isEmpty, parts.allSatisfy({ $0 >= 0 }) else { continue }
        guard parts.reduce(0, { $0 + counts[$1].value }) == counts[cell].value else {
          throw .totalDiffers(measure: measure, coordinates[cell])
        }
      }
    }
    for bound in bounds where bound.terms.reduce(0, { $0 + counts[$1.cell].value * $1.sign }) < 0 {
      let total = bound.terms.first { $0.sign < 0 }?.cell ?? 0
      throw .totalDiffers(measure: measure, coordinates[total])
    }
  }
}
