// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `controleer`: whether everything that is kept is still as it was written.
struct CheckCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: HelpTexts["help-controleer"], aliases: ["check"])
  /// What may be broken is only read.
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions

  @Option(
    name: [.customLong("red-in"), .customLong("save-in")],
    help: ArgumentHelp(HelpTexts["help-check-save"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  func run() throws {
    try general.requireSpoken()
    do {
      try Wiring.withWork(Self.access, mayCreate: false) { try perform(in: $0) }
    } catch StoreError.damaged {
      throw WorkplaceError.nothingToSave
    }
  }

  func perform(in work: Work) throws {
    let report = try work.dossiers.check()
    CheckView(work).show(report)
    if let folder {
      let count = try work.store.save(into: folder)
      work.console.say(Message("text-check-saved", ["n": .number(count)]))
      work.console.showUnwrapped(text: folder)
    }
    if !report.isHealthy { throw ExitCode.failure }
  }
}
