// SPDX-License-Identifier: EUPL-1.2

public import Model

// Groups and their meetings: kept as residents and their conversations are.

extension DossierStore {
  /// All groups, by name.
  /// - Returns: The groups, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func groups() throws -> DossierReading<Group> {
    var reading = try values(of: .group, as: Group.self)
    reading.values.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    return reading
  }

  /// One group.
  /// - Parameter id: Which.
  /// - Returns: The group, or `nil`.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func group(_ id: RecordID) throws -> Group? { try value(RecordKey(.group, id)) }

  /// The finished meetings of a group, in the order of their ids.
  /// - Parameter group: Which group; `nil` gives those of all.
  /// - Returns: The meetings, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func activities(of group: RecordID?) throws -> DossierReading<GroupActivity> {
    try values(of: .activity, parent: group)
  }

  /// A group with the meetings that can be read, oldest first.
  /// - Parameter group: Which group.
  /// - Returns: Its course.
  /// - Throws: ``StoreError``.
  public func course(of group: Group) throws -> GroupCourse {
    GroupCourse(group, try activities(of: group.id).values)
  }

  /// Adds a group, or replaces what was known of it.
  /// - Parameter group: Which.
  /// - Throws: ``StoreError``.
  public func save(_ group: Group) throws {
    let hasFigures = try !storage.records(of: .activity, parent: group.id).isEmpty
    try put(
      group, at: RecordKey(.group, group.id),
      with: hasFigures ? try outboxSteps(of: group.id) : [])
  }

  // MARK: - A meeting that is being held

  /// Begins a meeting.
  /// - Parameters:
  ///   - header: What the dialogue needs to begin again.
  ///   - id: Random; that of the meeting to come.
  ///   - group: Which group meets.
  /// - Throws: ``StoreError``; a ``StoreError/conflict`` when there is such a draft.
  public func startActivity(_ header: some Encodable, id: RecordID, of group: RecordID) throws {
    try commit([.add(try sealed(header, at: RecordKey(.activityDraft, id), parent: group))])
  }

  /// Adds an answer to a meeting: one small transaction, durable when the call returns.
  /// - Parameters:
  ///   - event: What happened.
  ///   - draft: In which meeting.
  /// - Throws: ``StoreError``, or ``DossierError/noSuchDraft``.
  public func appendActivityEvent(_ event: some Encodable, to draft: RecordID) throws {
    try append(event, to: draft, of: .activityDraft)
  }

  /// The meetings that are still being held.
  /// - Parameter header: What the headers are.
  /// - Returns: The drafts, with the group in the place of the resident, and what cannot be read.
  /// - Throws: ``StoreError``.
  public func activityDrafts<Header: Decodable>(
    as header: Header.Type = Header.self
  ) throws -> DossierReading<Draft<Header>> {
    try drafts(of: .activityDraft)
  }

  /// The answers of a meeting in the order they were given.
  /// - Parameters:
  ///   - draft: Of which meeting.
  ///   - event: What the answers are.
  /// - Returns: The answers, and those that cannot be read or are missing in between.
  /// - Throws: ``StoreError``.
  public func activityEvents<Event: Decodable>(
    of draft: RecordID, as event: Event.Type = Event.self
  ) throws -> DossierReading<Event> {
    try events(of: draft, .activityDraft)
  }

  /// Keeps a meeting with its group, and removes the draft, in one transaction.
  /// - Parameters:
  ///   - activity: What became of the draft; with the same id.
  ///   - group: The group, with the colours that were agreed.
  /// - Throws: ``StoreError``, or a ``DossierError``.
  public func finish(_ activity: GroupActivity, of group: Group) throws {
    guard let head = try storage.record(RecordKey(.activityDraft, activity.id)) else {
      throw DossierError.noSuchDraft
    }
    guard activity.group == group.id, head.parent == group.id,
      let old = try storage.record(RecordKey(.group, group.id))
    else { throw DossierError.otherConversation }
    let kept = try sealed(activity, at: RecordKey(.activity, activity.id), parent: group.id)
    let new = try sealed(group, at: old.key, revision: old.revision + 1)
    try commit(
      [.add(kept), .change(from: old, to: new)] + removal(of: head, .activityDraft)
        + outboxSteps(of: group.id))
  }

  /// Forgets a meeting that is being held; there is no way back.
  /// - Parameter draft: Which.
  /// - Throws: ``StoreError``, or ``DossierError/noSuchDraft``.
  public func discardActivity(_ draft: RecordID) throws { try discard(draft, .activityDraft) }
}
