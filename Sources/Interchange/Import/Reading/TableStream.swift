// SPDX-License-Identifier: EUPL-1.2

/// Makes a table of what the driver writes, a piece at a time.
///
/// Records end in the sign RS and have fields that end in US; the driver says which there are.
struct TableStream {
  private static let recordEnd: UInt8 = 0x1E
  private static let fieldEnd: UInt8 = 0x1F

  private var rest: [UInt8] = []
  private var table = ImportTable()
  private var refusal: ImportFileError?
  private var isWhole = false

  /// Takes the next bytes.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    rest.append(contentsOf: bytes)
    var start = 0
    while let end = rest[start...].firstIndex(of: Self.recordEnd) {
      record(rest[start..<end])
      start = end + 1
    }
    rest.removeSubrange(..<start)
  }

  /// The table, when it came whole.
  /// - Returns: A table with headings and at least one row, or one that could not be read.
  /// - Throws: ``ImportFileError``.
  func finished() throws(ImportFileError) -> ImportTable {
    if let refusal { throw refusal }
    guard isWhole, rest.isEmpty else { throw .unfinished }
    guard !table.headings.isEmpty, !(table.rows.isEmpty && table.unreadable.isEmpty) else {
      throw .noRows
    }
    return table
  }

  private mutating func record(_ bytes: ArraySlice<UInt8>) {
    let fields = bytes.split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
    guard let kind = fields.first, kind.count == 1, let sign = kind.first else { return }
    let words = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    switch sign {
    case UInt8(ascii: "K") where words.count == 4:
      table.source = .init(
        kind: words[0], encoding: words[1], separator: words[2], sheet: words[3])
    case UInt8(ascii: "N") where words.count == 2: table.otherSheets.append(words[1])
    case UInt8(ascii: "R"):
      if let line = words.first.flatMap({ Int($0) }) { row(Array(words.dropFirst()), at: line) }
    case UInt8(ascii: "X") where words.count == 2:
      if let line = Int(words[0]) {
        table.unreadable.append(
          .init(line: line, refusal: RowRefusal.Code(reading: words[1])))
      }
    case UInt8(ascii: "E") where words.count == 1:
      refusal = ImportFileError(rawValue: words[0]) ?? .damaged
    case UInt8(ascii: "Z"): isWhole = true
    default: break
    }
  }

  private mutating func row(_ cells: [String], at line: Int) {
    var cells = cells
    if table.headings.isEmpty {
      let headings = cells.map(CellText.plain)
      // A title above the table stands alone on its line.
      guard headings.count(where: { !$0.isEmpty }) > 1 else {
        if headings.contains(where: { !$0.isEmpty }) { table.linesAbove += 1 }
        return
      }
      table.headings = headings
      while table.headings.last == "" { table.headings.removeLast() }
      return
    }
    while let last = cells.last, CellText.isBlank(last) { cells.removeLast() }
    guard !cells.isEmpty else { return }
    guard cells.count <= table.headings.count else {
      table.unreadable.append(.init(line: line, refusal: .tooManyCells))
      return
    }
    table.rows.append(.init(line: line, cells: cells))
  }
}

extension RowRefusal.Code {
  /// What the driver found wrong with a row.
  fileprivate init(reading word: String) {
    switch word {
    case "cell": self = .hugeCell
    case "columns": self = .tooManyCells
    default: self = .openQuotes
    }
  }
}
