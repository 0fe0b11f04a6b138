// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
@testable internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// What somebody could do to the rows of a store behind its back, and how it is named.
@Suite struct TamperingTests {
  let storage = MemoryStorage()
  let sealer: RecordSealer
  let store: DossierStore
  let residents = (1...3).map { Sample.resident($0, name: "Bewoner \($0)") }

  init() throws {
    sealer = try Sample.sealer()
    store = DossierStore(storage: storage, sealer: sealer)
    for resident in residents { try store.save(resident) }
  }

  private func key(_ index: Int) -> RecordKey { RecordKey(.resident, residents[index].id) }

  private func row(_ index: Int) throws -> StoredRecord {
    try #require(storage.rows[key(index)])
  }

  private func replaceSeal(at index: Int, by bytes: [UInt8]) throws {
    let old = try row(index)
    storage.rows[old.key] = StoredRecord(
      key: old.key, revision: old.revision, parent: old.parent, sealed: SealedBytes(bytes))
  }

  private func expectBroken(_ index: Int) throws {
    let damaged = DamagedRecord(key: key(index), finding: .sealBroken)
    let reading = try store.residents()
    #expect(reading.damaged == [damaged])
    #expect(reading.values.count == 2)
    #expect(try store.verify().contains(.damaged(damaged)))
    #expect(throws: DossierError.damaged(damaged)) { try store.resident(residents[index].id) }
  }

  @Test func `every flipped byte is noticed, and hides no healthy record`() throws {
    let sealed = try row(1).sealed.bytes
    for index in sealed.indices {
      var bytes = sealed
      bytes[index] ^= 1 << UInt8(index % 8)
      try replaceSeal(at: 1, by: bytes)
      try expectBroken(1)
    }
  }

  @Test func `every shortened seal is noticed`() throws {
    let sealed = try row(1).sealed.bytes
    for length in 0..<sealed.count {
      try replaceSeal(at: 1, by: Array(sealed.prefix(length)))
      try expectBroken(1)
    }
  }

  @Test func `swapped rows are noticed`() throws {
    let (first, second) = (try row(0).sealed, try row(1).sealed)
    try replaceSeal(at: 0, by: second.bytes)
    try replaceSeal(at: 1, by: first.bytes)
    let reading = try store.residents()
    #expect(Set(reading.damaged.map(\.key)) == [key(0), key(1)])
    #expect(reading.values == [residents[2]])
  }

  @Test func `an earlier revision put back opens, but the tally notices`() throws {
    let old = try row(0)
    var changed = residents[0]
    changed.name = "Anders"
    try store.save(changed)
    storage.rows[old.key] = old
    #expect(try store.residents().damaged.isEmpty)
    #expect(try store.verify() == [.rowsMissingOrReplayed])
  }

  @Test func `an earlier seal under the present revision does not open`() throws {
    let old = try row(0)
    try store.save(residents[0])
    try replaceSeal(at: 0, by: old.sealed.bytes)
    try expectBroken(0)
  }

  @Test func `a removed row and a removed tally are noticed, also after more work`() throws {
    storage.rows[key(2)] = nil
    #expect(try store.verify() == [.rowsMissingOrReplayed])
    try store.save(Sample.resident(9))
    #expect(try store.verify() == [.rowsMissingOrReplayed])
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify().isEmpty)
    storage.rows[store.tallyKey] = nil
    try store.save(Sample.resident(10))
    #expect(try store.verify() == [.rowsMissingOrReplayed])
    try store.acceptRowsAsTheyAre()
    #expect(try store.verify().isEmpty)
  }

  @Test func `a damaged tally is named and not healed in silence`() throws {
    let tally = try #require(storage.rows[store.tallyKey])
    storage.rows[tally.key] = StoredRecord(
      key: tally.key, revision: tally.revision, parent: nil, sealed: SealedBytes([1, 2, 3]))
    try store.save(Sample.resident(9))
    let damaged = DamagedRecord(key: tally.key, finding: .sealBroken)
    #expect(try store.verify() == [.damaged(damaged), .rowsMissingOrReplayed])
    #expect(try store.residents().values.count == 4)
  }

  @Test func `answers of a draft cannot change places or go missing in the middle`() throws {
    let draft = Sample.id(50)
    try store.startDraft("kop", id: draft, of: residents[0].id)
    for answer in 1...5 { try store.appendDraftEvent(answer, to: draft) }
    func eventKey(_ sequence: Int) -> RecordKey {
      RecordKey(.draftEvent, draft, sequence: sequence)
    }
    let whole = storage.rows
    let (second, third) = (try #require(whole[eventKey(2)]), try #require(whole[eventKey(3)]))
    storage.rows[eventKey(2)] = StoredRecord(
      key: eventKey(2), revision: 1, parent: draft, sealed: third.sealed)
    storage.rows[eventKey(3)] = StoredRecord(
      key: eventKey(3), revision: 1, parent: draft, sealed: second.sealed)
    var reading = try store.draftEvents(of: draft, as: Int.self)
    #expect(reading.values == [1, 4, 5])
    #expect(reading.damaged.map(\.key) == [eventKey(2), eventKey(3)])
    storage.rows = whole
    storage.rows[eventKey(3)] = nil
    reading = try store.draftEvents(of: draft, as: Int.self)
    #expect(reading.values == [1, 2, 4, 5])
    #expect(reading.damaged == [DamagedRecord(key: eventKey(3), finding: .missing)])
    storage.rows = whole
    storage.rows[eventKey(5)] = nil
    #expect(try store.verify() == [.rowsMissingOrReplayed])
  }

  @Test func `a record of a newer version says so`() throws {
    let binding = try row(0).binding
    let newer = OpenBytes(Array(#"{"body":{"unheard":"of"},"v":2}"#.utf8))
    try replaceSeal(at: 0, by: try sealer.seal(newer, for: binding).bytes)
    #expect(
      try store.residents().damaged == [DamagedRecord(key: key(0), finding: .newerVersion)])
    let odd = OpenBytes(Array(#"{"body":{"unheard":"of"},"v":1}"#.utf8))
    try replaceSeal(at: 0, by: try sealer.seal(odd, for: binding).bytes)
    #expect(
      try store.residents().damaged == [DamagedRecord(key: key(0), finding: .contentsUnknown)])
  }

  @Test func `a wrong key opens nothing and says so of every record`() throws {
    let other = DossierStore(storage: storage, sealer: try Sample.sealer("iets anders"))
    let reading = try other.residents()
    #expect(reading.values.isEmpty)
    #expect(reading.damaged.count == 3)
  }

  @Test func `the written form is sorted and versioned`() throws {
    let contents = try sealer.open(try row(0).sealed, for: try row(0).binding)
    let text = String(decoding: contents.bytes, as: UTF8.self)
    #expect(text.hasPrefix(#"{"body":{"address":"formal","id":""#))
    #expect(text.hasSuffix(#"","name":"Bewoner 1"},"v":1}"#))
  }

  @Test func `no two bindings have the same bytes`() {
    var seen: [[UInt8]: SealBinding] = [:]
    for kind in RecordKind.allCases {
      for (id, sequence) in [(1, 0), (1, 1), (2, 0), (1, 256)] {
        for revision in [1, 2, 256] {
          for parent in [nil, Sample.id(1), Sample.id(2)] {
            let binding = SealBinding(
              key: RecordKey(kind, Sample.id(id), sequence: sequence), revision: revision,
              parent: parent)
            #expect(seen.updateValue(binding, forKey: binding.bytes) == nil)
          }
        }
      }
    }
  }
}
