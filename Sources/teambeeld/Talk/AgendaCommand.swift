// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// `agenda`: looks back on what the team decided.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: HelpTexts["help-teambeeld-agenda"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var options: TalkOptions

  @Flag(
    name: [.customLong("alles"), .customLong("all")],
    help: ArgumentHelp(HelpTexts["help-agenda-all"]))
  var asksAll = false

  @Flag(
    name: [.customLong("lijst"), .customLong("list")],
    help: ArgumentHelp(HelpTexts["help-agenda-list"]))
  var onlyShows = false

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let room = try TalkRoom(options)
    let console = room.console
    let agenda = try room.learningAgenda()
    let opening = AgendaOpening(agenda, figures: try room.figures(of: options.team))
    let open = agenda.open(of: options.team)
    guard !open.isEmpty else {
      console.say(
        agenda.lines.isEmpty ? Message("text-agenda-none") : Message("text-agenda-none-open"))
      return
    }
    console.heading(Message("heading-agenda-open"))
    for line in open {
      console.gap()
      room.say(opening.block(line, today: room.today))
    }
    guard !onlyShows else { return }
    let due = open.filter { line in
      asksAll || (line.lookBackOn.map { $0 <= room.today } ?? false)
    }
    guard !due.isEmpty else {
      console.gap()
      console.say(Message("text-agenda-not-yet"))
      return
    }
    console.heading(Message("heading-agenda-review"))
    for line in due {
      console.gap()
      room.say(opening.block(line, today: room.today))
      guard try ReviewLoop(room, line, opening).run() else { return }
    }
  }
}
