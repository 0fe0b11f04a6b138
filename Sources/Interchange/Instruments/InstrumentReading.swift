// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import TOMLKit

/// One reading of one file of an instrument or a mapping: what was found wrong so far.
///
/// Everything that is wrong is gathered, so that who edits a list sees it all at once.
struct InstrumentReading {
  /// The version of the format that this program writes down and reads.
  static let format = 1

  private(set) var findings: [InstrumentError.Finding] = []
  private let text: String
  /// Worked out when something is wrong, which it seldom is.
  private lazy var lines = KeyLines(text: text)

  init(text: String) { self.text = text }

  /// The table of the whole file, after what the TOML library cannot bear was looked for.
  mutating func root() -> TOMLTable? {
    guard text.utf8.count <= InstrumentFile.mostText else {
      findings.append(.init(code: .tooLarge, keyPath: nil, line: nil))
      return nil
    }
    // The library hands text over as a C string: a NUL, also an escaped one, would cut it off.
    guard !text.utf8.contains(0), !text.contains("\\u0000"), !text.contains("\\U00000000") else {
      findings.append(.init(code: .nulCharacter, keyPath: nil, line: nil))
      return nil
    }
    var scan = UnsafeTOML(text: text)
    if let (code, line) = scan.first() {
      findings.append(.init(code: code, keyPath: nil, line: line))
      return nil
    }
    do {
      return try TOMLTable(string: text)
    } catch {
      let line = (error as? TOMLParseError)?.source.begin.line
      findings.append(.init(code: .notTOML, keyPath: nil, line: line))
      return nil
    }
  }

  // MARK: - Values

  /// A file of a later format may mean something else by the same keys.
  mutating func checkFormat(of root: TOMLTable) {
    guard root["format"] != nil else { return }
    guard let format = number("format", in: root, at: "", within: 1...Int.max) else { return }
    if format > Self.format { report(.newerFormat, "format") }
  }

  mutating func checkKeys(of table: TOMLTable, _ known: Set<String>, at path: String) {
    for key in table.keys where !known.contains(key) { report(.unknownKey, join(path, key)) }
  }

  /// The tables of a repeated part such as `[[domain]]`; `nil` when it is something else.
  mutating func tables(_ key: String, in root: TOMLTable) -> [(path: String, table: TOMLTable)]? {
    guard let value = root[key] else { return [] }
    guard let array = value.array else { return report(.wrongType, key) }
    var tables: [(String, TOMLTable)] = []
    for index in 0..<array.count {
      let path = "\(key)[\(index + 1)]"
      guard let table = array[index].table else {
        report(.wrongType, path)
        continue
      }
      tables.append((path, table))
    }
    return tables
  }

  mutating func identifier(_ key: String, in table: TOMLTable, at path: String) -> String? {
    guard let id = words(key, in: table, at: path) else { return nil }
    guard Self.isIdentifier(id) else { return report(.invalidID, join(path, key)) }
    return id
  }

  static func isIdentifier(_ id: some StringProtocol) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  mutating func version(in root: TOMLTable) -> Int? {
    guard let value = root["version"] else { return report(.missing, "version") }
    guard let version = value.int else { return report(.wrongType, "version") }
    guard version >= 1 else { return report(.invalidVersion, "version") }
    return version
  }

  /// A whole number within a range; `nil` when it is absent, or reported when it is not one.
  mutating func number(
    _ key: String, in table: TOMLTable, at path: String, within range: ClosedRange<Int>
  ) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int else { return report(.wrongType, join(path, key)) }
    guard range.contains(number) else { return report(.invalidNumber, join(path, key)) }
    return number
  }

  /// A level that has to be there.
  mutating func level(_ key: String, in table: TOMLTable, at path: String) -> Level? {
    guard table[key] != nil else { return report(.missing, join(path, key)) }
    return number(key, in: table, at: path, within: Level.numbers).flatMap { Level($0) }
  }

  /// The words of a list such as `resident professional`, each one of those to choose from.
  mutating func choices<Choice: RawRepresentable<String>>(
    _ key: String, in table: TOMLTable, at path: String = ""
  ) -> [Choice]? where Choice: Equatable {
    guard let words = words(key, in: table, at: path) else { return nil }
    var choices: [Choice] = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      guard let choice = Choice(rawValue: String(word)), !choices.contains(choice) else {
        return report(.unknownWord, join(path, key))
      }
      choices.append(choice)
    }
    return choices
  }

  mutating func translations(
    _ key: String, in table: TOMLTable, at path: String
  ) -> [String: String]? {
    let here = join(path, key)
    guard let value = table[key] else { return report(.missing, here) }
    guard let languages = value.table else { return report(.wrongType, here) }
    return translations(in: languages, at: here, onOneLine: true)
  }

  /// Words by language; those of a longer text may hold line ends.
  mutating func translations(
    in languages: TOMLTable, at here: String, onOneLine: Bool
  ) -> [String: String] {
    var all: [String: String] = [:]
    for language in languages.keys {
      if (2...3).contains(language.utf8.count),
        language.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      {
        all[language] = words(language, in: languages, at: here)
        if onOneLine, all[language]?.contains(where: \.isNewline) == true {
          report(.controlCharacter, "\(here).\(language)")
        }
      } else {
        report(.invalidLanguage, "\(here).\(language)")
      }
    }
    if languages["nl"] == nil { report(.missingDutch, "\(here).nl") }
    return all
  }

  mutating func words(_ key: String, in table: TOMLTable, at path: String) -> String? {
    let here = join(path, key)
    guard let value = table[key] else { return report(.missing, here) }
    guard let words = value.string else { return report(.wrongType, here) }
    guard !words.allSatisfy(\.isWhitespace) else { return report(.emptyWords, here) }
    let steers = words.unicodeScalars.contains {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" && $0 != "\t"
    }
    guard !steers else { return report(.controlCharacter, here) }
    return words
  }

  // MARK: - Reporting

  func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  mutating func report(_ code: InstrumentError.Code, _ keyPath: String) {
    findings.append(.init(code: code, keyPath: keyPath, line: lines.line(of: keyPath)))
  }

  /// Reports, and stands for the value that could not be read.
  mutating func report<Value>(_ code: InstrumentError.Code, _ keyPath: String) -> Value? {
    let _: Void = report(code, keyPath)
    return nil
  }
}
