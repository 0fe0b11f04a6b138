// SPDX-License-Identifier: EUPL-1.2

/// What was found wrong with the place where dossiers are kept.
///
/// No case holds anything that was stored.
public enum StoreError: Error, Hashable, Sendable {
  /// Another program has the store open for writing.
  case inUse
  /// A newer version of the program made the file; it was not touched.
  case newerThanProgram
  /// An older version made the file, and it can only be brought up to date by opening to write.
  case olderThanProgram
  /// There is no store in the folder.
  case missing
  /// The file is no store, or part of it is gone.
  case damaged
  /// The folder or the file may not be written.
  case notWritable
  /// The disk, or the share of it that may be used, is full.
  case diskFull
  /// The device refused for another reason.
  case inputOutput
  /// A row was not in the state that the change expected: a mistake of the program.
  case conflict
}

/// What was found wrong with a dossier.
///
/// No case holds anything that was stored.
public enum DossierError: Error, Hashable, Sendable {
  /// The record that was asked for cannot be read.
  case damaged(DamagedRecord)
  /// There is no such draft any more.
  case noSuchDraft
  /// The conversation is not the one that the draft was for.
  case otherConversation
  /// The page is not that of the resident it was given to.
  case otherResident
}
