// SPDX-License-Identifier: EUPL-1.2

/// What somebody did with a dossier, or with the store (handeling).
public enum AuditAct: String, CaseIterable, Sendable, Codable {
  /// A dossier was opened to look into it.
  case opened
  /// A conversation, or a meeting of a group, was begun.
  case started
  /// It was finished and kept.
  case finished
  /// It was thrown away.
  case discarded
  /// A page was given.
  case gavePage
  /// Data went out in another form: to paste, to read, or for another program.
  case exported
  /// The dossier was given to a colleague.
  case handedOver
  /// The dossier came from a colleague.
  case received
  /// A closed dossier was opened again.
  case reopened
  /// A file of another system came in.
  case imported
  /// What came in with a file was taken out again.
  case takenBack
  /// A sentence was corrected.
  case corrected
  /// What belongs to keeping was changed: the ground, an agreement, or a request.
  case keepingChanged
  /// A dossier was erased.
  case erased
  /// Figures went to the team, or out of it.
  case shared
  /// The store got another passphrase.
  case passphraseChanged
  /// The store got another recovery key.
  case recoveryKeyRenewed
  /// A backup was made.
  case backedUp
  /// A backup took the place of the store.
  case restored
}

/// One line of the audit trail: who did what, and when (logboek).
public struct AuditEntry: Hashable, Sendable {
  /// The place in the trail, from 1.
  public let number: Int
  /// What was done.
  public let act: AuditAct
  /// The professional of this store, by name.
  public let by: String
  /// The day.
  public let day: CalendarDay
  /// Whose dossier; `nil` for an act on the whole store, and after that dossier was erased.
  public let subject: RecordID?
  /// Where the files are that were made, by their path.
  public let files: [String]

  /// Makes a line.
  /// - Parameters:
  ///   - number: The place in the trail, from 1.
  ///   - act: What was done.
  ///   - by: The professional, by name.
  ///   - day: The day.
  ///   - subject: Whose dossier, if one.
  ///   - files: Where the files are that were made.
  public init(
    number: Int, act: AuditAct, by: String, day: CalendarDay, subject: RecordID? = nil,
    files: [String] = []
  ) {
    self.number = number
    self.act = act
    self.by = by
    self.day = day
    self.subject = subject
    self.files = files
  }
}
