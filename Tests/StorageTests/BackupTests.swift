// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// A store as an image, and back again.
@Suite(.waiting, .serialized) struct BackupTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func filled() throws -> (SQLiteStorage, DossierStore) {
    let storage = try SQLiteStorage.open(in: folder.path)
    let store = DossierStore(storage: storage, sealer: try folder.sealer(of: storage))
    for seed in 1...5 { try store.save(Sample.resident(seed, name: "Bewoner \(seed)")) }
    return (storage, store)
  }

  /// Erases somebody whose figures were shared.
  private func erase(_ gone: RecordID, from store: DossierStore) throws {
    var generator = SystemRandomNumberGenerator()
    let hand = AuditHand(by: "Joris", day: try #require(CalendarDay(iso: "2026-03-02")))
    try store.erase(
      ErasureRequest(of: gone, by: hand, withdrawing: "schuil-\(gone)"), using: &generator)
  }

  /// What a folder holds, its journals included.
  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `an image restored into memory is the store as it was, and not as it is now`() throws {
    let (storage, store) = try filled()
    let copy = try storage.copy()
    let sealer = try folder.sealer(of: storage)
    let day = try #require(CalendarDay(iso: "2026-03-02"))
    let label = BackupLabel(of: copy, id: Sample.id(9), day: day, by: sealer)
    try store.save(Sample.resident(6, name: "Later gekomen"))
    try store.save(try Sample.conversation(100, with: Sample.resident(6)))
    try erase(Sample.id(1), from: store)

    let restored = DossierStore(
      storage: try SQLiteStorage.inMemory(restoring: copy.image), sealer: sealer)
    #expect(try restored.examine(against: label) == 0)
    #expect(try restored.residents().values.count == 5)
    let changes = try store.changes(since: restored)
    #expect(changes.conversations == 1)
    #expect(changes.people == 1)
    #expect(changes.peopleGone == 1)
    // The copy can be worked in, and is then another than the label says.
    try restored.save(Sample.resident(7))
    #expect(throws: BackupError.notWhatWasKept) { try restored.examine(against: label) }
  }

  @Test func `one row less in the image is noticed, and one that does not open is counted`() throws
  {
    let (storage, _) = try filled()
    let sealer = try folder.sealer(of: storage)
    let copy = try storage.copy()
    let day = try #require(CalendarDay(iso: "2026-03-02"))
    let label = BackupLabel(of: copy, id: Sample.id(9), day: day, by: sealer)
    let damaged = try SQLiteStorage.inMemory(restoring: copy.image)
    let row = try #require(try damaged.records(of: .resident, parent: nil).first)
    try damaged.apply([.remove(row.key)])
    #expect(throws: BackupError.notWhatWasKept) {
      try DossierStore(storage: damaged, sealer: sealer).examine(against: label)
    }
    var bytes = row.sealed.bytes
    bytes[40] ^= 1
    try damaged.apply([
      .insert(
        StoredRecord(
          key: row.key, revision: row.revision, parent: nil, sealed: SealedBytes(bytes)))
    ])
    // Damage that the store had too, as its account says, is no fault of the backup.
    let broken = try damaged.copy()
    let second = BackupLabel(of: broken, id: Sample.id(8), day: day, by: sealer)
    let restored = DossierStore(
      storage: try SQLiteStorage.inMemory(restoring: broken.image), sealer: sealer)
    #expect(try restored.examine(against: second) == 1)
  }

  @Test func `an image of a newer version is refused, of an older one brought up to date`() throws {
    try RecordedStore(version: "001-records").place(in: folder)
    let older = Array(try Data(contentsOf: URL(filePath: folder.file)))
    let storage = try SQLiteStorage.inMemory(restoring: Self.withoutJournal(older))
    #expect(try storage.records(of: .resident, parent: nil).count == 2)
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("INSERT INTO grdb_migrations VALUES ('999-later')")
      file.commit(); file.close()
      """
    #expect(try run("/usr/bin/env", ["python3", "-c", python, folder.file]) == 0)
    let newer = Array(try Data(contentsOf: URL(filePath: folder.file)))
    let image = Self.withoutJournal(newer)
    #expect(throws: StoreError.newerThanProgram) { try SQLiteStorage.inMemory(restoring: image) }
    let other = try ScratchFolder()
    #expect(throws: StoreError.newerThanProgram) {
      try SQLiteStorage.restore(image, in: other.path, settingAside: "x") { _ in }
    }
    #expect(!SQLiteStorage.exists(in: other.path))
    for bad in [[], [1, 2, 3], Array(older.prefix(5000)), Array(repeating: 0, count: 8192)] {
      #expect(throws: StoreError.self) { try SQLiteStorage.inMemory(restoring: bad).contents() }
    }
  }

  private static func withoutJournal(_ image: [UInt8]) -> [UInt8] {
    var image = image
    image[18] = 1
    image[19] = 1
    return image
  }

  @Test func `a store is restored beside one that is there, which is kept whole`() throws {
    let image: [UInt8]
    var generator = SystemRandomNumberGenerator()
    do {
      let (storage, store) = try filled()
      image = try storage.copy().image
      try store.save(Sample.resident(6, name: "Later gekomen"))
      for gone in [Sample.id(1), Sample.id(6)] { try erase(gone, from: store) }
      try store.save(Sample.resident(7, name: "Nog later"))
    }
    let copied = try SQLiteStorage.inMemory(copyOf: folder.path)
    let present = DossierStore(storage: copied, sealer: try folder.sealer(of: copied))
    let aside = try #require(
      try SQLiteStorage.restore(image, in: folder.path, settingAside: "2026-03-02") { storage in
        let store = DossierStore(storage: storage, sealer: try folder.sealer(of: storage))
        #expect(try store.carryOverErasures(from: present, using: &generator) == 1)
      })
    #expect(aside.hasSuffix("dossiers-opzij-2026-03-02.sqlite"))
    let store = try folder.store()
    #expect(try store.residents().values.count == 4)
    #expect(try store.verify().isEmpty)
    #expect(try store.erased(among: [1, 2, 6].map(Sample.id)) == [Sample.id(1), Sample.id(6)])
    // What the team store has to let go of waits here too.
    let waiting = try store.waitingResidents().compactMap {
      try store.pseudonymToWithdraw($0.resident)
    }
    #expect(Set(waiting) == ["schuil-\(Sample.id(1))", "schuil-\(Sample.id(6))"])
    let other = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: aside, toPath: other.file)
    #expect(try other.store().residents().values.count == 5)
    #expect(try names(folder.path).allSatisfy { !$0.contains("candidate") })
  }

  @Test func `a restore that fails half-way leaves the store as it was`() throws {
    let image: [UInt8]
    do { image = try filled().0.copy().image }
    let before = try Data(contentsOf: URL(filePath: folder.file))
    let files = try names(folder.path)
    struct Stopped: Error {}
    #expect(throws: Stopped.self) {
      try SQLiteStorage.restore(image, in: folder.path, settingAside: "x") { _ in throw Stopped() }
    }
    #expect(throws: StoreError.self) {
      try SQLiteStorage.restore([1, 2, 3], in: folder.path, settingAside: "x") { _ in }
    }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
    #expect(try names(folder.path) == files)
    #expect(try folder.store().residents().values.count == 5)
  }

  @Test func `what a killed restore left is not taken for the journal of the next one`() throws {
    let image: [UInt8]
    do { image = try filled().0.copy().image }
    let left = folder.path + "/dossiers.candidate"
    for part in ["", "-wal", "-shm"] {
      try Data(repeating: 7, count: 5000).write(to: URL(filePath: left + part))
    }
    do { #expect(try folder.store().residents().values.count == 5) }
    #expect(try names(folder.path).allSatisfy { !$0.contains("candidate") })
    try Data(repeating: 7, count: 5000).write(to: URL(filePath: left + "-wal"))
    _ = try SQLiteStorage.restore(image, in: folder.path, settingAside: "x") { _ in }
    #expect(try folder.store().residents().values.count == 5)
    #expect(try names(folder.path).allSatisfy { !$0.contains("candidate") })
  }

  @Test func `a store that another program uses is not replaced`() throws {
    let (storage, _) = try filled()
    let image = try storage.copy().image
    #expect(throws: StoreError.inUse) {
      try SQLiteStorage.restore(image, in: folder.path, settingAside: "x") { _ in }
    }
    #expect(try storage.contents().records.count == 6)
  }

  @Test func `a damaged store is put aside with its journal, byte for byte`() throws {
    let image: [UInt8]
    do { image = try filled().0.copy().image }
    let broken = Data("geen database, maar een brief".utf8)
    try broken.write(to: URL(filePath: folder.file))
    try Data("journaal".utf8).write(to: URL(filePath: folder.file + "-wal"))
    let aside = try #require(
      try SQLiteStorage.restore(image, in: folder.path, settingAside: "stuk") { _ in })
    #expect(try Data(contentsOf: URL(filePath: aside)) == broken)
    #expect(FileManager.default.fileExists(atPath: aside + "-wal"))
    #expect(try folder.store().residents().values.count == 5)
  }

  @Test func `a backup made while another program writes opens with either secret only`() throws {
    let words = "zeven gele paraplus"
    let maker = try Child(try Child.probe, ["make", folder.path, words])
    let key = try #require(maker.line())
    maker.process.waitUntilExit()
    let writer = try Child(try Child.probe, ["append", folder.path, words])
    var acknowledged = 0
    for round in 1...4 {
      for _ in 1...20 { acknowledged = Int(try #require(writer.line())) ?? 0 }
      let file = folder.root + "/kopie-\(round)"
      let backup = try Child(try Child.probe, ["backup", folder.path, words, file])
      #expect(backup.line() == "made")
      backup.process.waitUntilExit()
      for way in [["passphrase", words], ["recovery", key]] {
        let count = try Child(try Child.probe, ["count-backup", file] + way).line()
        #expect(try #require(count.flatMap { Int($0) }) >= acknowledged)
      }
      let neither = try Child(try Child.probe, ["count-backup", file, "neither"]).line()
      #expect(neither == "refused: wrongPassphrase")
    }
    writer.killNow()
  }
}
