// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

@Suite struct DossierStoreTests {
  let storage = MemoryStorage()
  let store: DossierStore

  init() throws { store = DossierStore(storage: storage, sealer: try Sample.sealer()) }

  @Test func `what was kept comes back`() throws {
    let resident = Sample.resident()
    let later = try Sample.conversation(200)
    let earlier = try Sample.conversation(100)
    try store.save(resident)
    try store.save(later)
    try store.save(earlier)
    try store.save(try Sample.conversation(300, with: Sample.resident(2)))
    let settings = TeamSettings(professional: "Joke", team: "Noord")
    try store.save(settings)
    #expect(try store.residents().values == [resident])
    #expect(try store.trajectory(of: resident).conversations == [earlier, later])
    #expect(try store.trajectories().values.map(\.conversations) == [[earlier, later]])
    #expect(try store.settings() == settings)
    #expect(try store.verify().isEmpty)
  }

  @Test func `what is read of many residents is what is read of each`() throws {
    let residents = (1...4).map { Sample.resident($0) }
    for (number, resident) in residents.dropLast().enumerated() {
      for talk in 0...number {
        try store.save(try Sample.conversation(100 * number + talk + 100, with: resident))
      }
    }
    let key = RecordKey(.conversation, Sample.id(200))
    let row = try #require(storage.rows[key])
    storage.rows[key] = StoredRecord(
      key: key, revision: row.revision, parent: row.parent, sealed: SealedBytes([1, 2, 3]))
    let asked = Set(residents.dropFirst().map(\.id))
    let readings = try store.conversations(of: asked)
    #expect(Set(readings.keys) == Set(residents[1...2].map(\.id)))
    for (resident, reading) in readings {
      #expect(try store.conversations(of: resident) == reading)
    }
    #expect(readings[residents[1].id]?.damaged.map(\.key) == [key])
    #expect(try store.conversations(of: Set()).isEmpty)
    let held = try store.daysOfConversations()
    #expect(held.damaged.map(\.key) == [key])
    for resident in residents {
      #expect(
        try held.days[resident.id] ?? []
          == store.trajectory(of: resident).conversations.map(\.day))
    }
  }

  @Test func `saving again replaces and keeps the tally right`() throws {
    var resident = Sample.resident()
    for name in ["Noor", "Noortje", "Nora"] {
      resident.name = name
      try store.save(resident)
      try store.remember(name, as: "weergave")
    }
    #expect(try store.residents().values == [resident])
    #expect(try store.resident(resident.id) == resident)
    #expect(try store.preference("weergave", as: String.self) == "Nora")
    #expect(try store.preference("taal", as: String.self) == nil)
    #expect(try store.verify().isEmpty)
  }

  @Test func `a draft keeps its answers in order and becomes the conversation`() throws {
    let conversation = try Sample.conversation()
    try store.startDraft("kop", id: conversation.id, of: conversation.resident)
    for answer in 1...30 { try store.appendDraftEvent("antwoord \(answer)", to: conversation.id) }
    let drafts = try store.drafts(as: String.self).values
    #expect(drafts.map(\.header) == ["kop"])
    #expect(drafts.map(\.resident) == [conversation.resident])
    #expect(
      try store.draftEvents(of: conversation.id, as: String.self)
        == DossierReading(values: (1...30).map { "antwoord \($0)" }))
    try store.finish(draft: conversation.id, as: conversation)
    #expect(try store.drafts(as: String.self).values.isEmpty)
    #expect(try store.draftEvents(of: conversation.id, as: String.self).values.isEmpty)
    #expect(try store.conversations(of: conversation.resident).values == [conversation])
    #expect(try store.verify().isEmpty)
    #expect(throws: DossierError.noSuchDraft) {
      try store.finish(draft: conversation.id, as: conversation)
    }
  }

  @Test func `a discarded draft is gone, and the one beside it stays`() throws {
    for seed in [1, 2] {
      try store.startDraft(seed, id: Sample.id(seed), of: Sample.id(9))
      try store.appendDraftEvent("antwoord", to: Sample.id(seed))
    }
    try store.discardDraft(Sample.id(1))
    #expect(try store.drafts(as: Int.self).values.map(\.header) == [2])
    #expect(storage.rows.keys.allSatisfy { $0.id != Sample.id(1) })
    #expect(throws: DossierError.noSuchDraft) {
      try store.appendDraftEvent("nog een", to: Sample.id(1))
    }
    #expect(try store.verify().isEmpty)
  }

  @Test func `a draft cannot become the conversation of somebody else`() throws {
    let conversation = try Sample.conversation()
    try store.startDraft("kop", id: conversation.id, of: Sample.id(77))
    #expect(throws: DossierError.otherConversation) {
      try store.finish(draft: conversation.id, as: conversation)
    }
    #expect(try store.drafts(as: String.self).values.count == 1)
  }

  @Test func `a refused write changes nothing and the next one works`() throws {
    let conversation = try Sample.conversation()
    let acts: [() throws -> Void] = [
      { try store.save(Sample.resident()) },
      { try store.startDraft("kop", id: conversation.id, of: conversation.resident) },
      { try store.appendDraftEvent("een", to: conversation.id) },
      { try store.finish(draft: conversation.id, as: conversation) },
    ]
    for act in acts {
      let before = storage.rows
      storage.writesLeft = 0
      #expect(throws: StoreError.diskFull) { try act() }
      #expect(storage.rows == before)
      storage.writesLeft = nil
      try act()
    }
    #expect(try store.verify().isEmpty)
  }

  @Test(arguments: 0..<60) func `any walk of acts keeps every row and the tally`(seed: Int) throws {
    var numbers = SeededNumbers(seed)
    var open: [RecordID: [Int]] = [:]
    var finished: Set<RecordID> = []
    for step in 0..<60 {
      if Int.random(in: 0..<5, using: &numbers) == 0 { storage.writesLeft = 0 }
      defer { storage.writesLeft = nil }
      do {
        let draft = open.keys.sorted().randomElement(using: &numbers)
        switch (Int.random(in: 0..<8, using: &numbers), draft) {
        case (0, _), (_, nil):
          let id = RecordID(using: &numbers)
          try store.startDraft(step, id: id, of: Sample.resident().id)
          open[id] = []
        case (1, let draft?):
          var conversation = try Sample.conversation()
          conversation = Conversation(
            id: draft, resident: conversation.resident, day: conversation.day,
            instrument: conversation.instrument)
          try store.finish(draft: draft, as: conversation)
          open[draft] = nil
          finished.insert(draft)
        case (2, let draft?):
          try store.discardDraft(draft)
          open[draft] = nil
        case (_, let draft?):
          try store.appendDraftEvent(step, to: draft)
          open[draft]?.append(step)
        }
      } catch StoreError.diskFull {}
    }
    for (draft, answers) in open {
      #expect(try store.draftEvents(of: draft, as: Int.self) == DossierReading(values: answers))
    }
    #expect(
      Set(try store.conversations(of: Sample.resident().id).values.map(\.id)) == finished)
    #expect(try store.verify().isEmpty)
  }
}
