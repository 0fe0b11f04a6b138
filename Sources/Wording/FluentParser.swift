// SPDX-License-Identifier: EUPL-1.2

/// Reads the subset of Fluent that our texts use.
///
/// Comments (`#`), messages (`id = words`), continuation by indentation, `{ $name }` and one
/// choice: `{ $name -> [one] … *[other] … }`. There are no functions, terms or attributes:
/// anything else is an error with its file and line.
///
/// Source: Project Fluent, Fluent Syntax 1.0.
struct FluentParser {
  private let file: String
  private let lines: [Substring]

  init(file: String, text: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// A message with the line it begins on, 1-based.
  struct Entry {
    let pattern: FluentPattern
    let line: Int
  }

  /// Reads all messages.
  func messages() throws(FluentError) -> [String: Entry] {
    var messages: [String: Entry] = [:]
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let number = index + 1
      index += 1
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      guard let equals = line.firstIndex(of: "="), line.first?.isWhitespace == false else {
        throw error(.notAMessage, number)
      }
      let id = String(line[..<equals]).trimmed
      guard id.first?.isLetter == true,
        id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      else { throw error(.invalidID, number) }
      var value = String(line[line.index(after: equals)...]).trimmed
      while index < lines.count, continues(lines[index], of: value, before: index + 1) {
        let more = String(lines[index]).trimmed
        value += value.isEmpty ? more : "\n" + more
        index += 1
      }
      value = value.trimmed
      guard !value.isEmpty else { throw error(.empty, number) }
      guard messages[id] == nil else { throw error(.repeatedID, number) }
      var reader = PatternReader(text: Array(value), file: file, line: number)
      messages[id] = Entry(
        pattern: try reader.pattern(untilClosingBrace: false), line: number)
    }
    return messages
  }

  /// Whether a line belongs to the message above it: it is indented, or blank between such lines.
  private func continues(_ line: Substring, of value: String, before next: Int) -> Bool {
    if line.first?.isWhitespace == true, !line.allSatisfy(\.isWhitespace) { return true }
    guard line.allSatisfy(\.isWhitespace) else { return false }
    guard let following = lines[next...].first(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return false
    }
    return following.first?.isWhitespace == true
  }

  private func error(_ code: FluentError.Code, _ line: Int) -> FluentError {
    FluentError(code: code, file: file, line: line)
  }
}

/// Reads the words of one message.
private struct PatternReader {
  let text: [Character]
  let file: String
  let line: Int
  var index = 0

  mutating func pattern(untilClosingBrace inChoice: Bool) throws(FluentError) -> FluentPattern {
    var pattern = FluentPattern()
    var words = ""
    while index < text.count {
      let character = text[index]
      if inChoice, character == "}" || startsVariant { break }
      if character == "{" {
        if !words.isEmpty { pattern.elements.append(.words(words)) }
        words = ""
        pattern.elements.append(try placeable())
      } else if character == "}" {
        throw error(.openBrace)
      } else {
        words.append(character)
        index += 1
      }
    }
    if inChoice { words = words.trimmedAtEnd }
    if !words.isEmpty { pattern.elements.append(.words(words)) }
    return pattern
  }

  /// A variant starts on a line of its own with `[` or `*[`, as Fluent has it.
  private var startsVariant: Bool {
    guard
      text[index] == "[" || (text[index] == "*" && index + 1 < text.count && text[index + 1] == "[")
    else { return false }
    var before = index - 1
    while before >= 0, text[before] == " " { before -= 1 }
    return before >= 0 && text[before] == "\n"
  }

  private mutating func placeable() throws(FluentError) -> FluentPattern.Element {
    index += 1
    skipSpace()
    guard index < text.count, text[index] == "$" else { throw error(.unknownPlaceable) }
    index += 1
    let name = word()
    guard !name.isEmpty else { throw error(.unknownPlaceable) }
    skipSpace()
    guard index < text.count else { throw error(.openBrace) }
    if text[index] == "}" {
      index += 1
      return .value(name: name)
    }
    guard text[index...].starts(with: "->") else { throw error(.unknownPlaceable) }
    index += 2
    return .choice(try choice(on: name))
  }

  private mutating func choice(on name: String) throws(FluentError) -> FluentPattern.Choice {
    var variants: [FluentPattern.Variant] = []
    var fallback: FluentPattern?
    while true {
      skipSpace()
      guard index < text.count else { throw error(.openBrace) }
      if text[index] == "}" { break }
      let isDefault = text[index] == "*"
      if isDefault { index += 1 }
      guard index < text.count, text[index] == "[" else { throw error(.unknownPlaceable) }
      index += 1
      skipSpace()
      let key = word()
      skipSpace()
      guard !key.isEmpty, index < text.count, text[index] == "]" else {
        throw error(.unknownPlaceable)
      }
      index += 1
      while index < text.count, text[index] == " " { index += 1 }
      let pattern = try pattern(untilClosingBrace: true)
      if isDefault { fallback = pattern }
      variants.append(.init(key: key, pattern: pattern))
    }
    index += 1
    guard let fallback else { throw error(.missingDefault) }
    return .init(name: name, variants: variants, fallback: fallback)
  }

  private mutating func word() -> String {
    var word = ""
    while index < text.count, text[index].isLetter || text[index].isNumber || text[index] == "-" {
      // `->` ends a name.
      if text[index] == "-", index + 1 < text.count, text[index + 1] == ">" { break }
      word.append(text[index])
      index += 1
    }
    return word
  }

  private mutating func skipSpace() {
    while index < text.count, text[index].isWhitespace { index += 1 }
  }

  private func error(_ code: FluentError.Code) -> FluentError {
    FluentError(code: code, file: file, line: line)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmedAtEnd
  }

  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
