// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model
internal import TeamLearning

/// A picture as a line of JSON: what every form of it is made of, and no more.
struct PublishedPicture: Encodable {
  struct Sheet: Encodable {
    let measure: String
    let slices: [String]
    let columns: [String]
    let rows: [Row]
  }

  struct Row: Encodable {
    let place: [String]
    let id: String
    let cells: [Cell]
    let before: [Cell]?
    let share: Int?
  }

  /// A number, `"hidden"` or `"impossible"`.
  enum Cell: Encodable {
    case count(Int), hidden, impossible

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .count(let count): try container.encode(count)
      case .hidden: try container.encode("hidden")
      case .impossible: try container.encode("impossible")
      }
    }
  }

  let turn: Int
  let period: [Int]
  let before: [Int]?
  let neighbourhood: String?
  let threshold: Int
  let step: Int
  let sheets: [Sheet]

  init(_ picture: TeamPicture, turn: Int) {
    self.turn = turn
    period = Self.written(picture.period)
    before = picture.before.map(Self.written)
    neighbourhood = picture.neighbourhood
    threshold = picture.rule.threshold
    step = picture.rule.roundingStep
    sheets = picture.tables.map { table in
      Sheet(
        measure: table.measure.rawValue, slices: table.slices.map(\.rawValue),
        columns: table.columns.map(\.id),
        rows: table.rows.map { row in
          Row(
            place: row.place, id: row.id, cells: row.cells.map { Cell($0) },
            before: row.before.map { $0.map { Cell($0) } }, share: row.share.flatMap(Self.share))
        })
    }
  }

  private static func written(_ period: Period) -> [Int] {
    [period.months.lowerBound, period.months.upperBound].map { $0.year * 12 + $0.month - 1 }
  }

  private static func share(_ share: DisclosedTable.Percentage) -> Int? {
    if case .percent(let percent) = share { percent } else { nil }
  }
}

extension PublishedPicture.Cell {
  init(_ cell: DisclosedTable.Cell) {
    switch cell {
    case .count(let count): self = .count(count)
    case .hidden: self = .hidden
    case .impossible: self = .impossible
    }
  }
}

/// Everything of one scenario that somebody outside has, or everything that is true.
struct PublishedScenario: Encodable {
  let id: Int
  let kind: String
  let pictures: [PublishedPicture]
  /// What was not made, and why.
  let refused: [String]
}
