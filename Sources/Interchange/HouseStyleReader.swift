// SPDX-License-Identifier: EUPL-1.2

internal import TOMLKit

/// Reads the file `huisstijl.toml` of an organisation.
///
/// Keys: `logo`, `logotekst`, `kleur`, `adres`, and `zinnen` with a language each. Who edits it
/// sees everything that is wrong at once.
public enum HouseStyleReader {
  /// Reads a house style.
  /// - Parameters:
  ///   - file: The name of the file, for findings.
  ///   - text: Its contents.
  ///   - languages: The codes of the languages that a page can be written in.
  /// - Returns: What it says, or what is wrong with it; one of the two is empty.
  public static func read(
    file: String, text: String, languages: [String]
  ) -> (style: HouseStyleFile?, findings: [HouseStyleFinding]) {
    var scan = UnsafeTOML(text: text)
    // The library hands text over as a C string: a NUL, also an escaped one, would cut it off.
    guard !text.utf8.contains(0), !text.contains("\\u0000"), !text.contains("\\U00000000") else {
      return (nil, [HouseStyleFinding(file: file, line: nil, code: .notTOML)])
    }
    if let (_, line) = scan.first() {
      return (nil, [HouseStyleFinding(file: file, line: line, code: .notTOML)])
    }
    do {
      var reading = Reading(file: file, text: text, root: try TOMLTable(string: text))
      let style = reading.style(languages)
      return reading.findings.isEmpty ? (style, []) : (nil, reading.findings)
    } catch {
      let line = (error as? TOMLParseError)?.source.begin.line
      return (nil, [HouseStyleFinding(file: file, line: line, code: .notTOML)])
    }
  }
}

/// One reading of one file: what was found wrong so far.
private struct Reading {
  private(set) var findings: [HouseStyleFinding] = []
  private let file: String
  private let root: TOMLTable
  private let lines: KeyLines

  init(file: String, text: String, root: TOMLTable) {
    self.file = file
    self.root = root
    lines = KeyLines(text: text)
  }

  mutating func style(_ languages: [String]) -> HouseStyleFile {
    var style = HouseStyleFile()
    let known = ["logo", "logotekst", "kleur", "adres", "zinnen"]
    for key in root.keys where !known.contains(key) { report(.unknownKey, key) }
    for key in known { style.lines[key] = lines.line(of: key) }
    style.logo = words("logo", in: root, at: "logo")?.first
    style.alternative = words("logotekst", in: root, at: "logotekst")?.joined(separator: " ") ?? ""
    if root["logo"] != nil, root["logotekst"] == nil { report(.noAlternative, "logo") }
    style.colour = colour()
    style.address = words("adres", in: root, at: "adres") ?? []
    guard let value = root["zinnen"] else { return style }
    guard let table = value.table else {
      report(.wrongType, "zinnen")
      return style
    }
    for language in table.keys {
      let here = "zinnen.\(language)"
      guard languages.contains(language) else {
        report(.noSuchLanguage, here)
        continue
      }
      style.sentences[language] = words(language, in: table, at: here)
    }
    return style
  }

  private mutating func colour() -> String? {
    guard let colour = words("kleur", in: root, at: "kleur")?.first else { return nil }
    let digits = colour.dropFirst()
    guard colour.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else {
      report(.notAColour, "kleur")
      return nil
    }
    return colour
  }

  /// The lines of a text, without spaces around them; none is empty.
  private mutating func words(_ key: String, in table: TOMLTable, at path: String) -> [String]? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      report(.wrongType, path)
      return nil
    }
    let steers = text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" && $0 != "\t"
    }
    let all = text.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard !all.isEmpty, !steers else {
      report(.unusableWords, path)
      return nil
    }
    return all
  }

  private mutating func report(_ code: HouseStyleFinding.Code, _ path: String) {
    findings.append(HouseStyleFinding(file: file, line: lines.line(of: path), code: code))
  }
}
