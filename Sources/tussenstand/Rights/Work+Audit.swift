// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import Wording
internal import Workplace

extension Work {
  /// Who works here, and the day: what goes into the audit trail.
  func hand() throws -> AuditHand { AuditHand(by: try settings().professional, day: today) }

  /// Keeps in the audit trail what was done with a dossier.
  /// - Parameters:
  ///   - act: What.
  ///   - subject: Whose dossier, or which group; `nil` for the whole store.
  ///   - files: Where the files are that were made.
  /// - Throws: `StoreError`.
  func audit(_ act: AuditAct, _ subject: RecordID? = nil, files: [String] = []) throws {
    let paths = files.map(Self.wholePath)
    try audit([AuditedAct(act, subject, files: paths)])
  }

  /// Keeps that one thing was done with several dossiers.
  func audit(_ act: AuditAct, _ subjects: [RecordID], files: [String] = []) throws {
    let paths = files.map(Self.wholePath)
    try audit(subjects.map { AuditedAct(act, $0, files: paths) })
  }

  private func audit(_ acts: [AuditedAct]) throws {
    guard mayWrite else {
      // Another program writes: what is only looked at is not worth a sentence each time.
      if acts.contains(where: { !$0.isOpening }) { console.say(Message("note-audit-not-kept")) }
      return
    }
    var generator = SystemRandomNumberGenerator()
    try dossiers.audit(acts, by: try hand(), using: &generator)
  }

  /// So that the file is found again from any folder.
  private static func wholePath(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }
}
