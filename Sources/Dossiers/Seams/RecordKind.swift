// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What a sealed record holds (soort).
///
/// A new kind comes with a migration, so that an older program refuses the file instead of
/// overlooking rows it does not know.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A `Resident`.
  case resident
  /// A finished `Conversation`; its parent is the resident.
  case conversation
  /// The head of a conversation that is still being held (concept); its parent is the resident.
  case draft
  /// One answer of a draft; its parent is the draft, its sequence number the place in it, from 1.
  case draftEvent
  /// The `TeamSettings`; there is one.
  case settings
  /// A `HandedOverCopy`; its parent is the resident.
  case handedOver
  /// A `DossierHandover`; its parent is the resident.
  case handover
  /// One remembered preference.
  case preference
  /// A resident or group whose figures have to be shared anew (postvak uit); has their id.
  case outbox
  /// A `Group`.
  case group
  /// A finished `GroupActivity`; its parent is the group.
  case activity
  /// The head of a meeting of a group that is still being held; its parent is the group.
  case activityDraft
  /// One answer of such a meeting; as a draft event.
  case activityEvent
  /// A `ImportRun`.
  case importRun
  /// One act in the audit trail; its sequence number is the place in the trail, from 1.
  case audit
  /// Whose dossier an act was about; its parent is the resident or group, its place that of the act.
  case auditSubject
  /// Where the audit trail ends; there is one.
  case auditHead
  /// The pseudonym of somebody erased, whose figures have to be withdrawn.
  case withdrawal
  /// That somebody was erased: a day, and a mark that backups are held against.
  case erasure
  /// A `Correction`; its parent is the resident.
  case correction
  /// The tally of all other rows; there is one.
  case tally

  /// The version of the contents that this program writes; it reads every earlier one.
  var version: Int { 1 }
}

/// Which row: unique in a store.
public struct RecordKey: Hashable, Sendable, Comparable {
  /// What the record holds.
  public let kind: RecordKind
  /// Random; of an event of a draft that of its draft.
  public let id: RecordID
  /// The place among the events of one draft or in the audit trail, from 1; 0 for every other kind.
  public let sequence: Int

  /// Makes a key.
  /// - Parameters:
  ///   - kind: What the record holds.
  ///   - id: Random; of a draft event that of its draft.
  ///   - sequence: From 1 for an event of a draft or an act of the trail, 0 otherwise.
  public init(_ kind: RecordKind, _ id: RecordID, sequence: Int = 0) {
    self.kind = kind
    self.id = id
    self.sequence = sequence
  }

  /// Orders by kind, id and sequence, so that lists are the same in every storage.
  public static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.kind.rawValue, left.id, left.sequence) < (right.kind.rawValue, right.id, right.sequence)
  }
}
