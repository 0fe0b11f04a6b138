// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing

/// After erasing, the bytes of every file in the folder of the store: with the key in hand.
@Suite struct ErasedBytesTests {
  private let folder: ScratchFolder
  private let storage: RememberingStorage
  private let store: DossierStore
  private let sealer: RecordSealer
  private let hand: AuditHand
  private let resident = Sample.resident(1, name: "Quirina Zonderling")
  private let other = Sample.resident(2, name: "De heer Bakker")
  private let pseudonym = "0123456789abcdef0123456789abcdef"
  private let words = "Quotiënt van de volkstuin bij het gemaal. "

  init() throws {
    folder = try ScratchFolder()
    let file = try SQLiteStorage.open(in: folder.path)
    sealer = try folder.sealer(of: file)
    storage = RememberingStorage(file)
    store = DossierStore(storage: storage, sealer: sealer)
    hand = AuditHand(by: "Joris", day: try #require(CalendarDay(iso: "2026-03-02")))
    for person in [resident, other] { try fill(person) }
  }

  /// Talks of every length, each kept more than once; pages, a draft, corrections, acts.
  private func fill(_ person: Resident) throws {
    let first = person.id == resident.id ? 1000 : 5000
    try store.save(person)
    for number in 1...9 {
      var talk = try Sample.conversation(
        first + number, with: person,
        words: String(repeating: words, count: number * number) + person.name)
      try store.save(talk)
      talk.signals = [.own(words)]
      try store.save(talk)
      try store.handOver(
        HandedOverCopy(
          id: Sample.id(first + 100 + number), resident: person.id, conversation: talk.id,
          day: talk.day, version: 1, choice: PageChoice(forms: ["pdf"]),
          contents: store.mark(of: words, about: talk.id)),
        to: person)
    }
    let draft = Sample.id(first + 500)
    try store.startDraft("kop", id: draft, of: person.id)
    for answer in 1...30 { try store.appendDraftEvent("\(answer) \(words)", to: draft) }
    try store.remember("rustig", as: DossierStore.viewName(of: person.id))
    var numbers = SeededNumbers(first)
    let acts = [AuditedAct(.gavePage, person.id, files: ["/bladen/\(person.name).pdf"])]
    try store.audit(acts, by: hand, using: &numbers)
    let sentence = try #require(store.trajectory(of: person).latest?.sentences.first)
    _ = try store.correct(
      CorrectionRequest(sentence, to: "Anders.", askedBy: person.name, by: hand), of: person,
      using: &numbers)
  }

  private func erase() throws {
    storage.markErasing()
    var numbers = SeededNumbers(424_242)
    try store.erase(
      ErasureRequest(
        of: resident.id, by: hand, withdrawing: pseudonym),
      using: &numbers)
  }

  /// The files with a piece of a seal from before the erasing that no row has any more.
  private func filesWithRemains() throws -> [String] {
    let current = Set(try storage.contents().records.map(\.sealed.bytes))
    let stale = storage.writtenBefore.filter { !current.contains($0) }
    #expect(stale.count > 50)
    let pieces = Pieces(of: stale)
    return try folder.contents().filter { pieces.isAnyIn($0.value) }.map(\.key).sorted()
  }

  /// What of the resident can be read: in the bytes as they are, and in every row that opens.
  private func readable(besides waiting: Bool) throws -> [String] {
    let ids = [1, 1001, 1009, 1101, 1500].map { Sample.id($0).description }
    var secrets = [resident.name, "Quirina", "view/\(resident.id)"] + ids
    if !waiting { secrets.append(pseudonym) }
    var found: [String] = []
    for (name, bytes) in try folder.contents() {
      for secret in secrets + [pseudonym, words] where bytes.range(of: Data(secret.utf8)) != nil {
        found.append("\(name): \(secret)")
      }
    }
    for row in try storage.contents().records {
      let text = Data(try sealer.open(row.sealed, for: row.binding).bytes)
      for secret in secrets where text.range(of: Data(secret.utf8)) != nil {
        found.append("\(row.key.kind): \(secret)")
      }
    }
    return found
  }

  @Test func `before, and until the files are written anew, there are remains to be found`() throws
  {
    #expect(try !readable(besides: true).isEmpty)
    try erase()
    #expect(try !filesWithRemains().isEmpty)
    // The rows themselves are gone at once.
    #expect(try store.residents().values == [other])
  }

  @Test func `nothing of the resident is left in any byte of any file`() throws {
    try erase()
    #expect(try store.finishErasing())
    let found1 = try filesWithRemains()
    #expect(found1 == [])
    let found2 = try readable(besides: true)
    #expect(found2 == [])
    try store.settle(
      try store.waitingResidents().filter {
        try store.pseudonymToWithdraw($0.resident) != nil
      })
    #expect(try store.finishErasing())
    let found3 = try filesWithRemains()
    #expect(found3 == [])
    let found4 = try readable(besides: false)
    #expect(found4 == [])
    #expect(try store.verify() == [])
    // The other resident is whole.
    #expect(try store.trajectory(of: other).conversations.count == 9)
    #expect(try store.copies(of: other.id).values.count == 9)
  }

  @Test func `while another program reads, it is said and tried again later`() throws {
    try erase()
    let reader = try SQLiteStorage.open(in: folder.path, access: .readOnly)
    try withExtendedLifetime(reader) {
      _ = try reader.contents()
      // A reader between two questions holds nothing up.
      #expect(try store.finishErasing())
    }
    let found5 = try filesWithRemains()
    #expect(found5 == [])
  }
}

/// A storage that remembers every seal that was ever written to it.
private final class RememberingStorage: RecordStorage {
  private let inner: SQLiteStorage
  private var everWritten: Set<[UInt8]> = []
  /// Every seal up to the erasing.
  private(set) var writtenBefore: Set<[UInt8]> = []

