// SPDX-License-Identifier: EUPL-1.2

public import Model

extension DossierStore {
  /// Keeps that something was done, in one transaction.
  /// - Parameters:
  ///   - acts: What was done, in order.
  ///   - hand: Who did it, and when.
  ///   - generator: Draws what makes a digest impossible to try.
  /// - Throws: ``StoreError``.
  public func audit(
    _ acts: [AuditedAct], by hand: AuditHand, using generator: inout some RandomNumberGenerator
  ) throws {
    guard !acts.isEmpty else { return }
    try commit(auditSteps(acts, by: hand, using: &generator))
  }

  /// Keeps that something was done by the professional of this store.
  /// - Parameters:
  ///   - acts: What was done, in order.
  ///   - day: The day.
  /// - Throws: ``StoreError``.
  public func audit(_ acts: [AuditedAct], on day: CalendarDay) throws {
    // Settings that cannot be read give no name, and are no reason to leave the line out.
    let hand = AuditHand(by: (try? settings())??.professional ?? "", day: day)
    var generator = SystemRandomNumberGenerator()
    try audit(acts, by: hand, using: &generator)
  }

  /// The trail, oldest first.
  /// - Parameter subject: Only of this dossier or group; `nil` gives all.
  /// - Returns: The entries, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func auditTrail(of subject: RecordID? = nil) throws -> DossierReading<AuditEntry> {
    let beside = Dictionary(
      try storage.records(of: .auditSubject, parent: subject).map { ($0.key.sequence, $0) },
      uniquingKeysWith: { first, _ in first })
    let links =
      subject == nil
      ? try storage.records(of: .audit, parent: nil)
      : try beside.keys.sorted().compactMap { try storage.record(auditKey($0)) }
    var reading = DossierReading<AuditEntry>()
    for record in links {
      do throws(DossierError) {
        let link = try open(record, as: AuditLink.self)
        let row = beside[record.key.sequence]
        let about = try row.map { row throws(DossierError) in
          try open(row, as: AuditSubject.self)
        }
        reading.values.append(
          AuditEntry(
            number: record.key.sequence, act: link.act, by: link.by, day: link.day,
            subject: row?.parent, files: about?.files ?? []))
      } catch .damaged(let damaged) {
        reading.damaged.append(damaged)
      }
    }
    return reading
  }

  /// The files that were made of a dossier, by their path, each once.
  /// - Parameter subject: Whose.
  /// - Returns: The paths, also of files that are gone by now.
  /// - Throws: ``StoreError``.
  public func filesMade(of subject: RecordID) throws -> [String] {
    var seen: Set<String> = []
    return try auditTrail(of: subject).values.flatMap(\.files).filter { seen.insert($0).inserted }
  }

  /// What keeps some acts, in the transaction of what was done.
  func auditSteps(
    _ acts: [AuditedAct], by hand: AuditHand, using generator: inout some RandomNumberGenerator
  ) throws -> [Step] {
    let old = try storage.record(auditHeadKey)
    let known = old.flatMap { try? open($0, as: AuditHead.self) }
    // Behind everything that was ever there: an entry that was cut off the end stays a gap.
    var count = max(
      try storage.lastSequence(of: .audit, id: auditID),
      try storage.lastSequence(of: .auditSubject, id: auditID), known?.count ?? 0)
    var last =
      try storage.record(auditKey(count)).map(auditDigest) ?? known?.last ?? Fingerprint()
    var steps: [Step] = []
    for act in acts {
      count += 1
      let beside = AuditSubject(salt: RecordID(using: &generator), files: act.files)
      let link = AuditLink(
        act: act.act, by: hand.by, day: hand.day, previous: last,
        subject: act.subject.map { beside.digest(of: $0, by: sealer) }, removed: act.removed)
      let record = try sealed(link, at: auditKey(count))
      steps.append(.add(record))
      if let subject = act.subject {
        steps.append(.add(try sealed(beside, at: auditSubjectKey(count), parent: subject)))
      }
      last = auditDigest(record)
    }
    guard let old else {
      // A head that is gone although there were entries stays gone: a new one would hide that.
      guard count == acts.count else { return steps }
      return steps + [.add(try sealed(AuditHead(count: count, last: last), at: auditHeadKey))]
    }
    guard var head = known, head.count == count - acts.count else { return steps }
    head.count = count
    head.last = last
    let new = try sealed(head, at: auditHeadKey, revision: old.revision + 1)
    return steps + [.change(from: old, to: new)]
  }
}

// MARK: - Rows

extension DossierStore {
  var auditID: RecordID { sealer.id(for: .audit) }

  var auditHeadKey: RecordKey { RecordKey(.auditHead, sealer.id(for: .auditHead)) }

  func auditKey(_ number: Int) -> RecordKey { RecordKey(.audit, auditID, sequence: number) }

  func auditSubjectKey(_ number: Int) -> RecordKey {
    RecordKey(.auditSubject, auditID, sequence: number)
  }

  /// What the next entry, or the head, holds of an entry: its place and its whole seal.
  func auditDigest(_ record: StoredRecord) -> Fingerprint {
    sealer.fingerprint(
      of: Array("tussenstand/audit/link/".utf8) + record.binding.bytes + record.sealed.bytes)
  }
}
