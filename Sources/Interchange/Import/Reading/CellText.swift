// SPDX-License-Identifier: EUPL-1.2

/// What stands in a cell, without the habits of spreadsheets.
enum CellText {
  /// Without spaces of any kind around it, `="0012"` as `0012`, and without the apostrophe that
  /// keeps a spreadsheet from calculating.
  ///
  /// A formula is text like any other: nothing is ever calculated.
  static func plain(_ cell: String) -> String {
    var text = trimmed(cell)
    let scalars = text.unicodeScalars
    if scalars.first == "'", let second = scalars.dropFirst().first,
      "=+-@".unicodeScalars.contains(second)
    {
      text = String(text.dropFirst())
    }
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 {
      text = trimmed(String(text.dropFirst(2).dropLast()))
    }
    return text
  }

  /// Whether a cell is `="0012"`: a formula that can do nothing, and keeps the noughts in front.
  static func keepsNoughts(_ cell: String) -> Bool {
    cell.utf8.count > 3 && cell.hasPrefix("=\"") && cell.hasSuffix("\"")
      && cell.dropFirst(2).dropLast().allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// Whether nothing visible stands in a cell.
  static func isBlank(_ cell: String) -> Bool { cell.unicodeScalars.allSatisfy(isSpace) }

  private static func trimmed(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    if let first = scalars.first, let last = scalars.last, !isSpace(first), !isSpace(last) {
      return cell
    }
    let start = scalars.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) }.map { start.index(after: $0) } ?? start.startIndex
    return String(start[..<end])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // What shows nothing, and comes along when people copy.
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{200E}", "\u{200F}": true
    default: scalar.value > 0x7F && scalar.properties.isWhitespace
    }
  }

  /// What a spreadsheet writes where its own calculation failed.
  static func isSpreadsheetError(_ text: String) -> Bool {
    text.hasPrefix("#")
      && [
        "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?",
        "#NAAM?", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#####",
      ].contains(text)
  }
}
