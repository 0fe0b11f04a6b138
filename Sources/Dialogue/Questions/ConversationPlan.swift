// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The questions of a conversation in order, worked out afresh from the answers.
///
/// Because it is a function of the answers alone, going back, changing and skipping need no
/// bookkeeping of their own.
struct ConversationPlan: Hashable, Sendable {
  let context: ConversationContext
  let sheet: AnswerSheet
  /// The topics that are talked about in this conversation, as they were chosen.
  let topics: [Topic]
  /// The topics that the resident put on top, in their order.
  let topTopics: [Topic]
  /// The topics with something said in this conversation, those on top first.
  let discussedTopics: [Topic]

  init(context: ConversationContext, sheet: AnswerSheet) {
    self.context = context
    self.sheet = sheet
    let chosen = sheet[.domains]?.topics ?? []
    let topics = unique(context.returningTopics + chosen)
    self.topics = topics
    topTopics = (sheet[.top]?.topics ?? []).filter(topics.contains)
    let discussed = topics.filter { topic in
      chosen.contains(topic) || sheet[.mark(topic: topic, by: .resident)]?.position != nil
        || sheet[.words(topic: topic)]?.text != nil
        || Self.level(of: topic, by: .resident, context, sheet) != nil
    }
    discussedTopics = unique(topTopics.filter(discussed.contains) + discussed)
  }

  /// All questions that apply, in order.
  var steps: [StepID] {
    ([.purpose] + reviewSteps + domainSteps + voiceSteps + goalSteps + lifeSteps + agreementSteps
      + endingSteps + signalSteps + [.readBack]).filter { !context.leavesOut($0) }
  }

  // MARK: - What the answers say

  private var chosenTopics: [Topic] { sheet[.domains]?.topics ?? [] }

  /// Who else places a mark.
  var otherRoles: [VoiceRole] {
    guard hasLevels else { return sheet[.voices]?.roles ?? [] }
    return [VoiceRole.professional, .other].filter(context.instrument.answering.contains)
  }

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
    context.openGoals.flatMap { history -> [StepID] in
      let goal = history.goal.id
      var steps: [StepID] = [.review(goal: goal)]
      guard sheet[.review(goal: goal)]?.outcome != nil else { return steps }
      if isStuck(history) { steps.append(.stuck(goal: goal)) }
      let outcome = outcome(goal)
      if outcome == .changed {
        steps.append(.newWording(goal: goal))
        if sheet[.newWording(goal: goal)]?.text != nil {
          steps.append(.newByWhen(goal: goal))
          steps += numbered {
            .newPart(goal: goal, number: $0)
          } with: { _ in
            []
          }
        }
      }
      if outcome == .reached || outcome == .underWay { steps.append(.lifeBetter(goal: goal)) }
      return steps + [.reviewWords(goal: goal)]
    }
  }

  /// How a goal stands, after what was decided about one that did not move.
  func outcome(_ goal: RecordID) -> GoalOutcome? {
    guard let outcome = sheet[.review(goal: goal)]?.outcome else { return nil }
    return outcome == .notYet ? sheet[.stuck(goal: goal)]?.outcome ?? outcome : outcome
  }

  /// Whether a goal stands at "not yet" for the third conversation in a row.
  private func isStuck(_ history: GoalHistory) -> Bool {
    let earlier = history.reviews.suffix(2).map(\.review.outcome)
    return sheet[.review(goal: history.goal.id)]?.outcome == .notYet
      && earlier == [.notYet, .notYet]
  }

  private var domainSteps: [StepID] {
    let returning = context.returningTopics
    let new = chosenTopics.filter { !returning.contains($0) }
    return returning.flatMap(barSteps) + [.domains] + new.flatMap(barSteps)
      + (discussedTopics.isEmpty ? [] : [.pride])
  }

  private func barSteps(_ topic: Topic) -> [StepID] {
    let steps = hasLevels ? levelSteps(topic, by: .resident) : [.mark(topic: topic, by: .resident)]
    return steps + [.words(topic: topic)]
  }

  private var voiceSteps: [StepID] {
    guard !discussedTopics.isEmpty else { return [] }
    guard !hasLevels else { return otherLevelSteps }
    var steps: [StepID] = [.voices]
    if otherRoles.contains(.other) { steps.append(.otherName) }
    for role in otherRoles where role != .other || sheet[.otherName]?.text != nil {
      // In the order of the talk, not of importance: that is asked later.
      let marks = topics.filter(discussedTopics.contains).map { StepID.mark(topic: $0, by: role) }
      steps += marks
      if marks.contains(where: { sheet[$0]?.position != nil }) { steps.append(.onPage(role)) }
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
    numbered {
      .goal(topic: topic, number: $0)
    } with: {
      [.goalByWhen(topic: topic, number: $0)]
    }
  }

  /// A question that comes back until it stays empty, with what belongs to each answer.
  private func numbered(
    _ step: (Int) -> StepID, with belonging: (Int) -> [StepID]
  ) -> [StepID] {
    let count = sheet.count(step)
    let steps = (0..<count).flatMap { index -> [StepID] in
      let asked = step(index + 1)
      return sheet[asked]?.text == nil ? [asked] : [asked] + belonging(index + 1)
    }
    return steps + [step(count + 1)]
  }

  private var lifeSteps: [StepID] {
    sheet[.qualityOfLife]?.number == nil ? [.qualityOfLife] : [.qualityOfLife, .qualityReason]
  }

  private var agreementSteps: [StepID] {
    numbered {
      .agreement(number: $0)
    } with: {
      [.agreementWho(number: $0), .agreementByWhen(number: $0)]
    } + [.nextTalk]
  }

  /// Whether it goes on, and if not, how it ended; asked when there is no day for a next talk.
  private var endingSteps: [StepID] {
    guard sheet[.nextTalk] == .skipped || context.leavesOut(.nextTalk) else { return [] }
    return sheet[.goesOn] == .no
      ? [.goesOn, .endingManner, .endingUse, .endingWords] : [.goesOn]
  }

  private var signalSteps: [StepID] { context.signals.isEmpty ? [] : [.signals] }
}
