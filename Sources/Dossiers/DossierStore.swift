// SPDX-License-Identifier: EUPL-1.2

public import Model

/// The dossiers of one professional: what is kept about residents, sealed (dossiers).
///
/// A call that writes is durable when it returns and has changed nothing when it throws; the store
/// can be used again afterwards. Reading never stops at a damaged record. Ids are drawn by the
/// caller.
///
/// - ``residents()``, ``trajectory(of:)``, ``settings()``: what is kept
/// - ``startDraft(_:id:of:)``, ``appendDraftEvent(_:to:)``, ``finish(draft:as:)``: a talk going on
/// - ``verify()``: whether everything is there; ask once after unlocking
public final class DossierStore {
  let storage: any RecordStorage
  let sealer: any RecordSealing

  /// Opens dossiers.
  /// - Parameters:
  ///   - storage: Where the sealed rows are.
  ///   - sealer: What opens and seals them; of the key that the storage's slots wrap.
  public init(storage: any RecordStorage, sealer: any RecordSealing) {
    self.storage = storage
    self.sealer = sealer
  }

  // MARK: - Reading

  /// The residents of the caseload, by name; without those whose dossier was closed.
  /// - Returns: The residents, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func residents() throws -> DossierReading<Resident> {
    var reading = try everyResident()
    reading.values.removeAll { $0.closedOn != nil }
    return reading
  }

  /// All residents, by name, also those whose dossier was closed.
  /// - Returns: The residents, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func everyResident() throws -> DossierReading<Resident> {
    var reading = try values(of: .resident, as: Resident.self)
    reading.values.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    return reading
  }

  /// One resident.
  /// - Parameter id: Whose record.
  /// - Returns: The resident, or `nil`.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func resident(_ id: RecordID) throws -> Resident? {
    try value(RecordKey(.resident, id))
  }

  /// The finished conversations with a resident, in the order of their ids.
  /// - Parameter resident: Whose conversations.
  /// - Returns: The conversations, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func conversations(of resident: RecordID) throws -> DossierReading<Conversation> {
    try values(of: .conversation, parent: resident)
  }

  /// The finished conversations with some residents, in the order of their ids; what is read of the
  /// store is the same for one as for many.
  /// - Parameter residents: Whose conversations.
  /// - Returns: For each the conversations, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func conversations(
    of residents: Set<RecordID>
  ) throws -> [RecordID: DossierReading<Conversation>] {
    var readings: [RecordID: DossierReading<Conversation>] = [:]
    for record in try storage.records(of: .conversation, parents: residents) {
      guard let resident = record.parent else { continue }
      try add(record, to: &readings[resident, default: DossierReading()])
    }
    return readings
  }

  /// On which days conversations were held; nothing else of them is read.
  /// - Returns: The days by resident, in order, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func daysOfConversations() throws -> (
    days: [RecordID: [CalendarDay]], damaged: [DamagedRecord]
  ) {
    let held = try values(of: .conversation, as: HeldConversation.self)
    let days = Dictionary(grouping: held.values, by: \.resident)
    return (days.mapValues { $0.map(\.day).sorted() }, held.damaged)
  }

  /// The readable conversations with a resident, oldest first.
  /// - Parameter resident: Whose conversations.
  /// - Returns: The trajectory.
  /// - Throws: ``StoreError``.
  public func trajectory(of resident: Resident) throws -> Trajectory {
    Trajectory(resident: resident, conversations: try conversations(of: resident.id).values)
  }

  /// The trajectories of the caseload, by name.
  /// - Returns: The trajectories, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func trajectories() throws -> DossierReading<Trajectory> {
    let residents = try residents()
    let conversations = try values(of: .conversation, as: Conversation.self)
    let byResident = Dictionary(grouping: conversations.values, by: \.resident)
    return DossierReading(
      values: residents.values.map {
        Trajectory(resident: $0, conversations: byResident[$0.id] ?? [])
      },
      damaged: residents.damaged + conversations.damaged)
  }

  // MARK: - Writing

  /// Adds a resident, or replaces what was known of them.
  /// - Parameter resident: Whom.
  /// - Throws: ``StoreError``.
  public func save(_ resident: Resident) throws {
    // Their neighbourhood is part of their figures, when they have any.
    let hasFigures = try !storage.records(of: .conversation, parent: resident.id).isEmpty
    try put(
      resident, at: RecordKey(.resident, resident.id),
      with: hasFigures ? try outboxSteps(of: resident.id) : [])
  }

  /// Adds a conversation, or replaces it by a corrected one.
  ///
  /// A talk that was held here becomes a conversation by ``finish(draft:as:)``.
  /// - Parameter conversation: Which.
  /// - Throws: ``StoreError``.
  public func save(_ conversation: Conversation) throws {
    try put(
      conversation, at: RecordKey(.conversation, conversation.id), parent: conversation.resident,
      with: try outboxSteps(of: conversation.resident))
  }
}

/// As much of a conversation as a list needs.
private struct HeldConversation: Decodable {
  let resident: RecordID
  let day: CalendarDay
}

// MARK: - One record

extension DossierStore {
  /// Opens one row.
  func open<Value: Decodable>(
    _ record: StoredRecord, as type: Value.Type = Value.self
  ) throws(DossierError) -> Value {
    func damaged(_ finding: DamagedRecord.Finding) -> DossierError {
      .damaged(DamagedRecord(key: record.key, finding: finding))
    }
    let contents: OpenBytes
    do { contents = try sealer.open(record.sealed, for: record.binding) } catch {
      throw damaged(.sealBroken)
    }
    do {
      return try Envelope<Value>.read(contents, upTo: record.key.kind.version)
    } catch .newerVersion {
      throw damaged(.newerVersion)
    } catch {
      throw damaged(.contentsUnknown)
    }
  }

  /// Reads one record.
  func value<Value: Decodable>(
    _ key: RecordKey, as type: Value.Type = Value.self
  ) throws -> Value? {
    guard let record = try storage.record(key) else { return nil }
    return try open(record)
  }

  /// Reads all records of a kind.
  func values<Value: Decodable>(
    of kind: RecordKind, parent: RecordID? = nil, as type: Value.Type = Value.self
  ) throws -> DossierReading<Value> {
    var reading = DossierReading<Value>()
    for record in try storage.records(of: kind, parent: parent) {
      try add(record, to: &reading)
    }
    return reading
  }

  /// Opens a record into a reading, as a value or as damaged.
  func add<Value: Decodable>(
    _ record: StoredRecord, to reading: inout DossierReading<Value>
  ) throws(DossierError) {
    do throws(DossierError) {
      reading.values.append(try open(record))
    } catch .damaged(let damaged) {
      reading.damaged.append(damaged)
    }
  }

  /// Seals contents for a row.
  func sealed(
    _ value: some Encodable, at key: RecordKey, revision: Int = 1, parent: RecordID? = nil
  ) throws -> StoredRecord {
    let binding = SealBinding(key: key, revision: revision, parent: parent)
    let contents = try Envelope.write(value, version: key.kind.version)
    return StoredRecord(
      key: key, revision: revision, parent: parent, sealed: try sealer.seal(contents, for: binding))
  }

  /// Adds a record, or replaces it by its next revision, together with other steps.
  func put(
    _ value: some Encodable, at key: RecordKey, parent: RecordID? = nil, with others: [Step] = []
  ) throws {
    guard let old = try storage.record(key) else {
      return try commit([.add(try sealed(value, at: key, parent: parent))] + others)
    }
    let new = try sealed(value, at: key, revision: old.revision + 1, parent: parent)
    try commit([.change(from: old, to: new)] + others)
  }
}
