// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The questions of a conversation in order, worked out afresh from the answers.
///
/// Because it is a function of the answers alone, going back, changing and skipping need no
/// bookkeeping of their own.
struct ConversationPlan {
  let context: ConversationContext
  let sheet: AnswerSheet

  /// All questions that apply, in order.
  var steps: [StepID] {
    ([.purpose] + reviewSteps + domainSteps + voiceSteps + goalSteps + lifeSteps + agreementSteps
      + [.readBack]).filter { !context.leavesOut($0) }
  }

  // MARK: - What the answers say

  /// The topics that are talked about in this conversation, as they were chosen.
  var topics: [Topic] { unique(context.returningTopics + chosenTopics) }

  private var chosenTopics: [Topic] { sheet[.domains]?.topics ?? [] }

  /// The topics with something said in this conversation, those on top first.
  var discussedTopics: [Topic] {
    let discussed = topics.filter { topic in
      chosenTopics.contains(topic)
        || sheet[.mark(topic: topic, by: .resident)]?.position != nil
        || sheet[.words(topic: topic)]?.text != nil
    }
    return unique(topTopics.filter(discussed.contains) + discussed)
  }

  /// The topics that the resident put on top, in their order.
  var topTopics: [Topic] { (sheet[.top]?.topics ?? []).filter(topics.contains) }

  /// Who else places a mark.
  var otherRoles: [VoiceRole] { sheet[.voices]?.roles ?? [] }

  /// The topics that get a question about goals: those on top, or else all; then the others that
  /// were asked for.
  var goalTopics: [Topic] {
    unique(firstGoalTopics + (sheet[.otherGoals]?.topics ?? []).filter(topics.contains))
  }

  private var firstGoalTopics: [Topic] { topTopics.isEmpty ? discussedTopics : topTopics }

  /// The topics that ``StepID/otherGoals`` offers.
  var remainingGoalTopics: [Topic] { discussedTopics.filter { !firstGoalTopics.contains($0) } }

  // MARK: - Parts

  private var reviewSteps: [StepID] {
    context.trajectory.openGoals.flatMap { history -> [StepID] in
      let goal = history.goal.id
      var steps: [StepID] = [.review(goal: goal)]
      guard let outcome = sheet[.review(goal: goal)]?.outcome else { return steps }
      if outcome == .changed {
        steps.append(.newWording(goal: goal))
        if sheet[.newWording(goal: goal)]?.text != nil { steps.append(.newByWhen(goal: goal)) }
      }
      return steps + [.reviewWords(goal: goal)]
    }
  }

  private var domainSteps: [StepID] {
    let returning = context.returningTopics
    let new = chosenTopics.filter { !returning.contains($0) }
    return returning.flatMap(barSteps) + [.domains] + new.flatMap(barSteps)
  }

  private func barSteps(_ topic: Topic) -> [StepID] {
    [.mark(topic: topic, by: .resident), .words(topic: topic)]
  }

  private var voiceSteps: [StepID] {
    guard !discussedTopics.isEmpty else { return [] }
    var steps: [StepID] = [.voices]
    if otherRoles.contains(.other) { steps.append(.otherName) }
    for role in otherRoles where role != .other || sheet[.otherName]?.text != nil {
      // In the order of the talk, not of importance: that is asked later.
      steps += topics.filter(discussedTopics.contains).map { .mark(topic: $0, by: role) }
    }
    return steps
  }

  private var goalSteps: [StepID] {
    var steps: [StepID] = []
    if discussedTopics.count > 1 { steps.append(.top) }
    steps += firstGoalTopics.flatMap(goalSteps)
    if !remainingGoalTopics.isEmpty { steps.append(.otherGoals) }
    return steps + goalTopics.filter { !firstGoalTopics.contains($0) }.flatMap(goalSteps)
  }

  private func goalSteps(_ topic: Topic) -> [StepID] {
    let count = sheet.count { .goal(topic: topic, number: $0) }
    let steps = (0..<count).flatMap { index -> [StepID] in
      let goal = StepID.goal(topic: topic, number: index + 1)
      guard sheet[goal]?.text != nil else { return [goal] }
      return [goal, .goalByWhen(topic: topic, number: index + 1)]
    }
    return steps + [.goal(topic: topic, number: count + 1)]
  }

  private var lifeSteps: [StepID] {
    sheet[.qualityOfLife]?.number == nil ? [.qualityOfLife] : [.qualityOfLife, .qualityReason]
  }

  private var agreementSteps: [StepID] {
    let count = sheet.count { .agreement(number: $0) }
    let steps = (0..<count).flatMap { index -> [StepID] in
      let what = StepID.agreement(number: index + 1)
      guard sheet[what]?.text != nil else { return [what] }
      return [what, .agreementWho(number: index + 1), .agreementByWhen(number: index + 1)]
    }
    return steps + [.agreement(number: count + 1), .nextTalk]
  }
}
