// SPDX-License-Identifier: EUPL-1.2

/// Why tables were not disclosed.
///
/// No case holds a count.
public enum DisclosureError: Error, Hashable, Sendable {
  /// A dimension without categories, with one twice, or with a parent that is not there.
  case invalidBreakdown(String)
  /// Two tables of one measure define the same dimension differently.
  case dimensionDiffers(String)
  /// The tables of one measure have too many cells together to be protected at once.
  case tooManyCells(measure: String)
  /// A cell that the dimensions require has no count.
  case missingCell(measure: String, Coordinates)
  /// A count for a cell that the dimensions do not have.
  case unknownCell(measure: String, Coordinates)
  /// The same cell has two counts in two tables.
  case cellDiffers(measure: String, Coordinates)
  /// A count below 0, or fewer counted than there are residents behind it.
  case invalidCount(measure: String, Coordinates)
  /// A total that is not what its parts add up to, or cannot be.
  case totalDiffers(measure: String, Coordinates)
  /// An impossible cell that holds somebody.
  case impossibleCellCounted(measure: String, Coordinates)
  /// The measure whose counts are divided further is not in the report.
  case baseMissing(measure: String)
  /// What is for outside needs a ledger and a period.
  case ledgerNeeded(measure: String)
  /// A period that overlaps an earlier release without one lying in the other.
  case periodsCross(measure: String)
  /// Nothing that could be hidden besides would protect the small counts: nothing may be shown.
  case cannotBeProtected(measure: String)
}
