// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What one row of an export says, in the words of our model.
public struct RowFacts: Hashable, Sendable {
  /// The line of the file, 1-based.
  public let line: Int
  /// What the other system calls the resident by.
  public var reference: String?
  /// The name of the resident.
  public var name: String?
  /// The neighbourhood.
  public var neighbourhood: String?
  /// The day that the row is about.
  public var day: CalendarDay
  /// The levels, by the id of the domain.
  public var levels: [Rating<Level>] = []
  /// The marks, by the id of the domain.
  public var marks: [Rating<Position>] = []
  /// The figure for life.
  public var lifeScore: Int?
  /// The goal.
  public var goal: GoalFacts?

  /// What was given to a domain.
  public struct Rating<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The domain, by its id.
    public let domain: String
    /// What was given.
    public let value: Value
  }

  /// A goal, and how it stands.
  public struct GoalFacts: Hashable, Sendable {
    /// In words.
    public var wording: String
    /// What the other system calls it by.
    public var reference: String?
    /// What it is about.
    public var topic: Topic?
    /// By when.
    public var byWhen: CalendarDay?
    /// How it stands.
    public var outcome: GoalOutcome?
    /// The day on which it stood like that; that of the row when not said.
    public var outcomeDay: CalendarDay?
  }

  /// Whom the row is about: the same for the same person in one system.
  public var person: String {
    reference.map { "r/\($0)" } ?? "n/\((name ?? "").lowercased())"
  }

  /// Everything that the row says, the same however the export writes it.
  ///
  /// Two rows with the same contents are one; the line, and the order of columns, say nothing.
  public var contents: String {
    var parts = [person, day.description, name ?? "", neighbourhood ?? ""]
    parts += levels.map { "l/\($0.domain)/\($0.value.number)" }.sorted()
    parts += marks.map { "m/\($0.domain)/\($0.value.value)" }.sorted()
    parts.append(lifeScore.map { "q/\($0)" } ?? "")
    if let goal {
      parts += ["g", goal.wording, goal.reference ?? "", goal.outcome?.rawValue ?? ""]
      parts += [goal.byWhen?.description ?? "", goal.outcomeDay?.description ?? ""]
      switch goal.topic {
      case .domain(let id): parts.append("d/\(id)")
      case .own(let words): parts.append("o/\(words)")
      case nil: parts.append("")
      }
    }
    return parts.joined(separator: "\u{1F}")
  }
}
