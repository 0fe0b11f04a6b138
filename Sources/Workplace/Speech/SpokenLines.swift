// SPDX-License-Identifier: EUPL-1.2

internal import Terminal
internal import Wording

/// Puts what is said into lines, as a view shows them.
struct SpokenLines {
  /// The longest line that is still easy to read.
  private static let longest = 78
  /// The longest line for reading together, at some distance from the screen.
  private static let longestLarge = 46

  let view: ReadingView
  let texts: Texts
  let screenWidth: Int

  /// The columns of a line.
  var width: Int { min(screenWidth, view == .large ? Self.longestLarge : Self.longest) }

  /// The lines of some text.
  /// - Parameters:
  ///   - text: What to say; control characters are taken out.
  ///   - role: What it does in the conversation.
  ///   - indent: The spaces in front of every line after the first.
  /// - Returns: At least one, without line ends.
  func lines(_ text: String, as role: SpokenRole, indent: Int = 0) -> [String] {
    var text = TextCleaning.displaySafe(text)
    switch view {
    case .ordinary: break
    case .calm: if let label = role.label { text = texts(label) + " " + text }
    case .large: text = Self.sentences(text).joined(separator: "\n\n")
    }
    return TextWrap.wrapped(text, width: width, indent: indent)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The sentences of a text; a number or a name with a full stop in it is not cut.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let starts = word.first.map { !$0.isLowercase && !$0.isNumber && $0 != "(" } ?? false
      if starts, let end = sentence.last, ".!?”".contains(end), sentence.contains(/[.!?]”?$/) {
        sentences.append(sentence)
        sentence = ""
      }
      sentence += (sentence.isEmpty ? "" : " ") + word
    }
    return sentences + [sentence]
  }
}
