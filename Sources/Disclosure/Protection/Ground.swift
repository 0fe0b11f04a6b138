// SPDX-License-Identifier: EUPL-1.2

/// What another measure decided about the counts that one divides further (basis).
///
/// Many measures are about the same residents. Each is protected by itself, with the residents of
/// a place where they are: an example that proves something of one measure moves nobody from one
/// place to another, so the examples of all measures hold at the same time. Where the residents of
/// a place are hidden, everything else about that place is hidden too: there whole residents, with
/// all that is counted of them, can be exchanged with those of another such place.
struct Ground {
  /// The cells of the other measure with whether they are hidden.
  typealias Decided = (lattice: Lattice, isHidden: [Bool])

  /// Which cells are shown by the other measure: they are what they are.
  let isShown: [Bool]
  /// Which cells are about a place that the other measure hides.
  let isAway: [Bool]

  /// Looks at what was decided.
  /// - Parameters:
  ///   - lattice: The cells of the measure that divides further.
  ///   - measure: Its name.
  ///   - base: Which of its cells are cells of the other measure.
  ///   - decided: The cells of the other measure, if it is in the report.
  /// - Throws: When the other measure is not there, or counts otherwise.
  init(
    of lattice: Lattice, measure: String, _ base: CountTable.Base, _ decided: Decided?
  ) throws(DisclosureError) {
    guard let decided else { throw .baseMissing(measure: base.measure) }
    let dimensions = Set(decided.lattice.axes.map(\.dimension.id))
    var isShown: [Bool] = []
    var isAway: [Bool] = []
    for (number, cell) in lattice.coordinates.enumerated() {
      let place = Coordinates(cell.categories.filter { dimensions.contains($0.key) })
      guard let there = decided.lattice.index(of: place) else {
        throw .missingCell(measure: base.measure, place)
      }
      let isBase =
        base.categories.map { $0 == cell.categories.filter { !dimensions.contains($0.key) } }
        ?? false
      if isBase, decided.lattice.counts[there].value != lattice.counts[number].value {
        throw .cellDiffers(measure: measure, cell)
      }
      let isHidden = decided.isHidden[there]
      isShown.append(isBase && !isHidden && !lattice.isImpossible[number])
      isAway.append(isHidden && !lattice.isImpossible[number])
    }
    self.isShown = isShown
    self.isAway = isAway
  }
}
