// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierStore {
  /// Reads the whole store and says what is whole and what is not: every seal and what is in it,
  /// every reference, the tally, the key slots, and the structure of the file.
  ///
  /// A damaged record or a part of the file that cannot be read never ends it. What it cannot see is
  /// the same as for ``verify()``: that the whole file was put back to an earlier state.
  /// - Returns: What was found.
  /// - Throws: ``StoreError`` when nothing can be read.
  public func check() throws -> IntegrityReport {
    let contents = try storage.salvage()
    var report = IntegrityReport()
    var walk = ReferenceWalk()
    for record in contents.records {
      if let reason = damage(of: record) {
        report.findings.append(.damaged(DamagedRecord(key: record.key, finding: reason)))
      } else if isMisplaced(record) {
        report.findings.append(.misplaced(record.key))
      } else {
        report.healthy[record.key.kind, default: 0] += 1
      }
      walk.add(record)
    }
    report.findings += walk.findings
    report.findings += tallyFindings(contents)
    for finding in auditFindings(in: contents.records) where !report.findings.contains(finding) {
      report.findings.append(finding)
    }
    if contents.unreadableRows > 0 {
      report.findings.append(.unreadableRows(contents.unreadableRows))
    }
    if !contents.isComplete { report.findings.append(.partUnreadable) }
    // A file of which not even the structure can be looked at is broken too.
    if (try? storage.structureIsSoundThroughout()) != true {
      report.findings.append(.structureBroken)
    }
    return report
  }

  /// The tally against the rows, and the slots against what the tally says of them.
  private func tallyFindings(_ contents: StorageContents) -> [IntegrityFinding] {
    var findings: [IntegrityFinding] = []
    var counted = Tally()
    var kept: Tally?
    for record in contents.records {
      if record.key == tallyKey {
        kept = try? open(record)
      } else {
        counted.add(record, by: sealer)
      }
    }
    if contents.isEmpty, contents.isComplete {
      findings.append(.emptied)
    } else if kept.map(counted.hasRows) != true {
      findings.append(.rowsMissingOrReplayed)
    }
    guard let slots = try? storage.keySlots() else { return findings + [.keySlotsChanged] }
    for name in KeySlot.Name.allCases where !slots.contains(where: { $0.name == name }) {
      findings.append(.keySlotMissing(name))
    }
    if let known = kept?.slots, known != sealer.fingerprint(of: slots) {
      findings.append(.keySlotsChanged)
    }
    return findings
  }

  /// Replaces all key slots, and counts them in the tally, in one transaction.
  /// - Parameters:
  ///   - slots: One per name.
  ///   - state: What to remember of the recovery key at the same time.
  /// - Throws: ``StoreError``; then nothing has changed.
  public func replaceKeySlots(
    with slots: [KeySlot], remembering state: RecoveryKeyState? = nil
  ) throws {
    guard let state else { return try commit([.keySlots(slots)]) }
    try put(state, at: RecoveryKeyState.key(sealer), with: [.keySlots(slots)])
  }
}
