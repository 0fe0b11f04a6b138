// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// The command for the team: adds up, and cannot hold a conversation.
struct Teambeeld: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teambeeld", abstract: HelpTexts["help-teambeeld"],
    subcommands: [OverviewCommand.self, TalkCommand.self, AgendaCommand.self])

  @OptionGroup var general: GeneralOptions
}

/// `overzicht`: the own unlocked dossiers added up, on the screen only (audience `eigen`).
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht", abstract: HelpTexts["help-teambeeld-overzicht"],
    aliases: ["overview"])

  @OptionGroup var general: GeneralOptions

  @Flag(
    name: [.customLong("rustig"), .customLong("calm")],
    help: ArgumentHelp(HelpTexts["help-calm"]))
  var isCalm = false

  func run() throws {
    let (console, store) = try Wiring.openDossiers()
    let (figures, damaged) = try store.figures()
    if damaged > 0 { console.say(Message("note-damaged", ["n": .number(damaged)])) }
    let overview = Overview(of: figures, instruments: try Instruments.builtIn())
    let table = TerminalTable(width: console.width, calm: isCalm, texts: console.texts)
    for line in table.lines(overview) { console.show(line) }
  }
}
