// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
public import SQLiteStorage
public import Sealing
internal import Wording

/// Opens the sealed dossiers: with the passphrase, or for the first time.
public struct StoreDoor {
  private let console: Console
  private let surroundings: Surroundings
  private let passphrases: PassphraseDesk

  /// Makes a door.
  /// - Parameters:
  ///   - console: Where the passphrase is asked.
  ///   - surroundings: Where the store and the passphrase file are.
  public init(_ console: Console, _ surroundings: Surroundings) {
    self.console = console
    self.surroundings = surroundings
    passphrases = PassphraseDesk(console, surroundings)
  }

  /// Whether there is a store to open; one without keys is a set-up that was not finished.
  /// - Returns: `false` before the first start.
  /// - Throws: `StoreError` when there is something that cannot be read.
  public func exists() throws -> Bool {
    guard SQLiteStorage.exists(in: surroundings.dossierFolder) else { return false }
    do {
      let storage = try SQLiteStorage.open(in: surroundings.dossierFolder, access: .readOnly)
      return try !storage.keySlots().isEmpty
    } catch StoreError.olderThanProgram {
      // There is one; it is brought up to date when it is opened to write.
      return true
    }
  }

  /// Opens the store that is there.
  /// - Parameter access: To write, or only to read.
  /// - Returns: The dossiers, unlocked.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func open(_ access: SQLiteStorage.Access) throws -> UnlockedStore {
    let storage = try SQLiteStorage.open(in: surroundings.dossierFolder, access: access)
    let keys = KeyDesk(storage, passphrases)
    let keyring = try keys.unlock(mayWrite: access == .readWrite)
    return try UnlockedStore(
      storage: storage, keyring: keyring, mappings: try mappings(), keys: keys)
  }

  /// Makes a store, with a passphrase and a recovery key.
  /// - Returns: The dossiers, unlocked, and the recovery key to show once.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func create() throws -> (store: UnlockedStore, recoveryKey: RecoveryKey) {
    let passphrase = try passphrases.forNewStore()
    let storage = try SQLiteStorage.open(in: surroundings.dossierFolder, access: .readWrite)
    let (keyring, slots, recoveryKey) = try Keyring.create(passphrase: passphrase)
    try storage.replaceKeySlots(with: slots)
    let keys = KeyDesk(storage, passphrases)
    let store = try UnlockedStore(
      storage: storage, keyring: keyring, mappings: try mappings(), keys: keys)
    try keys.noteNewStore(store.dossiers)
    return (store, recoveryKey)
  }

  private func mappings() throws -> [InstrumentMapping] {
    try InstrumentShelf(folder: surroundings.instrumentFolder).mappings
  }

  /// A store in memory that is gone afterwards, for practice.
  /// - Returns: The dossiers, unlocked.
  /// - Throws: `StoreError` or `UnlockError`.
  public static func practice() throws -> UnlockedStore {
    var bytes = Array("practice".utf8)
    // Nothing outlives the program, so the key need not be slow to guess.
    let derivation = KeyDerivation(algorithm: .argon2id, operations: 1, memory: 8 << 20)
    let (keyring, slots, _) = try Keyring.create(
      passphrase: try Passphrase(wiping: &bytes), derivation: derivation)
    let storage = try SQLiteStorage.inMemory()
    try storage.replaceKeySlots(with: slots)
    return try UnlockedStore(storage: storage, keyring: keyring)
  }

  /// Opens the store to change how it opens, without reading what is in it.
  /// - Returns: Where keys are changed.
  /// - Throws: `StoreError`.
  public func keys() throws -> KeyDesk {
    // Never a new store: there would be no key to change.
    guard try exists() else { throw StoreError.missing }
    return KeyDesk(
      try SQLiteStorage.open(in: surroundings.dossierFolder, access: .readWrite), passphrases)
  }

  /// Hides the screen after a while; wrong passphrases count as they do at the door.
  /// - Parameter store: The unlocked store.
  /// - Returns: The lock.
  public func idleLock(of store: UnlockedStore) -> IdleLock {
    let counter = passphrases.counter
    return IdleLock(limit: surroundings.idleLimit) { secret in
      let isRight = try store.opens(with: secret)
      if isRight { _ = counter.forget() } else { counter.add() }
      return isRight
    } slowDown: {
      let seconds = counter.wait
      guard seconds > 0 else { return }
      console.say(Message("note-passphrase-wait", ["n": .number(seconds)]))
      try console.wait(seconds: seconds, canStop: false)
    }
  }
}
