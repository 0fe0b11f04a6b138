// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

/// Says what was understood of a row, and why a row was refused.
public enum RowWords {
  /// What a row says, for who sits at the screen.
  /// - Parameter facts: What was understood.
  /// - Returns: One message for the resident and the day, and one for each thing that comes in.
  public static func understood(_ facts: RowFacts) -> [Message] {
    let person = [facts.name, facts.reference].compactMap(\.self).joined(separator: ", ")
    var said = [
      Message("row-import-person", ["name": .text(person), "day": .day(facts.day)])
    ]
    if let neighbourhood = facts.neighbourhood {
      said.append(Message("row-import-neighbourhood", ["name": .text(neighbourhood)]))
    }
    if !facts.levels.isEmpty {
      let levels = facts.levels.map { "\($0.domain) \($0.value.number)" }
      said.append(
        Message(
          "row-import-levels",
          ["n": .number(levels.count), "levels": .text(levels.joined(separator: ", "))]))
    }
    if !facts.marks.isEmpty {
      let marks = facts.marks.map { "\($0.domain) \($0.value.value)" }
      said.append(
        Message(
          "row-import-marks",
          ["n": .number(marks.count), "marks": .text(marks.joined(separator: ", "))]))
    }
    if let score = facts.lifeScore {
      said.append(Message("row-import-life", ["score": .number(score)]))
    }
    if let goal = facts.goal { said += words(for: goal) }
    return said
  }

  private static func words(for goal: RowFacts.GoalFacts) -> [Message] {
    var said = [Message("row-import-goal", ["goal": .text(goal.wording)])]
    if let day = goal.byWhen { said.append(Message("row-import-by-when", ["day": .day(day)])) }
    if let outcome = goal.outcome {
      let words = Message.Value.message(outcomeLabel(outcome))
      said.append(
        goal.outcomeDay.map {
          Message("row-import-outcome-day", ["outcome": words, "day": .day($0)])
        } ?? Message("row-import-outcome", ["outcome": words]))
    }
    return said
  }

  /// Why a row was refused.
  /// - Parameter refusal: What was found.
  /// - Returns: A sentence, with the column where there is one.
  public static func refused(_ refusal: RowRefusal) -> Message {
    let why = Message(
      "refusal-import-\(refusal.code.rawValue)", ["line": .number(refusal.otherLine ?? 0)])
    guard let heading = refusal.heading else { return why }
    return Message(
      "row-import-refused-column",
      [
        "column": .text(heading), "found": .text(refusal.found ?? ""), "why": .message(why),
      ])
  }

  private static func outcomeLabel(_ outcome: GoalOutcome) -> Message {
    switch outcome {
    case .reached: Message("label-team-goal-reached")
    case .underWay: Message("label-team-goal-under-way")
    case .notYet: Message("label-team-goal-not-yet")
    case .changed: Message("label-team-goal-changed")
    case .letGo: Message("label-team-goal-let-go")
    }
  }
}
