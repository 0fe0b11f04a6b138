// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A resident with the conversations that an import adds to them.
public struct ImportedPerson: Sendable {
  /// The resident as they are from here on.
  public let resident: Resident
  /// Whether the record of the resident is new or changed.
  public let isChanged: Bool
  /// What is added; each with an origin.
  public let conversations: [Conversation]

  /// Puts together what is added.
  /// - Parameters:
  ///   - resident: The resident as they are from here on.
  ///   - isChanged: Whether the record of the resident is new or changed.
  ///   - conversations: What is added.
  public init(resident: Resident, isChanged: Bool, conversations: [Conversation]) {
    self.resident = resident
    self.isChanged = isChanged
    self.conversations = conversations
  }
}

extension DossierStore {
  /// The imports, by their number.
  /// - Returns: The imports, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func importRuns() throws -> DossierReading<ImportRun> {
    var reading = try values(of: .importRun, as: ImportRun.self)
    reading.values.sort { ($0.number, $0.id) < ($1.number, $1.id) }
    return reading
  }

  /// Keeps how far an import is.
  /// - Parameter run: Replaces what was known of it.
  /// - Throws: ``StoreError``.
  public func keep(_ run: ImportRun) throws {
    try put(run, at: RecordKey(.importRun, run.id))
  }

  /// Adds residents with conversations, all in one transaction.
  /// - Parameter people: Each resident once.
  /// - Throws: ``StoreError``; then nothing has changed.
  public func add(_ people: [ImportedPerson]) throws {
    var steps: [Step] = []
    for person in people {
      if person.isChanged { steps.append(try replacement(for: person.resident)) }
      guard !person.conversations.isEmpty else { continue }
      for conversation in person.conversations {
        let key = RecordKey(.conversation, conversation.id)
        steps.append(.add(try sealed(conversation, at: key, parent: person.resident.id)))
      }
      steps += try outboxSteps(of: person.resident.id)
    }
    if !steps.isEmpty { try commit(steps) }
  }

  /// Takes out everything that came in with an import, in one transaction.
  ///
  /// Residents that were not known before go too, unless something else is kept of them. Whose
  /// figures change is put in the outbox, so that shared figures are withdrawn.
  /// - Parameter run: Which import.
  /// - Returns: How many conversations and residents were taken out.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)`` when something cannot be read.
  public func takeBack(_ run: ImportRun) throws -> (conversations: Int, residents: Int) {
    var steps: [Step] = []
    var touched: Set<RecordID> = []
    var staying: Set<RecordID> = []
    var conversations = 0
    for record in try storage.records(of: .conversation, parent: nil) {
      let conversation: Conversation = try open(record)
      if conversation.origin?.run == run.id {
        steps.append(.remove(record))
        touched.insert(conversation.resident)
        conversations += 1
      } else {
        staying.insert(conversation.resident)
      }
    }
    for kind in [RecordKind.draft, .handedOver, .handover, .correction] {
      staying.formUnion(try storage.records(of: kind, parent: nil).compactMap(\.parent))
    }
    var residents = 0
    for record in try storage.records(of: .resident, parent: nil) {
      var resident: Resident = try open(record)
      guard let entry = resident.importedAs?.first(where: { $0.run == run.id }) else { continue }
      if entry.isNew, !staying.contains(resident.id) {
        steps.append(.remove(record))
        residents += 1
        continue
      }
      resident.importedAs?.removeAll { $0.run == run.id }
      if resident.importedAs?.isEmpty == true { resident.importedAs = nil }
      steps.append(
        .change(
          from: record, to: try sealed(resident, at: record.key, revision: record.revision + 1)))
    }
    for resident in touched.sorted() { steps += try outboxSteps(of: resident) }
    let key = RecordKey(.importRun, run.id)
    if let old = try storage.record(key) {
      var taken = run
      taken.state = .takenBack
      steps.append(.change(from: old, to: try sealed(taken, at: key, revision: old.revision + 1)))
    }
    if !steps.isEmpty { try commit(steps) }
    return (conversations, residents)
  }

  /// The mark of something from an import; the same words always give the same.
  ///
  /// It is made with the key of this store: nobody can try words against it without the key.
  /// - Parameter words: Everything that it stands for.
  /// - Returns: The mark.
  public func importMark(_ words: String) -> RecordID { sealer.id(for: .importRun, name: words) }
}
