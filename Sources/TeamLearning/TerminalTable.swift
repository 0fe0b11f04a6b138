// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
public import Wording

/// Writes an overview as text for a terminal: in black and white, with words beside every count.
public struct TerminalTable: Sendable {
  /// Below this many columns a table becomes a list.
  private static let narrow = 60
  private static let longestBar = 30
  private static let shortestBar = 10

  private let width: Int
  private let isCalm: Bool
  private let texts: Texts

  /// Prepares to write.
  /// - Parameters:
  ///   - width: In columns; below 20 counts as 20.
  ///   - calm: A list in words, without bars or columns, for reading aloud and screen readers.
  ///   - texts: In which language.
  public init(width: Int, calm: Bool, texts: Texts) {
    self.width = max(20, width)
    isCalm = calm
    self.texts = texts
  }

  /// Writes an overview.
  /// - Parameter overview: The disclosed tables, and what to know about them.
  /// - Returns: The lines, none wider than the terminal.
  public func lines(_ overview: Overview) -> [String] {
    var blocks = [paragraphs(overview.opening)]
    blocks += overview.tables.map(lines)
    blocks.append(paragraphs(overview.closing))
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func lines(_ table: PictureTable) -> [String] {
    let title = texts(table.title).wrapped(to: width)
    guard !table.rows.isEmpty else { return title + paragraphs([table.whenEmpty]) }
    let grid = Grid(table, texts)
    let fits = !isCalm && width >= Self.narrow && grid.width <= width
    return title + paragraphs(table.captions) + (fits ? columns(grid, table) : list(table))
  }

  private func paragraphs(_ messages: [Message]) -> [String] {
    messages.map { texts($0) }.joined(separator: " ").wrapped(to: width)
  }

  // MARK: - In columns

  private func columns(_ grid: Grid, _ table: PictureTable) -> [String] {
    let bar = min(Self.longestBar, width - grid.width - Grid.gap)
    var lines = [grid.line("", grid.headers)]
    for (row, cells) in zip(table.rows, grid.rows) {
      var line = grid.line(cells.label, cells.values)
      if bar >= Self.shortestBar, let drawn = self.bar(row, table, length: bar) {
        line += String(repeating: " ", count: Grid.gap) + drawn
      }
      lines.append(line)
    }
    if let base = grid.base { lines.append(grid.line(base.label, base.values)) }
    return lines
  }

  /// A bar as long as the count's share of its base; a count above 0 always shows.
  private func bar(_ row: PictureTable.Row, _ table: PictureTable, length: Int) -> String? {
    guard let column = table.barColumn, let base = table.base,
      row.cells.indices.contains(column), base.indices.contains(column)
    else { return nil }
    switch (row.cells[column], base[column]) {
    case (.count(let count), .count(let all)):
      guard all > 0 else { return nil }
      let filled = count == 0 ? 0 : max(1, min(length, count * length / all))
      return String(repeating: "█", count: filled)
        + String(repeating: "·", count: length - filled)
    default: return nil
    }
  }

  // MARK: - As a list

  private func list(_ table: PictureTable) -> [String] {
    table.rows.flatMap { row in
      let label = texts(row.label)
      if row.cells.count == 1 {
        return counted(label, row.cells[0], table.base?.first).wrapped(to: width)
      }
      return label.wrapped(to: width)
        + row.cells.indices.flatMap { index in
          counted(texts(table.columns[index]), row.cells[index], table.base?[index])
            .wrapped(to: width, indent: 2)
        }
    }
  }

  private func counted(
    _ label: String, _ cell: DisclosedTable.Cell, _ base: DisclosedTable.Cell?
  ) -> String {
    guard let base else {
      return texts(
        Message("row-team-count", ["label": .text(label), "count": .text(cell.written(texts))]))
    }
    return texts(
      Message(
        "row-team-count-of",
        [
          "label": .text(label), "count": .text(cell.written(texts)),
          "n": .text(base.written(texts)),
        ]))
  }
}

/// The words of a table with the widths of its columns.
private struct Grid {
  static let gap = 2
  let headers: [String]
  let rows: [(label: String, values: [String])]
  let base: (label: String, values: [String])?
  private let labelWidth: Int
  private let widths: [Int]

  init(_ table: PictureTable, _ texts: Texts) {
    let headers = table.columns.map { texts($0) }
    self.headers = headers
    rows = table.rows.map { (texts($0.label), $0.cells.map { $0.written(texts) }) }
    base = table.base.map { (texts("label-team-n"), $0.map { $0.written(texts) }) }
    let all = rows + (base.map { [$0] } ?? [])
    labelWidth = all.map { DisplayWidth.of($0.label) }.max() ?? 0
    widths = headers.indices.map { column in
      (all.map { $0.values[column] } + [headers[column]]).map { DisplayWidth.of($0) }.max() ?? 0
    }
  }

  /// The columns that the table takes, without a bar.
  var width: Int { labelWidth + widths.reduce(0) { $0 + Self.gap + $1 } }

  func line(_ label: String, _ values: [String]) -> String {
    zip(values, widths).reduce(label.paddedRight(to: labelWidth)) { line, column in
      line + String(repeating: " ", count: Self.gap) + column.0.paddedLeft(to: column.1)
    }
  }
}

extension DisclosedTable.Cell {
  /// The cell as it is written in a table.
  fileprivate func written(_ texts: Texts) -> String {
    switch self {
    case .count(let count): String(count)
    case .hidden: texts("label-team-hidden")
    case .impossible: texts("label-team-impossible")
    }
  }
}
