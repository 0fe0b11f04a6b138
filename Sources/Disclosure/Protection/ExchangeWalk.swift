// SPDX-License-Identifier: EUPL-1.2

/// Chooses on the way which exchanges a walk goes to see.
protocol ExchangeGuide {
  /// What is known of an exchange when some of its cells are.
  associatedtype Mark

  /// What is known before any cell is.
  var start: Mark { get }
  /// Adds a cell to what is known.
  /// - Returns: `nil` when no exchange with these cells is worth seeing.
  func adding(_ cell: Int, sign: Int, to mark: Mark) -> Mark?
  /// Sees an exchange; the same one may come more than once.
  /// - Returns: Whether to go on.
  mutating func see(_ exchange: Lattice.Exchange, _ mark: Mark) -> Bool
}

/// Goes along the exchanges in which a cell goes up by 1, in an order that is always the same.
///
/// An exchange of the lattice is a product of exchanges along its dimensions. Along every line
/// of every table it is a multiple of one of them, so that no total that is a sum of parts
/// changes more than its parts do: adding it any number of times leaves all sums right.
///
/// The product is made dimension by dimension. Its cells so far are cells of every exchange that it
/// can become, so one that will not do saves the walk all of those. A part that no table has, and
/// will not have whatever it is multiplied with, is left out; then products can become the same.
/// First come the dimensions that split the cell itself: what reaches no table that is split by one
/// of the others need not be tried with each part of that.
struct ExchangeWalk {
  /// A place in the lattice that goes up or down; not every place has a cell.
  private struct Part {
    let code: Int
    let sign: Int
    /// The dimensions so far in which it is no total, as bits.
    let axes: UInt64

    /// Tells it from the others, also from the same place the other way.
    var key: Int { code * 2 + (sign > 0 ? 1 : 0) }
  }

  private let lattice: Lattice
  private let code: Int
  /// The products so far, each after the one that it was made of.
  private var parts: [Part]
  /// The dimensions in the order in which they are gone along.
  private let order: [Int]
  /// The products that were gone on with after parts were left out, by dimension.
  private var seen: Set<[Int]> = []

  private var stepsLeft = Int.max

  private init(_ lattice: Lattice, _ cell: Int) {
    self.lattice = lattice
    let code = lattice.codes[cell]
    self.code = code
    parts = [Part(code: code, sign: 1, axes: 0)]
    let isTotal = lattice.axes.map { code / $0.stride % $0.count == 0 }
    order = isTotal.indices.filter { !isTotal[$0] } + isTotal.indices.filter { isTotal[$0] }
  }

  /// Walks.
  /// - Parameters:
  ///   - cell: The one that goes up.
  ///   - lattice: Where the cells are.
  ///   - most: How many steps to take at most.
  ///   - guide: Chooses, and sees.
  static func from(
    _ cell: Int, in lattice: Lattice, atMost most: Int, _ guide: inout some ExchangeGuide
  ) {
    guard let mark = guide.adding(cell, sign: 1, to: guide.start) else { return }
    var walk = ExchangeWalk(lattice, cell)
    walk.stepsLeft = most
    _ = walk.goOn(0, from: 0, mark, &guide)
  }

  /// Multiplies with each exchange along a dimension.
  /// - Returns: Whether the guide wants more.
  private mutating func goOn<Guide: ExchangeGuide>(
    _ number: Int, from start: Int, _ mark: Guide.Mark, _ guide: inout Guide
  ) -> Bool {
    guard number < order.count else { return guide.see(exchange(from: start), mark) }
    let axis = lattice.axes[order[number]]
    let bit = UInt64(1) << UInt64(order[number])
    let own = code / axis.stride % axis.count
    let end = parts.count
    if own == 0, !parts[start..<end].contains(where: { lattice.isInTable($0.axes | bit) }) {
      return goOn(number + 1, from: start, mark, &guide)
    }
    for exchange in axis.exchanges[own] {
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
      if let mark = multiply(exchange, axis, bit, start..<end, mark, guide) {
        let isWhole = parts.count - end == (end - start) * exchange.count
        let isNew = isWhole || seen.insert([number] + parts[end...].map(\.key)).inserted
        if isNew, !goOn(number + 1, from: end, mark, &guide) { return false }
      }
      parts.removeSubrange(end...)
    }
    return true
  }

  private mutating func multiply<Guide: ExchangeGuide>(
    _ exchange: Axis.Exchange, _ axis: Axis, _ bit: UInt64, _ product: Range<Int>,
    _ mark: Guide.Mark, _ guide: Guide
  ) -> Guide.Mark? {
    var mark = mark
    let own = code / axis.stride % axis.count
    for step in exchange {
      let distance = (step.place - own) * axis.stride
      for place in product {
        let before = parts[place]
        let axes = step.place == 0 ? before.axes : before.axes | bit
        guard lattice.isInTable(axes) else { continue }
        let part = Part(code: before.code + distance, sign: before.sign * step.sign, axes: axes)
        parts.append(part)
        // Cells of the product itself are known already, and no table has every cell.
        let cell = Int(lattice.cells[part.code])
        guard distance != 0, cell >= 0 else { continue }
        guard let more = guide.adding(cell, sign: part.sign, to: mark) else { return nil }
        mark = more
      }
    }
    return mark
  }

  private func exchange(from start: Int) -> Lattice.Exchange {
    var exchange = Lattice.Exchange()
    for part in parts[start...] where lattice.cells[part.code] >= 0 {
      exchange.cells.append(Int(lattice.cells[part.code]))
      exchange.signs.append(part.sign)
    }
    return exchange
  }
}