  func markErasing() { writtenBefore = everWritten }

  init(_ inner: SQLiteStorage) { self.inner = inner }

  func apply(_ changes: [RecordChange]) throws(StoreError) {
    for change in changes {
      switch change {
      case .insert(let record), .replace(let record): everWritten.insert(record.sealed.bytes)
      case .remove, .replaceKeySlots: break
      }
    }
    try inner.apply(changes)
  }

  func record(_ key: RecordKey) throws(StoreError) -> StoredRecord? { try inner.record(key) }
  func records(
    of kind: RecordKind, parents: Set<RecordID>?
  ) throws(StoreError) -> [StoredRecord] {
    try inner.records(of: kind, parents: parents)
  }
  func lastSequence(of kind: RecordKind, id: RecordID) throws(StoreError) -> Int {
    try inner.lastSequence(of: kind, id: id)
  }
  func contents() throws(StoreError) -> StorageContents { try inner.contents() }
  func keySlots() throws(StoreError) -> [KeySlot] { try inner.keySlots() }
  func replaceKeySlots(with slots: [KeySlot]) throws(StoreError) {
    try inner.replaceKeySlots(with: slots)
  }
  func structureIsSound() throws(StoreError) -> Bool { try inner.structureIsSound() }
  func compact() throws(StoreError) { try inner.compact() }
}

/// Sixteen bytes out of every sixteen of some seals: any 31 bytes of one in a row are found.
private struct Pieces {
  private struct Piece: Hashable {
    var high: UInt64 = 0
    var low: UInt64 = 0

    mutating func take(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  private var pieces: Set<Piece> = []

  init(of seals: some Sequence<[UInt8]>) {
    for seal in seals {
      var piece = Piece()
      for (index, byte) in seal.enumerated() {
        piece.take(byte)
        if index % 16 == 15 { pieces.insert(piece) }
      }
    }
  }

  func isAnyIn(_ bytes: Data) -> Bool {
    var piece = Piece()
    for (index, byte) in bytes.enumerated() {
      piece.take(byte)
      if index >= 15, pieces.contains(piece) { return true }
    }
    return false
  }
}
