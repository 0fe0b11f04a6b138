// SPDX-License-Identifier: EUPL-1.2

public import Model

extension ConversationFlow {
  /// The conversation as it stands, from the answers that count.
  ///
  /// The same answers give the same record, whatever way the pair took through the questions.
  /// - Parameter generator: Where the identifiers of new goals come from.
  /// - Returns: The record; parts that were not talked about are empty.
  public func record(using generator: inout some RandomNumberGenerator) -> Conversation {
    let plan = plan
    var record = Conversation(
      id: context.conversation, resident: context.trajectory.resident.id, day: context.today,
      number: (context.trajectory.latest?.number ?? 0) + 1,
      instrument: context.instrument.reference, professional: context.professional)
    record.isInformed = plan.sheet[.purpose] == .yes
    record.reviews = context.trajectory.openGoals.compactMap { review($0.goal.id, plan.sheet) }
    record.talks = plan.discussedTopics.map { talk($0, plan) }
    record.goals = plan.goalTopics.flatMap { goals($0, plan.sheet, &generator) }
    record.qualityOfLife = plan.sheet[.qualityOfLife]?.number.flatMap {
      QualityOfLife(score: $0, reason: plan.sheet[.qualityReason]?.text)
    }
    record.agreements = agreements(plan.sheet)
    record.nextTalk = plan.sheet[.nextTalk]?.day
    return record
  }

  private func review(_ goal: RecordID, _ sheet: AnswerSheet) -> GoalReview? {
    guard let outcome = sheet[.review(goal: goal)]?.outcome else { return nil }
    return GoalReview(
      goal: goal, outcome: outcome, newWording: sheet[.newWording(goal: goal)]?.text,
      newByWhen: sheet[.newByWhen(goal: goal)]?.day, words: sheet[.reviewWords(goal: goal)]?.text)
  }

  private func talk(_ topic: Topic, _ plan: ConversationPlan) -> DomainTalk {
    let marks = VoiceRole.allCases.compactMap { role -> Mark? in
      guard role == .resident || plan.otherRoles.contains(role) else { return nil }
      return plan.sheet[.mark(topic: topic, by: role)]?.position.map {
        Mark(voice: plan.voice(role), position: $0)
      }
    }
    return DomainTalk(
      topic: topic, isOnTop: plan.topTopics.contains(topic), marks: marks,
      words: plan.sheet[.words(topic: topic)]?.text)
  }

  private func goals(
    _ topic: Topic, _ sheet: AnswerSheet, _ generator: inout some RandomNumberGenerator
  ) -> [Goal] {
    let count = sheet.count { .goal(topic: topic, number: $0) }
    var goals: [Goal] = []
    for index in 0..<count {
      guard let wording = sheet[.goal(topic: topic, number: index + 1)]?.text else { continue }
      goals.append(
        Goal(
          id: RecordID(using: &generator), topic: topic, wording: wording,
          byWhen: sheet[.goalByWhen(topic: topic, number: index + 1)]?.day))
    }
    return goals
  }

  private func agreements(_ sheet: AnswerSheet) -> [Agreement] {
    let count = sheet.count { .agreement(number: $0) }
    return (0..<count).compactMap { index in
      sheet[.agreement(number: index + 1)]?.text.map { what in
        Agreement(
          what: what, who: sheet[.agreementWho(number: index + 1)]?.text,
          byWhen: sheet[.agreementByWhen(number: index + 1)]?.day)
      }
    }
  }
}
