// SPDX-License-Identifier: EUPL-1.2

/// A language that the interface speaks.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// Dutch, the source of all texts.
  case dutch = "nl"
  /// English.
  case english = "en"

  /// The language code, such as `nl`.
  public var code: String { rawValue }

  /// Reads a language code or a locale name such as `en_GB.UTF-8`.
  /// - Parameter locale: Anything else, such as `C`, gives `nil`.
  public init?(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    self.init(rawValue: code)
  }
}

extension Texts {
  /// The language that a word names, such as `en` or `engels`.
  /// - Parameter word: In the present language, or a code.
  /// - Returns: `nil` when the interface does not speak it.
  public func language(named word: String) -> Language? {
    let wanted = word.lowercased()
    return Language.allCases.first {
      $0.code == wanted || words("words-language-\($0.code)").contains(wanted)
    }
  }
}

/// The plural forms of a language.
///
/// Source: Unicode CLDR, Language Plural Rules, cardinal, whole numbers.
public enum PluralForm: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// The form that a language uses for a number.
  /// - Parameters:
  ///   - number: A whole number.
  ///   - language: The language of the sentence.
  public init(of number: Int, in language: Language) {
    switch language {
    case .dutch, .english: self = number == 1 ? .one : .other
    }
  }
}
