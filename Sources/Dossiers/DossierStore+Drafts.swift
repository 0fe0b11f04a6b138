// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A conversation that is still being held (concept).
public struct Draft<Header> {
  /// Random; the conversation it becomes has the same.
  public let id: RecordID
  /// Whose conversation it is.
  public let resident: RecordID
  /// What the dialogue needs to begin again before it replays the answers.
  public let header: Header
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
    guard try storage.record(RecordKey(.draft, draft)) != nil else {
      throw DossierError.noSuchDraft
    }
    let sequence = try storage.lastSequence(of: .draftEvent, id: draft) + 1
    let key = RecordKey(.draftEvent, draft, sequence: sequence)
    try commit([.add(try sealed(event, at: key, parent: draft))])
  }

  /// The conversations that are still being held.
  /// - Parameter header: What the headers are.
  /// - Returns: The drafts, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func drafts<Header: Decodable>(
    as header: Header.Type = Header.self
  ) throws -> DossierReading<Draft<Header>> {
    var reading = DossierReading<Draft<Header>>()
    for record in try storage.records(of: .draft, parent: nil) {
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
    var reading = DossierReading<Event>()
    var expected = 1
    for record in try storage.records(of: .draftEvent, parent: draft) {
      // One finding for a gap, however wide: a damaged number must not make millions of them.
      if record.key.sequence != expected {
        let gap = RecordKey(.draftEvent, draft, sequence: expected)
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
    try commit([.add(record)] + removal(of: head) + outboxSteps(of: conversation.resident))
  }

  /// Forgets a draft and every answer in it; there is no way back.
  /// - Parameter draft: Which.
  /// - Throws: ``StoreError``, or ``DossierError/noSuchDraft``.
  public func discardDraft(_ draft: RecordID) throws {
    guard let head = try storage.record(RecordKey(.draft, draft)) else {
      throw DossierError.noSuchDraft
    }
    try commit(removal(of: head))
  }

  private func removal(of head: StoredRecord) throws -> [Step] {
    let events = try storage.records(of: .draftEvent, parent: head.key.id)
    return [.remove(head)] + events.map { .remove($0) }
  }
}
