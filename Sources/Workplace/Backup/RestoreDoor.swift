// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Terminal

/// Opens a backup on any laptop, and puts what is in it in the place of the store.
public struct RestoreDoor {
  /// A backup that was opened, and restored into memory.
  public struct Opened {
    fileprivate let restored: RestoredBackup
    fileprivate let keyring: Keyring

    /// What it says about itself.
    public var label: BackupLabel { restored.label }
    /// How many things are the matter with the records in it.
    public var findings: Int { restored.findings }
  }

  /// What a restore did.
  public struct Result {
    /// Where the store that was there is now.
    public let aside: String?
    /// How many people were erased from what was restored, as they had been here.
    public let erased: Int
  }

  private let console: Console
  private let surroundings: Surroundings

  /// Makes a door.
  /// - Parameters:
  ///   - console: Where the passphrase is asked.
  ///   - surroundings: Where the store and the passphrase file are.
  public init(_ console: Console, _ surroundings: Surroundings) {
    self.console = console
    self.surroundings = surroundings
  }

  /// Opens a backup with what opened the store on the day it was made, and restores it into memory.
  /// - Parameters:
  ///   - path: The file.
  ///   - usesRecoveryKey: Whether the recovery key opens it, instead of the passphrase.
  /// - Returns: The backup.
  /// - Throws: ``BackupPlaceError``, `BackupError`, `UnlockError`, `StoreError` or `TerminalError`.
  public func open(_ path: String, usesRecoveryKey: Bool) throws -> Opened {
    let file = try BackupFile(reading: try BackupFolder.read(path))
    let keyring = try keyring(of: file.slots, usesRecoveryKey: usesRecoveryKey)
    let restored = try RestoredBackup(
      file, try BackupSealer(keyring), try RecordSealer(keyring))
    return Opened(restored: restored, keyring: keyring)
  }

  private func keyring(of slots: [KeySlot], usesRecoveryKey: Bool) throws -> Keyring {
    let desk = PassphraseDesk(console, surroundings)
    return usesRecoveryKey
      ? try desk.unlockByRecoveryKey(slots) : try desk.unlock(slots).keyring
  }

  /// The lists that conversations in a backup were held with, and that are not on this laptop.
  /// - Parameter backup: As ``open(_:usesRecoveryKey:)`` gave it.
  /// - Returns: Their names and versions, in order.
  /// - Throws: `StoreError` or `InstrumentError`.
  public func missingLists(of backup: Opened) throws -> [String] {
    let shelf = try InstrumentShelf(folder: surroundings.instrumentFolder)
    let talks = try backup.restored.dossiers.trajectories().values.flatMap(\.conversations)
    return Set(talks.map(\.instrument)).filter { shelf.instrument($0) == nil }
      .map(\.description).sorted()
  }

  /// Whether there is a store here that would be put aside.
  public var holdsStore: Bool { SQLiteStorage.exists(in: surroundings.dossierFolder) }

  /// What the store here has that a backup has not.
  /// - Parameter backup: As ``open(_:usesRecoveryKey:)`` gave it.
  /// - Returns: `nil` for a store of another key, or one that cannot be read.
  public func changes(since backup: Opened) -> BackupChanges? {
    guard let present = try? present(backup.keyring) else { return nil }
    return try? present.changes(since: backup.restored.dossiers)
  }

  /// Puts what is in a backup in the place of the store, and puts that aside.
  ///
  /// Who was erased here stays erased, where the store here has the same key.
  /// - Parameter backup: As ``open(_:usesRecoveryKey:)`` gave it.
  /// - Returns: What was done.
  /// - Throws: `StoreError`; then everything is as it was.
  public func restore(_ backup: Opened) throws -> Result {
    let present = try? present(backup.keyring)
    let today = try surroundings.today()
    var count = 0
    let aside = try SQLiteStorage.restore(
      backup.restored.image, in: surroundings.dossierFolder, settingAside: today.description
    ) { storage in
      let dossiers = DossierStore(storage: storage, sealer: try RecordSealer(backup.keyring))
      if let present {
        var generator = SystemRandomNumberGenerator()
        count = try dossiers.carryOverErasures(from: present, using: &generator)
        try dossiers.finishErasing()
      }
      try dossiers.audit([AuditedAct(.restored)], on: today)
      // Restoring it was the proof.
      guard backup.findings == 0 else { return }
      var settings = try BackupSettings.kept(in: dossiers)
      settings.note(proven: backup.label)
      try settings.keep(in: dossiers)
    }
    return Result(aside: aside, erased: count)
  }

  /// The store here, when it has the key of a backup.
  private func present(_ keyring: Keyring) throws -> DossierStore? {
    guard holdsStore else { return nil }
    let storage = try SQLiteStorage.inMemory(copyOf: surroundings.dossierFolder)
    let dossiers = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    // Another key opens nothing; the tally is in every store that was ever written to.
    return try dossiers.isOfThisKey() ? dossiers : nil
  }
}
