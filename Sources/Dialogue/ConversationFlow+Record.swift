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
    record.reviews = context.openGoals.compactMap { review($0.goal.id, plan) }
    record.talks = plan.discussedTopics.map { talk($0, plan) }
    record.goals = context.openGoals.flatMap { parts($0, plan, &generator) }
    record.goals += plan.goalTopics.flatMap { goals($0, plan.sheet, &generator) }
    record.qualityOfLife = plan.sheet[.qualityOfLife]?.number.flatMap {
      QualityOfLife(score: $0, reason: plan.sheet[.qualityReason]?.text)
    }
    record.agreements = agreements(plan.sheet)
    record.nextTalk = plan.sheet[.nextTalk]?.day
    record.ending = ending(plan.sheet)
    record.signals = (plan.sheet[.signals]?.topics ?? []).map { topic in
      switch topic {
      case .domain(let id): .listed(id)
      case .own(let words): .own(words)
      }
    }
    record.voicesOffPage = plan.otherRoles.filter { plan.sheet[.onPage($0)] == .no }
      .map(plan.voice)
    return record
  }

  private func review(_ goal: RecordID, _ plan: ConversationPlan) -> GoalReview? {
    guard let outcome = plan.outcome(goal) else { return nil }
    let sheet = plan.sheet
    let isChanged = outcome == .changed
    return GoalReview(
      goal: goal, outcome: outcome,
      newWording: isChanged ? sheet[.newWording(goal: goal)]?.text : nil,
      newByWhen: isChanged ? sheet[.newByWhen(goal: goal)]?.day : nil,
      isLifeBetter: sheet[.lifeBetter(goal: goal)].flatMap(Self.isYes),
      words: sheet[.reviewWords(goal: goal)]?.text)
  }

  private static func isYes(_ answer: Answer) -> Bool? {
    switch answer {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The further goals that an earlier one was split into.
  private func parts(
    _ history: GoalHistory, _ plan: ConversationPlan,
    _ generator: inout some RandomNumberGenerator
  ) -> [Goal] {
    let goal = history.goal.id
    guard plan.outcome(goal) == .changed else { return [] }
    let count = plan.sheet.count { .newPart(goal: goal, number: $0) }
    var parts: [Goal] = []
    for index in 0..<count {
      guard let words = plan.sheet[.newPart(goal: goal, number: index + 1)]?.text else { continue }
      parts.append(
        Goal(id: RecordID(using: &generator), topic: history.goal.topic, wording: words))
    }
    return parts
  }

  private func ending(_ sheet: AnswerSheet) -> Ending? {
    guard sheet[.goesOn] == .no else { return nil }
    return Ending(
      manner: sheet[.endingManner]?.manner, usefulness: sheet[.endingUse]?.usefulness,
      words: sheet[.endingWords]?.text)
  }

  private func talk(_ topic: Topic, _ plan: ConversationPlan) -> DomainTalk {
    let marks = VoiceRole.allCases.compactMap { role -> Mark? in
      guard role == .resident || plan.otherRoles.contains(role) else { return nil }
      return plan.sheet[.mark(topic: topic, by: role)]?.position.map {
        Mark(voice: plan.voice(role), position: $0)
      }
    }
    let levels = VoiceRole.allCases.compactMap { role -> LevelScore? in
      guard role == .resident || plan.otherRoles.contains(role) else { return nil }
      return plan.level(of: topic, by: role).map {
        LevelScore(voice: plan.voice(role), level: $0, day: context.today)
      }
    }
    return DomainTalk(
      topic: topic, isOnTop: plan.topTopics.contains(topic),
      isPride: plan.sheet[.pride]?.topics?.contains(topic) ?? false, marks: marks,
      levels: levels, words: plan.sheet[.words(topic: topic)]?.text)
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
