// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// Reads an instrument from its TOML file.
///
/// The format is described in `Sources/Documentation/Instruments.md`.
public enum InstrumentReader {
  /// Reads an instrument.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The instrument, with its domains in the order of the file.
  /// - Throws: ``InstrumentError`` with every finding.
  public static func instrument(file: String, text: String) throws(InstrumentError) -> Instrument {
    var reading = InstrumentReading(text: text)
    let instrument = reading.root().flatMap { reading.instrument($0) }
    guard reading.findings.isEmpty, let instrument else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
    return instrument
  }
}

extension InstrumentReading {
  private static let keys: Set<String> = [
    "format", "id", "version", "source", "licence", "title", "scale", "answers", "use",
    "valid-days", "level", "domain",
  ]

  /// The instrument that a file holds; `nil` when something that it cannot do without is wrong.
  mutating func instrument(_ root: TOMLTable) -> Instrument? {
    checkFormat(of: root)
    checkKeys(of: root, Self.keys, at: "")
    let id = identifier("id", in: root, at: "")
    let version = version(in: root)
    let titles = translations("title", in: root, at: "")
    let source = words("source", in: root, at: "")
    let licence = words("licence", in: root, at: "")
    let scale = scale(in: root)
    let answering: [VoiceRole]? =
      root["answers"] == nil ? VoiceRole.allCases : choices("answers", in: root)
    let uses: [Instrument.Use]? = root["use"] == nil ? [.talk] : choices("use", in: root)
    if let uses, uses.count != 1 { report(.unknownWord, "use") }
    let validDays = number("valid-days", in: root, at: "", within: 1...3660)
    let domains = domains(in: root, on: scale)
    guard let id, let version, let titles, let source, let licence, let scale, let answering,
      let use = uses?.first, let domains
    else { return nil }
    return Instrument(
      reference: InstrumentReference(id: id, version: version), titles: titles, source: source,
      licence: licence, domains: domains, scale: scale, answering: answering, use: use,
      validDays: validDays)
  }

  private mutating func scale(in root: TOMLTable) -> Scale? {
    var kind = Scale.Kind.bar
    if root["scale"] != nil {
      guard let word = words("scale", in: root, at: "") else { return nil }
      guard let read = Scale.Kind(rawValue: word) else { return report(.unknownWord, "scale") }
      kind = read
    }
    if kind != .levels, root["level"] != nil { return report(.levelsElsewhere, "level") }
    switch kind {
    case .bar: return .bar
    case .oneToTen: return .oneToTen
    case .ownColours: return .ownColours
    case .levels: return levels(in: root).map { .levels($0) }
    }
  }

  /// The levels, each with its number: 1, 2, 3 and so on, in this order.
  private mutating func levels(in root: TOMLTable) -> [NamedLevel]? {
    guard let tables = tables("level", in: root) else { return nil }
    guard tables.count >= 2 else { return report(.noLevels, "level") }
    var levels: [NamedLevel] = []
    for (index, (path, table)) in tables.enumerated() {
      checkKeys(of: table, ["number", "name"], at: path)
      let level = level("number", in: table, at: path)
      let names = translations("name", in: table, at: path)
      if let level, level.number != index + 1 { report(.levelOrder, "\(path).number") }
      if let level, let names { levels.append(NamedLevel(level: level, names: names)) }
    }
    return levels
  }

  private mutating func domains(in root: TOMLTable, on scale: Scale?) -> [LifeDomain]? {
    guard let tables = tables("domain", in: root) else { return nil }
    guard !tables.isEmpty else { return report(.noDomains, "domain") }
    var domains: [LifeDomain] = []
    var seen: Set<String> = []
    for (path, table) in tables {
      checkKeys(of: table, ["id", "name", "hint", "level"], at: path)
      let id = identifier("id", in: table, at: path)
      let names = translations("name", in: table, at: path)
      let hints = table["hint"] == nil ? [:] : translations("hint", in: table, at: path)
      let texts = levelTexts(in: table, at: path, on: scale)
      if let id, !seen.insert(id).inserted { report(.repeatedID, "\(path).id") }
      if let id, let names, let hints {
        domains.append(LifeDomain(id: id, names: names, hints: hints, levelTexts: texts))
      }
    }
    return domains
  }

  /// What levels mean for a domain: `level.5.nl` and so on.
  private mutating func levelTexts(
    in table: TOMLTable, at path: String, on scale: Scale?
  ) -> [Level: [String: String]] {
    guard let value = table["level"] else { return [:] }
    let here = "\(path).level"
    guard let levels = value.table else {
      report(.wrongType, here)
      return [:]
    }
    var texts: [Level: [String: String]] = [:]
    for key in levels.keys {
      guard let level = Int(key).flatMap({ Level($0) }), String(level.number) == key,
        scale == nil || scale?.named(level) != nil
      else {
        report(.noSuchLevel, "\(here).\(key)")
        continue
      }
      guard let words = levels[key]?.table else {
        report(.wrongType, "\(here).\(key)")
        continue
      }
      texts[level] = translations(in: words, at: "\(here).\(key)", onOneLine: false)
    }
    return texts
  }
}
