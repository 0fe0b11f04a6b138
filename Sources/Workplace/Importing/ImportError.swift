// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with an import, besides the file itself; holds nothing that stood in it.
public enum ImportError: String, Error, Hashable, Sendable, CaseIterable {
  /// The file with the mapping cannot be read.
  case mappingUnreadable
  /// The mapping cannot be kept.
  case mappingNotKept
  /// The mapping has mistakes, which were said.
  case mappingBroken
  /// The mapping is for a file with other columns.
  case otherColumns
  /// No import has this number.
  case noSuchImport
  /// The import was taken back before.
  case takenBackBefore
  /// The input stopped before anybody said yes; nothing came in.
  case inputEnded
  /// The built-in words do not read.
  case wordsMissing
}
