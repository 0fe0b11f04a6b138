// SPDX-License-Identifier: EUPL-1.2

/// Where a team store keeps the counts of a measure added up, of all places together (telstand).
///
/// Each row says how many values were given in a month, until another month in which they were given
/// anew. A category is a column where the categories are fixed, and a name in a row where they are not.
struct RunningTally: Sendable {
  /// How the categories of a measure stand in its table.
  enum Form: Sendable {
    /// A column each.
    case columns([(category: String, column: String)])
    /// A name in a row.
    case named
    /// The same, of things of which a resident may have several, beside who owns them.
    case owned
  }

  /// The table.
  let table: SQLText
  /// Which rows of it are about the measure.
  let condition: SQLText?
  /// How the categories stand.
  let form: Form

  /// Finds the tally of a measure; there is none of what is not kept added up.
  /// - Parameter measure: What is counted.
  init?(of measure: Measure) {
    switch measure {
    case .extent:
      self.init(
        table: SQLText(sql: "conversation_tally"), condition: nil,
        form: .columns([("all", "n"), ("first", "first_talks"), ("followUp", "follow_ups")]))
    case .filledParts:
      self.init(
        table: SQLText(sql: "conversation_tally"), condition: nil, form: .columns(Self.parts))
    case .marks: self.init(ofValues: .marks, Self.changes)
    case .positions: self.init(ofValues: .marks, Self.words)
    case .lifeScores: self.init(ofValues: .lifeScores, Self.numbers)
    case .lifeChange: self.init(ofValues: .lifeScores, Self.changes)
    case .levels: self.init(ofValues: .levels, Self.numbers)
    case .levelChange: self.init(ofValues: .levels, Self.changes)
    case .ownLevels: self.init(ofValues: .ownLevels, Self.numbers)
    case .ownLevelChange: self.init(ofValues: .ownLevels, Self.changes)
    case .topics, .signals, .endings, .usefulness, .levelSources:
      self.init(
        table: SQLText(sql: "named_tally"),
        condition: SQLText(sql: "kind = '\(measure.rawValue)'"), form: .named)
    case .goals, .goalsByTopic:
      self.init(
        table: SQLText(sql: "named_tally"),
        condition: SQLText(sql: "kind = '\(measure.rawValue)'"), form: .owned)
    case .activities, .activityAnswers: return nil
    }
  }

  private init(table: SQLText, condition: SQLText?, form: Form) {
    self.table = table
    self.condition = condition
    self.form = form
  }

  private init(ofValues kind: Measure, _ columns: [(category: String, column: String)]) {
    self.init(
      table: SQLText(sql: "value_tally"), condition: SQLText(sql: "kind = '\(kind.rawValue)'"),
      form: .columns(columns))
  }

  /// The categories that are columns, in their order; none where they are names.
  var categories: [String] {
    if case .columns(let columns) = form { columns.map(\.category) } else { [] }
  }

  /// The column that has the names, where the categories are names.
  var names: [String] { categories.isEmpty ? ["name"] : [] }

  private static let numbers = (1...10).map { (category: "\($0)", column: "value_\($0)") }
  private static let words = zip(["veryBad", "bad", "between", "good", "veryGood"], 1...)
    .map { (category: $0, column: "value_\($1)") }
  private static let changes = ["higher", "same", "lower", "single"]
    .map { (category: $0, column: $0) }
  private static let parts = [
    ("ownWords", "own_words"), ("otherVoices", "other_voices"), ("pride", "pride"),
    ("onTop", "on_top"), ("goals", "goals"), ("goalDays", "goal_days"),
    ("qualityOfLife", "quality_of_life"), ("agreements", "agreements"), ("nextTalk", "next_talk"),
    ("ending", "ending"), ("signals", "signals"),
  ].map { (category: $0.0, column: $0.1) }

  /// What is asked of the table besides the keys: the categories with their counts.
  /// - Parameter isLatest: When a value is the latest that its resident gave.
  /// - Returns: A list of expressions; two for each category that is a column, and otherwise the
  ///   name and its two counts.
  func counts(latest isLatest: SQLText) -> SQLText {
    func latest(_ column: SQLText) -> String {
      SQLText(sql: "sum(CASE WHEN \(isLatest.sql) THEN \(column.sql) ELSE 0 END)").sql
    }
    switch form {
    case .columns(let columns):
      return SQLText(
        sql: columns.map { category, column in
          let all = SQLText(sql: "sum(\(column))").sql
          // Nobody has a first conversation twice.
          return all + ", " + (category == "first" ? all : latest(SQLText(sql: column)))
        }.joined(separator: ", "))
    case .named: return SQLText(sql: "name, sum(n), \(latest(SQLText(sql: "n")))")
    case .owned:
      return SQLText(
        sql: "name, \(latest(SQLText(sql: "n"))), \(latest(SQLText(sql: "owners")))")
    }
  }
}
