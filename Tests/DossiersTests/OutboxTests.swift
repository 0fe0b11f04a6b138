// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// Who has to be shared anew stands in the outbox, in the same transaction as what changed.
@Suite struct OutboxTests {
  private let storage = MemoryStorage()
  private let store: DossierStore

  init() throws { store = DossierStore(storage: storage, sealer: try Sample.sealer()) }

  private func waiting() throws -> [RecordID] { try store.waitingResidents().map(\.resident) }

  private func settle() throws { try store.settle(try store.waitingResidents()) }

  @Test func `a finished conversation puts the resident in the outbox, a draft does not`() throws {
    let conversation = try Sample.conversation()
    try store.save(Sample.resident())
    try store.startDraft("kop", id: conversation.id, of: conversation.resident)
    try store.appendDraftEvent("antwoord", to: conversation.id)
    #expect(try waiting().isEmpty)
    try store.finish(draft: conversation.id, as: conversation)
    #expect(try waiting() == [conversation.resident])
    #expect(try store.verify().isEmpty)
  }

  @Test func `a conversation is never kept without its place in the outbox`() throws {
    let conversation = try Sample.conversation()
    try store.startDraft("kop", id: conversation.id, of: conversation.resident)
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) {
      try store.finish(draft: conversation.id, as: conversation)
    }
    storage.writesLeft = nil
    #expect(try waiting().isEmpty)
    #expect(try store.conversations(of: conversation.resident).values.isEmpty)
  }

  @Test func `a correction, a move and another team are shared anew`() throws {
    let conversation = try Sample.conversation()
    try store.save(Sample.resident())
    try store.save(conversation)
    try settle()
    try store.save(conversation)
    #expect(try waiting() == [conversation.resident])
    try settle()
    try store.save(Sample.resident())
    #expect(try waiting() == [conversation.resident])
    try settle()
    try store.save(TeamSettings(team: "De Linden"))
    try settle()
    try store.save(TeamSettings(professional: "Joris", team: "De Linden"))
    #expect(try waiting().isEmpty)
    try store.save(TeamSettings(professional: "Joris", team: "De Beuk"))
    #expect(try waiting() == [conversation.resident])
  }

  @Test func `an entry that changed since is not taken out`() throws {
    let conversation = try Sample.conversation()
    try store.save(conversation)
    let old = try store.waitingResidents()
    try store.save(conversation)
    try store.settle(old)
    #expect(try waiting() == [conversation.resident])
    try settle()
    try store.settle(old)
    #expect(try waiting().isEmpty)
    #expect(try store.verify().isEmpty)
  }

  @Test func `for a new team store everybody with a conversation waits`() throws {
    for number in 1...3 {
      try store.save(Sample.resident(number))
      if number < 3 {
        try store.save(try Sample.conversation(number, with: Sample.resident(number)))
      }
    }
    try settle()
    try store.shareEverythingAnew()
    #expect(try Set(waiting()) == [Sample.id(1), Sample.id(2)])
  }
}
