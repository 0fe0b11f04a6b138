// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A resident or group whose figures have to be shared anew, or withdrawn (postvak uit).
public struct WaitingResident: Hashable, Sendable {
  /// Whose figures changed; of somebody who was erased the random id of the withdrawal.
  public let resident: RecordID
  /// Counts up with every change.
  public let revision: Int

  /// Names an entry.
  /// - Parameters:
  ///   - resident: Whose figures changed.
  ///   - revision: Counts up with every change.
  public init(resident: RecordID, revision: Int) {
    self.resident = resident
    self.revision = revision
  }
}

/// The contents of an entry: the row itself says everything.
struct OutboxMark: Codable {}

extension DossierStore {
  /// Who has to be shared anew, residents and groups in the order of their ids, then who was erased.
  /// - Returns: One entry per resident.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func waitingResidents() throws -> [WaitingResident] {
    try storage.records(of: .outbox, parent: nil).map { record in
      // A row that was put there by somebody else has no seal that opens.
      _ = try open(record, as: OutboxMark.self)
      return WaitingResident(resident: record.key.id, revision: record.revision)
    } + waitingWithdrawals()
  }

  /// Takes entries out of the outbox; one that changed since stays.
  /// - Parameter entries: As ``waitingResidents()`` gave them.
  /// - Throws: ``StoreError``; then all stay.
  public func settle(_ entries: [WaitingResident]) throws {
    let steps = try entries.compactMap { entry -> Step? in
      let record =
        try storage.record(RecordKey(.outbox, entry.resident))
        ?? storage.record(RecordKey(.withdrawal, entry.resident))
      guard let record, record.revision == entry.revision
      else { return nil }
      return .remove(record)
    }
    guard !steps.isEmpty else { return }
    let isErased = try entries.contains { try pseudonymToWithdraw($0.resident) != nil }
    try commit(steps + (isErased ? try compactingAnew() : []))
  }

  /// Puts every resident in the outbox, such as for a team store that is new.
  /// - Throws: ``StoreError``.
  public func shareEverythingAnew() throws {
    let steps = try everybodyToOutbox()
    if !steps.isEmpty { try commit(steps) }
  }

  /// What puts everybody with a conversation in the outbox, and every group that met.
  func everybodyToOutbox() throws -> [Step] {
    let records = try [RecordKind.conversation, .activity].flatMap {
      try storage.records(of: $0, parent: nil)
    }
    return try Set(records.compactMap(\.parent)).sorted().flatMap { try outboxSteps(of: $0) }
  }

  /// What puts a resident or a group in the outbox, in the transaction of the change that made it necessary.
  func outboxSteps(of resident: RecordID) throws -> [Step] {
    let key = RecordKey(.outbox, resident)
    guard let old = try storage.record(key) else {
      return [.add(try sealed(OutboxMark(), at: key))]
    }
    return [.change(from: old, to: try sealed(OutboxMark(), at: key, revision: old.revision + 1))]
  }
}
