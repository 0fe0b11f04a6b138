// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Writes a mapping as the TOML file that ``ImportMappingReader`` reads.
public enum MappingWriter {
  /// Writes a mapping.
  /// - Parameters:
  ///   - mapping: Which.
  ///   - remarks: Lines to stand above it.
  /// - Returns: The text of the file.
  public static func text(_ mapping: ImportMapping, remarks: [String] = []) -> String {
    var lines = remarks.map { "# \($0)" }
    if !remarks.isEmpty { lines.append("") }
    lines.append("systeem = \(quoted(mapping.system))")
    lines.append("instrument = \(quoted(mapping.instrument.description))")
    lines.append("datums = \(quoted(mapping.dateOrder.rawValue))")
    let separator = mapping.wishes.separator
    if !separator.isEmpty {
      lines.append("scheiding = \(quoted(separator == "\t" ? "tab" : separator))")
    }
    if !mapping.wishes.encoding.isEmpty {
      lines.append("letters = \(quoted(mapping.wishes.encoding))")
    }
    if !mapping.wishes.sheet.isEmpty { lines.append("blad = \(quoted(mapping.wishes.sheet))") }
    if !mapping.emptyWords.isEmpty {
      lines.append("leeg = \(quoted(mapping.emptyWords.joined(separator: ", ")))")
    }
    if mapping.roundsScores { lines.append("afronden = true") }
    for column in mapping.columns {
      lines += ["", "[[kolom]]", "kop = \(quoted(column.heading))"]
      lines.append("is = \(quoted(column.role.rawValue))")
      if let domain = column.domain { lines.append("domein = \(quoted(domain))") }
      guard !column.values.isEmpty else { continue }
      lines.append("[kolom.waarden]")
      for word in column.values.keys.sorted() {
        lines.append("\(quoted(word)) = \(quoted(column.values[word] ?? ""))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A basic string; every sign that means something else, or that is not seen, as its number.
  ///
  /// Source: TOML 1.0, Strings.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value == 0: quoted += " "
      case _
      where scalar.properties.generalCategory == .control || scalar.value == 0x2028
        || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
