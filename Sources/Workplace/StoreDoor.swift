// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
public import Sealing
public import SQLiteStorage
internal import Terminal
internal import Wording

/// Opens the sealed dossiers: with the passphrase, or for the first time.
public struct StoreDoor {
  /// How often a passphrase may be typed before the program gives up; nothing is ever locked out.
  private static let tries = 3
  private static let shortest = 8

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
    let slots = try storage.keySlots()
    for attempt in 1...Self.tries {
      do {
        let keyring = try Keyring.unlock(slots, passphrase: try askPassphrase())
        return try UnlockedStore(storage: storage, keyring: keyring, mappings: try mappings())
      } catch UnlockError.wrongPassphrase
        where attempt < Self.tries && surroundings.passphraseFile == nil && console.isInteractive
      {
        console.say(Message("error-wrong-passphrase"), as: .mistake)
      }
    }
    throw UnlockError.wrongPassphrase
  }

  /// Makes a store, with a passphrase and a recovery key.
  /// - Returns: The dossiers, unlocked, and the recovery key to show once.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func create() throws -> (store: UnlockedStore, recoveryKey: RecoveryKey) {
    let passphrase = try newPassphrase()
    let storage = try SQLiteStorage.open(in: surroundings.dossierFolder, access: .readWrite)
    let (keyring, slots, recoveryKey) = try Keyring.create(passphrase: passphrase)
    try storage.replaceKeySlots(with: slots)
    let store = try UnlockedStore(storage: storage, keyring: keyring, mappings: try mappings())
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

  /// Gives the store a new passphrase.
  /// - Parameter usesRecoveryKey: Whether the recovery key opens it, instead of the passphrase.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func changePassphrase(usesRecoveryKey: Bool) throws {
    let storage = try SQLiteStorage.open(in: surroundings.dossierFolder, access: .readWrite)
    let slots = try storage.keySlots()
    let keyring: Keyring
    if usesRecoveryKey {
      let typed = try console.ask(Message("question-recovery-key"))
      keyring = try Keyring.unlock(slots, recoveryKey: try RecoveryKey(reading: typed))
    } else {
      keyring = try Keyring.unlock(slots, passphrase: try askPassphrase())
    }
    let slot = try keyring.slot(for: try typeTwice())
    try storage.replaceKeySlots(with: slots.filter { $0.name != slot.name } + [slot])
  }

  // MARK: - Passphrases

  func askPassphrase() throws -> Passphrase {
    if let file = surroundings.passphraseFile { return try Self.passphrase(inFile: file) }
    return try passphrase(asking: "question-passphrase")
  }

  private func newPassphrase() throws -> Passphrase {
    if let file = surroundings.passphraseFile { return try Self.passphrase(inFile: file) }
    return try typeTwice()
  }

  private func typeTwice() throws -> Passphrase {
    for _ in 1...Self.tries {
      console.say(Message("text-new-passphrase"), as: .explanation)
      let first = try secret(asking: "question-new-passphrase")
      guard first.count >= Self.shortest else {
        console.say(
          Message("error-passphrase-short", ["n": .number(Self.shortest)]), as: .mistake)
        continue
      }
      let second = try secret(asking: "question-passphrase-again")
      if first.bytes == second.bytes { return try Passphrase(first) }
      console.say(Message("error-passphrases-differ"), as: .mistake)
    }
    throw WorkplaceError.passphrasesDiffer
  }

  private func passphrase(asking id: String) throws -> Passphrase {
    try Passphrase(try secret(asking: id))
  }

  private func secret(asking id: String) throws -> Secret {
    switch try console.lines.readSecret(prompt: console.texts(id) + " ") {
    case .secret(let secret): return secret
    case .interrupted, .hangup: throw WorkplaceError.stopped
    case .endOfInput: throw WorkplaceError.inputEnded
    }
  }

  private static func passphrase(inFile path: String) throws -> Passphrase {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkplaceError.passphraseFileUnreadable
    }
    // An editor ends the line; the line end is no part of the passphrase.
    var bytes = Array(data.prefix { $0 != 0x0A && $0 != 0x0D })
    guard !bytes.isEmpty else { throw WorkplaceError.passphraseFileUnreadable }
    return try Passphrase(wiping: &bytes)
  }
}

extension Secret {
  /// A copy of the bytes, to be wiped by who takes it.
  fileprivate var bytes: [UInt8] { withBytes { span in span.indices.map { span[$0] } } }
}

extension Passphrase {
  /// Takes over what was typed.
  convenience init(_ secret: Secret) throws(UnlockError) {
    var bytes = secret.bytes
    try self.init(wiping: &bytes)
  }
}
