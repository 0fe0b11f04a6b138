// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// Reads a mapping from its TOML file; who edits it sees everything that is wrong at once.
public enum ImportMappingReader {
  /// Reads a mapping.
  /// - Parameters:
  ///   - text: The contents of the file.
  ///   - instruments: Those that there are.
  /// - Returns: The mapping, or what is wrong with it; one of the two is empty.
  public static func read(
    _ text: String, instruments: [Instrument]
  ) -> (mapping: ImportMapping?, findings: [ImportMappingFinding]) {
    var scan = UnsafeTOML(text: text)
    // The library hands text over as a C string: a NUL, also an escaped one, would cut it off.
    guard !text.utf8.contains(0), !text.contains("\\u0000"), !text.contains("\\U00000000") else {
      return (nil, [ImportMappingFinding(.notTOML)])
    }
    if let (_, line) = scan.first() { return (nil, [ImportMappingFinding(.notTOML, line: line)]) }
    do {
      var reading = Reading(text: text, root: try TOMLTable(string: text), instruments)
      let mapping = reading.mapping()
      return reading.findings.isEmpty ? (mapping, []) : (nil, reading.findings)
    } catch {
      let line = (error as? TOMLParseError)?.source.begin.line
      return (nil, [ImportMappingFinding(.notTOML, line: line)])
    }
  }
}

/// One reading of one file: what was found wrong so far.
private struct Reading {
  private(set) var findings: [ImportMappingFinding] = []
  private let root: TOMLTable
  private let instruments: [Instrument]
  private let lines: KeyLines

  init(text: String, root: TOMLTable, _ instruments: [Instrument]) {
    self.root = root
    self.instruments = instruments
    lines = KeyLines(text: text)
  }

  mutating func mapping() -> ImportMapping? {
    let known = [
      "systeem", "instrument", "datums", "scheiding", "letters", "blad", "leeg", "afronden",
      "kolom",
    ]
    for key in root.keys where !known.contains(key) { note(.unknownKey, key) }
    guard let system = words("systeem", isNeeded: true), let instrument = instrument() else {
      return nil
    }
    var mapping = ImportMapping(
      system: system, instrument: instrument.reference, columns: columns())
    if let order = words("datums") {
      guard let order = DateOrder(rawValue: order) else { return report(.unknownWord, "datums") }
      mapping.dateOrder = order
    }
    if let separator = words("scheiding") {
      guard separator.count == 1 || separator == "tab" else {
        return report(.unknownWord, "scheiding")
      }
      mapping.wishes.separator = separator == "tab" ? "\t" : separator
    }
    mapping.wishes.encoding = words("letters") ?? ""
    mapping.wishes.sheet = words("blad") ?? ""
    mapping.emptyWords = (words("leeg") ?? "").split(separator: ",").map {
      CellText.plain(String($0)).lowercased()
    }
    if let value = root["afronden"] {
      guard let rounds = value.bool else { return report(.wrongType, "afronden") }
      mapping.roundsScores = rounds
    }
    for finding in MappingCheck(mapping, instrument).findings {
      let path = finding.place.map { "kolom[\($0 + 1)]" }
      findings.append(
        ImportMappingFinding(
          finding.code, word: finding.word, line: path.flatMap { lines.line(of: $0) }))
    }
    return mapping
  }

  private mutating func instrument() -> Instrument? {
    guard let words = words("instrument", isNeeded: true) else { return nil }
    guard let found = instruments.first(where: { $0.reference.description == words }) else {
      return report(.noSuchInstrument, "instrument", word: words)
    }
    return found
  }

  private mutating func columns() -> [ImportMapping.Column] {
    guard let value = root["kolom"] else { return report(.missing, "kolom") ?? [] }
    guard let array = value.array else { return report(.wrongType, "kolom") ?? [] }
    var columns: [ImportMapping.Column] = []
    for index in 0..<array.count {
      let path = "kolom[\(index + 1)]"
      guard let table = array[index].table else {
        note(.wrongType, path)
        continue
      }
      for key in table.keys where !["kop", "is", "domein", "waarden"].contains(key) {
        note(.unknownKey, "\(path).\(key)", word: key)
      }
      guard let heading = string("kop", in: table, path), let word = string("is", in: table, path)
      else { continue }
      guard let role = ColumnRole(rawValue: word) else {
        note(.unknownWord, "\(path).is", word: word)
        continue
      }
      var column = ImportMapping.Column(heading, role)
      if table["domein"] != nil { column.domain = string("domein", in: table, path) }
      column.values = values(in: table, path)
      columns.append(column)
    }
    return columns
  }

  private mutating func values(in table: TOMLTable, _ path: String) -> [String: String] {
    guard let value = table["waarden"] else { return [:] }
    guard let list = value.table else { return report(.wrongType, "\(path).waarden") ?? [:] }
    var values: [String: String] = [:]
    for word in list.keys {
      guard let entry = list[word], let meaning = entry.string ?? entry.int.map(String.init) else {
        note(.wrongType, "\(path).waarden", word: word)
        continue
      }
      values[CellText.plain(word).lowercased()] = meaning
    }
    return values
  }

  private mutating func string(_ key: String, in table: TOMLTable, _ path: String) -> String? {
    guard let value = table[key] else { return report(.missing, "\(path).\(key)", word: key) }
    guard let text = value.string else { return report(.wrongType, "\(path).\(key)", word: key) }
    let plain = CellText.plain(text)
    return plain.isEmpty ? report(.missing, "\(path).\(key)", word: key) : plain
  }

  private mutating func words(_ key: String, isNeeded: Bool = false) -> String? {
    guard let value = root[key] else { return isNeeded ? report(.missing, key) : nil }
    guard let text = value.string else { return report(.wrongType, key) }
    // A tab or a space can be what separates cells.
    let plain = key == "scheiding" ? text : CellText.plain(text)
    return plain.isEmpty && isNeeded ? report(.missing, key) : plain.isEmpty ? nil : plain
  }

  private mutating func report<Nothing>(
    _ code: ImportMappingFinding.Code, _ path: String, word: String? = nil
  ) -> Nothing? {
    note(code, path, word: word)
    return nil
  }

  private mutating func note(
    _ code: ImportMappingFinding.Code, _ path: String, word: String? = nil
  ) {
    findings.append(
      ImportMappingFinding(code, word: word ?? path, line: lines.line(of: path)))
  }
}
