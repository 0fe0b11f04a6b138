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

  /// The residents and groups in this store that were erased in another state of it.
  /// - Parameter erasures: As ``erasures()`` of the newest state gave them; of the same key.
  /// - Returns: Who is still here, to erase once more.
  /// - Throws: ``StoreError``.
  public func stillHere(of erasures: [Erasure]) throws -> [RecordID] {
    let marks = Set(erasures.map(\.mark))
    let subjects = try [RecordKind.resident, .group].flatMap {
      try storage.records(of: $0, parent: nil).map(\.key.id)
    }
    return subjects.filter { marks.contains(mark(ofErased: $0)) }.sorted()
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
