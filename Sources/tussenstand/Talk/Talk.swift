// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// What a draft needs to begin again before its answers are replayed.
struct DraftHeader: Codable {
  /// The day the conversation began; it stays the day of the conversation.
  let day: CalendarDay
  /// The list of domains it is held with.
  let instrument: InstrumentReference
}

/// One conversation from its beginning, or from where it was left, to where it is kept.
struct Talk {
  private let work: Work
  private let resident: Resident

  init(_ work: Work, with resident: Resident) {
    self.work = work
    self.resident = resident
  }

  /// Holds the conversation.
  /// - Returns: The conversation when it was finished; `nil` when it was paused or discarded.
  /// - Throws: `StoreError`, ``WorkplaceError/inputEnded`` with the draft kept, or `TerminalError`.
  func hold() throws -> Conversation? {
    let (draft, flow) = try resume() ?? start()
    switch try TalkLoop(work.console, ConversationHost(work, draft: draft), flow).run() {
    case .complete(let flow): return try keep(flow, draft)
    case .paused:
      work.console.say(Message("text-paused", ["name": .text(resident.name)]))
    case .discarded:
      try work.dossiers.discardDraft(draft)
      try work.audit(.discarded, resident.id)
      work.console.say(Message("text-discarded"))
    case .inputEnded: throw WorkplaceError.inputEnded
    }
    return nil
  }

  private func start() throws -> (RecordID, ConversationFlow) {
    var generator = SystemRandomNumberGenerator()
    let id = RecordID(using: &generator)
    let instrument = try work.instrument(for: resident)
    try Self.requireTalk(with: instrument)
    try work.dossiers.startDraft(
      DraftHeader(day: work.today, instrument: instrument.reference), id: id, of: resident.id)
    try work.audit(.started, resident.id)
    return (id, ConversationFlow(try context(id, work.today, instrument)))
  }

  private func resume() throws -> (RecordID, ConversationFlow)? {
    let drafts = try work.dossiers.drafts(as: DraftHeader.self)
    work.tell(damaged: drafts.damaged.count)
    guard let draft = drafts.values.first(where: { $0.resident == resident.id }) else {
      return nil
    }
    let events = try work.dossiers.draftEvents(of: draft.id, as: ConversationEvent.self)
    work.tell(damaged: events.damaged.count)
    // A draft was answered with one version; another one would ask other questions.
    guard let instrument = work.shelf.instrument(draft.header.instrument) else {
      throw WorkplaceError.instrumentLost
    }
    work.console.say(
      Message("text-resumed", ["day": .day(draft.header.day)]), as: .explanation)
    let context = try context(draft.id, draft.header.day, instrument)
    return (draft.id, ConversationFlow(context, events: events.values))
  }

  /// Refuses a list that conversations cannot be held with.
  static func requireTalk(with instrument: Instrument) throws(WorkplaceError) {
    guard instrument.use == .talk else { throw .instrumentOnlyImports }
    guard instrument.scale.kind != .ownColours else { throw .scaleNotForTalks }
  }

  private func context(
    _ id: RecordID, _ day: CalendarDay, _ instrument: Instrument
  ) throws -> ConversationContext {
    let settings = try work.settings()
    return ConversationContext(
      conversation: id, trajectory: try work.dossiers.trajectory(of: resident),
      instrument: instrument, otherInstruments: work.instruments, mappings: work.shelf.mappings,
      signals: try Instruments.signals()?.signals ?? [],
      professional: settings.professional, today: day, switchedOff: settings.switchedOff)
  }

  /// Stores the finished conversation; when that fails, every answer is still in the draft.
  private func keep(_ flow: ConversationFlow, _ draft: RecordID) throws -> Conversation {
    var generator = SystemRandomNumberGenerator()
    let conversation = flow.record(using: &generator)
    try work.dossiers.finish(draft: draft, as: conversation)
    try work.audit(.finished, resident.id)
    work.console.say(Message("text-conversation-kept"))
    try SharingRun(work).runByItself()
    DailyBackup(work).runByItself()
    return conversation
  }
}
