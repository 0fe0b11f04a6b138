// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport

/// A store of a released version, committed as a file: what people have on their laptops.
///
/// `RECORD_STORES=1` makes the files that are missing; one that is there is never made anew. The
/// invented people stay as they are: every file ever recorded holds them.
struct RecordedStore: CustomStringConvertible {
  static let folder = Checkout.root.appending(path: "Tests/StorageTests/Fixtures")
  static let all = SQLiteStorage.versions.map { RecordedStore(version: $0) }

  /// The name of the last migration in it.
  let version: String
  var description: String { version }
  private var file: URL { Self.folder.appending(path: "dossiers-\(version).sqlite") }
  private var keyFile: URL { Self.folder.appending(path: "dossiers-\(version).herstelsleutel") }

  /// The recovery key, as it was printed then.
  var recoveryKey: String {
    get throws { try String(contentsOf: keyFile, encoding: .utf8) }
  }

  /// Puts the file where a store is opened.
  func place(in folder: ScratchFolder) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: file, to: URL(filePath: folder.file))
  }

  // MARK: - Who is in it

  static let samira = Sample.resident(1, name: "Samira Bakker")
  static let wim = Sample.resident(2, name: "Wim de Groot")
  static let group = Group(id: Sample.id(70), name: "Meidenavond")
  static let answers = ["geld", "slecht", "Schulden bij de buren."]

  static func talks() throws -> [Conversation] {
    [
      try Sample.conversation(100, with: samira, words: "Het gaat wel."),
      try Sample.conversation(101, with: samira, words: "Het gaat beter, ook met de brieven."),
      try Sample.conversation(102, with: wim, words: "De tuin helpt."),
    ]
  }

  static func hand() throws -> AuditHand {
    guard let day = CalendarDay(iso: "2026-03-02") else { throw StoreError.missing }
    return AuditHand(by: "Joris", day: day)
  }

  // MARK: - Making

  /// Makes the file when it is not there.
  func record() throws {
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    let folder = try ScratchFolder()
    let made = try Keyring.create(
      passphrase: try Sample.passphrase(ScratchFolder.words), derivation: Sample.quick)
    try fill(folder, made.keyring, made.slots)
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: URL(filePath: folder.file), to: file)
    try Data(made.recoveryKey.text.utf8).write(to: keyFile)
  }

  private func fill(_ folder: ScratchFolder, _ keyring: Keyring, _ slots: [KeySlot]) throws {
    var numbers = SeededNumbers(1)
    let storage = try SQLiteStorage.older(in: folder.path, version: version)
    try storage.replaceKeySlots(with: slots)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    try store.save(TeamSettings(professional: "Joris", team: "Wijkteam Zuid"))
    try store.remember("rustig", as: "view")
    try store.save(Self.samira)
    try store.save(Self.wim)
    for talk in try Self.talks() { try store.save(talk) }
    try store.startDraft("kop", id: Sample.id(200), of: Self.wim.id)
    for answer in Self.answers { try store.appendDraftEvent(answer, to: Sample.id(200)) }
    if version >= "002" { try store.handOver(try copy(store), to: Self.samira) }
    if version >= "006" { try store.save(Self.group) }
    if version >= "008" {
      try store.audit([AuditedAct(.gavePage, Self.samira.id)], by: Self.hand(), using: &numbers)
    }
    if version >= "009" {
      let gone = Sample.resident(3, name: "Ada Jansen")
      try store.save(gone)
      try store.erase(
        ErasureRequest(of: gone.id, by: Self.hand(), withdrawing: "schuilnaam"), using: &numbers)
    }
    // The rows that this version did not have yet.
    let early: [RecordKind] = version < "003" ? [.outbox] : []
    for kind in early {
      try storage.apply(try storage.records(of: kind, parent: nil).map { .remove($0.key) })
    }
    try store.acceptRowsAsTheyAre()
  }

  private func copy(_ store: DossierStore) throws -> HandedOverCopy {
    let talk = try Self.talks()[0]
    return HandedOverCopy(
      id: Sample.id(5), resident: talk.resident, conversation: talk.id, day: talk.day, version: 1,
      choice: PageChoice(forms: ["pdf"]), contents: store.mark(of: "blad", about: talk.id))
  }
}
