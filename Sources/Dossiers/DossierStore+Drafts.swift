// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A conversation, or a meeting of a group, that is still being held (concept).
public struct Draft<Header> {
  /// Random; what it becomes has the same.
  public let id: RecordID
  /// Whose conversation it is; of a meeting the group.
  public let resident: RecordID
  /// What the dialogue needs to begin again before it replays the answers.
  public let header: Header
}

/// What a draft becomes: the two have rows of their own, so that neither is taken for the other.
enum DraftKind {
  case draft, activityDraft

  var head: RecordKind { self == .draft ? .draft : .activityDraft }
  var event: RecordKind { self == .draft ? .draftEvent : .activityEvent }
}

extension Draft: Sendable where Header: Sendable {}
extension Draft: Equatable where Header: Equatable {}

extension DossierStore {
  /// Begins a conversation.
  /// - Parameters:
  ///   - header: What the dialogue needs to begin again.
  ///   - id: Random; that of the conversation to come.
  ///   - resident: Whose conversation it is.
  /// - Throws: ``StoreError``; a ``StoreError/conflict`` when there is such a draft.
  public func startDraft(
    _ header: some Encodable, id: RecordID, of resident: RecordID
  ) throws {
    try commit([.add(try sealed(header, at: RecordKey(.draft, id), parent: resident))])
  }

  /// Adds an answer to a draft: one small transaction, durable when the call returns.
  /// - Parameters:
  ///   - event: What happened in the talk.
  ///   - draft: In which conversation.
  /// - Throws: ``StoreError``, or ``DossierError/noSuchDraft``.
  public func appendDraftEvent(_ event: some Encodable, to draft: RecordID) throws {
    try append(event, to: draft, of: .draft)
  }

  /// Adds an answer to the draft of a conversation or of a group's meeting.
  func append(_ event: some Encodable, to draft: RecordID, of kind: DraftKind) throws {
    guard try storage.record(RecordKey(kind.head, draft)) != nil else {
      throw DossierError.noSuchDraft
    }
    let sequence = try storage.lastSequence(of: kind.event, id: draft) + 1
    let key = RecordKey(kind.event, draft, sequence: sequence)
    try commit([.add(try sealed(event, at: key, parent: draft))])
  }

  /// The conversations that are still being held.
  /// - Parameter header: What the headers are.
  /// - Returns: The drafts, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func drafts<Header: Decodable>(
    as header: Header.Type = Header.self
  ) throws -> DossierReading<Draft<Header>> {
    try drafts(of: .draft)
  }

  /// The drafts of conversations or of groups' meetings.
  func drafts<Header: Decodable>(of kind: DraftKind) throws -> DossierReading<Draft<Header>> {
    var reading = DossierReading<Draft<Header>>()
    for record in try storage.records(of: kind.head, parent: nil) {
      do throws(DossierError) {
        let header = try open(record, as: Header.self)
        guard let resident = record.parent else { continue }
        reading.values.append(Draft(id: record.key.id, resident: resident, header: header))
      } catch .damaged(let damaged) {
        reading.damaged.append(damaged)
      } catch {
        throw error
      }
    }
    return reading
  }

  /// The answers of a draft in the order they were given.
  /// - Parameters:
  ///   - draft: Of which conversation.
  ///   - event: What the answers are.
  /// - Returns: The answers, and those that cannot be read or are missing in between.
  /// - Throws: ``StoreError``.
  public func draftEvents<Event: Decodable>(
    of draft: RecordID, as event: Event.Type = Event.self
  ) throws -> DossierReading<Event> {
    try events(of: draft, .draft)
  }

  /// The answers of a draft, in the order they were given.
  func events<Event: Decodable>(
    of draft: RecordID, _ kind: DraftKind
  ) throws -> DossierReading<Event> {
    var reading = DossierReading<Event>()
    var expected = 1
    for record in try storage.records(of: kind.event, parent: draft) {
      // One finding for a gap, however wide: a damaged number must not make millions of them.
      if record.key.sequence != expected {
        let gap = RecordKey(kind.event, draft, sequence: expected)
        reading.damaged.append(DamagedRecord(key: gap, finding: .missing))
      }
      try add(record, to: &reading)
      expected = record.key.sequence &+ 1
    }
    return reading
  }

  /// Keeps a conversation and removes the draft it was made from, in one transaction.
  /// - Parameters:
  ///   - draft: The draft.
  ///   - conversation: What became of it; with the same id and resident.
  /// - Throws: ``StoreError``, or a ``DossierError``.
  public func finish(draft: RecordID, as conversation: Conversation) throws {
    guard let head = try storage.record(RecordKey(.draft, draft)) else {
      throw DossierError.noSuchDraft
    }
    guard conversation.id == draft, head.parent == conversation.resident else {
      throw DossierError.otherConversation
    }
    let record = try sealed(
      conversation, at: RecordKey(.conversation, conversation.id), parent: conversation.resident)
    try commit([.add(record)] + removal(of: head, .draft) + outboxSteps(of: conversation.resident))
  }

  /// Forgets a draft and every answer in it; there is no way back.
  /// - Parameter draft: Which.
  /// - Throws: ``StoreError``, or ``DossierError/noSuchDraft``.
  public func discardDraft(_ draft: RecordID) throws {
    try discard(draft, .draft)
  }

  /// Forgets the draft of a conversation or of a group's meeting.
  func discard(_ draft: RecordID, _ kind: DraftKind) throws {
    guard let head = try storage.record(RecordKey(kind.head, draft)) else {
      throw DossierError.noSuchDraft
    }
    try commit(removal(of: head, kind))
  }

  /// What removes a draft with its answers.
  func removal(of head: StoredRecord, _ kind: DraftKind) throws -> [Step] {
    let events = try storage.records(of: kind.event, parent: head.key.id)
    return [.remove(head)] + events.map { .remove($0) }
  }
}
