// SPDX-License-Identifier: EUPL-1.2

/// The right-hand side of a text: fixed words, values and choices.
struct FluentPattern: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case words(String)
    case value(name: String)
    case choice(Choice)
  }

  struct Choice: Hashable, Sendable {
    let name: String
    let variants: [Variant]
    let fallback: FluentPattern
  }

  struct Variant: Hashable, Sendable {
    let key: String
    let pattern: FluentPattern
  }

  var elements: [Element] = []

  /// The names of all values that the text uses.
  var valueNames: Set<String> {
    var names: Set<String> = []
    for element in elements {
      switch element {
      case .words: continue
      case .value(let name): names.insert(name)
      case .choice(let choice):
        names.insert(choice.name)
        names.formUnion(choice.fallback.valueNames)
        for variant in choice.variants { names.formUnion(variant.pattern.valueNames) }
      }
    }
    return names
  }
}

/// What is wrong with a text file, and where.
public struct FluentError: Error, Hashable, Sendable {
  /// What was found.
  public enum Code: String, Sendable {
    /// A line that is no comment, no message and no continuation.
    case notAMessage
    /// An id with other signs than letters, digits and hyphens.
    case invalidID
    /// The same id twice in one file.
    case repeatedID
    /// A message without words.
    case empty
    /// A brace that is never closed.
    case openBrace
    /// Something between braces that this subset does not have.
    case unknownPlaceable
    /// A choice without the variant that starts with `*`.
    case missingDefault
    /// A text that the page does not have.
    case unknownID
    /// A value that the text of that id does not have.
    case unknownValue
  }

  /// What was found.
  public let code: Code
  /// The name of the file.
  public let file: String
  /// The line, 1-based.
  public let line: Int
}
