// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Decides what an audience may see of the tables of a report (onthullingscontrole).
///
/// What it promises stands in `Sources/Documentation/Disclosure.md`, with what it does not.
public enum Disclosure {
  /// Discloses the tables of one report.
  /// - Parameters:
  ///   - tables: All of them: what is shown together is protected together.
  ///   - rule: For whom, and from how many residents on.
  ///   - ledger: What was released before; needed for what is for outside.
  /// - Returns: What that audience may see.
  /// - Throws: ``DisclosureError``.
  public static func disclose(
    _ tables: [CountTable], by rule: DisclosureRule, after ledger: ReleaseLedger? = nil
  ) throws(DisclosureError) -> DisclosedReport {
    var ledger = ledger
    var disclosed: [Int: DisclosedTable] = [:]
    var hiddenCount = 0
    var decided: [Family: Ground.Decided] = [:]
    // What others divide further is decided first.
    let all = families(tables)
    for family in all.filter({ tables[$0[0]].base == nil })
      + all.filter({ tables[$0[0]].base != nil })
    {
      let measure = tables[family[0]].measure
      let period = tables[family[0]].period
      guard rule.audience != .outside || (ledger != nil && period != nil) else {
        throw .ledgerNeeded(measure: measure)
      }
      let lattice = try Lattice(family.map { tables[$0] }, measure: measure)
      let history = try period.flatMap { period throws(DisclosureError) in
        try ledger.map { ledger throws(DisclosureError) in
          try History(of: lattice, measure: measure, in: period, by: rule, after: ledger)
        }
      }
      let ground = try tables[family[0]].base.map { base throws(DisclosureError) in
        try Ground(
          of: lattice, measure: measure, base,
          decided[Family(measure: base.measure, period: period)])
      }
      let isHidden = try hide(
        lattice, measure: measure, rule: rule, history: history, ground: ground)
      decided[Family(measure: measure, period: period)] = (lattice, isHidden)
      hiddenCount += isHidden.indices.count { isHidden[$0] && lattice.isPublished[$0] }
      func seen(_ place: Coordinates) -> DisclosedTable.Cell? {
        guard let cell = lattice.index(of: place), lattice.isPublished[cell] else { return nil }
        if lattice.isImpossible[cell] { return .impossible }
        return isHidden[cell] ? .hidden : .count(rule.rounded(lattice.counts[cell].value))
      }
      for number in family {
        disclosed[number] = DisclosedTable(tables[number], rule: rule, cell: seen)
      }
      if let period, rule.audience != .own {
        ledger?.add(
          ReleaseLedger.Release(rule, measure: measure, in: period, lattice.coordinates, seen))
      }
    }
    return DisclosedReport(
      tables.indices.compactMap { disclosed[$0] }, rule: rule, hiddenCount: hiddenCount,
      ledger: ledger)
  }

  /// Discloses counts of the own caseload, for the screen only.
  ///
  /// Nothing is hidden: whoever unlocked the dossiers can read them.
  /// - Parameter table: Counts of the own unlocked dossiers.
  /// - Returns: The counts as they are, for the audience ``Audience/own``.
  public static func ofOwnCaseload(_ table: CountTable) -> DisclosedTable {
    DisclosedTable(table, rule: DisclosureRule(.own)) { place in
      table.counts[place].map { .count($0.value) }
    }
  }

  private struct Family: Hashable {
    let measure: String
    let period: ClosedRange<Month>?
  }

  /// The tables of one measure and period belong together, in the order in which they came.
  private static func families(_ tables: [CountTable]) -> [[Int]] {
    var families: [[Int]] = []
    for (number, table) in tables.enumerated() {
      let place = families.firstIndex {
        tables[$0[0]].measure == table.measure && tables[$0[0]].period == table.period
      }
      if let place { families[place].append(number) } else { families.append([number]) }
    }
    return families
  }

  /// Which cells are not shown.
  private static func hide(
    _ lattice: Lattice, measure: String, rule: DisclosureRule, history: History?,
    ground: Ground?
  ) throws(DisclosureError) -> [Bool] {
    let cells = lattice.counts.indices
    guard rule.threshold > 0 else { return cells.map { !lattice.isPublished[$0] } }
    // A cell that nobody can be in, that is shown as a cell of another measure, or that follows
    // from earlier releases, cannot be hidden.
    let isShown = cells.map { ground?.isShown[$0] == true }
    let isFree = cells.map {
      !lattice.isImpossible[$0] && !isShown[$0] && history?.isKnown[$0] != true
    }
    let limits = Suppressor.Limits(cells: cells.count, isFree: isFree)
    let isHidden = cells.map { cell in
      !lattice.isPublished[cell] || ground?.isAway[cell] == true
        || history?.mustHide[cell] == true && !isShown[cell]
    }
    // What would be shown if nothing had been released is proved by itself. Where that is what was
    // shown before, it tells nothing new.
    if let history, history.repeats(isHidden, lattice) {
      let anew = try hide(lattice, measure: measure, rule: rule, history: nil, ground: ground)
      if history.repeats(anew, lattice) { return anew }
    }
    // After earlier releases little is free, and a proof that is not found soon is hardly ever found.
    var suppressor = Suppressor(
      lattice, measure: measure, hidden: isHidden,
      mostTried: history?.isEmpty ?? true ? .max : 50_000)
    // Audiences with a lower threshold come first: then whatever they do not see is not seen
    // with a higher one either, and two audiences who compare learn nothing.
    for threshold in steps(to: rule.threshold) {
      for cell in cells where lattice.counts[cell].residents < threshold {
        if !lattice.isImpossible[cell], !isShown[cell] { suppressor.isHidden[cell] = true }
      }
      do {
        var hasMore = true
        while hasMore {
          _ = try suppressor.protect(
            within: limits, aim: { aim($0, in: lattice, threshold: threshold) },
            later: { aim($0, in: lattice, threshold: rule.threshold) })
          hasMore = false
          if let history, threshold == rule.threshold {
            hasMore = try history.protect(&suppressor, in: lattice, isFree: isFree)
          }
        }
      } catch {
        // Where nothing at all is shown, and nothing was before, nothing can be worked out.
        guard history?.isEmpty ?? true else { throw error }
        return cells.map {
          (!lattice.isImpossible[$0] || !lattice.isPublished[$0]) && !isShown[$0]
        }
      }
    }
    return suppressor.isHidden
  }

  private static func steps(to threshold: Int) -> [Int] {
    let lowest = DisclosureRule(.team).threshold
    let usual = DisclosureRule(.outside).threshold
    return Array(lowest...min(threshold, usual)) + (threshold > usual ? [threshold] : [])
  }

  /// What must remain possible for a hidden cell: for one with few residents everything from
  /// nobody to enough, so that it cannot be told that they are few; for another as many values.
  static func aim(_ cell: Int, in lattice: Lattice, threshold: Int) -> Suppressor.Aim? {
    let count = lattice.counts[cell]
    if lattice.isImpossible[cell] { return nil }
    if count.value < threshold { return .range(low: 0, high: threshold) }
    let isNeeded = lattice.isPublished[cell] || count.residents < threshold
    return isNeeded ? .width(threshold) : nil
  }
}
