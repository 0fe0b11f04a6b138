// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Looks whether every row belongs to one that is there, and every draft has all its answers.
struct ReferenceWalk {
  /// A kind with an id: a draft and the conversation it becomes have the same id.
  private struct Place: Hashable {
    let kind: RecordKind
    let id: RecordID
  }

  private var present: Set<Place> = []
  private var children: [(key: RecordKey, owner: Place?)] = []
  private var answers: [Place: [Int]] = [:]

  /// The kind of the record that a record belongs to.
  private static func owner(of kind: RecordKind) -> RecordKind? {
    switch kind {
    case .conversation, .draft, .handedOver, .handover, .correction: .resident
    case .draftEvent: .draft
    case .activity, .activityDraft: .group
    case .activityEvent: .activityDraft
    default: nil
    }
  }

  mutating func add(_ record: StoredRecord) {
    let (kind, id) = (record.key.kind, record.key.id)
    // Other kinds have numbers as well, and lose some when somebody is erased.
    if kind == .draftEvent || kind == .activityEvent {
      answers[Place(kind: kind, id: id), default: []].append(record.key.sequence)
    } else {
      present.insert(Place(kind: kind, id: id))
    }
    guard let owner = Self.owner(of: kind) else { return }
    children.append((record.key, record.parent.map { Place(kind: owner, id: $0) }))
  }

  /// One finding per record that belongs nowhere, and one per gap in a draft.
  ///
  /// Of the answers of a draft that is gone only the first is named.
  var findings: [IntegrityFinding] {
    var findings: [IntegrityFinding] = []
    var named: Set<Place> = []
    for (key, owner) in children {
      guard owner.map(present.contains) != true, let kind = Self.owner(of: key.kind) else {
        continue
      }
      if key.sequence > 0, !named.insert(Place(kind: key.kind, id: key.id)).inserted { continue }
      findings.append(.orphan(key, of: kind))
    }
    for (place, numbers) in answers.sorted(by: { $0.key.id < $1.key.id }) {
      let expected = 1...numbers.count
      guard let gap = expected.first(where: { !numbers.contains($0) }) else { continue }
      let key = RecordKey(place.kind, place.id, sequence: gap)
      findings.append(.damaged(DamagedRecord(key: key, finding: .missing)))
    }
    return findings
  }
}
