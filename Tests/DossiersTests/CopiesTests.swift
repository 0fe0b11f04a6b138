// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// What a resident took home, and how they wanted it.
@Suite struct CopiesTests {
  private let storage = MemoryStorage()
  private let store: DossierStore
  private let resident = Sample.resident()
  private let choice = PageChoice(
    forms: ["pdf", "text"], language: "ar", beside: "nl", partsOff: ["life"],
    voicesOff: [.other(name: "Fatima")])

  init() throws { store = DossierStore(storage: storage, sealer: try Sample.sealer()) }

  private func copy(
    _ seed: Int, _ contents: String = "blad", day: Int = 20_100, of resident: Resident? = nil,
    about conversation: RecordID = Sample.id(100)
  ) throws -> HandedOverCopy {
    let resident = resident ?? self.resident
    let mark = store.mark(of: contents, about: conversation)
    return HandedOverCopy(
      id: Sample.id(seed), resident: resident.id, conversation: conversation,
      day: try #require(CalendarDay(daysSince1970: day)),
      version: try store.copies(of: resident.id).values.version(of: mark, about: conversation),
      choice: choice, contents: mark)
  }

  private func give(_ copy: HandedOverCopy) throws {
    var resident = resident
    resident.page = copy.choice
    try store.handOver(copy, to: resident)
  }

  @Test func `what was given comes back with when, which form and what was left off`() throws {
    try store.save(resident)
    let later = try copy(1, day: 20_200)
    try give(later)
    let earlier = try copy(2, day: 20_100)
    try give(earlier)
    let other = Sample.resident(9)
    try store.save(other)
    try store.handOver(try copy(3, of: other), to: other)
    #expect(try store.copies(of: resident.id).values == [earlier, later])
    #expect(try store.copies().values.count == 3)
    #expect(try store.verify().isEmpty)
  }

  @Test func `the choice is remembered with the resident`() throws {
    try store.save(resident)
    try give(try copy(1))
    #expect(try store.resident(resident.id)?.page == choice)
    #expect(try store.resident(resident.id)?.name == resident.name)
  }

  @Test func `the same contents keep their version, other contents count up`() throws {
    try store.save(resident)
    var versions: [Int] = []
    for (seed, contents) in ["een", "een", "twee", "twee", "een"].enumerated() {
      let copy = try copy(seed + 1, contents)
      versions.append(copy.version)
      try give(copy)
    }
    #expect(versions == [1, 1, 2, 2, 3])
  }

  @Test func `each conversation counts its own versions`() throws {
    try store.save(resident)
    try give(try copy(1, "een"))
    try give(try copy(2, "twee"))
    #expect(try copy(3, "drie", about: Sample.id(200)).version == 1)
  }

  @Test func `the mark of the same words differs between stores and conversations`() throws {
    let other = DossierStore(storage: MemoryStorage(), sealer: try Sample.sealer("een ander huis"))
    let mark = store.mark(of: "blad", about: Sample.id(1))
    #expect(mark == store.mark(of: "blad", about: Sample.id(1)))
    #expect(mark != store.mark(of: "blad", about: Sample.id(2)))
    #expect(mark != other.mark(of: "blad", about: Sample.id(1)))
  }

  @Test func `a page cannot be given to somebody else`() throws {
    let copy = try copy(1)
    #expect(throws: DossierError.otherResident) {
      try store.handOver(copy, to: Sample.resident(2))
    }
    #expect(storage.rows.isEmpty)
  }

  @Test func `what could not be kept changes neither the copies nor the choice`() throws {
    try store.save(resident)
    let copy = try copy(1)
    let before = storage.rows
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) { try give(copy) }
    #expect(storage.rows == before)
    storage.writesLeft = nil
    try give(copy)
    #expect(try store.verify().isEmpty)
  }

  @Test func `a damaged copy is named and hides no other`() throws {
    try store.save(resident)
    for seed in 1...3 { try give(try copy(seed)) }
    let key = RecordKey(.handedOver, Sample.id(2))
    let row = try #require(storage.rows[key])
    storage.rows[key] = StoredRecord(
      key: key, revision: row.revision, parent: row.parent,
      sealed: SealedBytes(row.sealed.bytes.dropLast() + [row.sealed.bytes.last.map { $0 ^ 1 } ?? 0])
    )
    let reading = try store.copies(of: resident.id)
    #expect(Set(reading.values.map(\.id)) == [Sample.id(1), Sample.id(3)])
    #expect(reading.damaged == [DamagedRecord(key: key, finding: .sealBroken)])
  }

  @Test func `a resident of before choices were kept has none`() throws {
    try store.save(resident)
    #expect(try store.resident(resident.id)?.page == nil)
  }
}
