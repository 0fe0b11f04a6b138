// SPDX-License-Identifier: EUPL-1.2

public import Model

/// One entry of the trail as it is kept: it says nothing about whom, and never changes.
struct AuditLink: Codable {
  let act: AuditAct
  let by: String
  let day: CalendarDay
  /// A keyed digest of the entry before it, with its seal; of the first one zero.
  let previous: Fingerprint
  /// A keyed digest of what stands in the row beside it, when there is one.
  let subject: Fingerprint?
  /// How many rows beside entries went with an erased dossier; only of an act that erased.
  let removed: Int?
}

/// The row beside an entry: its parent says whose dossier, and it goes when that is erased.
struct AuditSubject: Codable, Hashable {
  /// Random, so that the digest of this row cannot be tried afterwards.
  let salt: RecordID
  let files: [String]

  /// What the entry keeps of this row.
  func digest(of subject: RecordID, by sealer: any RecordSealing) -> Fingerprint {
    let words = ([salt.description, subject.description] + files).joined(separator: "\u{0}")
    return sealer.fingerprint(of: Array("tussenstand/audit/subject/\(words)".utf8))
  }
}

/// Where the trail ends, so that an entry cannot be cut off its end.
struct AuditHead: Codable, Hashable {
  var count = 0
  /// A keyed digest of the last entry.
  var last = Fingerprint()
  /// The entries up to here were taken as they are, after somebody was told.
  var accepted = 0
}

/// Something that was done, to be kept (handeling).
public struct AuditedAct {
  let act: AuditAct
  let subject: RecordID?
  let files: [String]
  var removed: Int?

  /// Whether a dossier was only opened.
  public var isOpening: Bool { act == .opened }

  /// Says what was done.
  /// - Parameters:
  ///   - act: What.
  ///   - subject: Whose dossier, or which group; `nil` for the whole store.
  ///   - files: Where the files are that were made.
  public init(_ act: AuditAct, _ subject: RecordID? = nil, files: [String] = []) {
    self.act = act
    self.subject = subject
    self.files = files
  }
}

/// Who does something, and when: it goes into the trail.
public struct AuditHand: Sendable {
  let by: String
  let day: CalendarDay

  /// Names who works here.
  /// - Parameters:
  ///   - by: The professional of this store, by name.
  ///   - day: The day.
  public init(by: String, day: CalendarDay) {
    self.by = by
    self.day = day
  }
}
