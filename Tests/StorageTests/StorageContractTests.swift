// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// The kinds of storage that must all behave the same.
enum StorageKind: String, CaseIterable, Sendable {
  case memory, sqliteMemory, sqliteFile

  func with(_ body: (any RecordStorage) throws -> Void) throws {
    switch self {
    case .memory: try body(MemoryStorage())
    case .sqliteMemory: try body(try SQLiteStorage.inMemory())
    case .sqliteFile:
      let folder = try ScratchFolder()
      try body(try SQLiteStorage.open(in: folder.path))
    }
  }
}

/// What every storage promises: see `RecordStorage`.
@Suite(.waiting) struct StorageContractTests {
  private func row(
    _ kind: RecordKind, _ id: Int, sequence: Int = 0, revision: Int = 1, parent: Int? = nil,
    sealed: [UInt8] = [0, 255, 7]
  ) -> StoredRecord {
    StoredRecord(
      key: RecordKey(kind, Sample.id(id), sequence: sequence), revision: revision,
      parent: parent.map(Sample.id), sealed: SealedBytes(sealed))
  }

  @Test(arguments: StorageKind.allCases) func `an empty storage is empty`(kind: StorageKind) throws
  {
    try kind.with { (storage: any RecordStorage) throws in
      #expect(try storage.contents().records.isEmpty)
      #expect(try storage.record(RecordKey(.resident, Sample.id(1))) == nil)
      #expect(try storage.records(of: .resident, parent: nil).isEmpty)
      #expect(try storage.lastSequence(of: .draftEvent, id: Sample.id(1)) == 0)
      #expect(try storage.keySlots().isEmpty)
      #expect(try storage.structureIsSound())
    }
  }

  @Test(arguments: StorageKind.allCases)
  func `rows come back by key, kind and parent, in the order of their keys`(
    kind: StorageKind
  ) throws {
    try kind.with { (storage: any RecordStorage) throws in
      let rows =
        (1...12).map { row(.draftEvent, 5, sequence: $0, parent: 5) }
        + (1...4).map { row(.conversation, $0 + 20, parent: $0 % 2) }
        + [row(.draftEvent, 6, sequence: 3, parent: 6), row(.resident, 5, sealed: [])]
      try storage.apply(rows.reversed().map { .insert($0) })
      for row in rows { #expect(try storage.record(row.key) == row) }
      #expect(try storage.contents().records == rows.sorted { $0.key < $1.key })
      #expect(try storage.contents().unreadableRows == 0)
      var passed: [StoredRecord] = []
      #expect(try storage.visit { passed.append($0) } == 0)
      #expect(try passed == storage.contents().records)
      let ofTwo = try storage.records(of: .conversation, parents: [Sample.id(0), Sample.id(1)])
      #expect(ofTwo.count == 4)
      #expect(try storage.records(of: .conversation, parents: [Sample.id(9)]).isEmpty)
      #expect(try storage.records(of: .conversation, parents: []).isEmpty)
      let events = try storage.records(of: .draftEvent, parent: Sample.id(5))
      #expect(events.map(\.key.sequence) == Array(1...12))
      let conversations = try storage.records(of: .conversation, parent: Sample.id(1))
      #expect(Set(conversations.map(\.key.id)) == [Sample.id(21), Sample.id(23)])
      #expect(conversations.map(\.key) == conversations.map(\.key).sorted())
      #expect(try storage.records(of: .conversation, parent: nil).count == 4)
      #expect(try storage.lastSequence(of: .draftEvent, id: Sample.id(5)) == 12)
    }
  }

  @Test(arguments: StorageKind.allCases)
  func `changes happen together or not at all`(kind: StorageKind) throws {
    try kind.with { (storage: any RecordStorage) throws in
      let first = row(.resident, 1)
      try storage.apply([.insert(first)])
      let wrong: [RecordChange] = [
        .insert(row(.resident, 1, revision: 9)),
        .replace(row(.resident, 1, revision: 3)),
        .replace(row(.resident, 1, revision: 1)),
        .replace(row(.resident, 2, revision: 2)),
        .remove(row(.resident, 2).key),
        .remove(row(.draft, 1).key),
      ]
      for change in wrong {
        #expect(throws: StoreError.conflict) {
          try storage.apply([.insert(row(.draft, 3)), change])
        }
        #expect(try storage.contents().records == [first])
      }
      let second = row(.resident, 1, revision: 2, parent: 8, sealed: [1])
      try storage.apply([.replace(second), .insert(row(.draft, 3)), .remove(row(.draft, 3).key)])
      #expect(try storage.contents().records == [second])
      try storage.apply([.remove(second.key)])
      #expect(try storage.contents().records.isEmpty)
    }
  }

  @Test(arguments: StorageKind.allCases)
  func `key slots are replaced as a whole`(kind: StorageKind) throws {
    try kind.with { (storage: any RecordStorage) throws in
      let slots = KeySlot.Name.allCases.sorted().map { name in
        KeySlot(
          name: name, derivation: Sample.quick, salt: [1, 2, 0],
          wrapped: SealedBytes([9, 0, UInt8(name.rawValue.count)]))
      }
      try storage.replaceKeySlots(with: slots)
      #expect(try storage.keySlots() == slots)
      try storage.replaceKeySlots(with: [slots[1]])
      #expect(try storage.keySlots() == [slots[1]])
    }
  }

  @Test(arguments: StorageKind.allCases) func `dossiers work over it`(kind: StorageKind) throws {
    try kind.with { (storage: any RecordStorage) throws in
      let store = DossierStore(storage: storage, sealer: try Sample.sealer())
      let conversation = try Sample.conversation()
      try store.save(Sample.resident())
      try store.save(Sample.resident())
      try store.startDraft("kop", id: conversation.id, of: conversation.resident)
      for answer in 1...20 { try store.appendDraftEvent(answer, to: conversation.id) }
      #expect(
        try store.draftEvents(of: conversation.id, as: Int.self)
          == DossierReading(values: Array(1...20)))
      try store.finish(draft: conversation.id, as: conversation)
      #expect(try store.trajectories().values.map(\.conversations) == [[conversation]])
      #expect(try store.verify().isEmpty)
    }
  }
}
