// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Figures
internal import Model
internal import Wording

/// Puts disclosed cells in tables with words.
struct SheetWriter {
  let request: PictureRequest
  let before: Period?
  let months: [Period]
  let places: Places
  let topics: [TopicItem]
  let signals: [String]
  let levels: LevelsInUse
  let instruments: [Instrument]
  let signalList: SignalList?
  let disclosed: DisclosedCells

  /// One line as it is looked up.
  struct Line {
    let id: String
    let label: Message
    var isTotal = false
    /// The table, where in it, and what of it stands in each column.
    let table: TableName
    let at: [[String: String]]
    /// Whether the first column is a part of all residents.
    var isShare = false
  }

  /// The tables of one measure: as a whole, by place, and by month.
  func sheets(_ measure: PictureMeasure) -> [PictureSheet] {
    // Levels have a place in the picture once somebody works with them.
    guard !measure.isOfLevels || levels.most > 0 else { return [] }
    var sheets: [PictureSheet] = []
    let isByPlace = !places.dimensions.isEmpty
    let filters = Place(neighbourhood: request.neighbourhood, team: request.team)
    let isWhole = filters == Place() || places.dimensions.count < 2
    if isWhole {
      let blocks = [Block(place: filters, period: request.period, before: before)]
      sheets.append(sheet(measure, "", [], blocks))
    }
    let shown = shownSlices
    if isByPlace, !shown.isEmpty {
      let found = places.all.filter { filters.covers($0) }
      let blocks = found.map { place in
        Block(
          keys: shown.map { place[$0] ?? "" }, labels: shown.map { .init(of: place[$0]) },
          place: place, period: request.period, before: before)
      }
      sheets.append(sheet(measure, shown.map { "-by-" + $0.rawValue }.joined(), shown, blocks))
    }
    if !months.isEmpty, request.monthly(request.measures).contains(measure), isWhole {
      let blocks = months.map { month in
        Block(
          keys: [month.months.lowerBound.written], labels: [month.label], place: filters,
          period: month, before: nil)
      }
      sheets.append(sheet(measure, "-by-month", [.month], blocks))
    }
    return sheets
  }

  /// A part of a table: one place in one period.
  private struct Block {
    var keys: [String] = []
    var labels: [Message] = []
    let place: Place
    let period: Period
    let before: Period?
  }

  /// The slices that make lines; a single neighbourhood or team makes none.
  private var shownSlices: [Slice] {
    [Slice.team, .neighbourhood].filter { slice in
      switch slice {
      case .neighbourhood:
        places.dimensions.contains(.neighbourhood) && request.neighbourhood == nil
      case .team: places.dimensions.contains(.team) && request.team == nil
      case .month, .domain: false
      }
    }
  }

  private func sheet(
    _ measure: PictureMeasure, _ suffix: String, _ slices: [Slice], _ blocks: [Block]
  ) -> PictureSheet {
    let lines = self.lines(measure)
    let isSorted = slices.isEmpty
    return PictureSheet(
      id: measure.rawValue + suffix, measure: measure, slices: slices, title: measure.title,
      caption: measure.isOfLevels ? levels.caption(measure) : measure.caption,
      lineHeading: Message(measure.lineHeadingID),
      columns: columns(measure),
      rows: blocks.flatMap { block in
        let rows = lines.map { row($0, block) }
        return isSorted ? sorted(rows, measure) : rows
      })
  }

  private func row(_ line: Line, _ block: Block) -> PictureSheet.Row {
    func cells(_ period: Period) -> [DisclosedTable.Cell] {
      line.at.map { at in
        disclosed.cell(
          line.table, Coordinates(at.merging(block.place.coordinates) { own, _ in own }),
          in: period)
      }
    }
    let first = (line.at.first ?? [:]).merging(block.place.coordinates) { own, _ in own }
    return PictureSheet.Row(
      place: block.keys, placeLabels: block.labels, id: line.id, label: line.label,
      isTotal: line.isTotal, cells: cells(block.period), before: block.before.map(cells),
      share: line.isShare
        ? disclosed.share(line.table, Coordinates(first), of: block.place, in: block.period) : nil)
  }

  /// The most first, where the lines have no order of their own; what is hidden comes last, in the
  /// order of the list, so that the place of a line tells nothing that is not shown.
  private func sorted(_ rows: [PictureSheet.Row], _ measure: PictureMeasure) -> [PictureSheet.Row] {
    let sign: Int
    switch measure {
    case .topics, .marks, .positions, .goalTopics, .signals: sign = -1
    case .levelChange, .ownLevelChange: sign = -1
    case .parts: sign = 1
    default: return rows
    }
    return rows.enumerated().map { offset, row in
      switch row.cells.first {
      case .count(let count): (0, sign * count, offset, row)
      default: (1, 0, offset, row)
      }
    }.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}

extension Place {
  subscript(slice: Slice) -> String? {
    switch slice {
    case .neighbourhood: neighbourhood
    case .team: team
    case .month, .domain: nil
    }
  }

  /// Whether another place lies in this one.
  fileprivate func covers(_ other: Place) -> Bool {
    (neighbourhood ?? other.neighbourhood) == other.neighbourhood
      && (team ?? other.team) == other.team
  }
}

extension Message {
  /// A name as it is.
  fileprivate init(of name: String?) {
    self.init("label-report-name", ["name": .text(name ?? "")])
  }
}
