// SPDX-License-Identifier: EUPL-1.2

/// A part of life that can be talked about, as an instrument names it (leefgebied).
public struct LifeDomain: Hashable, Sendable, Identifiable {
  /// Short, stable and in ASCII, such as `geld`; unique within its instrument.
  public let id: String
  /// What residents see, by language code (`nl`, `en` …).
  public let names: [String: String]
  /// A few words that explain the domain, by language code.
  public let hints: [String: String]
  /// What a level means for this domain, by language code (toelichting bij een niveau).
  ///
  /// Only an organisation with the rights to such texts has them, in its own instrument file.
  public let levelTexts: [Level: [String: String]]

  /// Makes a domain.
  /// - Parameters:
  ///   - id: Short, stable and in ASCII.
  ///   - names: What residents see, by language code.
  ///   - hints: A few words of explanation, by language code.
  ///   - levelTexts: What a level means for this domain, by language code.
  public init(
    id: String, names: [String: String], hints: [String: String] = [:],
    levelTexts: [Level: [String: String]] = [:]
  ) {
    self.id = id
    self.names = names
    self.hints = hints
    self.levelTexts = levelTexts
  }

  /// The name in a language, in Dutch when that language has none.
  /// - Parameter language: A language code such as `en`.
  /// - Returns: The name, or the id when there is no Dutch name either.
  public func name(in language: String) -> String { names[language] ?? names["nl"] ?? id }
}

/// What a mark, a goal or a word is about: a domain of the instrument or one of the resident's own.
public enum Topic: Hashable, Sendable, Codable {
  /// A domain of the conversation's instrument, by its id.
  case domain(String)
  /// A domain in the resident's own words.
  case own(String)

  /// The resident's own words, when the topic is their own.
  public var ownWords: String? {
    if case .own(let words) = self { words } else { nil }
  }
}
