// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model
public import Wording

/// What the page of a picture says: strings, flags and lists for its template.
public struct PicturePage: Encodable {
  /// The file in `Templates` and the pieces that it calls, by name.
  public static let pieces = [
    "report": "report.html", "start": "start.html", "style": "report.css",
  ]
  /// The piece to begin with.
  public static let template = "report"
  /// More bars than this are no picture any more: the table says it.
  private static let mostBars = 40
  /// In CSS pixels: a line of words with a bar under it.
  private static let barHeight = 54

  let language: String
  let title: String
  let fullTitle: String
  let opening: [String]
  let lines: [String]
  let hidden: [String]
  let isEmpty: Bool
  let empty: String
  let contents: String
  let now: String
  let before: [String]
  let sections: [Section]
  let closing: [String]

  struct Section: Encodable {
    let id: String
    let title: String
    let caption: String
    let charts: [Chart]
    let tableLabel: String
    let headings: [Heading]
    let rows: [Row]
  }

  struct Heading: Encodable {
    let text: String
    let isNumber: Bool
  }

  struct Chart: Encodable {
    let label: String
    let height: Int
    let bars: [Bar]
  }

  struct Bar: Encodable {
    let label: String
    let value: String
    let textY: Int
    let barY: Int
    let valueY: Int
    let earlierY: Int
    let width: String
    let earlierWidth: String
    let hasBar: Bool
    let isHidden: Bool
    let hasEarlier: Bool
  }

  struct Row: Encodable {
    let places: [String]
    let label: String
    let isTotal: Bool
    let cells: [Cell]
  }

  struct Cell: Encodable {
    let text: String
    let isHidden: Bool
    let isEarlier: Bool
  }

  /// Puts a picture in words.
  /// - Parameters:
  ///   - picture: What is shown.
  ///   - texts: In which language.
  public init(_ picture: TeamPicture, texts: Texts) {
    let words = PictureWords(picture: picture, texts: texts)
    language = texts.language.code
    title = texts("heading-report")
    fullTitle = title + " · " + texts(picture.period.label)
    opening = words.opening.map { texts($0) }
    lines = picture.opening.map { texts($0) }
    isEmpty = picture.tables.isEmpty
    empty = texts("note-report-empty")
    let mark = picture.hiddenCount > 0 ? [Message("note-report-mark")] : []
    let earlier = picture.before.map {
      [Message("note-report-before", ["period": .message($0.label)])]
    }
    hidden = (words.hidden + mark + words.rounding + (earlier ?? [])).map { texts($0) }
    contents = texts("label-report-contents")
    now = texts(picture.period.label)
    before = picture.before.map { [texts($0.label)] } ?? []
    closing = words.closing.map { texts($0) }
    sections = picture.tables.map { Self.section($0, words, texts) }
  }

  private static func section(
    _ sheet: PictureSheet, _ words: PictureWords, _ texts: Texts
  ) -> Section {
    let title = sheet.title(texts)
    let places = sheet.slices.map { texts.words($0.wordsID).first ?? "" }
    let columns = sheet.columns.flatMap { column in
      let heading = texts(column.heading)
      return sheet.hasBefore
        ? [heading, texts(Message("column-report-before", ["column": .text(heading)]))] : [heading]
    }
    let hasShares = sheet.hasShares
    let rows = sheet.rows.map { row in
      var cells = row.cells.indices.flatMap { index in
        [Self.cell(row.cells[index], words)]
          + (row.before.map { [Self.cell($0[index], words, isEarlier: true)] } ?? [])
      }
      if hasShares {
        cells.append(Cell(text: words.share(row.share) ?? "", isHidden: false, isEarlier: false))
      }
      return Row(
        places: row.placeLabels.map { texts($0) }, label: texts(row.label), isTotal: row.isTotal,
        cells: cells)
    }
    return Section(
      id: sheet.id, title: title, caption: texts(sheet.caption),
      charts: chart(sheet, title, words, texts).map { [$0] } ?? [],
      tableLabel: texts(Message("label-report-table", ["title": .text(title)])),
      headings: (places + [texts(sheet.lineHeading)]).map { Heading(text: $0, isNumber: false) }
        + (columns + (hasShares ? [texts("label-report-share")] : []))
        .map { Heading(text: $0, isNumber: true) },
      rows: rows)
  }

  private static func cell(
    _ cell: DisclosedTable.Cell, _ words: PictureWords, isEarlier: Bool = false
  ) -> Cell {
    Cell(
      text: cell == .hidden ? words.word(cell) + "*" : words.word(cell), isHidden: cell == .hidden,
      isEarlier: isEarlier)
  }

  /// The first column as bars, with those of the period before in another pattern.
  private static func chart(
    _ sheet: PictureSheet, _ title: String, _ words: PictureWords, _ texts: Texts
  ) -> Chart? {
    let rows = sheet.rows.filter { !$0.isTotal }
    let highest = sheet.highestBar
    guard (2...mostBars).contains(rows.count), highest > 0 else { return nil }
    let bars = rows.enumerated().map { place, row in
      let cell = row.cells.first ?? .hidden
      let earlier = row.before?.first
      let top = place * barHeight
      // The widest bar leaves room for its number.
      func width(_ cell: DisclosedTable.Cell?) -> String {
        let thousandths = (cell?.shown ?? 0) * 850 / highest
        return "\(thousandths / 10).\(thousandths % 10)"
      }
      return Bar(
        label: (row.placeLabels + (sheet.isOneLineEach ? [] : [row.label])).map { texts($0) }
          .joined(separator: " · "),
        value: cell == .hidden ? words.word(cell) + "*" : words.word(cell), textY: top + 18,
        barY: top + 25, valueY: top + 36, earlierY: top + 41, width: width(cell),
        earlierWidth: width(earlier), hasBar: cell.shown > 0, isHidden: cell == .hidden,
        hasEarlier: (earlier?.shown ?? 0) > 0)
    }
    return Chart(
      label: texts(Message("label-report-chart", ["title": .text(title)])),
      height: rows.count * barHeight, bars: bars)
  }
}
