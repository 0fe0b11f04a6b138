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

  /// Functions, or statements between parentheses, that take the first three parameters.
  public struct Sources: Hashable, Sendable {
    let goals: SQLText
    let activities: SQLText

    /// Names what a kind of store has.
    /// - Parameters:
    ///   - goals: What gives the counts of goals.
    ///   - activities: What gives the counts of activities of groups.
    public init(goals: String, activities: String) {
      self.goals = SQLText(sql: "\(goals) AS counted")
      self.activities = SQLText(sql: "\(activities) AS counted")
    }

    fileprivate func function(
      for measure: Measure
    ) -> (source: SQLText, condition: SQLText, sums: SQLText)? {
      let ofGoals = SQLText(sql: "sum(goals), sum(residents)")
      let ofMeetings = SQLText(sql: "sum(meetings), sum(people)")
      return switch measure {
      case .goals: (goals, SQLText(sql: "by_topic = 0"), ofGoals)
      case .goalsByTopic: (goals, SQLText(sql: "by_topic = 1"), ofGoals)
      case .activities: (activities, SQLText(sql: "kind = 'activities'"), ofMeetings)
      case .activityAnswers: (activities, SQLText(sql: "kind = 'answers'"), ofMeetings)
      default: nil
      }
    }
  }

  /// Writes the statement of a question.
  /// - Parameters:
  ///   - request: The question.
  ///   - sources: What gives the counts that no view can give.
  public init(_ request: CountRequest, from sources: Sources) {
    self.request = request
    let columns = request.dimensions.map(\.rawValue)
    let function = sources.function(for: request.measure)
    let byMonth = request.dimensions.contains(.month)
    var values: [FigureValue] = [
      .integer(request.period.lowerBound.number), .integer(request.period.upperBound.number),
    ]
    var conditions: [SQLText] = []
    let sums: SQLText
    if let function {
      values.append(.integer(byMonth ? 1 : 0))
      conditions.append(function.condition)
      sums = function.sums
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
    let source = function?.source ?? request.measure.view
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
      case .activities, .activityAnswers: "activity_count"
      }
    return SQLText(sql: name)
  }
}
