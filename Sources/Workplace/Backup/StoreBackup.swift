// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Model
internal import SQLiteStorage
internal import Sealing

/// Makes backups of an unlocked store, and proves them by restoring them.
public struct StoreBackup {
  /// What a backup was found to be.
  public struct Report: Sendable {
    /// What it says about itself.
    public let label: BackupLabel
    /// How many things are the matter with the records in it, as they were in the store.
    public let findings: Int
    /// What the store has by now that it has not.
    public let changes: BackupChanges

    /// Whether it holds what the store held, and every record in it opens.
    public var isProven: Bool { findings == 0 }
  }

  private let storage: SQLiteStorage
  private let sealer: RecordSealer
  /// Opens the backups of this store.
  let sealing: BackupSealer

  init(_ storage: SQLiteStorage, _ keyring: Keyring) throws {
    self.storage = storage
    sealer = try RecordSealer(keyring)
    sealing = try BackupSealer(keyring)
  }

  private var dossiers: DossierStore { DossierStore(storage: storage, sealer: sealer) }

  /// Makes a backup of the store as it is now, also in the middle of a conversation.
  /// - Parameter day: The day it is.
  /// - Returns: The file, and what it says about itself.
  /// - Throws: `StoreError` or `SealError`.
  public func make(on day: CalendarDay) throws -> (file: [UInt8], label: BackupLabel) {
    var generator = SystemRandomNumberGenerator()
    let copy = try storage.copy()
    let label = dossiers.label(of: copy, id: RecordID(using: &generator), on: day)
    return (try BackupFile.write(copy, labelled: label, by: sealing), label)
  }

  /// Whether there is something that could be lost; there is not in practice.
  public var isNeeded: Bool { !storage.isInMemory }

  /// Removes the copies of the store that were kept before its tables were changed.
  ///
  /// For once a backup was proven, and once somebody was erased.
  public func removeOlderVersions() { storage.removeOlderVersions() }

  /// The stores that were put aside when a backup was restored; who erases somebody must know.
  public var putAside: [String] { storage.putAside }

  /// Restores a backup into memory, opens every record, and holds it against what the store had
  /// when it was made, and has now.
  /// - Parameter bytes: The file.
  /// - Returns: What was found.
  /// - Throws: `BackupError` or `StoreError` for a file that cannot be restored.
  public func check(_ bytes: [UInt8]) throws -> Report {
    let restored = try RestoredBackup(BackupFile(reading: bytes), sealing, sealer)
    return Report(
      label: restored.label, findings: restored.findings,
      changes: try dossiers.changes(since: restored.dossiers))
  }
}

/// A backup that was restored into memory.
struct RestoredBackup {
  let label: BackupLabel
  let image: [UInt8]
  let dossiers: DossierStore
  /// How many things are the matter with its records.
  let findings: Int

  init(_ file: BackupFile, _ sealing: BackupSealer, _ sealer: RecordSealer) throws {
    (label, image) = try file.contents(by: sealing)
    let storage = try SQLiteStorage.inMemory(restoring: image)
    dossiers = DossierStore(storage: storage, sealer: sealer)
    findings = try dossiers.examine(against: label)
  }
}
