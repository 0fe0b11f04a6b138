// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What is kept of a resident or a group, counted: it names nothing (wat er is).
public struct Holdings: Hashable, Sendable {
  /// What is counted.
  public enum Part: String, CaseIterable, Sendable {
    /// The resident or the group themself.
    case subject
    /// Finished conversations or meetings.
    case conversations
    /// Conversations or meetings that are still going on.
    case drafts
    /// Answers in those.
    case answers
    /// Pages that were given.
    case pages
    /// That the dossier went to a colleague or came from one.
    case handovers
    /// Corrections, each with the words that stood there before.
    case corrections
    /// Lines of the audit trail.
    case auditLines
    /// Preferences that were remembered.
    case preferences
    /// Imports that held nothing else.
    case imports
  }

  /// How many of each; what there is none of is not there.
  public let counts: [Part: Int]

  init(_ records: [StoredRecord]) {
    counts = records.reduce(into: [:]) { counts, record in
      if let part = Part(record.key.kind) { counts[part, default: 0] += 1 }
    }
  }

  /// All records together.
  public var total: Int { counts.values.reduce(0, +) }
}

extension Holdings.Part {
  fileprivate init?(_ kind: RecordKind) {
    switch kind {
    case .resident, .group: self = .subject
    case .conversation, .activity: self = .conversations
    case .draft, .activityDraft: self = .drafts
    case .draftEvent, .activityEvent: self = .answers
    case .handedOver: self = .pages
    case .handover: self = .handovers
    case .correction: self = .corrections
    case .auditSubject: self = .auditLines
    case .preference: self = .preferences
    case .importRun: self = .imports
    case .settings, .outbox, .withdrawal, .erasure, .audit, .auditHead, .tally: return nil
    }
  }
}
