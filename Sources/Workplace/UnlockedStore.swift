// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Figures
public import Model
internal import SQLiteStorage
internal import Sealing
public import Terminal

/// The dossiers after unlocking, with what only the key can make.
public struct UnlockedStore {
  /// The dossiers.
  public let dossiers: DossierStore
  /// Pseudonyms for figures, keyed to this store.
  public let pseudonyms: any Pseudonymizing
  /// The keys that dossiers are handed over with.
  public let handoverKeys: any HandoverSealing
  /// What makes and checks backups.
  public let backup: StoreBackup
  /// How scores of one version of an instrument are read as another, in figures.
  public var mappings: [InstrumentMapping]
  /// Where the keys are changed; `nil` in practice.
  public let keys: KeyDesk?
  let storage: SQLiteStorage
  let sealer: RecordSealer

  init(
    storage: SQLiteStorage, keyring: Keyring, mappings: [InstrumentMapping] = [],
    keys: KeyDesk? = nil
  ) throws {
    self.mappings = mappings
    self.storage = storage
    self.keys = keys
    sealer = try RecordSealer(keyring)
    dossiers = DossierStore(storage: storage, sealer: sealer)
    backup = try StoreBackup(storage, keyring)
    pseudonyms = try KeyedPseudonyms(keyring)
    handoverKeys = try HandoverSealer(keyring)
  }

  /// Whether a passphrase opens this store.
  /// - Parameter secret: As typed.
  /// - Returns: `false` for another one.
  /// - Throws: `StoreError`, or `UnlockError` when it cannot be tried.
  public func opens(with secret: Secret) throws -> Bool {
    do {
      _ = try Keyring.unlock(try storage.keySlots(), passphrase: try Passphrase(secret))
      return true
    } catch UnlockError.wrongPassphrase {
      return false
    }
  }

  /// Copies what is whole into a new store in another folder.
  /// - Parameter folder: The path; there must be no store in it.
  /// - Returns: How many records were copied.
  /// - Throws: `StoreError`, or ``WorkplaceError/savingPlaceTaken``.
  public func save(into folder: String) throws -> Int {
    guard !SQLiteStorage.exists(in: folder) else { throw WorkplaceError.savingPlaceTaken }
    return try dossiers.save(into: try SQLiteStorage.open(in: folder))
  }

  /// The figures of all conversations, worked out afresh (eigen caseload).
  /// - Returns: The figures, and how many records could not be read.
  /// - Throws: `StoreError`.
  public func figures() throws -> (figures: [ConversationFigures], damaged: Int) {
    let reading = try dossiers.trajectories()
    let deriver = FigureDeriver(
      settings: try dossiers.settings() ?? TeamSettings(), pseudonyms: pseudonyms,
      mappings: mappings)
    return (reading.values.flatMap { deriver.figures(of: $0) }, reading.damaged.count)
  }

  /// The figures of all meetings of groups, worked out afresh.
  /// - Returns: The figures, and how many records could not be read.
  /// - Throws: `StoreError`.
  public func activityFigures() throws -> (figures: [ActivityFigures], damaged: Int) {
    let groups = try dossiers.groups()
    let meetings = try dossiers.activities(of: nil)
    let deriver = FigureDeriver(
      settings: try dossiers.settings() ?? TeamSettings(), pseudonyms: pseudonyms)
    return (
      groups.values.flatMap { deriver.figures(of: GroupCourse($0, meetings.values)) },
      groups.damaged.count + meetings.damaged.count
    )
  }
}
