// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

/// A way to finish what is being typed (aanvulling).
public struct Suggestion: Hashable, Sendable {
  /// What comes in the line.
  public let replacement: String
  /// From where in the line it comes, in characters from the start.
  public let start: Int
  /// What it is called in a list of suggestions.
  public let label: String
  /// What it means, in a few words; may be empty.
  public let description: String
}

extension ConversationFlow {
  /// The ways to finish a line.
  /// - Parameters:
  ///   - typed: What stands before the cursor.
  ///   - texts: The language in which the pair types.
  /// - Returns: None when nothing fits.
  public func suggestions(for typed: String, _ texts: Texts) -> [Suggestion] {
    if let commands = commandSuggestions(
      for: typed, among: ConversationCommand.allCases, texts)
    {
      return commands
    }
    guard let question else { return [] }
    // Only the part behind the last comma is finished.
    let start =
      typed.lastIndex(of: ",").map { typed.distance(from: typed.startIndex, to: $0) + 1 }
      ?? 0
    let part = typed.dropFirst(start)
    let begin = start + part.prefix(while: \.isWhitespace).count
    let word = folded(String(part))
    let options = options(question.kind, texts)
    let fitting = options.filter { folded($0.name).hasPrefix(word) }
    let within = options.filter { option in
      folded(option.name).split { !$0.isLetter }.contains { $0.hasPrefix(word) }
    }
    return (fitting.isEmpty ? within : fitting).map { option in
      Suggestion(
        replacement: option.name, start: begin, label: option.name, description: option.description)
    }
  }

  private func options(
    _ kind: AnswerKind, _ texts: Texts
  ) -> [(name: String, description: String)] {
    let lists: [String]
    switch kind {
    case .topics(let list):
      return list.options.map { ($0.name(in: texts.language), $0.hint(in: texts.language)) }
    case .level(let question):
      return ["words-yes", "words-no"].compactMap { texts.words($0).first.map { ($0, "") } }
        + question.levels.reversed().map {
          ($0.name(in: texts.language.code), String($0.level.number))
        }
    case .acknowledgement, .confirmation, .yesOrNo: lists = ["words-yes", "words-no"]
    case .stuck: lists = AnswerReader.waysOnWhenStuck.map { "words-stuck-\($0.rawValue)" }
    case .manner: lists = Ending.Manner.allCases.map { "words-ending-\($0.rawValue)" }
    case .usefulness: lists = Ending.Usefulness.allCases.map { "words-use-\($0.rawValue)" }
    case .outcome: lists = GoalOutcome.allCases.map { "words-outcome-\($0.rawValue)" }
    case .position: lists = PositionWord.allCases.map { "words-position-\($0.rawValue)" }
    case .roles: lists = ["words-no", "words-voice-professional", "words-voice-other"]
    case .name:
      return [context.trajectory.resident.name, context.professional].filter { !$0.isEmpty }
        .map { ($0, "") }
    case .day:
      let reader = DatePhrase(texts: texts, today: context.today)
      return texts.words("words-day-suggestions").map { phrase in
        guard case .day(let day) = reader.read(phrase) else { return (phrase, "") }
        return (phrase, texts.longDay(day))
      }
    case .words, .score: return []
    }
    return lists.compactMap { texts.words($0).first.map { ($0, "") } }
  }
}
