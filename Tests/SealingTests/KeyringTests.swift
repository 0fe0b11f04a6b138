// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
@testable internal import Sealing
internal import Testing

@Suite struct KeyringTests {
  private func make(
    _ words: String = "de fiets staat in de schuur"
  ) throws -> (keyring: Keyring, slots: [KeySlot], recoveryKey: RecoveryKey) {
    try Keyring.create(passphrase: try Sample.passphrase(words), derivation: Sample.quick)
  }

  /// Whether two keyrings hold the same data key: what one seals the other opens.
  private func areSame(_ left: Keyring, _ right: Keyring) throws -> Bool {
    let binding = SealBinding(
      key: RecordKey(.resident, Sample.id(1)), revision: 1, parent: nil)
    let sealed = try RecordSealer(left).seal(OpenBytes([1, 2, 3]), for: binding)
    return (try? RecordSealer(right).open(sealed, for: binding)) == OpenBytes([1, 2, 3])
  }

  @Test func `passphrase and recovery key open the same store`() throws {
    let made = try make()
    let byPassphrase = try Keyring.unlock(
      made.slots, passphrase: try Sample.passphrase("de fiets staat in de schuur"))
    let typed = try RecoveryKey(reading: made.recoveryKey.text)
    let byRecoveryKey = try Keyring.unlock(made.slots, recoveryKey: typed)
    #expect(try areSame(made.keyring, byPassphrase))
    #expect(try areSame(made.keyring, byRecoveryKey))
    #expect(try !areSame(made.keyring, try make().keyring))
  }

  @Test(arguments: ["", "de fiets staat in de schuu", "De fiets staat in de schuur", "x"])
  func `another passphrase does not open it`(words: String) throws {
    let slots = try make().slots
    #expect(throws: UnlockError.wrongPassphrase) {
      try Keyring.unlock(slots, passphrase: try Sample.passphrase(words))
    }
  }

  @Test func `the recovery key of another store does not open it`() throws {
    #expect(throws: UnlockError.wrongRecoveryKey) {
      try Keyring.unlock(try make().slots, recoveryKey: .random())
    }
    #expect(throws: UnlockError.slotMissing) {
      try Keyring.unlock([], recoveryKey: .random())
    }
  }

  @Test func `a changed passphrase opens, the old one no longer, the recovery key still`() throws {
    let made = try make()
    let stronger = KeyDerivation(algorithm: .argon2id, operations: 2, memory: 16384)
    let slot = try made.keyring.slot(
      for: try Sample.passphrase("een nieuwe zin"), derivation: stronger)
    #expect(slot.derivation == stronger)
    let slots = made.slots.filter { $0.name != slot.name } + [slot]
    let opened = try Keyring.unlock(slots, passphrase: try Sample.passphrase("een nieuwe zin"))
    #expect(try areSame(made.keyring, opened))
    #expect(throws: UnlockError.wrongPassphrase) {
      try Keyring.unlock(slots, passphrase: try Sample.passphrase("de fiets staat in de schuur"))
    }
    #expect(
      try areSame(made.keyring, try Keyring.unlock(slots, recoveryKey: made.recoveryKey)))
  }

  @Test func `a changed slot does not open`() throws {
    let made = try make()
    let slot = try #require(made.slots.first { $0.name == .passphrase })
    func unlock(_ changed: KeySlot) throws {
      _ = try Keyring.unlock(
        [changed], passphrase: try Sample.passphrase("de fiets staat in de schuur"))
    }
    func with(
      _ derivation: KeyDerivation? = nil, salt: [UInt8]? = nil, wrapped: [UInt8]? = nil
    ) -> KeySlot {
      KeySlot(
        name: slot.name, derivation: derivation ?? slot.derivation, salt: salt ?? slot.salt,
        wrapped: wrapped.map(SealedBytes.init) ?? slot.wrapped)
    }
    try unlock(with())
    for index in slot.wrapped.bytes.indices {
      var wrapped = slot.wrapped.bytes
      wrapped[index] ^= 0x10
      #expect(throws: UnlockError.wrongPassphrase) { try unlock(with(wrapped: wrapped)) }
    }
    var salt = slot.salt
    salt[3] ^= 1
    #expect(throws: UnlockError.wrongPassphrase) { try unlock(with(salt: salt)) }
    #expect(throws: UnlockError.slotDamaged) { try unlock(with(salt: [1])) }
    for memory in [0, -1, 1 << 50] {
      let asked = KeyDerivation(algorithm: .argon2id, operations: 1, memory: memory)
      #expect(throws: UnlockError.slotDamaged) { try unlock(with(asked)) }
    }
  }

  @Test func `each purpose has a key of its own`() throws {
    let keyring = try make().keyring
    let keys = try Keyring.Purpose.allCases.map { purpose in
      let key = try keyring.key(for: purpose)
      return unsafe key.withBytes { unsafe Array(UnsafeBufferPointer(start: $0, count: key.count)) }
    }
    #expect(Set(keys).count == Keyring.Purpose.allCases.count)
    #expect(keys.allSatisfy { $0.count == 32 && $0 != Array(repeating: 0, count: 32) })
  }

  @Test func `the array a passphrase came in is wiped`() throws {
    var bytes = Array("een geheim van zestien".utf8)
    let secret = try Passphrase(wiping: &bytes)
    #expect(bytes.isEmpty)
    #expect(secret.count == 22)
  }

  @Test func `the ordinary derivation is slow enough and asks enough memory`() {
    #expect(KeyDerivation.standard.algorithm == .argon2id)
    #expect(KeyDerivation.standard.memory >= 64 << 20)
    #expect(KeyDerivation.standard.operations >= 3)
    #expect(KeyDerivation.standard.isPlausible)
    for earlier in KeyDerivation.earlierStandards {
      #expect(earlier.isPlausible)
      #expect(earlier != .standard)
      #expect(earlier.operations <= KeyDerivation.standard.operations)
      #expect(earlier.memory <= KeyDerivation.standard.memory)
    }
  }

  @Test func `a slot of an earlier version says so, one that somebody chose does not`() throws {
    let words = "de fiets staat in de schuur"
    let made = try make(words)
    #expect(!(try Keyring.unlock(made.slots, passphrase: Sample.passphrase(words))).hasOutdatedSlot)
    let earlier = try #require(KeyDerivation.earlierStandards.first)
    let slot = try made.keyring.slot(for: Sample.passphrase(words), derivation: earlier)
    let opened = try Keyring.unlock([slot], passphrase: Sample.passphrase(words))
    #expect(opened.hasOutdatedSlot)
    #expect(try areSame(made.keyring, opened))
  }
}
