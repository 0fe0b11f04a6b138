// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The SQL of a question to a team store: the same text for every kind of store.
///
/// Only words that stand in this file are in the text; values are bound.
public struct CountStatement: Hashable, Sendable {
  /// The text, with numbered parameters.
  public let text: String
  /// The values of the parameters.
  public let values: [FigureValue]
  private let request: CountRequest

  /// Writes the statement of a question.
  /// - Parameters:
  ///   - request: The question.
  ///   - goals: What gives the counts of goals: a function, or a statement between parentheses,
  ///     that takes the first three parameters.
  public init(_ request: CountRequest, goals: String) {
    self.request = request
    let columns = request.dimensions.map(\.rawValue)
    let isAboutGoals = request.measure == .goals || request.measure == .goalsByTopic
    let byMonth = request.dimensions.contains(.month)
    var values: [FigureValue] = [
      .integer(request.period.lowerBound.number), .integer(request.period.upperBound.number),
    ]
    var conditions: [SQLText] = []
    let sums: SQLText
    if isAboutGoals {
      values.append(.integer(byMonth ? 1 : 0))
      conditions.append(SQLText(sql: "by_topic = \(request.measure == .goalsByTopic ? 1 : 0)"))
      sums = SQLText(sql: "sum(goals), sum(residents)")
    } else {
      conditions.append(SQLText(sql: "month BETWEEN $1 AND $2"))
      // A value is a resident's latest when the next one lies after the period.
      sums = SQLText(
        sql: """
          sum(n), sum(CASE WHEN next_month IS NULL OR next_month > \(byMonth ? "month" : "$2")
          THEN n ELSE 0 END)
          """)
    }
    for (column, value) in [("neighbourhood", request.neighbourhood), ("team", request.team)] {
      guard let value else { continue }
      values.append(.text(value))
      conditions.append(SQLText(sql: "\(column) = $\(values.count)"))
    }
    let topic = request.measure.isByTopic ? ["instrument", "instrument_version", "topic"] : []
    let keys = (columns + topic + ["category"]).joined(separator: ", ")
    let source = isAboutGoals ? SQLText(sql: "\(goals) AS counted") : request.measure.view
    let condition = conditions.map(\.sql).joined(separator: " AND ")
    text =
      SQLText(
        sql: """
          SELECT \(keys), \(sums.sql) FROM \(source.sql) WHERE \(condition) GROUP BY \(keys)
          """
      ).sql
    self.values = values
  }

  /// Reads one row of the answer.
  /// - Parameter row: The texts of its columns.
  /// - Returns: The cell, or `nil` when the row is not what the statement asks for.
  public func cell(_ row: [String]) -> RawCounts.Cell? {
    var columns = row[...]
    var found: [Dimension: String] = [:]
    for dimension in request.dimensions { found[dimension] = columns.popFirst() }
    var instrument: InstrumentReference?
    var topic: FigureTopic?
    if request.measure.isByTopic {
      guard let id = columns.popFirst(), let version = columns.popFirst().flatMap({ Int($0) }),
        let written = columns.popFirst(), let read = FigureTopic(written: written)
      else { return nil }
      instrument = id.isEmpty ? nil : InstrumentReference(id: id, version: version)
      topic = read
    }
    guard let category = columns.popFirst(), let count = columns.popFirst().flatMap({ Int($0) }),
      let residents = columns.popFirst().flatMap({ Int($0) }), columns.isEmpty
    else { return nil }
    return RawCounts.Cell(
      neighbourhood: found[.neighbourhood], team: found[.team],
      month: found[.month].flatMap { Int($0) }.flatMap { Month(number: $0) },
      instrument: instrument, topic: topic, category: category, count: count,
      residents: residents)
  }
}

extension Measure {
  /// The view that gives its counts; all have the same columns.
  fileprivate var view: SQLText {
    let name =
      switch self {
      case .extent: "extent_count"
      case .topics: "topic_count"
      case .marks: "mark_count"
      case .positions: "position_count"
      case .levels: "level_count"
      case .ownLevels: "own_level_count"
      case .levelChange: "level_change_count"
      case .ownLevelChange: "own_level_change_count"
      case .levelSources: "level_source_count"
      case .goals, .goalsByTopic: "goal_count"
      case .lifeScores: "score_count"
      case .lifeChange: "score_change_count"
      case .signals: "signal_count"
      case .endings: "ending_count"
      case .usefulness: "usefulness_count"
      case .filledParts: "part_count"
      }
    return SQLText(sql: name)
  }
}
