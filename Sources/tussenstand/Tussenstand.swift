// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import SQLiteStorage
internal import Workplace

/// The command for professional and resident, side by side at one laptop.
struct Tussenstand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tussenstand", abstract: HelpTexts["help-tussenstand"],
    subcommands: [
      ResidentCommand.self, ResidentsCommand.self, TalkCommand.self, BoardCommand.self,
      SummaryCommand.self, OverviewCommand.self, ShareCommand.self, PurposesCommand.self,
      SettingsCommand.self, PartsCommand.self, HouseStyleCommand.self, PassphraseCommand.self,
      ImportCommand.self, ViewCommand.self, PracticeCommand.self, InstrumentCommand.self,
      GroupCommand.self, ActivityCommand.self,
      PasteCommand.self, ExportCommand.self, AccessCommand.self, HandoverCommand.self,
      BackupCommand.self, RestoreCommand.self,
      EraseCommand.self, LogCommand.self, CorrectCommand.self,
      RetentionCommand.self,
      RecoveryKeyCommand.self, CheckCommand.self,
    ])

  @OptionGroup var general: GeneralOptions

  func run() throws {
    try general.requireSpoken()
    try Wiring.withWork(.readWrite) { work in
      try Repl(work).run()
      DailyBackup(work).runByItself()
    }
  }
}
