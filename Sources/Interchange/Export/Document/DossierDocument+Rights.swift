// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierDocument {
  /// A sentence that was corrected, with what stood there before.
  struct Corrected: Encodable {
    let conversation: RecordID?
    let part: SentencePart
    let day: CalendarDay
    let askedBy: String
    let by: String
    let before: String

    init(_ correction: Correction) {
      conversation = correction.conversation
      part = correction.part
      day = correction.day
      askedBy = correction.askedBy
      by = correction.by
      before = correction.before
    }
  }

  /// A line of the audit trail; of a file only its name.
  struct Act: Encodable {
    let number: Int
    let act: AuditAct
    let by: String
    let day: CalendarDay
    let files: [String]

    init(_ entry: AuditEntry) {
      number = entry.number
      act = entry.act
      by = entry.by
      day = entry.day
      files = entry.files.compactMap { $0.split(separator: "/").last.map(String.init) }
    }
  }
}
