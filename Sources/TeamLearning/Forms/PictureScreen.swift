// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
public import Wording

/// Writes a picture for a terminal: bars in signs, in black and white; or in sentences.
public struct PictureScreen {
  private static let narrow = 60
  private static let longestBar = 30
  private static let shortestBar = 8
  private static let gap = 2
  private static let inset = "  "

  private let width: Int
  private let isCalm: Bool
  private let texts: Texts

  /// Prepares to write.
  /// - Parameters:
  ///   - width: In columns; below 20 counts as 20.
  ///   - calm: Sentences without bars or columns, for reading aloud and screen readers.
  ///   - texts: In which language.
  public init(width: Int, calm: Bool, texts: Texts) {
    self.width = max(20, width)
    isCalm = calm
    self.texts = texts
  }

  /// Writes a picture.
  /// - Parameter picture: What is shown.
  /// - Returns: The lines, none wider than the terminal.
  public func lines(_ picture: TeamPicture) -> [String] {
    let words = PictureWords(picture: picture, texts: texts)
    guard !picture.tables.isEmpty else {
      return paragraph(picture.opening) + paragraph([Message("note-report-empty")])
    }
    var opening = words.opening
    if let before = picture.before {
      opening.append(
        isList
          ? Message("note-report-before", ["period": .message(before.label)])
          : Message("note-report-before-screen", ["period": .message(before.label)]))
    }
    var hidden = words.hidden
    if picture.hiddenCount > 0, !isList { hidden.append(Message("note-report-mark")) }
    let blocks =
      [
        picture.opening.flatMap { paragraph([$0]) }, paragraph(opening),
        paragraph(hidden + words.rounding),
      ]
      + picture.tables.map { lines($0, words) } + [paragraph(words.closing)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var isList: Bool { isCalm || width < Self.narrow }

  private func paragraph(_ messages: [Message]) -> [String] {
    messages.map { texts($0) }.joined(separator: " ").wrapped(to: width)
  }

  private func lines(_ sheet: PictureSheet, _ words: PictureWords) -> [String] {
    let title = sheet.title(texts)
    let underline =
      isCalm ? [] : [String(repeating: "─", count: min(width, DisplayWidth.of(title)))]
    let head = title.wrapped(to: width) + underline + paragraph([sheet.caption])
    if !isList, let columns = columns(sheet, words) { return head + columns }
    return head + list(sheet, words)
  }

  // MARK: - In columns

  /// The table in columns with a bar; `nil` when it does not fit.
  private func columns(_ sheet: PictureSheet, _ words: PictureWords) -> [String]? {
    let hasPlaces = !sheet.slices.isEmpty && !sheet.isOneLineEach
    let inset = hasPlaces ? Self.inset : ""
    let rows = zip(sheet.rows, cells(sheet, words)).map { row, cells in
      (inset + (sheet.isOneLineEach ? self.place(row) : texts(row.label)), cells, row)
    }
    let headings = sheet.columns.map { texts($0.heading) }
    let label = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    let widths = headings.indices.map { column in
      (rows.map { $0.1[column] } + [headings[column]]).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let taken = widths.reduce(label) { $0 + Self.gap + $1 }
    guard taken <= width else { return nil }
    let bar = min(Self.longestBar, width - taken - Self.gap)
    let highest = sheet.highestBar
    var lines = [line("", headings, label, widths)]
    var place: [String] = []
    for (name, values, row) in rows {
      if hasPlaces, row.place != place {
        place = row.place
        lines += self.place(row).wrapped(to: width)
      }
      var line = line(name, values, label, widths)
      if bar >= Self.shortestBar, highest > 0, !row.isTotal, let first = row.cells.first {
        let drawn = drawnBar(first, bar, highest)
        if !drawn.isEmpty { line += String(repeating: " ", count: Self.gap) + drawn }
      }
      lines.append(line)
    }
    return lines
  }

  private func place(_ row: PictureSheet.Row) -> String {
    row.placeLabels.map { texts($0) }.joined(separator: " · ")
  }

  /// The cells as they are written, with the periods before below each other too.
  private func cells(_ sheet: PictureSheet, _ words: PictureWords) -> [[String]] {
    let now = sheet.rows.map { $0.cells.map(words.sign) }
    guard sheet.hasBefore else { return now }
    let before = sheet.rows.map { row in row.before.map { $0.map { "(" + words.sign($0) + ")" } } }
    let widths = sheet.columns.indices.map { column in
      before.compactMap { $0?[column] }.map { DisplayWidth.of($0) }.max() ?? 0
    }
    return zip(now, before).map { now, before in
      now.indices.map { column in
        now[column] + " " + (before?[column] ?? "").paddedLeft(to: widths[column])
      }
    }
  }

  private func line(_ label: String, _ values: [String], _ width: Int, _ widths: [Int]) -> String {
    zip(values, widths).reduce(label.paddedRight(to: width)) { line, column in
      line + String(repeating: " ", count: Self.gap) + column.0.paddedLeft(to: column.1)
    }
  }

  /// A count above 0 always shows; what is hidden has no bar.
  private func drawnBar(_ cell: DisclosedTable.Cell, _ length: Int, _ highest: Int) -> String {
    switch cell {
    case .count(0), .hidden, .impossible: return ""
    case .count(let count):
      let eighths = max(1, count * length * 8 / highest)
      let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
      return String(repeating: "█", count: eighths / 8) + partial
    }
  }

  // MARK: - As a list

  private func list(_ sheet: PictureSheet, _ words: PictureWords) -> [String] {
    var lines: [String] = []
    var place: [String] = []
    for row in sheet.rows {
      if !sheet.slices.isEmpty, row.place != place {
        place = row.place
        lines += self.place(row).wrapped(to: width)
      }
      let indent = sheet.slices.isEmpty ? 0 : 2
      if row.cells.count == 1 {
        lines += sentence(texts(row.label), row, 0, words).wrapped(to: width, indent: indent)
      } else {
        lines += texts(row.label).wrapped(to: width, indent: indent)
        for column in row.cells.indices {
          lines += sentence(texts(sheet.columns[column].heading), row, column, words)
            .wrapped(to: width, indent: indent + 2)
        }
      }
    }
    return lines
  }

  private func sentence(
    _ label: String, _ row: PictureSheet.Row, _ column: Int, _ words: PictureWords
  ) -> String {
    let count = Message.Value.text(words.word(row.cells[column]))
    var sentence =
      row.before.map { before in
        texts(
          Message(
            "row-report-count-before",
            ["label": .text(label), "count": count, "before": .text(words.word(before[column]))]))
      } ?? texts(Message("row-report-count", ["label": .text(label), "count": count]))
    if column == 0, let share = words.share(row.share) {
      sentence += " " + texts(Message("row-report-share", ["share": .text(share)]))
    }
    return sentence
  }
}
