// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Glibc
internal import Wording

/// What is the matter with the place where a backup goes to or comes from.
public enum BackupPlaceError: String, Error, Hashable, Sendable, CaseIterable {
  /// The folder is not there: the stick may not be in.
  case missing
  /// Nothing may be written there.
  case notWritable
  /// There is no more room.
  case full
  /// There is a file of that name already.
  case exists
  /// The device refuses for another reason: the stick may have been pulled out.
  case refused
  /// It is the folder of the store itself, or in it.
  case insideStore
  /// Nobody chose a folder.
  case notChosen
  /// The file cannot be read.
  case unreadable

  /// Says what an error of the system means.
  static func found(_ code: Int32) -> BackupPlaceError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EACCES, EPERM, EROFS: .notWritable
    case EEXIST: .exists
    case ENOENT, ENOTDIR: .missing
    default: .refused
    }
  }
}

extension Message {
  /// What to tell about the place of a backup.
  /// - Parameter error: What is the matter with it.
  init(about error: BackupPlaceError) {
    self =
      switch error {
      case .missing: Message("error-backup-folder-missing")
      case .notWritable: Message("error-backup-not-writable")
      case .full: Message("error-backup-full")
      case .exists: Message("error-backup-exists")
      case .refused: Message("error-backup-refused")
      case .insideStore: Message("error-backup-inside-store")
      case .notChosen: Message("error-backup-not-chosen")
      case .unreadable: Message("error-backup-unreadable")
      }
  }

  /// What to tell about a backup.
  /// - Parameter error: What is the matter with it.
  init(about error: BackupError) {
    self =
      switch error {
      case .notABackup: Message("error-backup-none")
      case .newerForm: Message("error-backup-newer")
      case .doesNotOpen: Message("error-backup-does-not-open")
      case .changed: Message("error-backup-changed")
      case .incomplete: Message("error-backup-incomplete")
      case .notWhatWasKept: Message("error-backup-other-contents")
      }
  }
}
