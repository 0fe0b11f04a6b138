// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing

/// Somebody with the file and SQLite, but without the key: everything they do is noticed and named.
@Suite struct TamperedFileTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("tamper.py").path

  /// What has to be found for each kind of tampering.
  private static func isNamed(_ act: Substring, _ outcome: IntegrityFixture.Outcome) -> Bool {
    switch (act, outcome) {
    case ("replaced", .refused), ("replaced", .locked): true
    // Without its slot the passphrase opens nothing; the recovery key still does.
    case ("slot-removed-passphrase", .locked(.slotMissing)): true
    case ("slot-removed-recovery", .named(let findings)):
      findings.contains(.keySlotMissing(.recovery)) && findings.contains(.keySlotsChanged)
    case ("slot-replayed-recovery", .named(let findings)),
      ("slot-replayed-passphrase", .named(let findings)):
      findings == [.keySlotsChanged]
    case ("swapped", .named(let findings)), ("moved", .named(let findings)),
      ("resealed", .named(let findings)):
      findings.contains {
        if case .damaged(let record) = $0 { record.finding == .sealBroken } else { false }
      }
    case ("copied", .named(let findings)), ("replayed", .named(let findings)),
      ("removed", .named(let findings)):
      findings.contains(.rowsMissingOrReplayed)
    default: false
    }
  }

  @Test func `swapped, replayed, removed, copied and moved rows, slots and files are named`() throws
  {
    let fixture = try IntegrityFixture()
    let keys = try fixture.make()
    let (older, other) = (try IntegrityFixture(), try IntegrityFixture())
    try older.make(isOlder: true, with: keys)
    try other.make(words: "een heel andere zin")
    let copies = fixture.root + "/copies"
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Self.script, fixture.file, older.file, other.file, copies]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    var counts: [Substring: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: copies).sorted() {
      try fixture.put(try Data(contentsOf: URL(fileURLWithPath: copies + "/" + name)))
      let outcome = try fixture.look()
      let act =
        name.hasPrefix("slot") ? name.dropLast(".sqlite".count) : name.prefix { $0 != "-" }
      #expect(Self.isNamed(act, outcome), "\(name): \(outcome)")
      counts[act, default: 0] += 1
    }
    let line = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("integrity: tampered files, all named:", line.joined(separator: ", "))
    #expect(counts.count == 11)
    #expect(counts.values.reduce(0, +) > 60)
  }

  @Test func `a store under the lock of another opens, and no seal in it does`() throws {
    let (one, other) = (try IntegrityFixture(), try IntegrityFixture())
    try one.make()
    try other.make()
    do { try SQLiteStorage.open(in: other.path).replaceKeySlots(with: one.slots) }
    guard case .named(let findings) = try other.look() else {
      Issue.record("nothing was noticed")
      return
    }
    let broken = findings.count {
      if case .damaged(let record) = $0 { record.finding == .sealBroken } else { false }
    }
    #expect(broken == other.records.count)
  }
}
