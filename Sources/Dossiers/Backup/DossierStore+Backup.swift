// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What the store has that a backup has not, or has otherwise.
public struct BackupChanges: Hashable, Sendable {
  /// How many conversations and meetings were added or corrected since.
  public var conversations = 0
  /// How many residents and groups were added or changed since.
  public var people = 0
  /// How many residents and groups are in the backup and not in the store any more.
  public var peopleGone = 0

  /// Whether the dossiers are the same.
  public var isEmpty: Bool { self == BackupChanges() }
}

extension DossierStore {
  /// Makes the label of a copy of this store.
  /// - Parameters:
  ///   - copy: The store at one moment.
  ///   - id: Random.
  ///   - day: The day it is.
  /// - Returns: The label.
  public func label(of copy: StoreCopy, id: RecordID, on day: CalendarDay) -> BackupLabel {
    BackupLabel(of: copy, id: id, day: day, by: sealer)
  }

  /// Holds this store, which was restored from a backup, against what the backup should hold, and
  /// opens every record in it.
  /// - Parameter label: Of the backup.
  /// - Returns: How many things are the matter with records; 0 proves the backup.
  /// - Throws: ``BackupError/notWhatWasKept``, or ``StoreError``.
  public func examine(against label: BackupLabel) throws -> Int {
    let account = BackupAccount(of: try storage.contents(), by: sealer)
    guard account.kindsThatDiffer(from: label.account).isEmpty else {
      throw BackupError.notWhatWasKept
    }
    return try verify().count
  }

  /// What changed since a backup was made.
  /// - Parameter backup: Restored from it.
  /// - Returns: The dossiers that differ.
  /// - Throws: ``StoreError``.
  public func changes(since backup: DossierStore) throws -> BackupChanges {
    var changes = BackupChanges()
    var before: [RecordKey: StoredRecord] = [:]
    for record in try backup.storage.contents().records { before[record.key] = record }
    for record in try storage.contents().records {
      guard before.removeValue(forKey: record.key) != record else { continue }
      switch record.key.kind {
      case .conversation, .activity: changes.conversations += 1
      case .resident, .group: changes.people += 1
      default: break
      }
    }
    changes.peopleGone = before.keys.count { $0.kind == .resident || $0.kind == .group }
    return changes
  }

  /// Whether the key that this store was opened with is the one that it was written with.
  /// - Returns: `false` for another key, and for a store that was never written to.
  /// - Throws: ``StoreError``.
  public func isOfThisKey() throws -> Bool { try storage.record(tallyKey) != nil }
}
