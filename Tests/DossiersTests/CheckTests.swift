// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
@testable internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// The check of a whole store: references, contents and key slots.
@Suite struct CheckTests {
  let storage = MemoryStorage()
  let sealer: RecordSealer
  let store: DossierStore
  let resident = Sample.resident()
  let draft = Sample.id(50)

  init() throws {
    let made = try Keyring.create(
      passphrase: try Sample.passphrase("de fiets"), derivation: Sample.quick)
    sealer = try RecordSealer(made.keyring)
    try storage.replaceKeySlots(with: made.slots)
    store = DossierStore(storage: storage, sealer: sealer)
    try store.save(resident)
    try store.save(try Sample.conversation(with: resident))
    try store.startDraft("kop", id: draft, of: resident.id)
    for answer in 1...3 { try store.appendDraftEvent(answer, to: draft) }
  }

  /// Takes rows away and has the rest counted anew, so that only references can tell.
  private func remove(_ keys: RecordKey...) throws {
    for key in keys { #expect(storage.rows.removeValue(forKey: key) != nil) }
    try store.acceptRowsAsTheyAre()
  }

  @Test func `a whole store is whole, and says how much there is`() throws {
    let report = try store.check()
    #expect(report.isHealthy, "\(report.findings)")
    #expect(report.healthy[.resident] == 1)
    #expect(report.healthy[.draftEvent] == 3)
    #expect(report.healthy[.tally] == 1)
  }

  @Test func `what belongs to nobody is named, once for all answers of a draft`() throws {
    try remove(RecordKey(.resident, resident.id))
    #expect(
      Set(try store.check().findings) == [
        .orphan(RecordKey(.conversation, Sample.id(100)), of: .resident),
        .orphan(RecordKey(.draft, draft), of: .resident),
      ])
    try remove(RecordKey(.draft, draft))
    let findings = try store.check().findings
    #expect(findings.contains(.orphan(RecordKey(.draftEvent, draft, sequence: 1), of: .draft)))
    #expect(findings.count == 2)
  }

  @Test func `a gap in a draft is named`() throws {
    let key = RecordKey(.draftEvent, draft, sequence: 2)
    try remove(key)
    #expect(
      try store.check().findings == [.damaged(DamagedRecord(key: key, finding: .missing))])
  }

  @Test func `contents that name another row are named`() throws {
    let key = RecordKey(.resident, Sample.id(7))
    let record = try store.sealed(Sample.resident(8), at: key)
    storage.rows[key] = record
    try store.acceptRowsAsTheyAre()
    #expect(try store.check().findings == [.misplaced(key)])
  }

  @Test func `contents of a newer version, and contents that say nothing, are named`() throws {
    let key = RecordKey(.resident, resident.id)
    let old = try #require(storage.rows[key])
    for (text, finding) in [
      (#"{"body":{"new":1},"v":2}"#, DamagedRecord.Finding.newerVersion),
      (#"{"body":{"new":1},"v":1}"#, .contentsUnknown),
    ] {
      let sealed = try sealer.seal(OpenBytes(Array(text.utf8)), for: old.binding)
      storage.rows[key] = StoredRecord(
        key: key, revision: old.revision, parent: nil, sealed: sealed)
      try store.acceptRowsAsTheyAre()
      #expect(
        try store.check().findings == [.damaged(DamagedRecord(key: key, finding: finding))])
    }
  }

  @Test func `slots that were changed behind the program's back are named`() throws {
    let slots = try storage.keySlots()
    let other = try Keyring.create(
      passphrase: try Sample.passphrase("anders"), derivation: Sample.quick
    ).slots
    for name in KeySlot.Name.allCases {
      try storage.replaceKeySlots(with: slots.map { $0.name == name ? other[0].renamed(name) : $0 })
      #expect(try store.check().findings == [.keySlotsChanged])
      try storage.replaceKeySlots(with: slots.filter { $0.name != name })
      #expect(try store.check().findings == [.keySlotMissing(name), .keySlotsChanged])
    }
    try storage.replaceKeySlots(with: slots)
    #expect(try store.check().isHealthy)
    // By way of the dossiers a change is counted.
    try store.replaceKeySlots(with: other)
    #expect(try store.check().isHealthy)
    #expect(try storage.keySlots() == other.sorted { $0.name < $1.name })
  }

  @Test func `a tally of before slots were counted takes them as they are`() throws {
    let old = try #require(storage.rows[store.tallyKey])
    var tally: Tally = try store.open(old)
    tally.slots = nil
    storage.rows[old.key] = try store.sealed(tally, at: old.key, revision: old.revision + 1)
    try storage.replaceKeySlots(with: [])
    #expect(!(try store.check().findings).contains(.keySlotsChanged))
    try store.save(Sample.resident(9))
    try storage.replaceKeySlots(
      with: try Keyring.create(
        passphrase: try Sample.passphrase("anders"), derivation: Sample.quick
      ).slots)
    #expect(try store.check().findings == [.keySlotsChanged])
  }

  @Test func `a store with a lock and nothing in it is named`() throws {
    storage.rows = [:]
    #expect(try store.check().findings == [.emptied])
  }

  @Test func `keys that could not be kept leave everything as it was`() throws {
    let (rows, slots) = (storage.rows, try storage.keySlots())
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) {
      try store.replaceKeySlots(with: [], remembering: RecoveryKeyState())
    }
    storage.writesLeft = nil
    #expect(storage.rows == rows)
    #expect(try storage.keySlots() == slots)
  }

  @Test func `what is known of the recovery key is kept`() throws {
    #expect(try store.recoveryKeyState() == RecoveryKeyState())
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 2))
    try store.keep(RecoveryKeyState(madeOn: day))
    try store.replaceKeySlots(
      with: try storage.keySlots(), remembering: RecoveryKeyState(madeOn: day, provenOn: day))
    #expect(try store.recoveryKeyState() == RecoveryKeyState(madeOn: day, provenOn: day))
    #expect(try store.check().isHealthy)
  }
}

extension KeySlot {
  fileprivate func renamed(_ name: Name) -> KeySlot {
    KeySlot(name: name, derivation: derivation, salt: salt, wrapped: wrapped)
  }
}
