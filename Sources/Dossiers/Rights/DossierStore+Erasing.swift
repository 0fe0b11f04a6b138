// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Whom to erase, and what has to be known for it.
public struct ErasureRequest: Sendable {
  let subject: RecordID
  let hand: AuditHand
  let pseudonym: String?

  /// Says whom to erase.
  /// - Parameters:
  ///   - subject: The resident or the group.
  ///   - hand: Who does it, and when.
  ///   - pseudonym: Under which their figures were shared; `nil` when nothing was ever shared.
  public init(of subject: RecordID, by hand: AuditHand, withdrawing pseudonym: String?) {
    self.subject = subject
    self.hand = hand
    self.pseudonym = pseudonym
  }
}

extension DossierStore {
  /// What erasing would take away.
  /// - Parameter subject: The resident or the group.
  /// - Returns: How much there is of each kind.
  /// - Throws: ``StoreError``.
  public func holdings(of subject: RecordID) throws -> Holdings {
    Holdings(try records(of: subject))
  }

  /// Erases a resident or a group with everything that belongs to them, in one transaction; there is
  /// no way back.
  ///
  /// What stays: that somebody was erased on that day, a mark that backups are held against, and,
  /// until it went to the team store, the pseudonym to withdraw. Afterwards the old bytes are still
  /// in the files: ``finishErasing()`` takes them out.
  /// - Parameters:
  ///   - request: Whom.
  ///   - generator: Draws what the new rows need.
  /// - Returns: How much of each kind is gone.
  /// - Throws: ``StoreError``; then nothing has changed.
  @discardableResult
  public func erase(
    _ request: ErasureRequest, using generator: inout some RandomNumberGenerator
  ) throws -> Holdings {
    let records = try records(of: request.subject)
    let holdings = Holdings(records)
    var steps = try removal(of: request.subject, records)
    if let pseudonym = request.pseudonym {
      let key = RecordKey(.withdrawal, RecordID(using: &generator))
      steps.append(.add(try sealed(Withdrawal(pseudonym: pseudonym), at: key)))
    }
    let erasure = ErasureRow(day: request.hand.day, mark: mark(ofErased: request.subject))
    let key = RecordKey(.erasure, RecordID(using: &generator))
    steps.append(.add(try sealed(erasure, at: key)))
    var act = AuditedAct(.erased)
    act.removed = holdings.counts[.auditLines] ?? 0
    steps += try auditSteps([act], by: request.hand, using: &generator)
    try commit(steps)
    return holdings
  }

  /// Takes the bytes of what was erased out of the files, if that was not done yet.
  /// - Returns: Whether there was something to do.
  /// - Throws: ``StoreError``; ``StoreError/inUse`` when another program still reads older pages.
  ///   Trying again is safe, and the next start does.
  @discardableResult
  public func finishErasing() throws -> Bool {
    var left: [(record: StoredRecord, row: ErasureRow)] = []
    for record in try storage.records(of: .erasure, parent: nil) {
      if let row = try? open(record, as: ErasureRow.self), !row.isFinished {
        left.append((record, row))
      }
    }
    guard !left.isEmpty else { return false }
    try storage.compact()
    try commit(
      left.map { record, row in
        var row = row
        row.isFinished = true
        let new = try sealed(row, at: record.key, revision: record.revision + 1)
        return .change(from: record, to: new)
      })
    return true
  }

  /// What has the files written anew once more, after a pseudonym was let go as well.
  func compactingAnew() throws -> [Step] {
    guard let record = try storage.records(of: .erasure, parent: nil).last,
      var row = try? open(record, as: ErasureRow.self), row.isFinished
    else { return [] }
    row.isFinished = false
    return [
      .change(from: record, to: try sealed(row, at: record.key, revision: record.revision + 1))
    ]
  }

  /// What removes rows of a resident or a group, and their place in the outbox.
  func removal(of subject: RecordID, _ records: [StoredRecord]) throws -> [Step] {
    let waiting = try storage.record(RecordKey(.outbox, subject))
    return (records + [waiting].compactMap(\.self)).map { .remove($0) }
  }

  /// Every row of a resident or a group, also those that cannot be opened.
  func records(of subject: RecordID) throws -> [StoredRecord] {
    let all = try storage.contents().records
    let view = preferenceKey(Self.viewName(of: subject))
    var gone: Set<RecordID> = [subject]
    // What belongs to a draft goes with it.
    for record in all where record.parent == subject { gone.insert(record.key.id) }
    let own = all.filter { record in
      let isSubject = record.key.kind == .resident || record.key.kind == .group
      return isSubject && record.key.id == subject
        || record.parent.map(gone.contains) == true || record.key == view
    }
    return own + (try importsLeftEmpty(by: Set(own.map(\.key)), among: all))
  }

  /// Imports of which nothing is left but the name of a file: that of a resident, perhaps.
  private func importsLeftEmpty(
    by gone: Set<RecordKey>, among all: [StoredRecord]
  ) throws -> [StoredRecord] {
    var left: Set<RecordID> = []
    var touched: Set<RecordID> = []
    for record in all {
      let runs: [RecordID]
      switch record.key.kind {
      case .conversation:
        runs = (try? open(record, as: Conversation.self))?.origin.map { [$0.run] } ?? []
      case .resident:
        runs = (try? open(record, as: Resident.self))?.importedAs?.map(\.run) ?? []
      default: continue
      }
      if gone.contains(record.key) { touched.formUnion(runs) } else { left.formUnion(runs) }
    }
    return all.filter { record in
      record.key.kind == .importRun && touched.subtracting(left).contains(record.key.id)
    }
  }
}
