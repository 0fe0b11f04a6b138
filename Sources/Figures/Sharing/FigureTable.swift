// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A table of a team store, the same in every kind of store.
public enum FigureTable: String, CaseIterable, Sendable {
  case resident = "shared_resident"
  case conversation = "conversation_figure"
  case topic = "topic_figure"
  case goal = "goal_figure"
  case signal = "signal_figure"
  case level = "level_figure"
  case group = "shared_group"
  case activity = "activity_figure"
  case activityTheme = "activity_theme_figure"
  case activityAnswer = "activity_answer_figure"

  /// What everything else hangs on: removing a row here removes all that was shared of it.
  public static let roots: [FigureTable] = [.resident, .group]

  /// The columns, in the order of a row's values.
  public var columns: [String] {
    let place = ["subject", "month", "order_in_month", "neighbourhood", "team"]
    let topic = ["instrument", "instrument_version", "topic"]
    return switch self {
    case .resident, .group: ["subject"]
    case .conversation:
      place + [
        "instrument", "instrument_version", "kind", "parts", "previous_month", "next_month",
        "score", "previous_score", "next_score_month", "has_ending", "manner", "usefulness",
        "next_ending_month",
      ]
    case .topic:
      place + topic + [
        "is_on_top", "position", "previous_position", "next_month", "next_top_month",
        "next_mark_month",
      ]
    case .goal: place + topic + ["number", "outcome", "previous_outcome", "next_month"]
    case .signal: place + ["signal", "next_month"]
    case .level:
      place + topic + ["voice", "level", "previous_level", "mapped_from", "next_month"]
    case .activity: place + ["reached"]
    case .activityTheme: ["subject", "theme"]
    case .activityAnswer: place + ["question", "positive", "asked"]
    }
  }

  /// The statement that adds a number of rows, with numbered parameters.
  /// - Parameter count: How many rows, from 1.
  /// - Returns: SQL that SQLite and PostgreSQL both read.
  public func insertion(rows count: Int) -> String {
    let width = columns.count
    let rows = (0..<count).map { row in
      "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ",") + ")"
    }
    let names = columns.joined(separator: ",")
    let list = rows.joined(separator: ",")
    return SQLText(sql: "INSERT INTO \(rawValue) (\(names)) VALUES \(list)").sql
  }
}

/// One row of a table.
public struct FigureRow: Hashable, Sendable {
  /// Where it belongs.
  public let table: FigureTable
  /// One value per column.
  public let values: [FigureValue]
}

/// A value in a row, or one that is bound to a statement.
public enum FigureValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)

  /// A number, or nothing.
  static func integer(_ number: Int?) -> FigureValue { number.map { .integer($0) } ?? .null }

  /// A text, or nothing.
  static func text(_ text: String?) -> FigureValue { text.map { .text($0) } ?? .null }

  /// A month as a number such as `202605`: it sorts in time.
  static func month(_ month: Month?) -> FigureValue { integer(month.map(\.number)) }
}

extension Month {
  /// The month as one number, such as `202605`.
  public var number: Int { year * 100 + month }

  /// Reads a month from its number.
  /// - Parameter number: Such as `202605`; anything else gives `nil`.
  public init?(number: Int) { self.init(year: number / 100, month: number % 100) }
}
