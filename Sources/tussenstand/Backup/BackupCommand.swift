// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Terminal
internal import Wording
internal import Workplace

/// `reservekopie`: one sealed file with everything, to a folder or a stick.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reservekopie", abstract: HelpTexts["help-reservekopie"],
    subcommands: [MakeBackupCommand.self, CheckBackupCommand.self],
    defaultSubcommand: MakeBackupCommand.self, aliases: ["backup"])
}

/// `reservekopie --naar map`: makes a backup, and proves it.
struct MakeBackupCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "maak", abstract: HelpTexts["help-reservekopie-maak"], aliases: ["make"])

  @OptionGroup var general: GeneralOptions

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(
      HelpTexts["help-backup-folder"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  @Flag(
    name: [.customLong("vanzelf"), .customLong("automatic")],
    help: ArgumentHelp(HelpTexts["help-backup-automatic"]))
  var isAutomatic = false

  @Flag(
    name: [.customLong("zelf"), .customLong("by-hand")],
    help: ArgumentHelp(HelpTexts["help-backup-by-hand"]))
  var isByHand = false

  /// In the middle of a talk in another window the store is read, and the copy is made all the same.
  func run() throws {
    try general.requireSpoken()
    do {
      try Wiring.withWork(.readWrite) { try perform(in: $0) }
    } catch StoreError.inUse {
      try Wiring.withWork(.readOnly) { try perform(in: $0) }
    }
  }

  func validate() throws {
    if isAutomatic, isByHand { throw ValidationError(HelpTexts["error-backup-both"]) }
  }

  func perform(in work: Work) throws {
    if isAutomatic || isByHand { try keepSettings(in: work) }
    if isByHand, folder == nil { return }
    let result = try work.backups.make(in: folder)
    BackupWords(work).tell(result)
    try work.audit(.backedUp, files: [result.path])
    if !result.report.isProven { throw ExitCode.failure }
  }

  private func keepSettings(in work: Work) throws {
    var settings = try BackupSettings.kept(in: work.dossiers)
    if let folder {
      settings.folder = try BackupFolder(path: folder, besides: work.dossierFolder).place
    }
    guard settings.folder != nil else { throw BackupPlaceError.notChosen }
    settings.isAutomatic = isAutomatic
    try settings.keep(in: work.dossiers)
    work.console.say(
      isAutomatic ? Message("text-backup-automatic") : Message("text-backup-by-hand"))
  }
}

/// `reservekopie controleer`: restores a backup into memory and compares.
struct CheckBackupCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: HelpTexts["help-reservekopie-controleer"],
    aliases: ["check"])

  @OptionGroup var general: GeneralOptions

  @Argument(
    help: ArgumentHelp(HelpTexts["help-backup-file"], valueName: HelpTexts["help-value-file"]))
  var path: String

  func perform(in work: Work) throws {
    let report = try work.backups.check(path)
    let words = BackupWords(work)
    work.console.say(words.contents(of: report.label))
    words.tell(report)
    words.tell(report.changes)
    if !report.isProven { throw ExitCode.failure }
  }
}
