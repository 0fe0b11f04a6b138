// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The SQL of a question to a team store: the same text for every kind of store.
///
/// Only words that stand in this file are in the text; values are bound.
public struct CountStatement: Sendable {
  /// The text, with numbered parameters.
  public let text: String
  /// The values of the parameters.
  public let values: [FigureValue]
  private let request: CountRequest
  /// Where the counts are kept added up; `nil` for those that are counted anew.
  private let tally: RunningTally?

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
    tally = request.isAboutPlaces ? nil : RunningTally(of: request.measure)
    let byMonth = request.dimensions.contains(.month)
    let function = tally == nil ? sources.function(for: request.measure) : nil
    var values: [FigureValue] = [
      .integer(request.period.lowerBound.number), .integer(request.period.upperBound.number),
    ]
    var conditions: [SQLText] = []
    let counts: SQLText
    // A value is a resident's latest when the next one lies after the period.
    let latest = SQLText(sql: "next_month > \(byMonth ? "month" : "$2")")
    if let function {
      values.append(.integer(byMonth ? 1 : 0))
      conditions.append(function.condition)
      counts = SQLText(sql: "category, \(function.sums.sql)")
    } else {
      conditions.append(SQLText(sql: "month BETWEEN $1 AND $2"))
      if let condition = tally?.condition { conditions.append(condition) }
      counts =
        tally?.counts(latest: latest)
        ?? SQLText(
          sql: """
            category, sum(n), sum(CASE WHEN next_month IS NULL OR \(latest.sql) THEN n ELSE 0 END)
            """)
    }
    for (column, value) in [("neighbourhood", request.neighbourhood), ("team", request.team)] {
      guard let value else { continue }
      values.append(.text(value))
      conditions.append(SQLText(sql: "\(column) = $\(values.count)"))
    }
    let topic = request.measure.isByTopic ? ["instrument", "instrument_version", "topic"] : []
    let columns = request.dimensions.map(\.rawValue) + topic
    let keys = columns.map { $0 + ", " }.joined()
    let groups = columns + (tally.map(\.names) ?? ["category"])
    let grouped =
      groups.isEmpty ? "" : SQLText(sql: "GROUP BY \(groups.joined(separator: ", "))").sql
    let source = function?.source ?? tally?.table ?? request.measure.view
    let condition = conditions.map(\.sql).joined(separator: " AND ")
    text =
      SQLText(
        sql: """
          SELECT \(keys)\(counts.sql) FROM \(source.sql) WHERE \(condition) \(grouped)
          """
      ).sql
    self.values = values
  }

  /// Reads one row of the answer.
  /// - Parameter row: The texts of its columns.
  /// - Returns: The cells, or `nil` when the row is not what was asked for.
  public func cells(_ row: [String]) -> [RawCounts.Cell]? {
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
    var categories = tally?.categories ?? []
    if categories.isEmpty {
      guard let name = columns.popFirst() else { return nil }
      categories = [name]
    }
    guard columns.count == 2 * categories.count else { return nil }
    var cells: [RawCounts.Cell] = []
    for category in categories {
      // Without any row a sum is nothing at all.
      guard let count = columns.popFirst().flatMap(Self.number),
        let residents = columns.popFirst().flatMap(Self.number)
      else { return nil }
      // In a tally a category that nobody gave is a column all the same.
      guard count > 0 || tally == nil else { continue }
      cells.append(
        RawCounts.Cell(
          neighbourhood: found[.neighbourhood], team: found[.team],
          month: found[.month].flatMap { Int($0) }.flatMap { Month(number: $0) },
          instrument: instrument, topic: topic, category: category, count: count,
          residents: residents))
    }
    return cells
  }

  private static func number(_ written: String) -> Int? { written.isEmpty ? 0 : Int(written) }
}

extension CountRequest {
  /// Whether places are told apart; only counts of all places together are kept added up.
  fileprivate var isAboutPlaces: Bool {
    neighbourhood != nil || team != nil || dimensions.contains(.neighbourhood)
      || dimensions.contains(.team)
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
