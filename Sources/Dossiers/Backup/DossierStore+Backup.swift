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

  // MARK: - Erasures

  /// Which of some people were erased from this store.
  ///
  /// Backups that hold one of them go at the next rotation, and an older backup that is restored
  /// over this store loses them at once.
  /// - Parameter people: The ids of residents and groups, such as those in the label of a backup.
  /// - Returns: Those that are in the outbox and nowhere else.
  /// - Throws: ``StoreError``.
  public func erased(among people: some Sequence<RecordID>) throws -> Set<RecordID> {
    let waiting = Set(try storage.records(of: .outbox, parent: nil).map(\.key.id))
    let present = try peopleHere()
    return waiting.intersection(people).subtracting(present)
  }

  /// Erases here whoever was erased from another state of this store.
  /// - Parameter other: The store that this one takes the place of; of the same key.
  /// - Returns: How many were here.
  /// - Throws: ``StoreError``.
  public func carryOverErasures(from other: DossierStore) throws -> Int {
    let erased = try other.erased(among: try peopleHere())
    for kind in [RecordKind.resident, .group] {
      for record in try storage.records(of: kind, parent: nil) where erased.contains(record.key.id)
      {
        try commit(removal(of: record.key) + outboxSteps(of: record.key.id))
      }
    }
    return erased.count
  }

  private func peopleHere() throws -> Set<RecordID> {
    Set(
      try [RecordKind.resident, .group].flatMap {
        try storage.records(of: $0, parent: nil).map(\.key.id)
      })
  }
}
