// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Makes conversations of the rows about one resident: one for each day.
///
/// A goal that was reached on the day it was set is looked at in a second conversation of that day,
/// because in one conversation the goals of before come first.
struct ConversationBuilder {
  private struct Day: Hashable, Comparable {
    let day: CalendarDay
    let isSecond: Bool
    static func < (left: Day, right: Day) -> Bool {
      (left.day, left.isSecond ? 1 : 0) < (right.day, right.isSecond ? 1 : 0)
    }
  }

  private struct Parts {
    var levels: [(domain: String, level: Level, line: Int)] = []
    var marks: [(domain: String, position: Position, line: Int)] = []
    var lifeScore: (score: Int, line: Int)?
    var goals: [Goal] = []
    var reviews: [GoalReview] = []
    var rows: [RecordID] = []

    var isEmpty: Bool {
      levels.isEmpty && marks.isEmpty && lifeScore == nil && goals.isEmpty && reviews.isEmpty
    }
  }

  private let resident: RecordID
  private let person: String
  private let mapping: ImportMapping
  private let mark: (String) -> RecordID
  private let heldBefore: Int
  private var parts: [Day: Parts] = [:]
  private var goalDays: [RecordID: CalendarDay] = [:]
  private var outcomes: [RecordID: [CalendarDay: (outcome: GoalOutcome, line: Int?)]] = [:]
  private var kept: [CalendarDay: [Conversation]] = [:]

  init(
    resident: RecordID, trajectory: Trajectory?, person: String, mapping: ImportMapping,
    mark: @escaping (String) -> RecordID
  ) {
    self.resident = resident
    self.person = person
    self.mapping = mapping
    self.mark = mark
    heldBefore = trajectory?.conversations.count ?? 0
    for conversation in trajectory?.conversations ?? [] {
      for goal in conversation.goals where goalDays[goal.id] == nil {
        goalDays[goal.id] = conversation.day
      }
      for review in conversation.reviews {
        outcomes[review.goal, default: [:]][conversation.day] = (review.outcome, nil)
      }
      guard conversation.origin?.system == mapping.system else { continue }
      kept[conversation.day, default: []].append(conversation)
    }
  }

  private func goalID(_ goal: RowFacts.GoalFacts) -> RecordID {
    mark("goal/\(person)/\(goal.reference ?? goal.wording)")
  }

  /// Why a row cannot stand beside what is there.
  func refusal(of facts: RowFacts) -> RowRefusal? {
    let same = parts[Day(day: facts.day, isSecond: false)]
    for rating in facts.levels {
      if let other = same?.levels.first(where: { $0.domain == rating.domain }),
        other.level != rating.value
      {
        return RowRefusal(.contradicts, otherLine: other.line)
      }
      let before = kept[facts.day]?.lazy.compactMap { conversation in
        conversation.talks.first { $0.topic == .domain(rating.domain) }?.levels.first?.level
      }.first
      if let before, before != rating.value { return RowRefusal(.contradictsKept) }
    }
    for rating in facts.marks {
      if let other = same?.marks.first(where: { $0.domain == rating.domain }),
        other.position != rating.value
      {
        return RowRefusal(.contradicts, otherLine: other.line)
      }
    }
    if let score = facts.lifeScore {
      if let other = same?.lifeScore, other.score != score {
        return RowRefusal(.contradicts, otherLine: other.line)
      }
      let before = kept[facts.day]?.lazy.compactMap(\.qualityOfLife?.score).first
      if let before, before != score { return RowRefusal(.contradictsKept) }
    }
    if let goal = facts.goal, let outcome = goal.outcome,
      let other = outcomes[goalID(goal)]?[goal.outcomeDay ?? facts.day], other.outcome != outcome
    {
      return other.line.map { RowRefusal(.contradicts, otherLine: $0) }
        ?? RowRefusal(.contradictsKept)
    }
    return nil
  }

  /// Adds what a row says; what is there already is not said twice.
  mutating func add(_ facts: RowFacts, marked row: RecordID) {
    let day = Day(day: facts.day, isSecond: false)
    parts[day, default: Parts()].rows.append(row)
    for rating in facts.levels {
      guard parts[day]?.levels.contains(where: { $0.domain == rating.domain }) == false else {
        continue
      }
      parts[day]?.levels.append((rating.domain, rating.value, facts.line))
    }
    for rating in facts.marks {
      guard parts[day]?.marks.contains(where: { $0.domain == rating.domain }) == false else {
        continue
      }
      parts[day]?.marks.append((rating.domain, rating.value, facts.line))
    }
    if let score = facts.lifeScore { parts[day]?.lifeScore = (score, facts.line) }
    guard let goal = facts.goal else { return }
    let id = goalID(goal)
    if goalDays[id] == nil {
      goalDays[id] = facts.day
      parts[day]?.goals.append(
        Goal(
          id: id, topic: goal.topic ?? .own(mapping.system), wording: goal.wording,
          byWhen: goal.byWhen))
    }
    guard let outcome = goal.outcome else { return }
    let seen = goal.outcomeDay ?? facts.day
    guard outcomes[id]?[seen] == nil else { return }
    outcomes[id, default: [:]][seen] = (outcome, facts.line)
    let when = Day(day: seen, isSecond: goalDays[id] == seen)
    parts[when, default: Parts()].reviews.append(GoalReview(goal: id, outcome: outcome))
  }

  /// The conversations, oldest first.
  func conversations(run: RecordID) -> [Conversation] {
    var made: [Conversation] = []
    var looseRows = parts.values.filter(\.isEmpty).flatMap(\.rows)
    for (day, part) in parts.sorted(by: { $0.key < $1.key }) where !part.isEmpty {
      // Rows that bring nothing of their own stand with the first that does.
      let rows = part.rows + looseRows
      looseRows = []
      let name = rows.map(\.description).joined()
      var conversation = Conversation(
        id: mark("conversation/\(run)/\(person)/\(day.day)/\(day.isSecond)/\(name)"),
        resident: resident, day: day.day, number: heldBefore + made.count + 1,
        instrument: mapping.instrument)
      conversation.origin = ImportOrigin(run: run, system: mapping.system, rows: rows)
      for (domain, level, _) in part.levels {
        conversation.talks.append(
          DomainTalk(
            topic: .domain(domain),
            levels: [LevelScore(voice: .professional, level: level, day: day.day)]))
      }
      for (domain, position, _) in part.marks {
        conversation.talks.append(
          DomainTalk(topic: .domain(domain), marks: [Mark(voice: .resident, position: position)]))
      }
      conversation.qualityOfLife = part.lifeScore.flatMap { QualityOfLife(score: $0.score) }
      conversation.goals = part.goals
      conversation.reviews = part.reviews
      made.append(conversation)
    }
    return made
  }
}
