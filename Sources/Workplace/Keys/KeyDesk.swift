// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
public import Sealing
internal import Wording

/// Changes the ways in which a store opens (sleutelbeheer).
///
/// Each change is one transaction: until it is kept, the old passphrase and the old recovery key work
/// as before, whatever happens.
public struct KeyDesk {
  private let console: Console
  private let storage: any RecordStorage
  private let passphrases: PassphraseDesk
  /// How slow a guess of a new passphrase is.
  private let derivation: KeyDerivation

  init(
    _ storage: any RecordStorage, _ passphrases: PassphraseDesk,
    derivation: KeyDerivation = .standard
  ) {
    self.derivation = derivation
    self.storage = storage
    self.passphrases = passphrases
    console = passphrases.console
  }

  private func dossiers(_ keyring: Keyring) throws -> DossierStore {
    DossierStore(storage: storage, sealer: try RecordSealer(keyring))
  }

  private func replace(
    _ slot: KeySlot, with keyring: Keyring, remembering state: RecoveryKeyState? = nil
  ) throws {
    let others = try storage.keySlots().filter { $0.name != slot.name }
    try dossiers(keyring).replaceKeySlots(with: others + [slot], remembering: state)
  }

  // MARK: - The passphrase

  /// Opens the store, and makes a slot of an earlier version as strong as a new one.
  ///
  /// That it could not be kept is no reason to stay outside: it is tried again next time.
  /// - Parameter mayWrite: Whether the store was opened to write.
  /// - Returns: The keyring.
  /// - Throws: `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  func unlock(mayWrite: Bool) throws -> Keyring {
    let (keyring, passphrase) = try passphrases.unlock(try storage.keySlots())
    if mayWrite, keyring.hasOutdatedSlot,
      let slot = try? keyring.slot(for: passphrase, derivation: derivation)
    {
      try? replace(slot, with: keyring)
    }
    return keyring
  }

  /// Asks for the old passphrase or the recovery key, then for a new passphrase.
  /// - Parameter usesRecoveryKey: Whether the recovery key opens it, instead of the passphrase.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func changePassphrase(usesRecoveryKey: Bool) throws {
    let slots = try storage.keySlots()
    let keyring =
      usesRecoveryKey
      ? try passphrases.unlockByRecoveryKey(slots) : try passphrases.unlock(slots).keyring
    let dossiers = try dossiers(keyring)
    // Settings that cannot be read give no names, and are no reason to keep an old passphrase.
    let settings = (try? dossiers.settings()) ?? nil
    let names =
      settings.map { [$0.professional, $0.team, $0.organisation, $0.neighbourhood] } ?? []
    let slot = try keyring.slot(
      for: try passphrases.new(names: names), derivation: derivation)
    var state: RecoveryKeyState?
    if usesRecoveryKey {
      state = (try? dossiers.recoveryKeyState()) ?? RecoveryKeyState()
      state?.provenOn = try passphrases.surroundings.today()
    }
    try replace(slot, with: keyring, remembering: state)
    note(.passphraseChanged, in: dossiers)
  }

  /// Keeps a change in the trail.
  ///
  /// It holds by now: a line that cannot be kept takes nothing back.
  private func note(_ act: AuditAct, in dossiers: DossierStore) {
    guard let day = try? passphrases.surroundings.today() else { return }
    try? dossiers.audit([AuditedAct(act)], on: day)
  }

  // MARK: - The recovery key

  /// Remembers that the recovery key of a new store was made today.
  /// - Parameter dossiers: The new store.
  /// - Throws: `StoreError` or ``WorkplaceError``.
  func noteNewStore(_ dossiers: DossierStore) throws {
    try dossiers.keep(RecoveryKeyState(madeOn: try passphrases.surroundings.today()))
  }

  /// Asks for the recovery key from paper, and remembers that it opens the store.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func proveRecoveryKey() throws {
    let keyring = try passphrases.unlockByRecoveryKey(try storage.keySlots())
    let dossiers = try dossiers(keyring)
    var state = (try? dossiers.recoveryKeyState()) ?? RecoveryKeyState()
    state.provenOn = try passphrases.surroundings.today()
    try dossiers.keep(state)
  }

  /// Makes a new recovery key; the old one works until the new one was typed back from paper.
  /// - Parameter show: Shows the key once.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  public func renewRecoveryKey(showing show: (RecoveryKey) throws -> Void) throws {
    let keyring = try passphrases.unlock(try storage.keySlots()).keyring
    let key = RecoveryKey.random()
    let slot = try keyring.slot(for: key)
    try show(key)
    try askBack(key)
    let today = try passphrases.surroundings.today()
    try replace(slot, with: keyring, remembering: RecoveryKeyState(madeOn: today, provenOn: today))
    note(.recoveryKeyRenewed, in: try dossiers(keyring))
  }

  /// Asks for the key until it is right; says which group is not.
  private func askBack(_ key: RecoveryKey) throws {
    while true {
      let typed = try console.ask(Message("question-recovery-key-back"))
      // Nobody gets stuck here: an empty line leaves everything as it was.
      if typed.isEmpty { throw WorkplaceError.stopped }
      guard let group = key.firstDifference(in: typed) else { return }
      console.say(Message("error-recovery-key-group", ["n": .number(group)]), as: .mistake)
    }
  }
}
