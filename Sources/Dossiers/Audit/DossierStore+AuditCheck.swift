// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierStore {
  /// The kinds of row that ``auditFindings(in:)`` looks at.
  static let trailKinds: Set<RecordKind> = [.audit, .auditSubject, .auditHead]

  /// Holds the trail against its own chain.
  ///
  /// An entry that is gone is named. One that was put in, changed or cut off the end shows as rows
  /// that were put back, since a chain tells that it broke and not by what.
  /// - Parameter records: All rows of the store, or those of ``trailKinds``.
  /// - Returns: What was noticed; nothing when all is well.
  func auditFindings(in records: [StoredRecord]) -> [IntegrityFinding] {
    let links = records.filter { $0.key.kind == .audit }
    let beside = Dictionary(
      records.filter { $0.key.kind == .auditSubject }.map { ($0.key.sequence, $0) },
      uniquingKeysWith: { first, _ in first })
    let headKey = auditHeadKey
    guard let headRecord = records.first(where: { $0.key == headKey }) else {
      return links.isEmpty && beside.isEmpty
        ? [] : [.damaged(DamagedRecord(key: headKey, finding: .missing))]
    }
    // A head that does not open is named with the other seals.
    guard let head = try? open(headRecord, as: AuditHead.self) else { return [] }
    var walk = AuditWalk(head: head)
    for record in links {
      walk.pass(
        record, try? open(record, as: AuditLink.self), beside[record.key.sequence], in: self)
    }
    let alone = Set(beside.keys).subtracting(links.map(\.key.sequence))
    if alone.contains(where: { $0 > head.accepted }) { walk.isBroken = true }
    return walk.findings(in: self)
  }

  /// Takes the trail as it is, after somebody was told what was noticed.
  /// - Throws: ``StoreError``.
  public func acceptAuditTrail() throws {
    let count = max(
      try storage.lastSequence(of: .audit, id: auditID),
      try storage.lastSequence(of: .auditSubject, id: auditID))
    guard count > 0 else { return }
    let last = try storage.record(auditKey(count)).map(auditDigest) ?? Fingerprint()
    try put(AuditHead(count: count, last: last, accepted: count), at: auditHeadKey)
  }
}

/// Walks along the entries and remembers what does not fit.
private struct AuditWalk {
  let head: AuditHead
  private var expected = 1
  private var last: Fingerprint? = Fingerprint()
  private var gaps: [Int] = []
  private var withoutRow = 0
  private var removed = 0
  var isBroken = false

  init(head: AuditHead) { self.head = head }

  mutating func pass(
    _ record: StoredRecord, _ link: AuditLink?, _ row: StoredRecord?, in store: DossierStore
  ) {
    let number = record.key.sequence
    let isChecked = number > head.accepted
    // One finding for a gap, however wide: a damaged number must not make millions of them.
    if number != expected, isChecked {
      gaps.append(expected)
      last = nil
    }
    if isChecked, let link, let last, link.previous != last, number > head.accepted + 1 {
      isBroken = true
    }
    if let link, isChecked {
      if let row { isBroken = isBroken || !fits(row, link, store) }
      if link.subject != nil, row == nil { withoutRow += 1 }
    }
    removed += link?.removed ?? 0
    last = store.auditDigest(record)
    expected = number &+ 1
  }

  private func fits(_ row: StoredRecord, _ link: AuditLink, _ store: DossierStore) -> Bool {
    // A row that does not open is named with the other seals.
    guard let subject = try? store.open(row, as: AuditSubject.self), let whose = row.parent else {
      return true
    }
    return link.subject == subject.digest(of: whose, by: store.sealer)
  }

  func findings(in store: DossierStore) -> [IntegrityFinding] {
    var findings = gaps.map { number in
      IntegrityFinding.damaged(DamagedRecord(key: store.auditKey(number), finding: .missing))
    }
    if expected - 1 < head.count {
      findings.append(.damaged(DamagedRecord(key: store.auditKey(expected), finding: .missing)))
    }
    // Rows beside entries go only with a dossier that was erased, and each erasing says how many.
    let isWhole = expected - 1 == head.count && last == head.last && gaps.isEmpty
    let fitsErasures = head.accepted == 0 ? withoutRow == removed : withoutRow <= removed
    if isBroken || !fitsErasures || (!isWhole && findings.isEmpty) {
      findings.append(.rowsMissingOrReplayed)
    }
    return findings
  }
}
