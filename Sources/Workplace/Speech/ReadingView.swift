// SPDX-License-Identifier: EUPL-1.2

internal import Wording

/// How a conversation is shown, so that everybody can read along (weergave).
public enum ReadingView: String, CaseIterable, Codable, Sendable {
  /// Bars and lists, as most people read best (gewoon).
  case ordinary
  /// Words only, one under the other, for a screen reader or to read aloud (rustig).
  case calm
  /// Few words on a screen, with room around them, to read together (groot).
  case large

  /// Reads the name of a view in any language of the interface.
  /// - Parameter word: Anything else gives `nil`.
  public init?(word: String) {
    let wanted = word.lowercased()
    let languages = Language.ofInterface.map { Texts($0) }
    for view in Self.allCases
    where languages.contains(where: { $0.words("words-view-\(view.rawValue)").contains(wanted) }) {
      self = view
      return
    }
    return nil
  }
}

/// What a sentence does in the conversation; the view decides how that is shown.
public enum SpokenRole: Sendable {
  /// Tells what happened.
  case statement
  /// Names the part that begins.
  case heading
  /// Waits for an answer.
  case question
  /// Helps to understand or to answer a question.
  case explanation
  /// Says what was not understood or went wrong.
  case mistake

  /// The text of the word in front, where words stand for what is seen otherwise.
  var label: String? {
    switch self {
    case .statement: nil
    case .heading: "label-spoken-heading"
    case .question: "label-spoken-question"
    case .explanation: "label-spoken-explanation"
    case .mistake: "label-spoken-mistake"
    }
  }
}
