// SPDX-License-Identifier: EUPL-1.2

/// Writes comma-separated values (RFC 4180), in UTF-8 with line feeds.
public enum CSVText {
  /// What a spreadsheet takes for the start of a formula.
  ///
  /// Source: OWASP, "CSV Injection".
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@"]
  /// Where a cell may end for a spreadsheet that was not told how the file is written.
  private static let cellEnds: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]

  /// Writes lines.
  /// - Parameter lines: The fields of each line; the headings first.
  /// - Returns: The text of the file.
  public static func text(_ lines: [[String]]) -> String {
    lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// One field: quoted where it needs that.
  ///
  /// An apostrophe comes before words that a spreadsheet would take for a formula, so that they
  /// stay words. A number, also a negative one, cannot do anything and stays as it is.
  ///
  /// A Dutch spreadsheet that opens the file by itself splits at semicolons, and then knows no
  /// quotes in the middle of a line: what follows a semicolon or a line end is the start of a cell.
  /// - Parameter value: The words.
  /// - Returns: The field.
  static func quoted(_ value: String) -> String {
    let safe = Int(value) == nil ? withoutFormulas(value) : value
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func withoutFormulas(_ value: String) -> String {
    var safe = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in value.unicodeScalars {
      let endsFirst = safe.isEmpty && scalar != ";" && cellEnds.contains(scalar)
      if endsFirst || isAtStart && formulaSigns.contains(scalar) { safe.append("'") }
      safe.append(scalar)
      isAtStart = cellEnds.contains(scalar) || isAtStart && scalar == "\""
    }
    return String(safe)
  }
}
