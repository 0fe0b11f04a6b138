// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

extension ActivityFlow {
  /// The ways to finish a line.
  /// - Parameters:
  ///   - typed: What stands before the cursor.
  ///   - texts: The language in which is typed.
  /// - Returns: None when nothing fits.
  public func suggestions(for typed: String, _ texts: Texts) -> [Suggestion] {
    if typed.hasPrefix("/"), !typed.hasPrefix("//") { return commands(typed, texts) }
    let word = folded(typed)
    return options(texts).filter { folded($0).hasPrefix(word) }
      .map { Suggestion(replacement: $0, start: 0, label: $0, description: "") }
  }

  private func options(_ texts: Texts) -> [String] {
    switch question?.kind {
    case .yesOrNo, .confirmation:
      ["words-yes", "words-no"].compactMap { texts.words($0).first }
    case .colour(let taken):
      LegendColour.Colour.allCases.filter { colour in !taken.contains { $0.colour == colour } }
        .compactMap { texts.words("words-colour-\($0.rawValue)").first.map { $0 + ": " } }
    case .tally: [texts.words("words-tally-sample").first ?? ""].map { $0 + " " }
    case .words, .count, nil: []
    }
  }

  private func commands(_ typed: String, _ texts: Texts) -> [Suggestion] {
    let back = ConversationCommand.back.words(texts)
    if let begin = back.first(where: { folded(typed).hasPrefix("/\(folded($0)) ") }) {
      let start = begin.count + 2
      let word = folded(String(typed.dropFirst(start)))
      return returnLabels.map { texts($0) }.filter { folded($0).hasPrefix(word) }.map {
        Suggestion(replacement: $0, start: start, label: $0, description: "")
      }
    }
    let word = folded(String(typed.dropFirst()))
    return ConversationCommand.ofMeetings.compactMap { command in
      guard let name = command.words(texts).first, folded(name).hasPrefix(word) else { return nil }
      return Suggestion(
        replacement: "/" + name, start: 0, label: "/" + name,
        description: texts(command.description))
    }
  }

  /// A command that was typed behind words which stood in the line already.
  /// - Parameters:
  ///   - words: What stood in the line.
  ///   - line: The whole line.
  ///   - texts: The language in which is typed.
  /// - Returns: The command as typed, or `nil` when the line is something else.
  public func command(typedBehind words: String, in line: String, _ texts: Texts) -> String? {
    TypedLine.command(typedBehind: words, in: line, texts)
  }
}

extension ConversationCommand {
  /// What can be said at a meeting of a group: it has no list to walk.
  public static var ofMeetings: [ConversationCommand] { allCases.filter { $0 != .list } }
}
