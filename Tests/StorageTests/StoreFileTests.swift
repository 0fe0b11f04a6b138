// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// The file of a store: who may read it, who may write it, and what is refused.
@Suite(.waiting) struct StoreFileTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func mode(_ path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return try #require(value as? Int)
  }

  @Test func `the folder and every file in it are private, also when they were not`() throws {
    for _ in 1...2 {
      let store = try folder.store()
      try store.save(Sample.resident())
      #expect(try mode(folder.path) == 0o700)
      let names = try folder.contents().keys.sorted()
      #expect(
        names == ["dossiers.lock", "dossiers.sqlite", "dossiers.sqlite-shm", "dossiers.sqlite-wal"])
      for name in names { #expect(try mode(folder.path + "/" + name) == 0o600) }
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file)
    }
  }

  @Test func `a second connection of the same program leaves the locks of the first`() throws {
    let store = try folder.store()
    try store.save(Sample.resident())
    // The lock that every connection has on the file while its journal stands beside it.
    let python = """
      import fcntl, sys
      with open(sys.argv[1], "r+b") as file:
          try:
              fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
          except OSError:
              sys.exit(0)
      sys.exit(1)
      """
    func isLocked() throws -> Bool {
      try run("/usr/bin/env", ["python3", "-c", python, folder.file]) == 0
    }
    #expect(try isLocked())
    #expect(try !SQLiteStorage.openBeside(in: folder.path).contents().records.isEmpty)
    #expect(try isLocked())
    // It can fail: this is what a look at the file by itself does.
    _ = try Data(contentsOf: URL(filePath: folder.file))
    #expect(try !isLocked())
    withExtendedLifetime(store) {}
  }

  @Test func `a folder with other things in it keeps its mode`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.root)
    try Data().write(to: URL(fileURLWithPath: folder.root + "/brief.txt"))
    _ = try SQLiteStorage.open(in: folder.root)
    #expect(try mode(folder.root) == 0o755)
    #expect(try mode(folder.root + "/dossiers.sqlite") == 0o600)
  }

  @Test func `a wrong passphrase leaves every byte as it was`() throws {
    do { try folder.store().save(Sample.resident()) }
    let before = try folder.contents()
    do {
      let storage = try SQLiteStorage.open(in: folder.path)
      #expect(throws: UnlockError.wrongPassphrase) {
        try Keyring.unlock(try storage.keySlots(), passphrase: try Sample.passphrase("mis"))
      }
    }
    let after = try folder.contents()
    #expect(after.keys.sorted() == before.keys.sorted())
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }
  }

  @Test func `no word of a conversation is in the files`() throws {
    let store = try folder.store()
    let resident = Sample.resident(name: "Wilhelmina-MERKTEKEN")
    try store.save(resident)
    try store.remember("MERKTEKEN", as: "MERKTEKEN")
    let conversation = try Sample.conversation(with: resident, words: "MERKTEKEN geldzorgen")
    try store.startDraft("MERKTEKEN", id: conversation.id, of: resident.id)
    for _ in 1...50 { try store.appendDraftEvent("MERKTEKEN antwoord", to: conversation.id) }
    func expectNothing(in contents: [String: Data]) throws {
      for (name, bytes) in contents {
        for word in ["MERKTEKEN", "Wilhelmina", "geldzorgen", "antwoord", "leefgebieden"] {
          for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
            let needle = try #require(word.data(using: encoding))
            #expect(bytes.range(of: needle) == nil, "\(word) in \(name)")
          }
        }
      }
    }
    try expectNothing(in: try folder.contents())
    try store.finish(draft: conversation.id, as: conversation)
    try expectNothing(in: try folder.contents())
    #expect(try store.conversations(of: resident.id).values == [conversation])
  }

  @Test func `a file from a newer program is refused and not touched`() throws {
    do { _ = try SQLiteStorage.open(in: folder.path) }
    let sql = "INSERT INTO grdb_migrations VALUES ('999-later')"
    #expect(try run("/usr/bin/env", ["python3", "-c", Self.python, folder.file, sql]) == 0)
    let before = try folder.contents()
    for access in [SQLiteStorage.Access.readWrite, .readOnly] {
      #expect(throws: StoreError.newerThanProgram) {
        try SQLiteStorage.open(in: folder.path, access: access)
      }
    }
    #expect(try folder.contents()["dossiers.sqlite"] == before["dossiers.sqlite"])
  }

  private static let python = """
    import sqlite3, sys
    file = sqlite3.connect(sys.argv[1]); file.execute(sys.argv[2]); file.commit(); file.close()
    """

  @Test func `an empty, truncated or replaced file is damage, never a new store`() throws {
    do { try folder.store().save(Sample.resident()) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let bad: [Data] = [
      Data(), Data(whole.prefix(10)), Data(whole.prefix(100)), Data(whole.prefix(whole.count / 2)),
      Data("geen database, maar een brief".utf8), Data(repeating: 0, count: 8192),
    ]
    for contents in bad {
      try contents.write(to: URL(fileURLWithPath: folder.file))
      #expect(throws: StoreError.damaged, "\(contents.count) bytes") {
        let storage = try SQLiteStorage.open(in: folder.path)
        _ = try storage.contents()
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == contents)
    }
  }

  @Test func `a first start that was killed half-way does not stand in the way`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    for name in ["dossiers.unfinished", "dossiers.unfinished-wal"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    #expect(!SQLiteStorage.exists(in: folder.path))
    try folder.store().save(Sample.resident())
    #expect(try folder.contents()["dossiers.unfinished"] == nil)
  }

  @Test(arguments: 0..<20)
  func `a flipped byte anywhere in the file never gives a wrong answer in silence`(
    seed: Int
  ) throws {
    var residents: [Resident] = []
    do {
      let store = try folder.store()
      for seed in 1...8 {
        residents.append(Sample.resident(seed, name: "Bewoner \(seed)"))
        try store.save(residents[seed - 1])
      }
    }
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    var numbers = SeededNumbers(seed)
    for _ in 1...10 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
      try bytes.write(to: URL(fileURLWithPath: folder.file))
      do {
        let store = try folder.store()
        let reading = try store.residents()
        let healthy = Set(reading.values).isSubset(of: residents)
        #expect(healthy)
        if reading.values.count < residents.count { #expect(try !store.verify().isEmpty) }
      } catch is StoreError {
      } catch is UnlockError {}
    }
  }

  @Test func `reading only needs a store and changes nothing`() throws {
    #expect(throws: StoreError.missing) {
      try SQLiteStorage.open(in: folder.path, access: .readOnly)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    let writing = try folder.store()
    try writing.save(Sample.resident())
    let storage = try SQLiteStorage.open(in: folder.path, access: .readOnly)
    let reading = DossierStore(storage: storage, sealer: try folder.sealer(of: storage))
    #expect(try reading.residents().values == [Sample.resident()])
    try writing.save(Sample.resident(2, name: "Nog iemand"))
    #expect(try reading.residents().values.count == 2)
    #expect(try reading.verify().isEmpty)
    #expect(throws: StoreError.notWritable) { try reading.save(Sample.resident(3)) }
  }

  @Test func `a store in use by another program is refused at once`() throws {
    do { try folder.store().save(Sample.resident()) }
    let child = try Child(try Child.probe, ["hold", folder.path])
    #expect(child.line() == "held")
    let start = ContinuousClock.now
    #expect(throws: StoreError.inUse) { try SQLiteStorage.open(in: folder.path) }
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(
      try SQLiteStorage.open(in: folder.path, access: .readOnly).contents().records.count == 2)
    child.endInput()
    child.process.waitUntilExit()
    #expect(try SQLiteStorage.open(in: folder.path).contents().records.count == 2)
  }
}
