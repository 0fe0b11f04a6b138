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

  /// Which of some people were erased from this store.
  ///
  /// Backups that hold one of them go at the next rotation.
  /// - Parameter people: The ids of residents and groups, such as those in the label of a backup.
  /// - Returns: Those with a mark here.
  /// - Throws: ``StoreError``.
  public func erased(among people: some Sequence<RecordID>) throws -> Set<RecordID> {
    let marks = Set(try erasures().map(\.mark))
    return Set(people.filter { marks.contains(mark(ofErased: $0)) })
  }

  /// Erases here whoever was erased from another state of this store, and takes over its marks and
  /// the pseudonyms that wait: an older backup put back brings nobody back.
  /// - Parameters:
  ///   - other: The store that this one takes the place of; of the same key.
  ///   - hand: Who does it, and when.
  ///   - generator: Draws what the new rows need.
  /// - Returns: How many were here.
  /// - Throws: ``StoreError``.
  public func carryOverErasures(
    from other: DossierStore, by hand: AuditHand, using generator: inout some RandomNumberGenerator
  ) throws -> Int {
    let here = try [RecordKind.resident, .group].flatMap {
      try storage.records(of: $0, parent: nil).map(\.key.id)
    }
    let erased = try other.erased(among: here).sorted()
    for subject in erased {
      try erase(ErasureRequest(of: subject, by: hand, withdrawing: nil), using: &generator)
    }
    let known = Set(try erasures().map(\.mark))
    var steps = try other.erasures().filter { !known.contains($0.mark) }.map { erasure in
      Step.add(
        try sealed(
          ErasureRow(day: erasure.day, mark: erasure.mark),
          at: RecordKey(.erasure, RecordID(using: &generator))))
    }
    for waiting in try other.storage.records(of: .withdrawal, parent: nil)
    where try storage.record(waiting.key) == nil {
      let withdrawal = try other.open(waiting, as: Withdrawal.self)
      steps.append(.add(try sealed(withdrawal, at: waiting.key)))
    }
    if !steps.isEmpty { try commit(steps) }
    try finishErasing()
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
