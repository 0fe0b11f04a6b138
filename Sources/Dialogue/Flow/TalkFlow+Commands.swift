// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Wording

/// What a talk tells of itself, so that commands mean the same in each.
protocol CommandedFlow: TalkFlow {
  /// The questions there are now, in order.
  var steps: [Step] { get }
  /// The questions that have an answer.
  var returnSteps: [Step] { get }
  /// What a question is called when somebody wants to return to it.
  func label(_ step: Step) -> Message
  /// The list that is asked about, if any.
  var list: TopicList? { get }
  /// Hears an answer.
  func answer(_ text: String, to question: Asked, _ texts: Texts) -> TalkReaction<Event>
}

extension CommandedFlow {
  /// Hears a line.
  func heard(_ line: String, _ texts: Texts) -> TalkReaction<Event> {
    guard let question else { return .refused(Message("error-answer-kind")) }
    switch TypedLine(line, texts) {
    case .answer(let text): return answer(text, to: question, texts)
    case .command(let command, let argument): return obey(command, argument, texts)
    case .unknown(_, let nearest?):
      return .refused(
        Message("error-command-nearest", ["command": .text(nearest.words(texts)[0])]))
    case .unknown: return .refused(Message("error-command"))
    }
  }

  func obey(
    _ command: ConversationCommand, _ argument: String, _ texts: Texts
  ) -> TalkReaction<Event> {
    guard let question else { return .refused(Message("error-answer-kind")) }
    switch command {
    case .back: return back(from: question.step, to: argument, texts)
    case .skip:
      if question.step == .readBack { return .refused(Message("error-yes-or-no")) }
      return .event(.skipped(question.step), understood: nil)
    case .why: return .told([question.why])
    case .list: return list.map(TalkReaction.list) ?? .told([Message("text-no-list-here")])
    case .board:
      return .board(withHistory: texts.words("words-board-history").contains(folded(argument)))
    case .language:
      return texts.language(named: folded(argument)).map(TalkReaction.language)
        ?? .refused(Message("error-language"))
    case .pause: return .pause
    case .discard: return .discard
    case .help: return .help
    }
  }

  private func back(
    from step: Step, to argument: String, _ texts: Texts
  ) -> TalkReaction<Event> {
    let reachable = returnSteps
    var wanted = argument
    // "/terug naar Geld" and "/terug Geld" mean the same.
    for word in texts.words("words-back-to") where folded(argument).hasPrefix(word + " ") {
      wanted = String(argument.dropFirst(word.count + 1))
      break
    }
    guard !folded(wanted).isEmpty else {
      guard let index = steps.firstIndex(of: step), index > 0 else {
        return .told([Message("text-at-the-start")])
      }
      return .event(.returned(to: steps[index - 1]), understood: nil)
    }
    switch ChoiceReader(names: reachable.map { [texts(label($0))] }).read(wanted) {
    case .option(let index): return .event(.returned(to: reachable[index]), understood: nil)
    case .ambiguous(let indices):
      // The first question of a part comes first: "Geld" leads to the mark, not to its words.
      return .event(.returned(to: reachable[indices[0]]), understood: nil)
    case .none: return .refused(Message("error-no-such-part"))
    }
  }

  /// The ways to finish a command, or `nil` when something else is being typed.
  func commandSuggestions(
    for typed: String, among commands: [ConversationCommand], _ texts: Texts
  ) -> [Suggestion]? {
    guard typed.hasPrefix("/"), !typed.hasPrefix("//") else { return nil }
    let back = ConversationCommand.back.words(texts)
    if let begin = back.first(where: { folded(typed).hasPrefix("/\(folded($0)) ") }) {
      let start = begin.count + 2
      let word = folded(String(typed.dropFirst(start)))
      return returnSteps.map { texts(label($0)) }.filter { folded($0).hasPrefix(word) }.map {
        Suggestion(replacement: $0, start: start, label: $0, description: "")
      }
    }
    let word = folded(String(typed.dropFirst()))
    return commands.compactMap { command in
      guard let name = command.words(texts).first, folded(name).hasPrefix(word) else { return nil }
      return Suggestion(
        replacement: "/" + name, start: 0, label: "/" + name,
        description: texts(command.description))
    }
  }
}

extension TalkFlow {
  /// A command that was typed behind words which stood in the line already.
  ///
  /// An earlier answer stands in the line to be edited; who only wants to go on types behind it.
  /// - Parameters:
  ///   - words: What stood in the line.
  ///   - line: The whole line.
  ///   - texts: The language in which is typed.
  /// - Returns: The command as typed, or `nil` when the line is something else.
  public func command(typedBehind words: String, in line: String, _ texts: Texts) -> String? {
    guard let typed = stroke(typedBehind: words, in: line),
      case .command = TypedLine(typed, texts)
    else { return nil }
    return typed
  }
}
