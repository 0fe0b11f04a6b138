// SPDX-License-Identifier: EUPL-1.2

/// A copy of the true counts on which exchanges are tried.
struct Trial {
  private let lattice: Lattice
  private var values: [Int]
  private var changed: [Int] = []

  init(_ lattice: Lattice) {
    self.lattice = lattice
    values = lattice.counts.map(\.value)
  }

  /// Makes the counts what they really are again.
  mutating func putBack() {
    for cell in changed { values[cell] = lattice.counts[cell].value }
    changed = []
  }

  /// Moves a cell up or down by exchanges between hidden cells.
  /// - Parameters:
  ///   - exchanges: Those in which the cell goes up.
  ///   - distance: How far.
  ///   - direction: 1 is up, −1 is down.
  ///   - isHidden: The cells that may change, as far as they are free.
  ///   - limits: What is known of the cells.
  /// - Returns: How much of the distance is left.
  mutating func move(
    _ exchanges: some Sequence<Lattice.Exchange>, by distance: Int, _ direction: Int,
    among isHidden: [Bool], _ limits: Suppressor.Limits
  ) -> Int {
    var left = distance
    for exchange in exchanges where left > 0 {
      guard Self.isOpen(exchange, isHidden, limits.isFree) else { continue }
      let steps = min(left, room(exchange, direction, limits))
      guard steps > 0 else { continue }
      for (number, other) in exchange.cells.enumerated() {
        values[other] += steps * direction * exchange.signs[number]
        changed.append(other)
      }
      left -= steps
    }
    return left
  }

  private static func isOpen(
    _ exchange: Lattice.Exchange, _ isHidden: [Bool], _ isFree: [Bool]
  ) -> Bool {
    for cell in exchange.cells where !isHidden[cell] || !isFree[cell] { return false }
    return true
  }

  /// How often an exchange can be made before a count passes what it can be.
  func room(
    _ exchange: Lattice.Exchange, _ direction: Int, _ limits: Suppressor.Limits
  ) -> Int {
    var room = Int.max
    for (number, cell) in exchange.cells.enumerated() {
      if exchange.signs[number] * direction < 0 {
        room = min(room, values[cell] - limits.lowest[cell])
      } else if limits.highest[cell] < .max {
        room = min(room, limits.highest[cell] - values[cell])
      }
    }
    guard room > 0, !lattice.bounds.isEmpty else { return max(0, room) }
    var slopes: [Int: Int] = [:]
    for (number, cell) in exchange.cells.enumerated() {
      for bound in lattice.boundsOfCell[cell] {
        for term in lattice.bounds[bound].terms where term.cell == cell {
          slopes[bound, default: 0] += term.sign * exchange.signs[number] * direction
        }
      }
    }
    for (bound, slope) in slopes where slope < 0 {
      let reserve = lattice.bounds[bound].terms.reduce(0) { $0 + values[$1.cell] * $1.sign }
      room = min(room, reserve / -slope)
    }
    return max(0, room)
  }
}
