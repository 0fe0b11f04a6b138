// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing

/// A small store with something of every common kind, as the bytes of its file.
final class IntegrityFixture {
  static let words = "de fiets staat in de schuur"

  /// What somebody notices who opens a store and has it checked.
  enum Outcome: Equatable {
    /// It does not open at all.
    case refused(StoreError)
    /// The passphrase does not open it.
    case locked(UnlockError)
    /// It opens, and the check names what is wrong.
    case named([IntegrityFinding])
    /// Nothing is noticed.
    case silent
  }

  let root: String
  var path: String { root + "/dossiers" }
  var file: String { path + "/dossiers.sqlite" }
  /// The rows and slots as they were written.
  private(set) var records: [StoredRecord] = []
  private(set) var slots: [KeySlot] = []
  private(set) var recoveryKey: RecoveryKey?

  /// Makes a folder, in memory where the system has a place for that.
  init() throws {
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    root = base + "/tussenstand-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Puts a file in the place of the store, with nothing beside it.
  func put(_ bytes: Data) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.removeItem(atPath: path + "/" + name)
    }
    try bytes.write(to: URL(fileURLWithPath: file))
  }

  var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: file)) } }

  /// Makes the store.
  /// - Parameters:
  ///   - residents: How many; the first has a conversation, a page and a draft.
  ///   - isOlder: Whether the last changes are left out, to have older rows to put back.
  ///   - made: The keys of another store; new ones when `nil`.
  ///   - words: The passphrase.
  /// - Returns: The keys.
  /// - Throws: What goes wrong on the way.
  @discardableResult
  func make(
    residents: Int = 3, isOlder: Bool = false,
    with made: (keyring: Keyring, slots: [KeySlot], recoveryKey: RecoveryKey)? = nil,
    words: String = words
  ) throws -> (keyring: Keyring, slots: [KeySlot], recoveryKey: RecoveryKey) {
    let keys =
      try made
      ?? Keyring.create(passphrase: Sample.passphrase(words), derivation: Sample.quick)
    recoveryKey = keys.recoveryKey
    let storage = try SQLiteStorage.open(in: path)
    try storage.replaceKeySlots(with: keys.slots)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keys.keyring))
    var settings = TeamSettings()
    settings.professional = "Joris"
    try store.save(settings)
    let people = (1...residents).map { Sample.resident($0, name: "Bewoner \($0)") }
    for person in people { try store.save(person) }
    for (index, person) in people.prefix(40).enumerated() {
      try store.save(try Sample.conversation(100 + index, with: person))
    }
    let draft = Sample.id(500)
    try store.startDraft("kop", id: draft, of: people[0].id)
    for answer in 1...3 { try store.appendDraftEvent(answer, to: draft) }
    try store.save(Group(id: Sample.id(600), name: "Meidenavond"))
    try store.remember("rustig", as: "weergave")
    try store.keep(RecoveryKeyState(madeOn: CalendarDay(daysSince1970: 20_000)))
    // Something that was there and is erased leaves unused bytes behind.
    let guest = Sample.resident(900, name: "Gast")
    try store.save(guest)
    for seed in 901...908 { try store.save(try Sample.conversation(seed, with: guest)) }
    var generator = SystemRandomNumberGenerator()
    let hand = AuditHand(
      by: "Joris", day: try #require(CalendarDay(iso: "2026-03-02")))
    try store.erase(
      ErasureRequest(of: guest.id, by: hand, withdrawing: nil), using: &generator)
    if !isOlder {
      var changed = people[1]
      changed.name = "Bewoner Anders"
      try store.save(changed)
      try store.appendDraftEvent(4, to: draft)
      try store.replaceKeySlots(
        with: [
          try keys.keyring.slot(for: Sample.passphrase(words), derivation: Sample.quick),
          try keys.keyring.slot(for: RecoveryKey.random()),
        ])
    }
    records = try storage.contents().records
    slots = try storage.keySlots()
    return keys
  }

  /// Opens the store as it is now and has it checked.
  func look() throws -> Outcome {
    do {
      let storage = try SQLiteStorage.open(in: path, access: .readOnly)
      let keyring = try Keyring.unlock(
        try storage.keySlots(), passphrase: Sample.passphrase(Self.words))
      let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      let report = try store.check()
      return report.isHealthy ? .silent : .named(report.findings)
    } catch let error as StoreError {
      return .refused(error)
    } catch let error as UnlockError {
      return .locked(error)
    }
  }

  /// Whether all that the program can read from the store is what was written.
  func readsTheSame() throws -> Bool {
    let storage = try SQLiteStorage.open(in: path, access: .readOnly)
    return try storage.contents().records == records && storage.keySlots() == slots
  }
}
