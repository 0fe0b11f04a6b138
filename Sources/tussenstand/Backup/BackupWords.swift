// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Wording
internal import Workplace

/// What is said about backups.
struct BackupWords {
  private let console: Console

  init(_ work: Work) { console = work.console }

  init(_ console: Console) { self.console = console }

  /// Says what a run did.
  func tell(_ result: BackupRun.Result) {
    console.showUnwrapped(Message("text-export-made", ["file": .text(result.path)]))
    tell(result.report)
    if result.removed > 0 {
      console.say(Message("text-backup-removed", ["n": .number(result.removed)]))
    }
  }

  /// Says whether a backup is what it should be.
  func tell(_ report: StoreBackup.Report) {
    if report.isProven {
      console.say(Message("text-backup-proven"))
    } else {
      console.say(Message("text-backup-findings", ["n": .number(report.findings)]), as: .mistake)
    }
  }

  /// Says what a backup holds.
  func contents(of label: BackupLabel) -> Message {
    Message(
      "text-backup-contents",
      [
        "day": .day(label.day), "people": .number(label.account.count(of: .resident)),
        "talks": .number(label.account.count(of: .conversation)),
      ])
  }

  /// Says what the store has that a backup has not.
  func tell(_ changes: BackupChanges) {
    if changes.isEmpty { console.say(Message("text-backup-same")) }
    if changes.conversations > 0 {
      console.say(Message("text-backup-newer-talks", ["n": .number(changes.conversations)]))
    }
    if changes.people > 0 {
      console.say(Message("text-backup-newer-people", ["n": .number(changes.people)]))
    }
    if changes.peopleGone > 0 {
      console.say(Message("text-backup-gone", ["n": .number(changes.peopleGone)]))
    }
  }
}
