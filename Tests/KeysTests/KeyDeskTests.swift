// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing
@testable internal import Workplace

/// Changing the ways in which a store opens: the old one works until the new one does.
@Suite struct KeyDeskTests {
  private static let words = "de fiets staat in de schuur"
  let storage = MemoryStorage()
  let test: TestDesk
  let made: (keyring: Keyring, slots: [KeySlot], recoveryKey: RecoveryKey)

  init() throws {
    test = try TestDesk()
    made = try Keyring.create(
      passphrase: try Sample.passphrase(Self.words), derivation: Sample.quick)
    try storage.replaceKeySlots(with: made.slots)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(made.keyring))
    try store.save(Sample.resident())
  }

  private var desk: KeyDesk { KeyDesk(storage, test.desk, derivation: Sample.quick) }

  private func residents(with keyring: Keyring) throws -> Int {
    try DossierStore(storage: storage, sealer: RecordSealer(keyring)).residents().values.count
  }

  private func opens(_ words: String) throws -> Bool {
    do {
      let keyring = try Keyring.unlock(
        try storage.keySlots(), passphrase: Sample.passphrase(words))
      return try residents(with: keyring) == 1
    } catch UnlockError.wrongPassphrase {
      return false
    }
  }

  private func opens(_ key: RecoveryKey) throws -> Bool {
    do {
      let keyring = try Keyring.unlock(try storage.keySlots(), recoveryKey: key)
      return try residents(with: keyring) == 1
    } catch UnlockError.wrongRecoveryKey {
      return false
    }
  }

  private var state: RecoveryKeyState {
    get throws {
      try DossierStore(storage: storage, sealer: RecordSealer(made.keyring)).recoveryKeyState()
    }
  }

  private let today = CalendarDay(year: 2026, month: 5, day: 1)

  @Test func `a new passphrase opens, the old one no longer, the recovery key still`() throws {
    test.answers.secrets = [Self.words, "zeven gele paraplus", "zeven gele paraplus"]
    try desk.changePassphrase(usesRecoveryKey: false)
    #expect(try opens("zeven gele paraplus"))
    #expect(try !opens(Self.words))
    #expect(try opens(made.recoveryKey))
    let store = DossierStore(storage: storage, sealer: try RecordSealer(made.keyring))
    #expect(try store.check().isHealthy)
    #expect(try store.auditTrail().values.map(\.act) == [.passphraseChanged])
  }

  @Test func `the recovery key sets a new passphrase, and that proves it`() throws {
    test.answers.lines = [made.recoveryKey.text.lowercased()]
    test.answers.secrets = ["zeven gele paraplus", "zeven gele paraplus"]
    try desk.changePassphrase(usesRecoveryKey: true)
    #expect(try opens("zeven gele paraplus"))
    #expect(try state.provenOn == today)
  }

  @Test func `a change that fails half-way leaves the old ones working`() throws {
    let before = try storage.keySlots()
    test.answers.secrets = [Self.words, "zeven gele paraplus", "zeven gele paraplus"]
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) { try desk.changePassphrase(usesRecoveryKey: false) }
    storage.writesLeft = nil
    #expect(try storage.keySlots() == before)
    #expect(try opens(Self.words) && opens(made.recoveryKey))
    // Stopping between the two times of typing changes nothing either.
    test.answers.secrets = [Self.words, "zeven gele paraplus"]
    #expect(throws: WorkplaceError.inputEnded) {
      try desk.changePassphrase(usesRecoveryKey: false)
    }
    #expect(try storage.keySlots() == before)
  }

  @Test func `a wrong old passphrase changes nothing`() throws {
    let before = try storage.keySlots()
    test.answers.secrets = ["een", "twee", "drie"]
    #expect(throws: UnlockError.wrongPassphrase) {
      try desk.changePassphrase(usesRecoveryKey: false)
    }
    #expect(try storage.keySlots() == before)
  }

  @Test func `a slot of an earlier version is made stronger, and nobody is asked anything`() throws
  {
    let desk = KeyDesk(storage, test.desk)
    let earlier = try #require(KeyDerivation.earlierStandards.last)
    let old = try made.keyring.slot(for: Sample.passphrase(Self.words), derivation: earlier)
    let recovery = try #require(made.slots.first { $0.name == .recovery })
    func strength() throws -> KeyDerivation? {
      try storage.keySlots().first { $0.name == .passphrase }?.derivation
    }
    try storage.replaceKeySlots(with: [old, recovery])
    // It may not be written, or it fails: the store opens, and nothing has changed.
    test.answers.secrets = [Self.words]
    #expect(try residents(with: desk.unlock(mayWrite: false)) == 1)
    #expect(try strength() == earlier)
    test.answers.secrets = [Self.words]
    storage.writesLeft = 0
    #expect(try residents(with: desk.unlock(mayWrite: true)) == 1)
    #expect(try strength() == earlier)
    storage.writesLeft = nil
    test.answers.secrets = [Self.words]
    #expect(try residents(with: desk.unlock(mayWrite: true)) == 1)
    #expect(try strength() == .standard)
    #expect(try opens(Self.words) && opens(made.recoveryKey))
    #expect(test.answers.secrets.isEmpty)
  }

  @Test func `a new recovery key works once it was typed back, and the old one no longer`() throws {
    var shown: RecoveryKey?
    test.answers.secrets = [Self.words]
    // First a mistake in the second group, then the whole key.
    test.answers.lines = []
    try desk.renewRecoveryKey { (key: RecoveryKey) throws in
      shown = key
      var groups = key.groups
      groups[1] = groups[1] == "7777" ? "8888" : "7777"
      test.answers.lines = [groups.joined(separator: " "), key.text.lowercased()]
      #expect(try opens(made.recoveryKey))
    }
    let key = try #require(shown)
    #expect(test.answers.lines.isEmpty)
    #expect(try opens(key))
    #expect(try !opens(made.recoveryKey))
    #expect(try opens(Self.words))
    #expect(try state == RecoveryKeyState(madeOn: today, provenOn: today))
    let store = DossierStore(storage: storage, sealer: try RecordSealer(made.keyring))
    #expect(try store.auditTrail().values.map(\.act) == [.recoveryKeyRenewed])
  }

  @Test func `a new recovery key that was not typed back leaves the old one working`() throws {
    var shown: RecoveryKey?
    for lines in [[""], ["7K3M", ""], []] {
      test.answers.secrets = [Self.words]
      test.answers.lines = lines
      #expect(throws: WorkplaceError.self) { try desk.renewRecoveryKey { shown = $0 } }
    }
    test.answers.secrets = [Self.words]
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) {
      try desk.renewRecoveryKey { test.answers.lines = [$0.text] }
    }
    storage.writesLeft = nil
    #expect(try opens(made.recoveryKey))
    #expect(try !opens(try #require(shown)))
    #expect(try state == RecoveryKeyState())
  }

  @Test func `the recovery key is proven by typing it back`() throws {
    test.answers.lines = [
      "7" + made.recoveryKey.text.dropFirst(), made.recoveryKey.text,
    ]
    try desk.proveRecoveryKey()
    #expect(try state.provenOn == today)
    test.answers.lines = [RecoveryKey.random().text]
    #expect(throws: UnlockError.wrongRecoveryKey) { try desk.proveRecoveryKey() }
  }

  @Test func `in a real file a change that breaks off half-way leaves the old slots`() throws {
    let folder = test.folder + "/dossiers"
    do { try SQLiteStorage.open(in: folder).replaceKeySlots(with: made.slots) }
    // The old slots are gone and one new one stands there when this trigger refuses.
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("CREATE TRIGGER stop BEFORE INSERT ON key_slot WHEN NEW.name = 'recovery' "
                   "BEGIN SELECT RAISE(ABORT, 'stop'); END")
      file.commit(); file.close()
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", python, folder + "/dossiers.sqlite"]
    try process.run()
    process.waitUntilExit()
    let file = try SQLiteStorage.open(in: folder)
    let new = try made.keyring.slot(for: Sample.passphrase("nieuw"), derivation: Sample.quick)
    let recovery = try #require(made.slots.first { $0.name == .recovery })
    #expect(throws: StoreError.self) { try file.replaceKeySlots(with: [new, recovery]) }
    #expect(try file.keySlots() == made.slots.sorted { $0.name < $1.name })
  }
}
