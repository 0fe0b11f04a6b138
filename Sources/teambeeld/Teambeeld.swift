// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Workplace

/// The command for the team: adds up, and cannot hold a conversation.
struct Teambeeld: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teambeeld", abstract: HelpTexts["help-teambeeld"],
    subcommands: [
      OverviewCommand.self, QuestionCommand.self, TalkCommand.self, AgendaCommand.self,
      StorageCommand.self,
    ])

  @OptionGroup var general: GeneralOptions

  /// A page for a resident has more languages than the figures.
  func validate() throws { try general.requireSpoken() }
}
