// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

// What a harness needs to try backups and copied stores at random moments.
//   storage-probe make FOLDER PASSPHRASE             makes a store with a draft, prints the recovery key
//   storage-probe backup FOLDER PASSPHRASE FILE      writes a backup, also while another appends
//   storage-probe count-backup FILE WAY [SECRET]     prints how many answers it holds, or "refused"
//   storage-probe count FOLDER WAY [SECRET]          the same for a folder, such as one copied with cp
// WAY is passphrase, recovery or neither.
enum Backups {
  static let modes = ["make", "backup", "count-backup", "count"]

  static func run(_ arguments: [String]) throws {
    switch arguments[1] {
    case "make": try make(in: arguments[2], arguments[3])
    case "backup": try backUp(arguments[2], arguments[3], to: arguments[4])
    case "count-backup":
      let file = try BackupFile(
        reading: Array(try Data(contentsOf: URL(filePath: arguments[2]))))
      let keyring = try keyring(file.slots, arguments)
      let (label, image) = try file.contents(by: try BackupSealer(keyring))
      let storage = try SQLiteStorage.inMemory(restoring: image)
      let dossiers = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      guard try dossiers.examine(against: label) == 0 else { throw StoreError.damaged }
      try tell(dossiers)
    default:
      let storage = try SQLiteStorage.open(in: arguments[2])
      let keyring = try keyring(try storage.keySlots(), arguments)
      let dossiers = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      guard try dossiers.verify().isEmpty else { throw StoreError.damaged }
      try tell(dossiers)
    }
  }

  private static func make(in folder: String, _ words: String) throws {
    let storage = try SQLiteStorage.open(in: folder)
    let made = try Keyring.create(
      passphrase: try Sample.passphrase(words), derivation: Sample.quick)
    try storage.replaceKeySlots(with: made.slots)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(made.keyring))
    try store.save(Sample.resident())
    try store.save(try Sample.conversation())
    try store.startDraft("draft", id: Sample.id(2), of: Sample.resident().id)
    say(made.recoveryKey.text)
  }

  private static func backUp(_ folder: String, _ words: String, to path: String) throws {
    let storage = try SQLiteStorage.open(in: folder, access: .readOnly)
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: try Sample.passphrase(words))
    let copy = try storage.copy()
    let dossiers = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    guard let day = CalendarDay(iso: "2026-03-02") else { throw StoreError.missing }
    let label = dossiers.label(of: copy, id: Sample.id(3), on: day)
    let bytes = try BackupFile.write(copy, labelled: label, by: try BackupSealer(keyring))
    try Data(bytes).write(to: URL(filePath: path))
    say("made")
  }

  /// Opens with one of the two secrets, or with one that is neither.
  private static func keyring(_ slots: [KeySlot], _ arguments: [String]) throws -> Keyring {
    switch arguments[3] {
    case "passphrase":
      try Keyring.unlock(slots, passphrase: try Sample.passphrase(arguments[4]))
    case "recovery":
      try Keyring.unlock(slots, recoveryKey: try RecoveryKey(reading: arguments[4]))
    default:
      try Keyring.unlock(slots, passphrase: try Sample.passphrase("neither"))
    }
  }

  private static func tell(_ dossiers: DossierStore) throws {
    guard let draft = try dossiers.drafts(as: String.self).values.first else { return say("0") }
    let answers = try dossiers.draftEvents(of: draft.id, as: Int.self)
    guard answers.damaged.isEmpty else { throw StoreError.damaged }
    say("\(answers.values.count)")
  }
}
