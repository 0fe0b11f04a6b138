// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// `herstel`: puts what is in a backup on this laptop; a store that is there is kept aside.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "herstel", abstract: HelpTexts["help-herstel"], aliases: ["restore"])

  @OptionGroup var general: GeneralOptions

  @Argument(
    help: ArgumentHelp(HelpTexts["help-backup-file"], valueName: HelpTexts["help-value-file"]))
  var path: String

  @Flag(
    name: [.customLong("herstelsleutel"), .customLong("recovery-key")],
    help: ArgumentHelp(HelpTexts["help-recovery-key"]))
  var usesRecoveryKey = false

  func run() throws {
    try general.requireSpoken()
    let (door, console) = try Wiring.restoreDoor()
    let words = BackupWords(console)
    console.say(Message("text-restore-passphrase"), as: .explanation)
    let backup = try door.open(path, usesRecoveryKey: usesRecoveryKey)
    console.say(words.contents(of: backup.label))
    if backup.findings > 0 {
      console.say(Message("text-backup-findings", ["n": .number(backup.findings)]), as: .mistake)
    }
    if door.holdsStore {
      console.say(Message("text-restore-store-here"))
      if let changes = door.changes(since: backup) { words.tell(changes) }
      guard try console.confirm(Message("question-restore"), affirmation) else {
        return console.say(Message("text-restore-nothing"))
      }
    }
    let result = try door.restore(backup)
    console.say(Message("text-restore-done"))
    if result.erased > 0 {
      console.say(Message("text-restore-erased", ["n": .number(result.erased)]))
    }
    for list in try door.missingLists(of: backup) {
      console.say(Message("note-handover-list", ["list": .text(list)]), as: .mistake)
    }
    if let aside = result.aside {
      console.showUnwrapped(Message("text-restore-aside", ["file": .text(aside)]))
    }
  }
}
