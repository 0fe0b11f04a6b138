// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// The backup that is made by itself, and the line about it on the start screen.
struct DailyBackup {
  private let work: Work

  init(_ work: Work) { self.work = work }

  /// Says of which day the newest proven backup is; a setting that cannot be read says that there is none.
  func sayState() {
    guard work.store.backup.isNeeded else { return }
    let settings = (try? BackupSettings.kept(in: work.dossiers)) ?? BackupSettings()
    work.console.say(
      settings.provenOf.map { Message("text-backup-last", ["day": .day($0)]) }
        ?? Message("text-backup-never"), as: .explanation)
  }

  /// Makes a backup when that was chosen and the last one is of another day.
  ///
  /// A stick that is not in is a sentence, said once, and never stands in the way.
  func runByItself() {
    guard work.mayWrite, !work.wasBackupRefused, (try? work.backups.isDue()) == true else {
      return
    }
    do {
      let result = try work.backups.make()
      BackupWords(work).tell(result)
      try work.audit(.backedUp, files: [result.path])
    } catch {
      work.wasBackupRefused = true
      work.console.say(Message(aboutProgram: error), as: .mistake)
      work.console.say(Message("text-backup-later"), as: .explanation)
    }
  }
}
