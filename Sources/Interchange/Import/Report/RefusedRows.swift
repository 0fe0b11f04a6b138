// SPDX-License-Identifier: EUPL-1.2

/// Writes refused rows as a table that can be mended and offered again.
///
/// It is CSV as spreadsheets in the Netherlands read it: UTF-8 with its mark, semicolons, CRLF. A
/// cell that a spreadsheet would calculate gets an apostrophe, which reading takes away again.
public enum RefusedRows {
  /// Writes the rows.
  /// - Parameters:
  ///   - table: The table that they come from.
  ///   - reasons: For each refused line why it was refused.
  ///   - heading: The heading above the reasons.
  /// - Returns: The bytes of the file; a row that could not be read at all stands there by its line.
  public static func file(
    _ table: ImportTable, reasons: [Int: String], heading: String
  ) -> [UInt8] {
    var text = "\u{FEFF}"
    func add(_ cells: [String]) {
      text += cells.map(quoted).joined(separator: ";") + "\r\n"
    }
    add(table.headings + [heading])
    for row in table.rows {
      guard let reason = reasons[row.line] else { continue }
      let empty = [String](repeating: "", count: table.headings.count - row.cells.count)
      add(row.cells + empty + [reason])
    }
    for row in table.unreadable {
      guard let reason = reasons[row.line] else { continue }
      add([String](repeating: "", count: table.headings.count) + [reason])
    }
    return Array(text.utf8)
  }

  private static func quoted(_ cell: String) -> String {
    var cell = cell
    if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      CellNumber.tenths(String(cell.drop { $0 == "-" })) == nil, !CellText.keepsNoughts(cell)
    {
      cell = "'" + cell
    }
    return cell.unicodeScalars.contains { ";\"\r\n\u{1F}".unicodeScalars.contains($0) }
      ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
