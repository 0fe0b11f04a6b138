// SPDX-License-Identifier: EUPL-1.2

/// Words of ours on the page: in the page's language and, on a page in two languages, in Dutch.
public struct FixedWords: Hashable, Sendable {
  /// In the language of the page.
  public var main: String
  /// The same in Dutch, when the page is in two languages and Dutch says it otherwise.
  public var beside: String?

  /// Makes fixed words.
  /// - Parameters:
  ///   - main: In the language of the page.
  ///   - beside: The same in Dutch; dropped when it is the same text.
  public init(_ main: String, beside: String? = nil) {
    self.main = main
    self.beside = beside == main ? nil : beside
  }

  /// Two sentences, one after the other.
  static func + (first: FixedWords, second: FixedWords) -> FixedWords {
    let isBeside = first.beside != nil || second.beside != nil
    return FixedWords(
      first.main + " " + second.main,
      beside: isBeside
        ? (first.beside ?? first.main) + " " + (second.beside ?? second.main) : nil)
  }
}

/// Somebody's own words: they stay as they were said, in whatever language.
public struct OwnWords: Hashable, Sendable {
  /// The words, unchanged but for signs that cannot be seen; lines end in `\n`.
  public var text: String
  /// Whether the page leaves a marked place for a translation that somebody fills in.
  public var hasPlaceForTranslation: Bool

  /// The paragraphs in order, none empty.
  public var paragraphs: [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Takes somebody's words; nothing when there are none.
  init?(_ text: String?, hasPlaceForTranslation: Bool) {
    guard let text = text?.printable.orNil else { return nil }
    self.text = text
    self.hasPlaceForTranslation = hasPlaceForTranslation
  }
}

/// What something is about, as the page names it.
public enum TopicName: Hashable, Sendable {
  /// A life domain of the list: its id, which chooses its picture, and its name.
  case domain(String, FixedWords)
  /// The resident's own topic, unchanged, on one line.
  case own(String)

  /// The name in the language of the page, or the resident's own.
  public var main: String {
    switch self {
    case .domain(_, let name): name.main
    case .own(let words): words
    }
  }

  /// The name in Dutch, when the page is in two languages and Dutch says it otherwise.
  public var beside: String? {
    if case .domain(_, let name) = self { name.beside } else { nil }
  }
}
