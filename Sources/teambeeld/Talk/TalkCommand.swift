// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Figures
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

  func validate() throws { try general.requireSpoken() }

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
    let brokenOff = try goingOn(room, agenda, figures, team: team)
    var generator = SystemRandomNumberGenerator()
    let traces = try room.traces(team: team)
    let talk =
      if let brokenOff {
        TeamTalk(
          goingOnWith: brokenOff, team: team, today: room.today, texts: room.texts,
          traces: traces, using: &generator)
      } else {
        TeamTalk(
          chosen, team: team, today: room.today, texts: room.texts, traces: traces,
          using: &generator)
      }
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

  /// The last talk, when it was broken off and the team wants to go on with it.
  private func goingOn(
    _ room: TalkRoom, _ agenda: LearningAgenda, _ figures: [TalkFigure], team: String
  ) throws -> BrokenOffTalk? {
    guard let brokenOff = BrokenOffTalk(in: agenda, of: team, figures: figures) else { return nil }
    room.console.gap()
    room.console.say(brokenOff.place)
    if try room.console.confirm(Message("question-agenda-go-on"), affirmation) { return brokenOff }
    try room.agenda.keep(brokenOff.closed.map { AgendaEntry($0) })
    return nil
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
