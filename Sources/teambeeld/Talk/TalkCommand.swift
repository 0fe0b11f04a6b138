// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// `bespreek`: leads the team through a talk about its figures.
struct TalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bespreek", abstract: HelpTexts["help-teambeeld-bespreek"], aliases: ["discuss"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var options: TalkOptions

  func run() throws {
    let room = try TalkRoom(options)
    let console = room.console
    let agenda = try room.learningAgenda()
    console.heading(Message("heading-agenda-talk"))
    room.say([Message("text-agenda-start"), Message("text-agenda-commands")], as: .explanation)
    let team = try self.team(in: room, agenda)
    let figures = try room.figures(of: team)
    room.open(agenda, figures, of: team)
    let chosen = ChosenFigure.choose(from: figures)
    guard !chosen.isEmpty else {
      console.gap()
      console.say(Message("text-agenda-no-figures"))
      return
    }
    var generator = SystemRandomNumberGenerator()
    let talk = TeamTalk(
      chosen, team: team, today: room.today, texts: room.texts, traces: try room.traces(team: team),
      using: &generator)
    let loop = TalkLoop(room, talk)
    let said = try loop.run()
    console.gap()
    guard !said.isEmpty else {
      console.say(Message("text-agenda-nothing"))
      return
    }
    if loop.failure == nil {
      console.say(Message("text-agenda-kept", ["n": .number(said.count)]))
    }
    let sheet = TeamSheet(said, team: team, on: room.today, texts: room.texts)
    try SheetExport(room).write(sheet, team: team)
    if loop.failure != nil { throw ExitCode.failure }
  }

  /// The team that was named, the only one, or the one that is typed.
  private func team(in room: TalkRoom, _ agenda: LearningAgenda) throws -> String {
    if let team = options.team { return team }
    let teams = try room.teams()
    if teams.count == 1, let team = teams.first { return team }
    let team = try room.console.ask(
      Message("question-agenda-team"), prefill: agenda.lastTeam ?? "", suggestions: teams)
    guard !team.isEmpty else { throw ValidationError(HelpTexts["text-agenda-team-missing"]) }
    return team
  }
}
