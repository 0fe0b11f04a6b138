// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// One meeting of a group as a pure state machine.
public struct ActivityFlow: CommandedFlow {
  /// What was known before the meeting began.
  public let context: ActivityContext
  private var answers: [ActivityStep: ActivityAnswer] = [:]
  private var unfinished: [ActivityStep: String] = [:]
  private var visited: ActivityStep?
  private var isConfirmed = false

  /// Starts a meeting, or takes it up again where its events end.
  /// - Parameters:
  ///   - context: What is known before it begins.
  ///   - events: What happened so far, in order.
  public init(_ context: ActivityContext, events: [ActivityEvent] = []) {
    self.context = context
    for event in events { apply(event) }
  }

  private var plan: ActivityPlan { ActivityPlan(context: context, answers: answers) }

  /// The question to put now, or `nil` when everything was asked.
  public var question: ActivityQuestion? {
    let plan = plan
    return step(of: plan).map { plan.question($0, unfinished: unfinished[$0]) }
  }

  /// The meeting said back, each line with the question that changes it.
  public var readBack: [ReadBackLine<ActivityStep>] { plan.readBack }

  /// The meeting as it stands; what was not talked about is empty.
  public var record: GroupActivity { plan.record }

  private func step(of plan: ActivityPlan) -> ActivityStep? {
    let steps = plan.steps
    if let visited, steps.contains(visited) { return visited }
    return steps.first { $0 == .readBack ? !isConfirmed : !plan.isSettled($0) }
  }

  // MARK: - Hearing

  /// Hears a typed line.
  /// - Parameters:
  ///   - line: An answer or a command; a pasted answer may hold several lines.
  ///   - texts: The language in which is typed.
  /// - Returns: What it led to; the meeting itself has not changed.
  public func hear(_ line: String, _ texts: Texts) -> TalkReaction<ActivityEvent> {
    heard(line, texts)
  }

  func answer(
    _ text: String, to question: ActivityQuestion, _ texts: Texts
  ) -> TalkReaction<ActivityEvent> {
    do throws(ActivityReader.Refusal) {
      let answer = try ActivityReader(texts: texts).read(text, as: question.kind)
      if question.step == .readBack {
        if answer == .no { return .told([Message("text-change-how")]) }
        if case .number(let line) = answer {
          return .event(.returned(to: readBack[line - 1].step), understood: nil)
        }
      }
      return .event(.answered(question.step, answer), understood: nil)
    } catch {
      return .refused(error.message)
    }
  }

  // MARK: - Commands

  var steps: [ActivityStep] { plan.steps }

  var returnSteps: [ActivityStep] { steps.filter { answers[$0] != nil } }

  /// A meeting has no list to walk.
  var list: TopicList? { nil }

  func label(_ step: ActivityStep) -> Message { plan.label(step) }

  // MARK: - Going on

  /// Moves on after an event was kept.
  /// - Parameter event: As ``hear(_:_:)`` gave it.
  public mutating func apply(_ event: ActivityEvent) {
    switch event {
    case .answered(.readBack, let answer):
      isConfirmed = answer == .yes
      visited = nil
    case .answered(let step, let answer):
      unfinished[step] = nil
      answers[step] = answer
      isConfirmed = false
      visited = nil
    case .returned(let step):
      isConfirmed = false
      visited = step
    case .leftUnfinished(let step, let typed): unfinished[step] = typed.isEmpty ? nil : typed
    }
  }
}
