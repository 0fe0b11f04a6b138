// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing

/// What can still be read, and saved, when whole pages of the file are broken.
@Suite struct SalvageTests {
  private static let pageSize = 4096

  /// The pages that hold rows and no definitions: leaves of tables without row numbers.
  private static func leaves(of bytes: Data) -> [Int] {
    (1..<bytes.count / pageSize).filter { bytes[$0 * pageSize] == 10 }
  }

  private static func store(in fixture: IntegrityFixture) throws -> DossierStore {
    let storage = try SQLiteStorage.open(in: fixture.path, access: .readOnly)
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: Sample.passphrase(IntegrityFixture.words))
    return DossierStore(storage: storage, sealer: try RecordSealer(keyring))
  }

  @Test func `a broken page hides only what stood on it, and the rest is saved`() throws {
    let fixture = try IntegrityFixture()
    try fixture.make(residents: 60)
    let whole = try fixture.bytes
    let sealed = fixture.records.map { (record: $0, range: whole.range(of: Data($0.sealed.bytes))) }
    let leaves = Self.leaves(of: whole).filter { page in
      sealed.contains { $0.range.map { $0.lowerBound / Self.pageSize == page } == true }
    }
    #expect(leaves.count >= 5)
    for broken in [[leaves[0]], [leaves[leaves.count / 2]], [leaves[1], leaves[leaves.count - 2]]] {
      var bytes = whole
      for page in broken {
        let start = page * Self.pageSize
        bytes.replaceSubrange(
          start..<start + Self.pageSize, with: repeatElement(0xA5, count: Self.pageSize))
      }
      try fixture.put(bytes)
      // A row is lost when any part of it stood on a broken page; parent pages lose no row here.
      let intact = sealed.filter { row in
        guard let range = row.range else { return false }
        return !broken.contains { page in
          range.overlaps(page * Self.pageSize..<(page + 1) * Self.pageSize)
        }
      }
      let store = try Self.store(in: fixture)
      let report = try store.check()
      #expect(report.findings.contains(.partUnreadable))
      #expect(report.findings.contains(.structureBroken))
      let found = report.healthy.values.reduce(0, +)
      #expect(found >= intact.count, "\(found) of \(intact.count), pages \(broken)")
      #expect(intact.count > 60)
      let place = fixture.root + "/gered-\(broken[0])"
      let saved = try store.save(into: try SQLiteStorage.open(in: place))
      #expect(saved >= intact.count - 1)
      let rescued = try SQLiteStorage.open(in: place, access: .readOnly)
      let keyring = try Keyring.unlock(
        try rescued.keySlots(), passphrase: Sample.passphrase(IntegrityFixture.words))
      let again = try DossierStore(storage: rescued, sealer: RecordSealer(keyring)).check()
      // Only that what something belonged to may be gone; what was saved is whole.
      #expect(
        again.findings.allSatisfy {
          switch $0 {
          case .orphan: true
          case .damaged(let record): record.finding == .missing
          default: false
          }
        }, "\(again.findings)")
    }
  }

  @Test func `nothing is saved over something`() throws {
    let (fixture, other) = (try IntegrityFixture(), try IntegrityFixture())
    try fixture.make()
    try other.make()
    let store = try Self.store(in: fixture)
    #expect(throws: StoreError.conflict) {
      try store.save(into: try SQLiteStorage.open(in: other.path))
    }
    #expect(try other.look() == .silent)
  }

  @Test func `a whole store is saved whole, and its own keys open it`() throws {
    let fixture = try IntegrityFixture()
    try fixture.make()
    let place = fixture.root + "/gered"
    let count = try Self.store(in: fixture).save(into: try SQLiteStorage.open(in: place))
    #expect(count == fixture.records.count - 1)
    let rescued = try SQLiteStorage.open(in: place, access: .readOnly)
    let keyring = try Keyring.unlock(
      try rescued.keySlots(), passphrase: Sample.passphrase(IntegrityFixture.words))
    let store = DossierStore(storage: rescued, sealer: try RecordSealer(keyring))
    #expect(try store.check().isHealthy)
    #expect(try store.verify().isEmpty)
    #expect(try store.residents().values.count == 3)
  }
}
