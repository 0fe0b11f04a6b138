// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Wording
internal import Workplace

/// Shows a question of a meeting on the screen.
final class ActivityView {
  private let console: Console
  private var part: ActivityPart?

  init(_ console: Console) { self.console = console }

  /// Shows the question with what to know before it.
  func show(_ question: ActivityQuestion) {
    if question.step.part != part, question.step != .readBack {
      console.heading(Message("heading-activity-\(question.step.part.rawValue)"))
    } else {
      console.gap()
    }
    part = question.step.part
    for message in question.introduction { console.say(message, as: .explanation) }
    console.say(question.wording, as: .question)
  }

  /// Shows only the question itself, after something else was shown.
  func showAgain(_ question: ActivityQuestion) {
    console.gap()
    console.say(question.wording, as: .question)
  }

  /// Says back what was answered, for who cannot see the line.
  func sayBack(_ event: ActivityEvent, to question: ActivityQuestion) {
    guard case .answered(let step, let answer) = event, step == question.step else {
      return
    }
    console.sayBack(question.words(of: answer, console.texts), Message("label-spoken-you"))
  }

  /// Shows what can be said at every prompt.
  func showHelp() {
    console.turnPage()
    console.say(Message("text-activity-help"), as: .explanation)
    console.showMeanings(
      ConversationCommand.ofMeetings.map { command in
        let meaning: Message =
          switch command {
          case .back: Message("label-activity-command-back")
          case .board: Message("label-activity-command-board")
          case .discard: Message("label-activity-command-discard")
          default: command.description
          }
        return ("/" + (command.words(console.texts).first ?? ""), console.texts(meaning))
      })
    console.say(Message("text-help-stroke"), as: .explanation)
  }
}
