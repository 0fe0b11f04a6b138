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
    if let commands = commandSuggestions(for: typed, among: ConversationCommand.ofMeetings, texts) {
      return commands
    }
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
}
