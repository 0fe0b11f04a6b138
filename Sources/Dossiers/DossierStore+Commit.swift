// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierStore {
  /// A change together with the row it is about, which the tally needs.
  enum Step {
    case add(StoredRecord)
    case change(from: StoredRecord, to: StoredRecord)
    case remove(StoredRecord)
    case keySlots([KeySlot])
  }

  /// Makes changes and keeps the tally, in one transaction.
  func commit(_ steps: [Step]) throws {
    var changes: [RecordChange] = []
    for step in steps {
      switch step {
      case .add(let record): changes.append(.insert(record))
      case .change(_, let record): changes.append(.replace(record))
      case .remove(let record): changes.append(.remove(record.key))
      case .keySlots(let slots): changes.append(.replaceKeySlots(slots))
      }
    }
    if let tally = try changedTally(by: steps) { changes.append(tally) }
    try storage.apply(changes)
  }

  /// Counts up with every change: as long as it is the same, so is what is kept.
  /// - Returns: `nil` when nothing was ever kept.
  /// - Throws: ``StoreError``.
  public func revision() throws -> Int? { try storage.record(tallyKey)?.revision }

  var tallyKey: RecordKey { RecordKey(.tally, sealer.id(for: .tally)) }

  /// The tally after some steps.
  ///
  /// A tally that cannot be read, or that is gone although there are rows, is left as it is: a new
  /// one would hide what happened.
  private func changedTally(by steps: [Step]) throws -> RecordChange? {
    guard let record = try storage.record(tallyKey) else {
      guard try storage.contents().isEmpty else { return nil }
      return .insert(try sealed(try applying(steps, to: Tally()), at: tallyKey))
    }
    guard let tally = try? open(record, as: Tally.self) else { return nil }
    return .replace(
      try sealed(try applying(steps, to: tally), at: tallyKey, revision: record.revision + 1))
  }

  private func applying(_ steps: [Step], to tally: Tally) throws -> Tally {
    var tally = tally
    if tally.slots == nil { tally.slots = sealer.fingerprint(of: try storage.keySlots()) }
    for step in steps {
      switch step {
      case .add(let record):
        tally.add(record, by: sealer)
      case .change(let old, let new):
        tally.remove(old, by: sealer)
        tally.add(new, by: sealer)
      case .remove(let record):
        tally.remove(record, by: sealer)
      case .keySlots(let slots):
        tally.slots = sealer.fingerprint(of: slots)
      }
    }
    return tally
  }
}

// MARK: - Integrity

extension DossierStore {
  /// Reads everything and says what is not as it was written.
  ///
  /// Two things cannot be seen from the file: that all of it was put back to an earlier state, and
  /// that every row was removed, which looks like a new store without ``settings()``.
  /// - Returns: What was noticed; nothing when all is well.
  /// - Throws: ``StoreError``.
  public func verify() throws -> [IntegrityFinding] {
    var findings: [IntegrityFinding] = []
    var counted = Tally()
    var kept: Tally?
    var trail: [StoredRecord] = []
    var isEmpty = true
    let unreadable = try storage.visit { record in
      isEmpty = false
      if Self.trailKinds.contains(record.key.kind) { trail.append(record) }
      if record.key == tallyKey {
        kept = try? open(record, as: Tally.self)
      } else {
        counted.add(record, by: sealer)
      }
      if (try? sealer.open(record.sealed, for: record.binding)) == nil {
        findings.append(.damaged(DamagedRecord(key: record.key, finding: .sealBroken)))
      }
    }
    if kept.map(counted.hasRows) != true && (!isEmpty || unreadable > 0) {
      findings.append(.rowsMissingOrReplayed)
    }
    for finding in auditFindings(in: trail) where !findings.contains(finding) {
      findings.append(finding)
    }
    if unreadable > 0 { findings.append(.unreadableRows(unreadable)) }
    if !(try storage.structureIsSound()) { findings.append(.structureBroken) }
    return findings
  }

  /// Takes the rows as they are for right, after somebody was told what was noticed.
  ///
  /// Damaged records stay, and are still named.
  /// - Throws: ``StoreError``.
  public func acceptRowsAsTheyAre() throws {
    var tally = Tally()
    var old: StoredRecord?
    for record in try storage.contents().records {
      if record.key == tallyKey { old = record } else { tally.add(record, by: sealer) }
    }
    tally.slots = sealer.fingerprint(of: try storage.keySlots())
    let new = try sealed(tally, at: tallyKey, revision: (old?.revision ?? 0) + 1)
    try storage.apply([old == nil ? .insert(new) : .replace(new)])
  }
}
