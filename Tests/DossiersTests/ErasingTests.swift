// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
@testable internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// What erasing takes away, what it leaves, and what it counts.
@Suite struct ErasingTests {
  private let storage = MemoryStorage()
  private let store: DossierStore
  private let hand: AuditHand
  private let other = Sample.resident(2, name: "De heer Bakker")
  private let resident = Sample.resident()

  init() throws {
    store = DossierStore(storage: storage, sealer: try Sample.sealer())
    hand = AuditHand(by: "Joris", day: try #require(CalendarDay(iso: "2026-03-02")))
    try store.save(other)
    try store.save(try Sample.conversation(200, with: other))
    try store.settle(try store.waitingResidents())
  }

  private func request(_ pseudonym: String? = "abc") -> ErasureRequest {
    ErasureRequest(of: resident.id, by: hand, withdrawing: pseudonym)
  }

  private func fill() throws {
    let run = ImportRun(
      id: Sample.id(50), number: 1, day: hand.day, file: "zonderland.csv", system: "Oud",
      contents: Sample.id(51), rows: 1)
    try store.keep(run)
    var conversation = try Sample.conversation()
    conversation.origin = ImportOrigin(run: run.id, system: "Oud", rows: [Sample.id(52)])
    let talk = try Sample.conversation(300)
    try store.save(resident)
    try store.save(conversation)
    try store.startDraft("kop", id: talk.id, of: talk.resident)
    for answer in 1...5 { try store.appendDraftEvent(answer, to: talk.id) }
    try store.handOver(
      HandedOverCopy(
        id: Sample.id(5), resident: resident.id, conversation: conversation.id, day: hand.day,
        version: 1, choice: PageChoice(forms: ["pdf"]),
        contents: store.mark(of: "blad", about: conversation.id)),
      to: resident)
    try store.remember("rustig", as: DossierStore.viewName(of: resident.id))
    var numbers = SeededNumbers(8)
    let sentence = try #require(conversation.sentences.first { $0.part == .words })
    _ = try store.correct(
      CorrectionRequest(sentence, to: "Het gaat goed.", askedBy: "de inwoner", by: hand),
      of: resident, using: &numbers)
  }

  @Test func `everything of the resident goes, counted beforehand, and nothing of another`() throws
  {
    let before = storage.rows
    try fill()
    let holdings = try store.holdings(of: resident.id)
    #expect(
      holdings.counts == [
        .subject: 1, .conversations: 1, .drafts: 1, .answers: 5, .pages: 1, .corrections: 1,
        .auditLines: 1, .preferences: 1, .imports: 1,
      ])
    var numbers = SeededNumbers(9)
    #expect(try store.erase(request(), using: &numbers) == holdings)
    let left = storage.rows.filter { before[$0.key] == nil }
    #expect(
      Set(left.keys.map(\.kind)) == [.withdrawal, .erasure, .audit, .auditHead])
    for (key, row) in before where key.kind != .tally { #expect(storage.rows[key] == row) }
    #expect(try store.verify() == [])
    for row in storage.rows.values {
      let text = String(
        decoding: try store.sealer.open(row.sealed, for: row.binding).bytes, as: UTF8.self)
      for word in ["Zonderland", "zonderland", "gaat", "rustig", resident.id.description] {
        #expect(!text.contains(word) || row.key.kind == .conversation || row.parent == other.id)
      }
    }
  }

  @Test func `only the pseudonym waits until the team store let go of it`() throws {
    try fill()
    var numbers = SeededNumbers(9)
    try store.erase(request("00ff"), using: &numbers)
    let waiting = try store.waitingResidents()
    #expect(waiting.count == 1 && waiting.first?.resident != resident.id)
    #expect(try waiting.map { try store.pseudonymToWithdraw($0.resident) } == ["00ff"])
    #expect(try store.finishErasing())
    try store.settle(waiting)
    #expect(try store.waitingResidents() == [])
    // The sealed pseudonym stood in the file: its bytes have to go as well.
    #expect(try store.finishErasing())
    #expect(try !store.finishErasing())
    #expect(try store.verify() == [])
  }

  @Test func `who never shared leaves no pseudonym either`() throws {
    try fill()
    var numbers = SeededNumbers(9)
    try store.erase(request(nil), using: &numbers)
    #expect(try store.waitingResidents() == [])
  }

  @Test func `an import that held others as well stays`() throws {
    try fill()
    var shared = other
    shared.importedAs = [ImportedAs(run: Sample.id(50), system: "Oud", reference: "7", isNew: true)]
    try store.save(shared)
    var numbers = SeededNumbers(9)
    try store.erase(request(), using: &numbers)
    #expect(try store.importRuns().values.count == 1)
  }

  @Test func `a backup that is put back tells who has to be erased once more`() throws {
    try fill()
    let backup = storage.rows
    var numbers = SeededNumbers(9)
    try store.erase(request(), using: &numbers)
    let erasures = try store.erasures()
    #expect(erasures.map(\.day) == [hand.day])
    #expect(try store.erased(among: [resident.id, other.id]) == [resident.id])
    // The store here takes the place of the backup's, which has the same key.
    let restored = MemoryStorage()
    restored.rows = backup
    let older = DossierStore(storage: restored, sealer: store.sealer)
    #expect(try older.erasures().isEmpty && older.residents().values.count == 2)
    #expect(try older.carryOverErasures(from: store, using: &numbers) == 1)
    #expect(try older.residents().values == [other])
    #expect(try older.erased(among: [resident.id, other.id]) == [resident.id])
    #expect(try older.waitingResidents() == store.waitingResidents())
    #expect(try older.verify() == [])
    // The backup's own bytes have to go as well.
    #expect(try older.finishErasing())
    #expect(try older.carryOverErasures(from: store, using: &numbers) == 0)
    #expect(try older.erasures().count == 1)
  }

  @Test func `erasures are forgotten when no older backup is left, and not before they are done`()
    throws
  {
    try fill()
    var numbers = SeededNumbers(9)
    try store.erase(request(nil), using: &numbers)
    try store.forgetErasures(upTo: hand.day)
    #expect(try store.erasures().count == 1)
    try store.finishErasing()
    try store.forgetErasures(upTo: hand.day)
    #expect(try store.erasures() == [])
    #expect(try store.verify() == [])
  }

  @Test func `when the disk is full nothing is erased, and all stays readable`() throws {
    try fill()
    let rows = storage.rows
    storage.writesLeft = 0
    var numbers = SeededNumbers(9)
    #expect(throws: StoreError.diskFull) { try store.erase(request(), using: &numbers) }
    #expect(storage.rows == rows)
  }
}
