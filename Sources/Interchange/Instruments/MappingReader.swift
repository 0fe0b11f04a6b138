// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// Reads a mapping between two versions of an instrument from its TOML file.
public enum MappingReader {
  /// Reads a mapping.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The mapping.
  /// - Throws: ``InstrumentError`` with every finding.
  public static func mapping(
    file: String, text: String
  ) throws(InstrumentError) -> InstrumentMapping {
    var reading = InstrumentReading(text: text)
    let mapping = reading.root().flatMap { reading.mapping($0) }
    guard reading.findings.isEmpty, let mapping else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
    return mapping
  }

  /// Holds a mapping against the two versions that it is between.
  /// - Parameters:
  ///   - mapping: As it was read.
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents, to say on which line.
  ///   - instruments: Those that the program knows.
  /// - Throws: ``InstrumentError`` for versions, domains and levels that do not exist.
  public static func check(
    _ mapping: InstrumentMapping, file: String, text: String, against instruments: [Instrument]
  ) throws(InstrumentError) {
    var reading = InstrumentReading(text: text)
    reading.check(mapping, instruments)
    guard reading.findings.isEmpty else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
  }
}

extension InstrumentReading {
  /// The mapping that a file holds.
  mutating func mapping(_ root: TOMLTable) -> InstrumentMapping? {
    checkFormat(of: root)
    checkKeys(of: root, ["format", "from", "to", "title", "source", "domain", "level"], at: "")
    let from = reference("from", in: root)
    let to = reference("to", in: root)
    if let from, from == to { report(.sameVersion, "to") }
    let titles = translations("title", in: root, at: "")
    let source = words("source", in: root, at: "")
    let domains = mappedDomains(in: root)
    let levels = mappedLevels(in: root)
    guard let from, let to, let titles, let source, let domains, let levels else { return nil }
    return InstrumentMapping(
      from: from, to: to, titles: titles, source: source, domains: domains, levels: levels)
  }

  /// A version in its written form `id@version`.
  private mutating func reference(_ key: String, in root: TOMLTable) -> InstrumentReference? {
    guard let words = words(key, in: root, at: "") else { return nil }
    guard let reference = InstrumentReference(written: words) else {
      return report(.invalidReference, key)
    }
    return reference
  }

  private mutating func mappedDomains(in root: TOMLTable) -> [String: String]? {
    guard let tables = tables("domain", in: root) else { return nil }
    guard !tables.isEmpty else { return report(.noDomains, "domain") }
    var domains: [String: String] = [:]
    for (path, table) in tables {
      checkKeys(of: table, ["from", "to"], at: path)
      let from = identifier("from", in: table, at: path)
      let to = identifier("to", in: table, at: path)
      guard let from, let to else { continue }
      // Two that became one would count a resident twice; one cannot become two.
      if domains[from] != nil { report(.repeatedID, "\(path).from") }
      if domains.values.contains(to) { report(.repeatedID, "\(path).to") }
      domains[from] = to
    }
    return domains
  }

  private mutating func mappedLevels(in root: TOMLTable) -> [Level: Level]? {
    guard let tables = tables("level", in: root) else { return nil }
    var levels: [Level: Level] = [:]
    for (path, table) in tables {
      checkKeys(of: table, ["from", "to"], at: path)
      guard let from = level("from", in: table, at: path), let to = level("to", in: table, at: path)
      else { continue }
      if levels[from] != nil { report(.repeatedLevel, "\(path).from") }
      levels[from] = to
    }
    let ordered = levels.sorted { $0.key < $1.key }.map(\.value)
    if zip(ordered, ordered.dropFirst()).contains(where: { $0 > $1 }) {
      report(.levelOrder, "level")
    }
    return levels
  }

  /// Whether both versions are there, and have what the mapping names.
  mutating func check(_ mapping: InstrumentMapping, _ instruments: [Instrument]) {
    guard let root = root(), let tables = tables("domain", in: root) else { return }
    let from = instruments.first { $0.reference == mapping.from }
    let to = instruments.first { $0.reference == mapping.to }
    if from == nil { report(.noSuchInstrument, "from") }
    if to == nil { report(.noSuchInstrument, "to") }
    guard let from, let to else { return }
    // A domain that stays where it is may not have the name that another one gets.
    let staying = Set(from.domains.map(\.id)).subtracting(mapping.domains.keys)
    for (path, table) in tables {
      if let id = table["to"]?.string, staying.contains(id) { report(.repeatedID, "\(path).to") }
      if let id = table["from"]?.string, from.domain(id) == nil {
        report(.noSuchDomain, "\(path).from")
      }
      if let id = table["to"]?.string, to.domain(id) == nil {
        report(.noSuchDomain, "\(path).to")
      }
    }
    for (key, levels) in [("from", from.scale.levels), ("to", to.scale.levels)]
    where levels.isEmpty { report(.notOnLevels, key) }
    let missing = from.scale.levels.first { to.scale.named(mapping.level(for: $0.level)) == nil }
    let stray = mapping.levels.keys.contains { from.scale.named($0) == nil }
    if missing != nil || stray { report(.noSuchLevel, "level") }
  }
}
