// SPDX-License-Identifier: EUPL-1.2

/// A copy of the true counts on which exchanges are tried.
final class Trial {
  private let lattice: Lattice
  private var values: [Int]
  private var changed: [Int] = []

  init(_ lattice: Lattice) {
    self.lattice = lattice
    values = lattice.counts.map(\.value)
  }

  /// Makes the counts what they really are again.
  func putBack() {
    for cell in changed { values[cell] = lattice.counts[cell].value }
    changed = []
  }

  /// Makes an exchange as often as it can be made.
  /// - Parameters:
  ///   - exchange: Between hidden cells.
  ///   - most: How often at most.
  ///   - direction: 1 is up, −1 is down.
  ///   - limits: What is known of the cells.
  /// - Returns: How often it was made.
  func make(
    _ exchange: Lattice.Exchange, atMost most: Int, _ direction: Int, _ limits: Suppressor.Limits
  ) -> Int {
    let steps = min(most, room(exchange, direction, limits))
    guard steps > 0 else { return 0 }
    for (number, cell) in exchange.cells.enumerated() {
      values[cell] += steps * direction * exchange.signs[number]
      changed.append(cell)
    }
    return steps
  }

  /// How often a cell of an exchange can change before its count passes what it can be.
  func room(_ cell: Int, _ sign: Int, _ direction: Int, _ limits: Suppressor.Limits) -> Int {
    if sign * direction < 0 { return values[cell] - limits.lowest[cell] }
    return limits.highest[cell] < .max ? limits.highest[cell] - values[cell] : .max
  }

  /// How often an exchange can be made before a count passes what it can be.
  func room(
    _ exchange: Lattice.Exchange, _ direction: Int, _ limits: Suppressor.Limits
  ) -> Int {
    var room = Int.max
    for (number, cell) in exchange.cells.enumerated() {
      room = min(room, self.room(cell, exchange.signs[number], direction, limits))
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
