// SPDX-License-Identifier: EUPL-1.2

public import Model

/// That somebody was erased: the day, and a mark that tells who only beside their id (wissing).
public struct Erasure: Hashable, Sendable {
  /// The day.
  public let day: CalendarDay
  /// A keyed digest of the id of who was erased; without that id it says nothing.
  let mark: Fingerprint
}

/// An erasure as it is kept.
struct ErasureRow: Codable {
  let day: CalendarDay
  let mark: Fingerprint
  /// Whether the files were written anew since.
  var isFinished = false
}

/// A pseudonym that waits until the team store lets go of it.
struct Withdrawal: Codable {
  let pseudonym: String
}

// MARK: - What backups are held against

extension DossierStore {
  /// Who was erased here, as marks: what a backup that is put back is held against.
  /// - Returns: The erasures, in the order of their day; one that cannot be read is left out.
  /// - Throws: ``StoreError``.
  public func erasures() throws -> [Erasure] {
    try values(of: .erasure, as: ErasureRow.self).values
      .map { Erasure(day: $0.day, mark: $0.mark) }
      .sorted { ($0.day, $0.mark.high) < ($1.day, $1.mark.high) }
  }

  /// Which of some people were erased from this store, such as of those in the label of a backup.
  /// - Parameter people: The ids of residents and groups.
  /// - Returns: Those that were erased; all of them are told by their mark alone.
  /// - Throws: ``StoreError``.
  public func erased(among people: some Sequence<RecordID>) throws -> Set<RecordID> {
    let marks = Set(try erasures().map(\.mark))
    return Set(people.filter { marks.contains(mark(ofErased: $0)) })
  }

  /// Erases here whoever was erased from another state of this store, and keeps that they were.
  ///
  /// Withdrawals that wait there wait here from now on. The bytes go with ``finishErasing()``.
  /// - Parameters:
  ///   - other: The store that this one takes the place of; of the same key.
  ///   - generator: Draws what the new rows need.
  /// - Returns: How many were here.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``; then nothing has changed.
  public func carryOverErasures(
    from other: DossierStore, using generator: inout some RandomNumberGenerator
  ) throws -> Int {
    let here = try [RecordKind.resident, .group].flatMap {
      try storage.records(of: $0, parent: nil).map(\.key.id)
    }
    let erased = try other.erased(among: here).sorted()
    var steps: [Step] = []
    var acts: [AuditedAct] = []
    for subject in erased {
      let records = try records(of: subject)
      steps += try removal(of: subject, records)
      var act = AuditedAct(.erased)
      act.removed = Holdings(records).counts[.auditLines] ?? 0
      acts.append(act)
    }
    for record in try other.storage.records(of: .erasure, parent: nil) {
      guard try storage.record(record.key) == nil,
        var row = try? other.open(record, as: ErasureRow.self)
      else { continue }
      row.isFinished = false
      steps.append(.add(try sealed(row, at: record.key)))
    }
    for record in try other.storage.records(of: .withdrawal, parent: nil)
    where try storage.record(record.key) == nil { steps.append(.add(record)) }
    if let day = try other.erasures().last?.day, !acts.isEmpty {
      let hand = AuditHand(by: try other.settings()?.professional ?? "", day: day)
      steps += try auditSteps(acts, by: hand, using: &generator)
    }
    if !steps.isEmpty { try commit(steps) }
    return erased.count
  }

  /// Forgets erasures, once no backup from before them is left anywhere.
  /// - Parameter day: Those up to and including this day.
  /// - Throws: ``StoreError``.
  public func forgetErasures(upTo day: CalendarDay) throws {
    let old = try storage.records(of: .erasure, parent: nil).filter { record in
      (try? open(record, as: ErasureRow.self)).map { $0.isFinished && $0.day <= day } ?? false
    }
    if !old.isEmpty { try commit(old.map { .remove($0) }) }
  }

  func mark(ofErased subject: RecordID) -> Fingerprint {
    sealer.fingerprint(of: Array("tussenstand/erased/\(subject)".utf8))
  }
}

// MARK: - What the team store has to let go of

extension DossierStore {
  /// The pseudonym that waits under an entry of the outbox.
  /// - Parameter entry: As ``waitingResidents()`` gave it.
  /// - Returns: `nil` when the entry is that of a resident or a group who is still here.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func pseudonymToWithdraw(_ entry: RecordID) throws -> String? {
    try value(RecordKey(.withdrawal, entry), as: Withdrawal.self)?.pseudonym
  }

  /// The entries of the outbox that only withdraw.
  func waitingWithdrawals() throws -> [WaitingResident] {
    try storage.records(of: .withdrawal, parent: nil).map { record in
      _ = try open(record, as: Withdrawal.self)
      return WaitingResident(resident: record.key.id, revision: record.revision)
    }
  }
}
