// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// Leads a team through a talk and keeps each answer before the next question.
final class TalkLoop {
  private let room: TalkRoom
  private var talk: TeamTalk
  private var shown: Int?
  /// What stands in the line instead of the earlier answer.
  private var retyped: String?
  /// Items that are in the store now.
  private var kept: Set<RecordID> = []
  private(set) var failure: TeamStoreError?

  private var console: Console { room.console }

  init(_ room: TalkRoom, _ talk: TeamTalk) {
    self.room = room
    self.talk = talk
  }

  /// Asks until the talk is complete or somebody leaves.
  /// - Returns: What was said, one item per figure.
  /// - Throws: `TerminalError`.
  func run() throws -> [AgendaItem] {
    while let step = talk.step {
      show(step)
      let words = step.question.isDay ? room.texts.words("words-day-suggestions") : []
      let prefill = retyped ?? talk.earlier
      guard case .line(let typed) = try TalkLine(console).read(prefill: prefill, words: words)
      else { break }
      let line = TeamTalkCommand.command(typedBehind: prefill, in: typed, room.texts) ?? typed
      retyped = nil
      let reaction = talk.hear(line)
      if case .stop = reaction { break }
      hear(reaction, line, at: step)
    }
    keep(talk.items)
    return talk.said
  }

  private func hear(_ reaction: TeamTalk.Reaction, _ line: String, at step: TeamTalk.Step) {
    switch reaction {
    case .taken(let understood):
      if let understood { console.say(understood, as: .explanation) }
      if failure == nil { keep([talk.items[step.figure]]) }
    case .refused(let message):
      console.say(message, as: .mistake)
      retyped = console.isInteractive ? line : nil
    case .warned(let messages):
      room.say(messages, as: .mistake)
      retyped = console.isInteractive ? line : nil
    case .help:
      console.say(Message("text-agenda-help"), as: .explanation)
      console.showMeanings(
        TeamTalkCommand.allCases.map { command in
          ("/" + (command.words(room.texts).first ?? ""), room.texts(command.description))
        })
    case .back, .stop: break
    }
  }

  private func show(_ step: TeamTalk.Step) {
    if shown != step.figure {
      let chosen = talk.figures[step.figure]
      console.turnPage()
      console.heading(
        Message(
          "heading-agenda-figure",
          [
            "number": .number(step.figure + 1), "count": .number(talk.figures.count),
            "label": .message(chosen.figure.label),
          ]))
      room.say(chosen.introduction)
      shown = step.figure
    }
    console.gap()
    console.say(step.wording, as: .question)
  }

  /// Keeps what was said; what was taken back is taken out.
  ///
  /// A store that refuses is told once.
  private func keep(_ items: [AgendaItem]) {
    do throws(TeamStoreError) {
      let said = items.filter { !$0.isEmpty }
      if !said.isEmpty { try room.agenda.keep(said.map { AgendaEntry($0) }) }
      kept.formUnion(said.map(\.id))
      for item in items where item.isEmpty && kept.contains(item.id) {
        try room.agenda.removeAgendaItem(item.id)
        kept.remove(item.id)
      }
      failure = nil
    } catch {
      if failure == nil { console.say(Message(about: error), as: .mistake) }
      failure = error
    }
  }
}
