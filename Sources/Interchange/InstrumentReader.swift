// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// Reads a list of life domains from its TOML file.
///
/// The reader gathers everything that is wrong, so that who edits a list sees it all at once.
public enum InstrumentReader {
  /// Reads an instrument.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The instrument, with its domains in the order of the file.
  /// - Throws: ``InstrumentError`` with every finding.
  public static func instrument(file: String, text: String) throws(InstrumentError) -> Instrument {
    var reading = Reading(text: text)
    let instrument = reading.instrument()
    guard reading.findings.isEmpty, let instrument else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
    return instrument
  }
}

/// One reading of one file: what was found wrong so far.
private struct Reading {
  private(set) var findings: [InstrumentError.Finding] = []
  private let text: String
  /// Worked out when something is wrong, which it seldom is.
  private lazy var lines = KeyLines(text: text)

  init(text: String) { self.text = text }

  mutating func instrument() -> Instrument? {
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
    let root: TOMLTable
    do {
      root = try TOMLTable(string: text)
    } catch {
      let line = (error as? TOMLParseError)?.source.begin.line
      findings.append(.init(code: .notTOML, keyPath: nil, line: line))
      return nil
    }
    checkKeys(of: root, ["id", "version", "source", "licence", "title", "domain"], at: "")
    let id = identifier(in: root, at: "")
    let version = version(in: root)
    let titles = translations("title", in: root, at: "")
    let source = words("source", in: root, at: "")
    let licence = words("licence", in: root, at: "")
    let domains = domains(in: root)
    guard let id, let version, let titles, let source, let licence, let domains else { return nil }
    return Instrument(
      reference: InstrumentReference(id: id, version: version), titles: titles, source: source,
      licence: licence, domains: domains)
  }

  private mutating func domains(in root: TOMLTable) -> [LifeDomain]? {
    guard let value = root["domain"] else { return report(.noDomains, "domain") }
    guard let array = value.array else { return report(.wrongType, "domain") }
    guard !array.isEmpty else { return report(.noDomains, "domain") }
    var domains: [LifeDomain] = []
    var seen: Set<String> = []
    for index in 0..<array.count {
      let path = "domain[\(index + 1)]"
      guard let table = array[index].table else {
        report(.wrongType, path)
        continue
      }
      checkKeys(of: table, ["id", "name", "hint"], at: path)
      let id = identifier(in: table, at: path)
      let names = translations("name", in: table, at: path)
      let hints = table["hint"] == nil ? [:] : translations("hint", in: table, at: path)
      if let id, !seen.insert(id).inserted { report(.repeatedID, "\(path).id") }
      if let id, let names, let hints {
        domains.append(LifeDomain(id: id, names: names, hints: hints))
      }
    }
    return domains
  }

  private mutating func identifier(in table: TOMLTable, at path: String) -> String? {
    guard let id = words("id", in: table, at: path) else { return nil }
    let isPlain = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard isPlain, id.utf8.count <= 64 else { return report(.invalidID, join(path, "id")) }
    return id
  }

  private mutating func version(in root: TOMLTable) -> Int? {
    guard let value = root["version"] else { return report(.missing, "version") }
    guard let version = value.int else { return report(.wrongType, "version") }
    guard version >= 1 else { return report(.invalidVersion, "version") }
    return version
  }

  private mutating func translations(
    _ key: String, in table: TOMLTable, at path: String
  ) -> [String: String]? {
    let here = join(path, key)
    guard let value = table[key] else { return report(.missing, here) }
    guard let languages = value.table else { return report(.wrongType, here) }
    var all: [String: String] = [:]
    for language in languages.keys {
      if (2...3).contains(language.utf8.count),
        language.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      {
        all[language] = words(language, in: languages, at: here)
        if all[language]?.contains(where: \.isNewline) == true {
          report(.controlCharacter, "\(here).\(language)")
        }
      } else {
        report(.invalidLanguage, "\(here).\(language)")
      }
    }
    if languages["nl"] == nil { report(.missingDutch, "\(here).nl") }
    return all
  }

  private mutating func words(_ key: String, in table: TOMLTable, at path: String) -> String? {
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

  private mutating func checkKeys(of table: TOMLTable, _ known: Set<String>, at path: String) {
    for key in table.keys where !known.contains(key) { report(.unknownKey, join(path, key)) }
  }

  private func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  private mutating func report(_ code: InstrumentError.Code, _ keyPath: String) {
    findings.append(.init(code: code, keyPath: keyPath, line: lines.line(of: keyPath)))
  }

  /// Reports, and stands for the value that could not be read.
  private mutating func report<Value>(
    _ code: InstrumentError.Code, _ keyPath: String
  ) -> Value? {
    let _: Void = report(code, keyPath)
    return nil
  }
}
