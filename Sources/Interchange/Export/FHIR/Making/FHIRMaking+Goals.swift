// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension FHIRMaking {
  /// A goal as it stands now, with what was said about it since.
  mutating func goal(_ history: GoalHistory) -> FHIRGoal {
    let goal = history.goal
    let concept = source.conversation(ofGoal: goal.id).map {
      self.concept(of: goal.topic, in: $0)
    }
    let earlier = history.earlierWordings.map { wording in
      FHIRNote(authorReference: resident, time: history.setOn, text: wording)
    }
    let said = history.reviews.compactMap { dated in
      dated.review.words.map {
        FHIRNote(authorReference: resident, time: dated.day, text: $0)
      }
    }
    let notes = earlier + said
    return FHIRGoal(
      id: FHIRID("Goal", goal.id), lifecycleStatus: Self.lifecycle(history.outcome),
      achievementStatus: history.outcome.map { achievement($0) },
      category: [concept ?? FHIRConcept(text: goal.topic.ownWords ?? "")],
      description: FHIRConcept(text: goal.wording), subject: resident, startDate: history.setOn,
      target: goal.byWhen.map { [FHIRGoal.Target(dueDate: $0)] },
      statusDate: history.reviews.last?.day, expressedBy: resident,
      note: notes.isEmpty ? nil : notes)
  }

  /// Where a goal is in its life; one that was let go is no failure, and not done either.
  static func lifecycle(_ outcome: GoalOutcome?) -> GoalLifecycle {
    switch outcome {
    case nil, .underWay, .notYet, .changed: .active
    case .reached: .completed
    case .letGo: .cancelled
    }
  }

  /// How a goal stands, in our own words and, where one surely fits, in a code of FHIR.
  private mutating func achievement(_ outcome: GoalOutcome) -> FHIRConcept {
    let name = texts.words("words-outcome-\(outcome.rawValue)").first ?? outcome.rawValue
    let own = code(outcome.rawValue, name, of: "goal-outcome", texts("heading-code-outcome"))
    let official: GoalAchievement? =
      switch outcome {
      case .reached: .achieved
      case .underWay, .changed: .inProgress
      case .notYet: .notAchieved
      case .letGo: nil
      }
    guard let official else { return FHIRConcept(own) }
    return FHIRConcept(FHIRCoding(.goalAchievement, official.rawValue), own)
  }

  /// Who does what by when, as a plan; `nil` when nothing was agreed.
  func plan(of conversation: Conversation) -> FHIRCarePlan? {
    guard !conversation.agreements.isEmpty else { return nil }
    let isLatest = conversation.id == source.trajectory.latest?.id
    let open = source.trajectory.upTo(conversation.id).openGoals
    let goals = open.map { FHIRReference(FHIRID("Goal", $0.goal.id)) }
    return FHIRCarePlan(
      id: FHIRID("CarePlan", conversation.id),
      status: !isLatest ? .unknown : conversation.ending == nil ? .active : .completed,
      subject: resident, created: conversation.day, author: recorder(of: conversation),
      goal: goals.isEmpty ? nil : goals,
      activity: conversation.agreements.map { agreement in
        FHIRCarePlan.Activity(
          detail: FHIRCarePlan.Detail(
            description: agreement.what,
            scheduledPeriod: agreement.byWhen.map { FHIRPeriod(end: $0) },
            performer: agreement.who.map { [FHIRReference(display: $0)] }))
      })
  }
}
