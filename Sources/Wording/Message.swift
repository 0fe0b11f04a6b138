// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Something to say: which text, and the values in it.
///
/// Never the sentence itself.
public struct Message: Hashable, Sendable {
  /// A value that stands in a text.
  public enum Value: Hashable, Sendable {
    /// Text as it is, such as a name or the resident's own words.
    case text(String)
    /// A whole number; it also chooses the plural form.
    case number(Int)
    /// A day, written out in the language of the reader.
    case day(CalendarDay)
    /// A name by language code, such as that of a life domain.
    case named([String: String])
    /// Another message, said in the same language.
    indirect case message(Message)
  }

  /// The id of the text, such as `question-mark`.
  public let id: String
  /// The values by their name in the text.
  public let values: [String: Value]

  /// Makes a message.
  /// - Parameters:
  ///   - id: The id of the text.
  ///   - values: The values by their name in the text.
  public init(_ id: String, _ values: [String: Value] = [:]) {
    self.id = id
    self.values = values
  }
}

extension Message.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Text as it is.
  /// - Parameter value: The text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  /// - Parameter value: The number.
  public init(integerLiteral value: Int) { self = .number(value) }
}
