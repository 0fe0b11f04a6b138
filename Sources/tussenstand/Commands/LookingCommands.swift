// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// `bord`: the board of the latest conversation.
struct BoardCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "bord", abstract: HelpTexts["help-bord"], aliases: ["board"])
  static let isAudited = true

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Flag(
    name: [.customLong("alles"), .customLong("all")],
    help: ArgumentHelp(HelpTexts["help-board-history"]))
  var withHistory = false

  func perform(in work: Work) throws {
    let trajectory = try work.dossiers.trajectory(of: try who.find(in: work))
    guard let latest = trajectory.latest else { throw WorkplaceError.noConversation }
    let instrument = try work.instrument(latest.instrument)
    let (lists, mappings) = (work.instruments, work.shelf.mappings)
    let found = Board.latest(trajectory, in: instrument, others: lists, mappings: mappings)
    guard let board = found else {
      throw WorkplaceError.noConversation
    }
    let view = BoardView(work.console)
    view.show(board, of: trajectory.resident, on: latest.day, seenOn: work.today)
    guard withHistory else { return }
    view.show(
      BoardHistory(of: trajectory, in: instrument, others: lists, mappings: mappings))
  }
}

/// `overzicht`: one's own conversations added up, on the screen only.
struct OverviewCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht", abstract: HelpTexts["help-overzicht"], aliases: ["overview"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions

  func perform(in work: Work) throws {
    let (figures, damaged) = try work.store.figures()
    let (activities, others) = try work.store.activityFigures()
    work.tell(damaged: damaged + others)
    let overview = Overview(
      of: figures, activities: activities, instruments: work.instruments)
    let table = TerminalTable(
      width: work.console.width, calm: !work.console.draws, texts: work.texts)
    for line in table.lines(overview) { work.console.show(line) }
  }
}
