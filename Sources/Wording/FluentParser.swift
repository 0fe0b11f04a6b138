// SPDX-License-Identifier: EUPL-1.2

/// Reads the subset of Fluent that our texts use.
///
/// Comments (`#`), messages (`id = words`), continuation by indentation, `{ $name }` and one
/// choice: `{ $name -> [one] … *[other] … }`. There are no functions, terms or attributes:
/// anything else is an error with its file and line. All that steers is ASCII, so that it reads
/// bytes: every program starts with a hundred thousand of them.
///
/// Source: Project Fluent, Fluent Syntax 1.0.
struct FluentParser {
  private let file: String
  private let lines: [ArraySlice<UInt8>]

  init(file: String, text: String) {
    self.file = file
    lines = Array(text.utf8).split(separator: .lineFeed, omittingEmptySubsequences: false).map {
      $0.last == .carriageReturn ? $0.dropLast() : $0
    }
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
      if line.first == UInt8(ascii: "#") || line.isBlank { continue }
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")), line.first?.isSpace == false else {
        throw error(.notAMessage, number)
      }
      let id = line[..<equals].trimmed
      guard id.first?.isLetter == true, id.allSatisfy(\.isPartOfName) else {
        throw error(.invalidID, number)
      }
      var value = Array(line[(equals + 1)...].trimmed)
      while index < lines.count, continues(lines[index], before: index + 1) {
        if !value.isEmpty { value.append(.lineFeed) }
        value += lines[index].trimmed
        index += 1
      }
      value = Array(value[...].trimmed)
      guard !value.isEmpty else { throw error(.empty, number) }
      var reader = PatternReader(text: value, file: file, line: number)
      let entry = Entry(pattern: try reader.pattern(untilClosingBrace: false), line: number)
      guard messages.updateValue(entry, forKey: String(decoding: id, as: UTF8.self)) == nil else {
        throw error(.repeatedID, number)
      }
    }
    return messages
  }

  /// Whether a line belongs to the message above it: it is indented, or blank between such lines.
  private func continues(_ line: ArraySlice<UInt8>, before next: Int) -> Bool {
    if !line.isBlank { return line.first?.isSpace == true }
    return lines[next...].first { !$0.isBlank }?.first?.isSpace == true
  }

  private func error(_ code: FluentError.Code, _ line: Int) -> FluentError {
    FluentError(code: code, file: file, line: line)
  }
}

/// Reads the words of one message.
private struct PatternReader {
  let text: [UInt8]
  let file: String
  let line: Int
  var index = 0

  private var next: UInt8? { index < text.count ? text[index] : nil }

  mutating func pattern(untilClosingBrace inChoice: Bool) throws(FluentError) -> FluentPattern {
    var pattern = FluentPattern()
    var start = index
    func words(_ end: Int, isLast: Bool = false) -> FluentPattern.Element? {
      let words = isLast && inChoice ? text[start..<end].trimmedAtEnd : text[start..<end]
      return words.isEmpty ? nil : .words(String(decoding: words, as: UTF8.self))
    }
    while let byte = next {
      if inChoice, byte == UInt8(ascii: "}") || startsVariant { break }
      if byte == UInt8(ascii: "{") {
        if let words = words(index) { pattern.elements.append(words) }
        pattern.elements.append(try placeable())
        start = index
      } else if byte == UInt8(ascii: "}") {
        throw error(.openBrace)
      } else {
        index += 1
      }
    }
    if let words = words(index, isLast: true) { pattern.elements.append(words) }
    return pattern
  }

  /// A variant starts on a line of its own with `[` or `*[`, as Fluent has it.
  private var startsVariant: Bool {
    guard
      text[index...].starts(with: "[".utf8) || text[index...].starts(with: "*[".utf8)
    else { return false }
    return text[..<index].last { $0 != UInt8(ascii: " ") } == .lineFeed
  }

  private mutating func placeable() throws(FluentError) -> FluentPattern.Element {
    index += 1
    skipSpace()
    guard next == UInt8(ascii: "$") else { throw error(.unknownPlaceable) }
    index += 1
    let name = word()
    guard !name.isEmpty else { throw error(.unknownPlaceable) }
    skipSpace()
    guard let byte = next else { throw error(.openBrace) }
    if byte == UInt8(ascii: "}") {
      index += 1
      return .value(name: name)
    }
    guard text[index...].starts(with: "->".utf8) else { throw error(.unknownPlaceable) }
    index += 2
    return .choice(try choice(on: name))
  }

  private mutating func choice(on name: String) throws(FluentError) -> FluentPattern.Choice {
    var variants: [FluentPattern.Variant] = []
    var fallback: FluentPattern?
    while true {
      skipSpace()
      guard let byte = next else { throw error(.openBrace) }
      if byte == UInt8(ascii: "}") { break }
      let isDefault = byte == UInt8(ascii: "*")
      if isDefault { index += 1 }
      guard next == UInt8(ascii: "[") else { throw error(.unknownPlaceable) }
      index += 1
      skipSpace()
      let key = word()
      skipSpace()
      guard !key.isEmpty, next == UInt8(ascii: "]") else { throw error(.unknownPlaceable) }
      index += 1
      while next == UInt8(ascii: " ") { index += 1 }
      let pattern = try pattern(untilClosingBrace: true)
      if isDefault { fallback = pattern }
      variants.append(.init(key: key, pattern: pattern))
    }
    index += 1
    guard let fallback else { throw error(.missingDefault) }
    return .init(name: name, variants: variants, fallback: fallback)
  }

  /// A name; `->` ends it.
  private mutating func word() -> String {
    let start = index
    while next?.isPartOfName == true, !text[index...].starts(with: "->".utf8) { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while next?.isSpace == true { index += 1 }
  }

  private func error(_ code: FluentError.Code) -> FluentError {
    FluentError(code: code, file: file, line: line)
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")

  fileprivate var isSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == .lineFeed
      || self == .carriageReturn
  }

  fileprivate var isLetter: Bool {
    let lowerCase = self | 0x20
    return lowerCase >= UInt8(ascii: "a") && lowerCase <= UInt8(ascii: "z")
  }

  /// Letters, digits and hyphens.
  fileprivate var isPartOfName: Bool {
    isLetter || self == UInt8(ascii: "-")
      || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlank: Bool { allSatisfy(\.isSpace) }

  fileprivate var trimmed: ArraySlice<UInt8> { drop(while: \.isSpace).trimmedAtEnd }

  fileprivate var trimmedAtEnd: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !$0.isSpace }) else { return [] }
    return self[...last]
  }
}
