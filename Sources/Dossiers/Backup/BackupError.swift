// SPDX-License-Identifier: EUPL-1.2

/// Why a backup cannot be read; nothing was touched.
public enum BackupError: String, Error, Hashable, Sendable, CaseIterable {
  /// The file is no backup.
  case notABackup
  /// A newer version of the program wrote it in another form.
  case newerForm
  /// It was sealed with another key, or its beginning was changed.
  case doesNotOpen
  /// A part of it was changed.
  case changed
  /// The end of it is gone.
  case incomplete
  /// What it holds is not what the store had when it was made.
  case notWhatWasKept
}
