// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
public import Dossiers

/// The random data key of a store, unlocked (sleutelbos).
///
/// A passphrase and a recovery key each wrap it in a slot, so that either opens the store and a
/// change of one rewraps 32 bytes and touches no record. Records, fingerprints, pseudonyms and
/// handovers each have a key of their own, derived from it: no key is used for two things.
public struct Keyring {
  private let dataKey: SecretBytes
  /// Whether the slot that was opened should be made anew with ``slot(for:derivation:)``: an earlier
  /// version of the program made it, or its passphrase is not in composed form.
  public private(set) var hasOutdatedSlot = false

  /// A new store: draws a data key and a recovery key.
  /// - Parameters:
  ///   - passphrase: Opens the store from now on.
  ///   - derivation: How slow a guess is; `KeyDerivation.standard` outside tests.
  /// - Returns: The keyring, the slots to keep, and the recovery key to print once.
  /// - Throws: ``UnlockError/outOfMemory``.
  public static func create(
    passphrase: Passphrase, derivation: KeyDerivation = .standard
  ) throws(UnlockError) -> (keyring: Keyring, slots: [KeySlot], recoveryKey: RecoveryKey) {
    let keyring = Keyring(dataKey: try .random(count: Int(crypto_kdf_KEYBYTES)))
    let recoveryKey = RecoveryKey.random()
    let slots = [
      try keyring.slot(for: passphrase, derivation: derivation),
      try keyring.slot(for: recoveryKey),
    ]
    return (keyring, slots, recoveryKey)
  }

  /// Unlocks with the passphrase: as it was typed, and else in composed form.
  /// - Parameters:
  ///   - slots: From the store.
  ///   - passphrase: As typed.
  /// - Returns: The keyring.
  /// - Throws: ``UnlockError``.
  public static func unlock(
    _ slots: [KeySlot], passphrase: Passphrase
  ) throws(UnlockError) -> Keyring {
    let composed = try passphrase.composed()
    let isOld = slots.contains {
      $0.name == .passphrase && KeyDerivation.earlierStandards.contains($0.derivation)
    }
    do throws(UnlockError) {
      var keyring = try unlock(
        slots, .passphrase, with: passphrase.secret, orElse: .wrongPassphrase)
      keyring.hasOutdatedSlot = isOld || composed != nil
      return keyring
    } catch .wrongPassphrase {
      guard let composed else { throw .wrongPassphrase }
      var keyring = try unlock(
        slots, .passphrase, with: composed.secret, orElse: .wrongPassphrase)
      keyring.hasOutdatedSlot = isOld
      return keyring
    } catch {
      throw error
    }
  }

  /// Unlocks with the recovery key.
  /// - Parameters:
  ///   - slots: From the store.
  ///   - recoveryKey: As typed; see ``RecoveryKey/init(reading:)``.
  /// - Returns: The keyring.
  /// - Throws: ``UnlockError``.
  public static func unlock(
    _ slots: [KeySlot], recoveryKey: RecoveryKey
  ) throws(UnlockError) -> Keyring {
    try unlock(slots, .recovery, with: try recoveryKey.secret(), orElse: .wrongRecoveryKey)
  }

  /// Wraps the data key with a passphrase, in composed form: to change it, or to make the derivation
  /// stronger.
  /// - Parameters:
  ///   - passphrase: Opens the store once the slot is kept.
  ///   - derivation: How slow a guess is.
  /// - Returns: The slot; it takes the place of the one with the same name.
  /// - Throws: ``UnlockError/outOfMemory``.
  public func slot(
    for passphrase: Passphrase, derivation: KeyDerivation = .standard
  ) throws(UnlockError) -> KeySlot {
    let composed = try passphrase.composed() ?? passphrase
    return try slot(.passphrase, wrappedWith: composed.secret, derivation: derivation)
  }

  /// Wraps the data key with a new recovery key; the earlier one then opens nothing any more.
  /// - Parameter recoveryKey: Opens the store once the slot is kept.
  /// - Returns: The slot; it takes the place of the one with the same name.
  /// - Throws: ``UnlockError/outOfMemory``.
  public func slot(for recoveryKey: RecoveryKey) throws(UnlockError) -> KeySlot {
    try slot(.recovery, wrappedWith: try recoveryKey.secret(), derivation: .recoveryKey)
  }

  /// What a key is used for; a number is never given to another purpose.
  ///
  /// C: `crypto_kdf`.
  enum Purpose: UInt64, CaseIterable {
    case records = 1
    case fingerprints = 2
    case pseudonyms = 3
    case handovers = 4
    case backups = 5
  }

  func key(for purpose: Purpose) throws(UnlockError) -> SecretBytes {
    let derived = try SecretBytes(count: SodiumSeal.keyLength)
    // SAFETY: the data key has the length that the function reads, the context its 8 bytes.
    let status = unsafe derived.withBytes { output in
      unsafe dataKey.withBytes { key in
        unsafe crypto_kdf_derive_from_key(
          output, derived.count, purpose.rawValue, "tussenst", key)
      }
    }
    // crypto_kdf refuses only lengths that are not allowed.
    assert(status == 0)
    return derived
  }
}

// MARK: - Slots

extension Keyring {
  func slot(
    _ name: KeySlot.Name, wrappedWith secret: SecretBytes, derivation: KeyDerivation
  ) throws(UnlockError) -> KeySlot {
    let salt = Sodium.randomBytes(Int(crypto_pwhash_SALTBYTES))
    let wrappingKey = try derivation.key(from: secret, salt: salt)
    // SAFETY: reads as many bytes as the data key has. The copy is wiped when it is wrapped.
    var copy = unsafe dataKey.withBytes { bytes in
      unsafe Array(UnsafeBufferPointer(start: bytes, count: dataKey.count))
    }
    defer { Sodium.wipe(&copy) }
    do {
      let wrapped = try SodiumSeal.seal(
        copy, with: wrappingKey, boundTo: Self.binding(name, derivation, salt))
      return KeySlot(name: name, derivation: derivation, salt: salt, wrapped: wrapped)
    } catch {
      throw .outOfMemory
    }
  }

  private static func unlock(
    _ slots: [KeySlot], _ name: KeySlot.Name, with secret: SecretBytes,
    orElse wrong: UnlockError
  ) throws(UnlockError) -> Keyring {
    guard let slot = slots.first(where: { $0.name == name }) else { throw .slotMissing }
    let wrappingKey = try slot.derivation.key(from: secret, salt: slot.salt)
    var bytes: [UInt8]
    do {
      bytes = try SodiumSeal.open(
        slot.wrapped, with: wrappingKey, boundTo: binding(name, slot.derivation, slot.salt))
    } catch {
      throw wrong
    }
    guard bytes.count == Int(crypto_kdf_KEYBYTES) else { throw .slotDamaged }
    return Keyring(dataKey: try Passphrase(wiping: &bytes).secret)
  }

  /// The parameters are bound, so that a slot cannot be made to look as if it were another.
  private static func binding(
    _ name: KeySlot.Name, _ derivation: KeyDerivation, _ salt: [UInt8]
  ) -> [UInt8] {
    let parameters = [
      "tussenstand/slot/1", name.rawValue, derivation.algorithm.rawValue,
      String(derivation.operations), String(derivation.memory),
    ]
    return Array(parameters.joined(separator: "/").utf8) + [0] + salt
  }
}
