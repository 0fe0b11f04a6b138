// SPDX-License-Identifier: EUPL-1.2

/// Writes comma-separated values (RFC 4180), in UTF-8 with line feeds.
public enum CSVText {
  /// What a spreadsheet takes for the start of a formula.
  ///
  /// Source: OWASP, "CSV Injection".
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]

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
  /// - Parameter value: The words.
  /// - Returns: The field.
  static func quoted(_ value: String) -> String {
    let isFormula = value.unicodeScalars.first.map(formulaSigns.contains) == true
    let safe = isFormula && Int(value) == nil ? "'" + value : value
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
