// SPDX-License-Identifier: EUPL-1.2

/// A language that a resident's page can be written in; the interface speaks some of them.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// Dutch, the source of all texts.
  case dutch = "nl"
  /// English.
  case english = "en"
  /// Turkish, for the page.
  case turkish = "tr"
  /// Arabic, for the page.
  case arabic = "ar"
  /// Polish, for the page.
  case polish = "pl"
  /// Ukrainian, for the page.
  case ukrainian = "uk"

  /// The languages that the interface speaks: they have every text, the others those of the page.
  public static let ofInterface: [Language] = [.dutch, .english]

  /// The language code, such as `nl`.
  public var code: String { rawValue }

  /// The side that its lines begin at.
  public var direction: Direction { self == .arabic ? .rightToLeft : .leftToRight }

  /// The side that lines begin at, by the word that HTML has for it.
  public enum Direction: String, Sendable {
    /// Lines begin at the left.
    case leftToRight = "ltr"
    /// Lines begin at the right.
    case rightToLeft = "rtl"
  }

  /// Reads the language of the interface from a code or a locale name such as `en_GB.UTF-8`.
  /// - Parameter locale: Anything else, such as `C` or `ar`, gives `nil`.
  public init?(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    guard let language = Language(rawValue: code), Self.ofInterface.contains(language) else {
      return nil
    }
    self = language
  }
}

extension Texts {
  /// The language that a word names, such as `en` or `engels`.
  /// - Parameters:
  ///   - word: In the present language, or a code.
  ///   - languages: Those that can be meant.
  /// - Returns: `nil` when it names none of them.
  public func language(
    named word: String, among languages: [Language] = Language.ofInterface
  ) -> Language? {
    let wanted = word.lowercased()
    return languages.first {
      $0.code == wanted || words("words-language-\($0.code)").contains(wanted)
    }
  }
}
