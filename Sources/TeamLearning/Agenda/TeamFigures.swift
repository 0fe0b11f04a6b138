// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
public import Model
internal import Wording

/// The figures that a team can talk about: those of its picture, disclosed to the team.
///
/// The tables are those of an ordinary picture, so that a cell shows the same here and there.
public struct TeamFigures {
  /// What a team talks about: not how much work there was.
  private static let measures: Set<PictureMeasure> = [
    .topics, .marks, .goals, .lifeChange, .signals, .endings, .usefulness,
  ]
  /// Columns that say something by themselves; all where none is named.
  private static let columns: [PictureMeasure: Set<String>] = [.marks: ["higher", "lower"]]

  private let maker: PictureMaker

  /// Prepares to look.
  /// - Parameter maker: Makes the pictures.
  public init(_ maker: PictureMaker) { self.maker = maker }

  /// The teams that there are figures of.
  /// - Returns: Their names, in order.
  /// - Throws: `TeamStoreError`.
  public func teams() throws -> [String] { try maker.names().teams }

  /// The figures of the last twelve whole months, beside those of the twelve before.
  /// - Parameters:
  ///   - team: Of one team; of all when `nil` or when there is only one.
  ///   - today: The months before this day's month count.
  /// - Returns: In the order of the picture; none when there is nobody.
  /// - Throws: ``PictureError`` or `TeamStoreError`.
  public func figures(of team: String?, today: CalendarDay) throws -> [TalkFigure] {
    let month = Month(of: today)
    guard let first = month.moved(by: -12), let last = month.moved(by: -1) else { return [] }
    var request = PictureRequest(in: Period(first...last), rule: DisclosureRule(.team))
    let teams = try teams()
    if let team, teams.count > 1, teams.contains(team) { request.team = team }
    return Self.figures(of: try maker.picture(request))
  }

  /// The figures of a picture, one per cell that says something by itself.
  /// - Parameter picture: Disclosed to the team.
  /// - Returns: In the order of the picture.
  public static func figures(of picture: TeamPicture) -> [TalkFigure] {
    let tables = picture.tables.filter { $0.slices.isEmpty && measures.contains($0.measure) }
    return tables.flatMap { sheet in
      // How many goals were set says how much work there was.
      sheet.rows.filter { !$0.isTotal && $0.id != "set" }.flatMap { row in
        sheet.columns.indices.compactMap { column in
          figure(column, of: row, in: sheet, months: picture.period.months)
        }
      }
    }
  }

  private static func figure(
    _ column: Int, of row: PictureSheet.Row, in sheet: PictureSheet, months: ClosedRange<Month>
  ) -> TalkFigure? {
    let id = sheet.columns[column].id
    guard columns[sheet.measure]?.contains(id) ?? true, row.cells.indices.contains(column),
      let now = FigureMention.Shown(row.cells[column])
    else { return nil }
    let before = row.before.flatMap { cells in
      cells.indices.contains(column) ? FigureMention.Shown(cells[column]) : nil
    }
    return TalkFigure(
      FigureMention.Key(table: sheet.id, place: ["line": row.id, "column": id]),
      label: Message(
        "label-agenda-measure-\(sheet.measure.rawValue)",
        [
          "line": .message(row.label), "column": .message(sheet.columns[column].heading),
        ]),
      in: months, now: now, before: before, of: sheet.measure == .goals ? .goals : .residents,
      isChoice: sheet.measure == .topics)
  }
}

extension FigureMention.Shown {
  /// What a cell shows; `nil` where nobody can be.
  init?(_ cell: DisclosedTable.Cell) {
    switch cell {
    case .count(let count): self = .count(count)
    case .hidden: self = .hidden
    case .impossible: return nil
    }
  }
}
