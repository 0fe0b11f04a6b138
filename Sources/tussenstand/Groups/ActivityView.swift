// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Shows a question of a meeting on the screen and reads what is typed.
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

  /// Says everything back, with numbers to change a line by.
  func readBack(_ lines: [ActivityReadBackLine]) {
    console.heading(Message("heading-read-back"))
    if lines.isEmpty { console.say(Message("read-nothing")) }
    for (index, line) in lines.enumerated() {
      console.say(
        Message(
          "row-read-back", ["number": .number(index + 1), "line": .message(line.message)]))
    }
  }

  /// Says back what was answered, for who cannot see the line.
  func sayBack(_ event: ActivityEvent, to question: ActivityQuestion?) {
    guard let question, case .answered(let step, let answer) = event, step == question.step else {
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

  /// Reads what is typed; words that were not accepted before stand in the line.
  func read(
    _ question: ActivityQuestion, retyped: String?, _ flow: ActivityFlow
  ) throws -> LineEvent {
    let texts = console.texts
    let prefill = retyped ?? question.prefill(texts)
    return try console.readLine(
      LineRequest(prompt: console.prompt, prefill: prefill) { typed in
        flow.suggestions(for: typed, texts).map {
          Completion(
            replacement: $0.replacement, start: $0.start, label: $0.label,
            description: $0.description)
        }
      })
  }
}
