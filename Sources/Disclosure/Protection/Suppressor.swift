// SPDX-License-Identifier: EUPL-1.2

/// Chooses what else to hide, so that no hidden count can be worked out from what is shown.
///
/// It proves what it does by example. For each hidden cell it makes two other tables that agree
/// with everything shown, one where the cell is as low as its aim asks and one where it is as
/// high. Each is reached from the true table by exchanges between hidden cells only, and no count
/// falls below 0 on the way. Whoever sees what is shown cannot rule these tables out. Where hidden
/// cells do not suffice, the cheapest exchange that would is hidden as well.
struct Suppressor {
  /// What must remain possible for a hidden cell.
  enum Aim {
    /// Every value between two.
    case range(low: Int, high: Int)
    /// So many values above the lowest that is possible.
    case width(Int)
  }

  /// What is known of cells besides what is shown.
  struct Limits {
    /// The lowest that each cell can be.
    var lowest: [Int]
    /// The highest that each cell can be.
    var highest: [Int]
    /// Which cells may change.
    var isFree: [Bool]

    /// Counts are not below 0, and nothing else is known.
    init(cells: Int, isFree: [Bool]) {
      lowest = Array(repeating: 0, count: cells)
      highest = Array(repeating: .max, count: cells)
      self.isFree = isFree
    }
  }

  private let lattice: Lattice
  private let measure: String
  /// How many exchanges are tried for one cell before it counts as one that cannot be protected.
  private let mostTried: Int
  var isHidden: [Bool]
  private var isSettled: [Bool]
  /// Two copies of the true counts to try exchanges on; they are put back after each cell.
  private let down: Trial
  private let up: Trial

  init(_ lattice: Lattice, measure: String, hidden: [Bool], mostTried: Int = .max) {
    self.lattice = lattice
    self.mostTried = mostTried
    self.measure = measure
    isHidden = hidden
    isSettled = hidden.map { _ in false }
    down = Trial(lattice)
    up = Trial(lattice)
  }

  /// Hides what has to be hidden for the aims of all hidden cells.
  /// - Parameters:
  ///   - limits: What is known of the cells.
  ///   - aim: What must remain possible for a cell; `nil` when it needs nothing.
  ///   - later: What a later call within the same limits will ask, which is never less; a cell
  ///     that has it already is not looked at again.
  /// - Returns: Whether more was hidden.
  /// - Throws: ``DisclosureError/cannotBeProtected(measure:)``.
  mutating func protect(
    within limits: Limits, aim: (Int) -> Aim?, later: ((Int) -> Aim?)? = nil
  ) throws(DisclosureError) -> Bool {
    var waiting = isHidden.indices.filter { isHidden[$0] }
    var next = 0
    let count = waiting.count
    while next < waiting.count {
      let cell = waiting[next]
      if let later, !isSettled[cell], let aim = later(cell) {
        isSettled[cell] = prove(cell, aim, limits).all == 0
        putBack()
      }
      if later == nil || !isSettled[cell], let aim = aim(cell) {
        while let more = try extraCells(for: cell, aim, limits) {
          for cell in more { isHidden[cell] = true }
          waiting += more
        }
      }
      next += 1
    }
    return waiting.count > count
  }

  private func putBack() {
    down.putBack()
    up.putBack()
  }

  /// Tries to reach an aim with what is hidden.
  /// - Returns: What is missing below, above, and of both.
  private func prove(
    _ cell: Int, _ aim: Aim, _ limits: Limits
  ) -> (below: Int, above: Int, all: Int) {
    let value = lattice.counts[cell].value
    let isOpen = zip(isHidden, limits.isFree).map { $0 && $1 }
    func reach(_ trial: Trial, _ distance: Int, _ direction: Int) -> Int {
      guard distance > 0 else { return 0 }
      // Nearly every proof that there is, is found among few exchanges; all of them are many.
      var soon = Mover(trial, by: distance, direction, among: isOpen, limits, .makeable)
      ExchangeWalk.from(cell, in: lattice, atMost: mostTried, &soon)
      if soon.left == 0 { return 0 }
      trial.putBack()
      var mover = Mover(trial, by: distance, direction, among: isOpen, limits, .all)
      ExchangeWalk.from(cell, in: lattice, atMost: mostTried, &mover)
      if mover.left > 0 { mover.startAgain(by: distance) }
      return mover.left
    }
    switch aim {
    case .range(let low, let high):
      let below = reach(down, value - low, -1)
      let above = reach(up, high - value, 1)
      return (below, above, below + above)
    case .width(let width):
      let missing = reach(up, reach(down, width, -1), 1)
      return (missing, missing, missing)
    }
  }

  /// What to hide besides for one cell; `nil` when what is hidden suffices.
  private func extraCells(
    for cell: Int, _ aim: Aim, _ limits: Limits
  ) throws(DisclosureError) -> [Int]? {
    defer { putBack() }
    let missing = prove(cell, aim, limits)
    guard missing.all > 0 else { return nil }
    var bargain = Bargain(
      lattice: lattice, isHidden: isHidden, limits: limits, down: down, up: up, missing: missing)
    ExchangeWalk.from(cell, in: lattice, atMost: mostTried, &bargain)
    guard let best = bargain.best else { throw .cannotBeProtected(measure: measure) }
    return best.cells
  }
}
