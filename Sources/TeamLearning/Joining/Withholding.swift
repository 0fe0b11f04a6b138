// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model

/// Discloses the tables of a report, and leaves tables out that would say too much beside others.
///
/// Measures that divide the same residents are protected with the residents as they are shown; see
/// `CountTable.Base`. A few measures say something about another in another way: see ``Link``. A
/// measure that does so while the other is hidden is left out as a whole. So is one that cannot be
/// protected at all after what was released before.
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
        let rest = kept.filter { $0.measure != measure && $0.base?.measure != measure }
        guard !rest.isEmpty, rest.count < kept.count else {
          throw .cannotBeProtected(measure: measure)
        }
        kept = rest
        continue
      }
      guard rule.audience != .own else { return report }
      let telling = Link.all(in: report.tables).filter(\.tells)
      guard !telling.isEmpty else { return report }
      kept = kept.filter { table in
        !telling.contains { $0.leftOut == table.measure && $0.period == table.period }
      }
    }
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
