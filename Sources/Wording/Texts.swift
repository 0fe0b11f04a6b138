// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Says messages in one language.
///
/// A text that a language lacks is said in Dutch, and one that Dutch lacks as its id in brackets:
/// a conversation never stops on a text, and the gap can be seen.
public struct Texts: Sendable {
  /// The language in which messages are said.
  public let language: Language
  private let catalogue: Catalogue
  private let dutch: Catalogue

  /// Takes the built-in texts, with an organisation's own wording on top.
  /// - Parameters:
  ///   - language: The language in which messages are said.
  ///   - overlay: Texts in that language that replace the built-in ones.
  public init(_ language: Language, overlay: Catalogue? = nil) {
    self.language = language
    var catalogue = Catalogue.builtIn(language)
    if let overlay { catalogue.merge(overlay) }
    self.catalogue = catalogue
    dutch = language == .dutch ? catalogue : Catalogue.builtIn(.dutch)
  }

  private init(dutch: Catalogue) {
    language = .dutch
    catalogue = dutch
    self.dutch = dutch
  }

  /// The same in Dutch, without an organisation's own wording.
  public var inDutch: Texts { Texts(dutch: dutch) }

  /// Says a message.
  /// - Parameter message: Which text, and the values in it.
  /// - Returns: The sentence in this language.
  public func callAsFunction(_ message: Message) -> String {
    guard let pattern = catalogue[message.id] ?? dutch[message.id] else {
      return "[\(message.id)]"
    }
    return say(pattern, message.values)
  }

  /// Says a text that has no values.
  /// - Parameter id: The id of the text.
  /// - Returns: The sentence in this language.
  public func callAsFunction(_ id: String) -> String { self(Message(id)) }

  /// The words of a text that is a list, such as all ways to say yes.
  /// - Parameter id: The id of a text with commas between the words.
  /// - Returns: The words, without spaces around them.
  public func words(_ id: String) -> [String] {
    self(id).split(separator: ",").map { part in
      let start = part.drop { $0.isWhitespace }
      return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// Whether there is such a text in this language.
  /// - Parameter id: The id of the text.
  /// - Returns: `false` when it would be said in Dutch or as its id.
  public func has(_ id: String) -> Bool { catalogue[id] != nil }

  /// Whether a native speaker has read these texts; Dutch is the source.
  ///
  /// A language's own file, or an organisation's wording, says so with `language-checked-by`.
  public var isCheckedByNative: Bool { has("language-checked-by") }

  private func say(_ pattern: FluentPattern, _ values: [String: Message.Value]) -> String {
    pattern.elements.map { element in
      switch element {
      case .words(let words): words
      case .value(let name): values[name].map(say) ?? "{\(name)}"
      case .choice(let choice): say(variant(of: choice, values[choice.name]), values)
      }
    }.joined()
  }

  private func say(_ value: Message.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): longDay(day)
    case .named(let names): names[language.code] ?? names["nl"] ?? ""
    case .message(let message): self(message)
    }
  }

  private func variant(
    of choice: FluentPattern.Choice, _ value: Message.Value?
  ) -> FluentPattern {
    let keys: [String]
    switch value {
    case .number(let number):
      keys = [String(number), PluralForm(of: number, in: language).rawValue]
    case .text(let text): keys = [text]
    default: keys = []
    }
    for key in keys {
      if let variant = choice.variants.first(where: { $0.key == key }) { return variant.pattern }
    }
    return choice.fallback
  }

  /// A day written out with its weekday, such as `vrijdag 12 juni 2026`.
  /// - Parameter day: The day.
  /// - Returns: The day in this language.
  public func longDay(_ day: CalendarDay) -> String {
    self(
      Message(
        "date-long",
        [
          "weekday": .message(Message("weekday-\(day.weekday.rawValue)")),
          "day": .number(day.day),
          "month": .message(Message("month-\(day.month)")),
          "year": .text(String(day.year)),
        ]))
  }

  /// A day written out without its weekday, such as `12 juni 2026`.
  /// - Parameter day: The day.
  /// - Returns: The day in this language.
  public func shortDay(_ day: CalendarDay) -> String {
    self(
      Message(
        "date-short",
        [
          "day": .number(day.day), "month": .message(Message("month-\(day.month)")),
          "year": .text(String(day.year)),
        ]))
  }
}
