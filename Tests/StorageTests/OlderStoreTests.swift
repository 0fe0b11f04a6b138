// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// Stores that earlier versions of the program made, one file for each version.
@Suite(.waiting) struct OlderStoreTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func copies() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("dossiers-") }.sorted()
  }

  private static func expectEverything(in store: DossierStore) throws {
    let talks = try RecordedStore.talks()
    #expect(try store.residents().values == [RecordedStore.samira, RecordedStore.wim])
    for resident in [RecordedStore.samira, RecordedStore.wim] {
      let reading = try store.conversations(of: resident.id)
      #expect(Set(reading.values) == Set(talks.filter { $0.resident == resident.id }))
      #expect(reading.damaged.isEmpty)
    }
    let draft = try #require(try store.drafts(as: String.self).values.first)
    #expect(try store.draftEvents(of: draft.id, as: String.self).values == RecordedStore.answers)
    #expect(try store.settings()?.professional == "Joris")
    #expect(try store.preference("view") as String? == "rustig")
    #expect(try store.verify().isEmpty)
  }

  @Test(arguments: RecordedStore.all)
  func `a store of every version opens with all that is in it, and a copy is kept`(
    recorded: RecordedStore
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_STORES"] == "1" { try recorded.record() }
    try recorded.place(in: folder)
    let before = try Data(contentsOf: URL(filePath: folder.file))
    let isCurrent = recorded.version == SQLiteStorage.versions.last
    if !isCurrent {
      #expect(throws: StoreError.olderThanProgram) {
        try SQLiteStorage.open(in: folder.path, access: .readOnly)
      }
      #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
    }
    do {
      let store = try folder.store()
      try Self.expectEverything(in: store)
      #expect(try store.copies().values.count == (recorded.version < "002" ? 0 : 1))
      #expect(try store.groups().values.count == (recorded.version < "006" ? 0 : 1))
      #expect(try store.auditTrail().values.isEmpty == (recorded.version < "008"))
      #expect(try store.erased(among: [Sample.id(3)]).isEmpty == (recorded.version < "009"))
      // And it can be worked with from here on.
      try store.save(RecordedStore.group)
      var generator = SystemRandomNumberGenerator()
      try store.erase(
        ErasureRequest(of: RecordedStore.wim.id, by: RecordedStore.hand(), withdrawing: nil),
        using: &generator)
      #expect(try store.verify().isEmpty)
    }
    _ = try SQLiteStorage.open(in: folder.path, access: .readOnly)
    #expect(
      try copies() == (isCurrent ? [] : ["dossiers-versie-\(recorded.version).sqlite"]))
    guard let copy = try copies().first else { return }
    // The copy is the store as it was, by itself, for an older program or to put back.
    let other = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.path + "/" + copy, toPath: other.file)
    try Self.expectEverything(in: try other.store())
  }

  @Test(arguments: RecordedStore.all)
  func `the recovery key of every version opens its store`(recorded: RecordedStore) throws {
    try recorded.place(in: folder)
    let storage = try SQLiteStorage.open(in: folder.path)
    let key = try RecoveryKey(reading: try recorded.recoveryKey)
    let keyring = try Keyring.unlock(try storage.keySlots(), recoveryKey: key)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    try Self.expectEverything(in: store)
  }

  @Test func `a migration that fails leaves the file as it was, and says so`() throws {
    try RecordedStore(version: "001-records").place(in: folder)
    // As if the tables were there already, which the first step makes.
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("UPDATE grdb_migrations SET identifier = '002-handed-over'")
      file.commit(); file.close()
      """
    #expect(try run("/usr/bin/env", ["python3", "-c", python, folder.file]) == 0)
    let before = try Data(contentsOf: URL(filePath: folder.file))
    #expect(throws: StoreError.damaged) { try SQLiteStorage.open(in: folder.path) }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
    #expect(try copies() == [])
  }

  @Test func `without room for a copy nothing is changed`() throws {
    try RecordedStore(version: "001-records").place(in: folder)
    let before = try Data(contentsOf: URL(filePath: folder.file))
    // A folder stands where the copy is written: it cannot be made, whoever asks.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/dossiers.unfinished", withIntermediateDirectories: true)
    #expect(throws: StoreError.self) { try SQLiteStorage.open(in: folder.path) }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
    try FileManager.default.removeItem(atPath: folder.path + "/dossiers.unfinished")
    try Self.expectEverything(in: try folder.store())
  }

  @Test func `the copies go when a backup was proven, and only from a store open to write`() throws
  {
    try RecordedStore(version: "001-records").place(in: folder)
    let storage = try SQLiteStorage.open(in: folder.path)
    #expect(
      try SQLiteStorage.open(in: folder.path, access: .readOnly).removeOlderVersions() == 0)
    #expect(try copies().count == 1)
    #expect(storage.removeOlderVersions() == 1)
    #expect(try copies() == [])
  }
}
