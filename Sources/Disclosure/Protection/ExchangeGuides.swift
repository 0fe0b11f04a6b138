// SPDX-License-Identifier: EUPL-1.2

/// Moves a cell up or down by exchanges between cells that may change, until it is far enough.
struct Mover: ExchangeGuide {
  /// Which exchanges it looks for.
  enum Search {
    /// Those that can be made now; a cell with no room spares the walk all that it is part of.
    case makeable
    /// All, also those that another one makes room for.
    case all
  }

  private let trial: Trial
  private let direction: Int
  private let isOpen: [Bool]
  private let limits: Suppressor.Limits
  private let search: Search
  private var seen: Set<Lattice.Exchange> = []
  /// The exchanges that were tried, each once.
  private var tried: [Lattice.Exchange] = []
  /// How much of the distance is left.
  private(set) var left: Int

  /// - Parameters:
  ///   - trial: The counts to try it on.
  ///   - distance: How far.
  ///   - direction: 1 is up, −1 is down.
  ///   - isOpen: The cells that may change.
  ///   - limits: What is known of the cells.
  ///   - search: Which exchanges to look for.
  init(
    _ trial: Trial, by distance: Int, _ direction: Int, among isOpen: [Bool],
    _ limits: Suppressor.Limits, _ search: Search
  ) {
    self.search = search
    self.trial = trial
    self.direction = direction
    self.isOpen = isOpen
    self.limits = limits
    left = distance
  }

  var start: Void { () }

  func adding(_ cell: Int, sign: Int, to mark: Void) -> Void? {
    guard isOpen[cell] else { return nil }
    return search == .all || trial.room(cell, sign, direction, limits) > 0 ? () : nil
  }

  mutating func see(_ exchange: Lattice.Exchange, _ mark: Void) -> Bool {
    if search == .all {
      guard seen.insert(exchange).inserted else { return true }
      tried.append(exchange)
    }
    left -= trial.make(exchange, atMost: left, direction, limits)
    return left > 0
  }

  /// Tries the same exchanges again, the last one first: one that is made early can stand in the way
  /// of a later one.
  /// - Parameter distance: How far; from where the cell really is.
  mutating func startAgain(by distance: Int) {
    trial.putBack()
    left = distance
    for exchange in tried.reversed() where left > 0 {
      left -= trial.make(exchange, atMost: left, direction, limits)
    }
  }
}

/// Looks for the cells to hide besides: those of the exchange that brings an aim nearest, and of
/// those of the cheapest.
struct Bargain: ExchangeGuide {
  /// The most that an exchange can bring, and the least that it costs.
  struct Mark {
    var below = Int.max
    var above = Int.max
    var cost = 0
  }

  let lattice: Lattice
  let isHidden: [Bool]
  let limits: Suppressor.Limits
  /// The counts that were moved down as far as possible, and up.
  let down: Trial
  let up: Trial
  /// What is missing below, above, and of both.
  let missing: (below: Int, above: Int, all: Int)
  private(set) var best: (gain: Int, cost: Int, cells: [Int])?

  var start: Mark { Mark() }

  func adding(_ cell: Int, sign: Int, to mark: Mark) -> Mark? {
    guard limits.isFree[cell] else { return nil }
    var mark = mark
    mark.below = min(mark.below, down.room(cell, sign, -1, limits))
    mark.above = min(mark.above, up.room(cell, sign, 1, limits))
    if !isHidden[cell] { mark.cost += Self.cost(lattice.counts[cell].value) }
    return isBetter(gain(below: mark.below, above: mark.above), mark.cost) ? mark : nil
  }

  mutating func see(_ exchange: Lattice.Exchange, _ mark: Mark) -> Bool {
    let extra = exchange.cells.filter { !isHidden[$0] }
    let gain = gain(
      below: down.room(exchange, -1, limits), above: up.room(exchange, 1, limits))
    if !extra.isEmpty, isBetter(gain, mark.cost) { best = (gain, mark.cost, extra) }
    return true
  }

  private func gain(below: Int, above: Int) -> Int {
    min(missing.all, min(missing.below, max(0, below)) + min(missing.above, max(0, above)))
  }

  private func isBetter(_ gain: Int, _ cost: Int) -> Bool {
    gain > 0 && (best.map { (gain, -cost) > ($0.gain, -$0.cost) } ?? true)
  }

  /// Few cells first, then low counts: totals tell most.
  private static func cost(_ value: Int) -> Int { 20 + value }
}
