// SPDX-License-Identifier: EUPL-1.2

/// Seals a backup as a whole, so that a file on a stick tells neither kinds nor counts.
///
/// The contents are sealed in pieces that are chained: none can be changed, moved or left out, and
/// the last one says that it is the last.
public protocol BackupSealing {
  /// Seals contents.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - head: The readable part of the file; with another one the seal does not open.
  /// - Returns: The sealed part of the file; never the same twice.
  /// - Throws: ``SealError/tooLarge``.
  func seal(_ contents: OpenBytes, boundTo head: [UInt8]) throws(SealError) -> [UInt8]

  /// Opens contents.
  /// - Parameters:
  ///   - sealed: What ``seal(_:boundTo:)`` gave.
  ///   - head: The readable part of the file.
  ///   - isWhole: `false` for the first bytes of a file only: opens the pieces that are whole.
  /// - Returns: The contents, or their beginning.
  /// - Throws: ``BackupError/doesNotOpen``, ``BackupError/changed`` or ``BackupError/incomplete``.
  func open(
    _ sealed: ArraySlice<UInt8>, boundTo head: [UInt8], isWhole: Bool
  ) throws(BackupError) -> OpenBytes
}
