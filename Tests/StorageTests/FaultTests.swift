// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// Killed programs, full disks, folders that cannot be written.
@Suite(.serialized, .waiting) struct FaultTests {
  let folder: ScratchFolder
  let draft = Sample.id(5)

  init() throws { folder = try ScratchFolder() }

  private func begin() throws {
    try folder.store().startDraft("kop", id: draft, of: Sample.id(1))
  }

  @Test func `kill -9 while answering loses no acknowledged answer`() throws {
    try begin()
    var numbers = SeededNumbers(9)
    var acknowledged = 0
    for _ in 1...20 {
      let child = try Child(try Child.probe, ["append", folder.path, ScratchFolder.words])
      let answers = Int.random(in: 0...12, using: &numbers)
      for _ in 0..<answers {
        acknowledged = max(acknowledged, try #require(child.line().flatMap { Int($0) }))
      }
      usleep(UInt32.random(in: 0...8000, using: &numbers))
      child.killNow()
      while let line = child.line() { acknowledged = max(acknowledged, Int(line) ?? 0) }
      child.process.waitUntilExit()
      let store = try folder.store()
      let reading = try store.draftEvents(of: draft, as: Int.self)
      #expect(reading.damaged.isEmpty)
      #expect(reading.values.count >= acknowledged)
      #expect(reading.values == (0..<reading.values.count).map { $0 + 1 })
      #expect(try store.verify().isEmpty)
    }
    #expect(acknowledged > 20)
  }

  @Test func `a full file refuses, keeps everything, and goes on when there is room`() throws {
    let storage = try SQLiteStorage.open(in: folder.path)
    let store = DossierStore(storage: storage, sealer: try folder.sealer(of: storage))
    try store.startDraft("kop", id: draft, of: Sample.id(1))
    try storage.limit(pages: 12)
    let long = String(repeating: "a", count: 3000)
    var kept = 0
    #expect(throws: StoreError.diskFull) {
      while kept < 100 {
        try store.appendDraftEvent(long, to: draft)
        kept += 1
      }
    }
    #expect(throws: StoreError.diskFull) { try store.appendDraftEvent(long, to: draft) }
    #expect(try store.draftEvents(of: draft, as: String.self).values.count == kept)
    #expect(try store.verify().isEmpty)
    try storage.limit(pages: 1000)
    try store.appendDraftEvent(long, to: draft)
    #expect(try store.draftEvents(of: draft, as: String.self).values.count == kept + 1)
    #expect(try store.verify().isEmpty)
  }

  @Test func `a process that may not write more says that the disk is full`() throws {
    try begin()
    // The limit of the shell's ulimit is in blocks of 1 KiB; the WAL passes it after some answers.
    let child = try Child(
      "/bin/bash",
      ["-c", "ulimit -f 200; exec \"$@\"", "-", try Child.probe, "fill", folder.path]
        + [ScratchFolder.words])
    var acknowledged = 0
    var last = ""
    while let line = child.line() {
      acknowledged = Int(line) ?? acknowledged
      last = line
    }
    #expect(last == "refused: diskFull")
    #expect(acknowledged > 5)
    let store = try folder.store()
    #expect(
      try store.draftEvents(of: draft, as: Int.self)
        == DossierReading(values: Array(1...acknowledged)))
    #expect(try store.verify().isEmpty)
  }

  /// Only root can mount; elsewhere the two tests above stand for this one.
  static let canMount = geteuid() == 0 && mountWorks()

  private static func mountWorks() -> Bool {
    guard let scratch = try? ScratchFolder() else { return false }
    let mounted = try? run(
      "/usr/bin/mount", ["-t", "tmpfs", "-o", "size=64k", "none", scratch.root])
    guard mounted == 0 else { return false }
    return (try? run("/usr/bin/umount", [scratch.root])) == 0
  }

  @Test(.enabled(if: canMount, "needs to mount a small disk, as root"))
  func `a disk that is really full refuses every write and loses nothing`() throws {
    let options = ["-t", "tmpfs", "-o", "size=400k,mode=700", "none", folder.root]
    #expect(try run("/usr/bin/mount", options) == 0)
    defer { _ = try? run("/usr/bin/umount", ["-l", folder.root]) }
    let filler = URL(fileURLWithPath: folder.root + "/vol")
    do {
      let store = try folder.store()
      try store.startDraft("kop", id: draft, of: Sample.id(1))
      var kept = 0
      #expect(throws: StoreError.diskFull) {
        try Data(repeating: 1, count: 200_000).write(to: filler)
        while kept < 1000 {
          try store.appendDraftEvent(kept, to: draft)
          kept += 1
        }
      }
      #expect(throws: StoreError.diskFull) { try store.save(Sample.resident()) }
      #expect(try store.draftEvents(of: draft, as: Int.self).values == Array(0..<kept))
      try FileManager.default.removeItem(at: filler)
      try store.appendDraftEvent(kept, to: draft)
      #expect(try store.draftEvents(of: draft, as: Int.self).values == Array(0...kept))
      #expect(try store.verify().isEmpty)
    }
    // A first start on a disk without room leaves no half store behind.
    let other = folder.root + "/nieuw"
    _ = FileManager.default.createFile(atPath: filler.path, contents: nil)
    let handle = try FileHandle(forWritingTo: filler)
    while (try? handle.write(contentsOf: Data(repeating: 1, count: 4096))) != nil {}
    #expect(throws: StoreError.diskFull) { try SQLiteStorage.open(in: other) }
    #expect(!SQLiteStorage.exists(in: other))
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    #expect(throws: StoreError.diskFull) { try folder.store().save(Sample.resident()) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
    try handle.close()
    try FileManager.default.removeItem(at: filler)
    #expect(try SQLiteStorage.open(in: other).contents().records.isEmpty)
  }

  @Test(.enabled(if: canMount, "needs to mount a folder to read only, as root"))
  func `a folder on a read-only disk is said to be so`() throws {
    let mount = ["-t", "tmpfs", "-o", "size=1m,mode=700", "none", folder.root]
    #expect(try run("/usr/bin/mount", mount) == 0)
    defer { _ = try? run("/usr/bin/umount", ["-l", folder.root]) }
    do { try folder.store().save(Sample.resident()) }
    #expect(try run("/usr/bin/mount", ["-o", "remount,ro", folder.root]) == 0)
    #expect(throws: StoreError.notWritable) { try SQLiteStorage.open(in: folder.path) }
    #expect(throws: StoreError.notWritable) { try SQLiteStorage.open(in: folder.root + "/nieuw") }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder without write permission is said to be so`() throws {
    do { try folder.store().save(Sample.resident()) }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.file)
    #expect(throws: StoreError.notWritable) { try SQLiteStorage.open(in: folder.path) }
  }

  @Test func `a path through a file cannot be a folder`() throws {
    let file = folder.root + "/bestand"
    try Data().write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreError.notWritable) { try SQLiteStorage.open(in: file + "/dossiers") }
  }
}
