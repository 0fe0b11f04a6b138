// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
@testable internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// The audit trail: who did what, and what is noticed of somebody who changes it.
@Suite struct AuditTests {
  private let storage = MemoryStorage()
  private let store: DossierStore
  private let resident = Sample.resident()
  private let other = Sample.resident(2, name: "De heer Bakker")
  private let hand: AuditHand

  init() throws {
    store = DossierStore(storage: storage, sealer: try Sample.sealer())
    hand = AuditHand(by: "Joris", day: try #require(CalendarDay(iso: "2026-03-02")))
    for person in [resident, other] { try store.save(person) }
    try note([AuditedAct(.opened, resident.id)])
    try note([AuditedAct(.gavePage, resident.id, files: ["/bladen/blad.pdf"])])
    try note([AuditedAct(.shared, resident.id), AuditedAct(.shared, other.id)])
    try note([AuditedAct(.passphraseChanged)])
    #expect(try store.verify() == [])
  }

  private func note(_ acts: [AuditedAct]) throws {
    var numbers = SeededNumbers(storage.rows.count)
    try store.audit(acts, by: hand, using: &numbers)
  }

  private func key(_ number: Int) -> RecordKey { store.auditKey(number) }

  @Test func `the trail of a resident says who did what, and what files were made`() throws {
    let trail = try store.auditTrail(of: resident.id).values
    #expect(trail.map(\.act) == [.opened, .gavePage, .shared])
    #expect(trail.map(\.number) == [1, 2, 3])
    #expect(trail.allSatisfy { $0.by == "Joris" && $0.subject == resident.id })
    #expect(try store.filesMade(of: resident.id) == ["/bladen/blad.pdf"])
    let all = try store.auditTrail().values
    #expect(all.map(\.act) == [.opened, .gavePage, .shared, .shared, .passphraseChanged])
    #expect(all.last?.subject == nil)
  }

  @Test(arguments: 1...5)
  func `an entry that is gone is named, also after the rows were taken as they are`(
    number: Int
  ) throws {
    storage.rows[key(number)] = nil
    let finding = IntegrityFinding.damaged(
      DamagedRecord(key: key(number), finding: .missing))
    #expect(try store.verify().contains(.rowsMissingOrReplayed))
    #expect(try store.verify().contains(finding))
    // The tally fits again; the chain does not.
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify().contains(finding))
    try note([AuditedAct(.opened, other.id)])
    #expect(try store.verify() != [])
    try store.acceptAuditTrail()
    #expect(try store.verify() == [])
    try note([AuditedAct(.opened, resident.id)])
    #expect(try store.verify() == [])
  }

  @Test func `two entries that changed places are noticed`() throws {
    let rows = try [2, 3].map { try #require(storage.rows[key($0)]) }
    for (row, place) in zip(rows, [3, 2]) {
      storage.rows[key(place)] = StoredRecord(
        key: key(place), revision: row.revision, parent: row.parent, sealed: row.sealed)
    }
    for place in [2, 3] {
      #expect(
        try store.verify().contains(
          .damaged(DamagedRecord(key: key(place), finding: .sealBroken))))
    }
  }

  @Test func `the end of the trail put back is noticed`() throws {
    let head = storage.rows[store.auditHeadKey]
    try note([AuditedAct(.erased)])
    storage.rows[key(6)] = nil
    storage.rows[store.auditHeadKey] = head
    #expect(try store.verify() == [.rowsMissingOrReplayed])
  }

  @Test func `an old head with the newer entries still there is noticed`() throws {
    let head = storage.rows[store.auditHeadKey]
    try note([AuditedAct(.opened, other.id)])
    storage.rows[store.auditHeadKey] = head
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify() == [.rowsMissingOrReplayed])
  }

  @Test func `whose dossier it was cannot be taken from an entry or given to another`() throws {
    let row = try #require(storage.rows[store.auditSubjectKey(2)])
    storage.rows[row.key] = nil
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify() == [.rowsMissingOrReplayed])
    storage.rows[row.key] = try store.sealed(
      AuditSubject(salt: Sample.id(9), files: []), at: row.key, parent: other.id)
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify() == [.rowsMissingOrReplayed])
    storage.rows[row.key] = row
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify() == [])
  }

  @Test func `erasing takes from the trail whom it was about, and the chain stays whole`() throws {
    let before = storage.rows.filter { $0.key.kind == .audit }
    var numbers = SeededNumbers(77)
    try store.erase(
      ErasureRequest(of: resident.id, by: hand, withdrawing: nil), using: &numbers)
    #expect(try store.verify() == [])
    // No entry was written anew.
    for (key, row) in before { #expect(storage.rows[key] == row) }
    let trail = try store.auditTrail().values
    #expect(trail.map(\.act).last == .erased)
    #expect(trail.compactMap(\.subject) == [other.id])
    #expect(trail.flatMap(\.files) == [])
    #expect(try store.auditTrail(of: resident.id).values.isEmpty)
    // What was erased cannot be put back unnoticed.
    let row = try store.sealed(
      AuditSubject(salt: Sample.id(9), files: []), at: store.auditSubjectKey(1),
      parent: resident.id)
    storage.rows[row.key] = row
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify() == [.rowsMissingOrReplayed])
  }

  @Test func `a trail without a head goes on, and never looks whole again by itself`() throws {
    storage.rows[store.auditHeadKey] = nil
    try store.acceptRowsAsTheyAre()
    try note([AuditedAct(.opened, other.id)])
    #expect(
      try store.verify()
        == [.damaged(DamagedRecord(key: store.auditHeadKey, finding: .missing))])
    #expect(try store.auditTrail().values.count == 6)
  }

  @Test func `what cannot be kept in the trail changes nothing`() throws {
    let rows = storage.rows
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) { try note([AuditedAct(.opened, other.id)]) }
    #expect(storage.rows == rows)
  }
}
