// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model

/// Discloses the tables of a report, and leaves tables out that would fit badly beside others.
///
/// Everybody in a place is the base of many families of tables, and is shown once. A family that
/// could only be protected by hiding that base, while it is shown, is left out as a whole. So is a
/// measure that cannot be protected at all after what was released before.
enum Withholding {
  /// Discloses what fits together.
  /// - Parameters:
  ///   - tables: All tables of the report.
  ///   - rule: For whom.
  ///   - ledger: What was released before.
  /// - Returns: What may be seen; tables that were left out are not in it.
  /// - Throws: `DisclosureError`.
  static func disclose(
    _ tables: [CountTable], by rule: DisclosureRule, after ledger: ReleaseLedger
  ) throws(DisclosureError) -> DisclosedReport {
    var kept = tables
    while true {
      let report: DisclosedReport
      do {
        report = try Disclosure.disclose(kept, by: rule, after: ledger)
      } catch .cannotBeProtected(let measure) {
        let rest = kept.filter { $0.measure != measure }
        guard !rest.isEmpty, rest.count < kept.count else {
          throw .cannotBeProtected(measure: measure)
        }
        kept = rest
        continue
      }
      let leaking = misfits(report.tables)
      guard !leaking.isEmpty else { return report }
      kept = kept.filter { !leaking.contains(Family(measure: $0.measure, period: $0.period)) }
    }
  }

  private struct Family: Hashable {
    let measure: String
    let period: ClosedRange<Month>?
  }

  /// The families that hide a base that is shown elsewhere.
  private static func misfits(_ tables: [DisclosedTable]) -> Set<Family> {
    let residents = PictureMeasure.residents.rawValue
    var bases: [ClosedRange<Month>?: DisclosedTable] = [:]
    for table in tables where table.measure == residents { bases[table.period] = table }
    let gates = Set([Gate.chosen, .given, .ended, .named, .filled].map(\.id))
    var found: Set<Family> = []
    for table in tables where table.dimensions.contains(where: { gates.contains($0.id) }) {
      guard let base = bases[table.period] else { continue }
      for place in base.coordinates where table[place] == .hidden {
        if case .count = base[place] {
          found.insert(Family(measure: table.measure, period: table.period))
        }
      }
    }
    return found
  }
}

/// The disclosed cells of a report, by table and period.
struct DisclosedCells {
  private let tables: [String: [ClosedRange<Month>?: DisclosedTable]]

  init(_ report: DisclosedReport) {
    var tables: [String: [ClosedRange<Month>?: DisclosedTable]] = [:]
    for table in report.tables { tables[table.id, default: [:]][table.period] = table }
    self.tables = tables
  }

  /// What may be seen of a cell; a table that was left out is hidden.
  func cell(_ name: TableName, _ at: Coordinates, in period: Period) -> DisclosedTable.Cell {
    tables[name.written]?[period.months]?[at] ?? .hidden
  }

  /// A cell as a share of the residents of a place, where those are shown.
  func share(
    _ name: TableName, _ at: Coordinates, of place: Place, in period: Period
  ) -> DisclosedTable.Percentage? {
    let base = Coordinates(place.coordinates)
    let residents = PictureMeasure.residents.rawValue
    let shown = cell(TableName(measure: residents, table: residents), base, in: period)
    guard case .count = shown, cell(name, base, in: period) == shown else { return .hidden }
    return tables[name.written]?[period.months]?.percentage(of: at, in: base)
  }
}
