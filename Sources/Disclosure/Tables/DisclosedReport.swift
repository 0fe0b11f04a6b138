// SPDX-License-Identifier: EUPL-1.2

/// The tables of one report, protected together, and what has been released with it
/// (vrijgegeven rapport).
public struct DisclosedReport: Sendable, Hashable {
  /// The tables, in the order in which they were given.
  public let tables: [DisclosedTable]
  /// By which rule they were disclosed.
  public let rule: DisclosureRule
  /// How many different cells are hidden: what the “verborgen” line says.
  ///
  /// It is no number of residents: that would be a total of the hidden cells.
  public let hiddenCount: Int
  /// All releases, this one too; `nil` when none were looked at.
  ///
  /// Whoever gives the report to its audience keeps this, and gives it back the next time.
  public let ledger: ReleaseLedger?

  init(
    _ tables: [DisclosedTable], rule: DisclosureRule, hiddenCount: Int, ledger: ReleaseLedger?
  ) {
    self.tables = tables
    self.rule = rule
    self.hiddenCount = hiddenCount
    self.ledger = ledger
  }
}
