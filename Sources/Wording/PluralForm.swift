// SPDX-License-Identifier: EUPL-1.2

/// The plural forms of a language.
///
/// Source: Unicode CLDR, Language Plural Rules, cardinal, whole numbers.
public enum PluralForm: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// The forms that whole numbers take in a language; a text that chooses by number has each once.
  ///
  /// Polish and Ukrainian keep `other` for fractions, which no text here says.
  /// - Parameter language: The language of the sentence.
  /// - Returns: The forms, in CLDR's order.
  public static func all(in language: Language) -> [PluralForm] {
    switch language {
    case .dutch, .english, .turkish: [.one, .other]
    case .arabic: [.zero, .one, .two, .few, .many, .other]
    case .polish, .ukrainian: [.one, .few, .many]
    }
  }

  /// The form that a language uses for a number.
  /// - Parameters:
  ///   - number: A whole number; nothing is counted below zero, and such a number takes the last form.
  ///   - language: The language of the sentence.
  public init(of number: Int, in language: Language) {
    switch language {
    case .dutch, .english, .turkish: self = number == 1 ? .one : .other
    case .arabic: self = Self.arabic(number)
    case .polish: self = number == 1 ? .one : Self.fewOrMany(number)
    case .ukrainian:
      self = number % 10 == 1 && number % 100 != 11 ? .one : Self.fewOrMany(number)
    }
  }

  private static func arabic(_ number: Int) -> PluralForm {
    switch (number, number % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  /// Few for what ends in 2, 3 or 4, but not in 12, 13 or 14.
  private static func fewOrMany(_ number: Int) -> PluralForm {
    (2...4).contains(number % 10) && !(12...14).contains(number % 100) ? .few : .many
  }
}
