// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// One conversation as a pure state machine (gesprek).
public struct ConversationFlow: CommandedFlow {
  /// What was known before the conversation began.
  public let context: ConversationContext
  private var sheet = AnswerSheet()
  private var visited: StepID?
  private var unfinished: [StepID: String] = [:]
  private var isConfirmed = false
  /// Worked out anew after each answer, and asked for often.
  private(set) var plan: ConversationPlan
  private(set) var steps: [StepID]

  /// Starts a conversation, or takes it up again where its events end.
  /// - Parameters:
  ///   - context: What is known before it begins.
  ///   - events: What happened so far, in order.
  public init(_ context: ConversationContext, events: [ConversationEvent] = []) {
    self.context = context
    plan = ConversationPlan(context: context, sheet: sheet)
    steps = plan.steps
    for event in events { apply(event) }
  }

  /// The question to put now, or `nil` when the conversation is complete.
  public var question: Question? { step.map { plan.question($0, unfinished: unfinished[$0]) } }

  /// The conversation said back, each line with the question that changes it.
  public var readBack: [ReadBackLine<StepID>] { plan.readBack }

  /// Whether everything was asked and the pair said that it holds.
  public var isComplete: Bool { step == nil }

  var step: StepID? {
    if let visited, steps.contains(visited) { return visited }
    return steps.first { $0 == .readBack ? !isConfirmed : !sheet.isSettled($0) }
  }

  // MARK: - Hearing

  /// Hears a typed line.
  /// - Parameters:
  ///   - line: An answer or a command; a pasted answer may hold several lines.
  ///   - texts: The language in which the pair types.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ line: String, _ texts: Texts) -> TalkReaction<ConversationEvent> {
    heard(line, texts)
  }

  /// Hears a mark that was placed on the bar itself.
  /// - Parameter position: Where it was placed.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ position: Position) -> TalkReaction<ConversationEvent> {
    guard let question, case .position = question.kind else {
      return .refused(Message("error-answer-kind"))
    }
    let answer = Answer.position(position)
    return .event(.answered(question.step, answer), understood: understood(answer, question))
  }

  /// Hears topics that were chosen in the list itself.
  /// - Parameter topics: In the order of choosing; none leaves the question open.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ topics: [Topic]) -> TalkReaction<ConversationEvent> {
    guard let question, case .topics = question.kind else {
      return .refused(Message("error-answer-kind"))
    }
    let answer: Answer = topics.isEmpty ? .skipped : .topics(topics)
    return .event(.answered(question.step, answer), understood: nil)
  }

  /// Hears a command that came from a key instead of a line.
  /// - Parameters:
  ///   - command: The command.
  ///   - texts: The language in which the pair types.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ command: ConversationCommand, _ texts: Texts) -> TalkReaction<
    ConversationEvent
  > {
    obey(command, "", texts)
  }

  func answer(
    _ text: String, to question: Question, _ texts: Texts
  ) -> TalkReaction<ConversationEvent> {
    // At a level a question mark asks what the level means.
    if case .level = question.kind, text.trimmingWhitespace == "?" { return .told([question.why]) }
    do throws(AnswerReader.Refusal) {
      let reader = AnswerReader(texts: texts, today: context.today)
      let answer = try reader.read(text, as: question.kind)
      if question.step == .readBack {
        if answer == .no { return .told([Message("text-change-how")]) }
        if case .number(let line) = answer {
          return .event(.returned(to: plan.readBack[line - 1].step), understood: nil)
        }
      }
      return .event(.answered(question.step, answer), understood: understood(answer, question))
    } catch {
      return .refused(error.message)
    }
  }

  // MARK: - Commands

  var returnSteps: [StepID] { steps.filter { sheet[$0] != nil } }

  var list: TopicList? { if case .topics(let list) = question?.kind { list } else { nil } }

  func label(_ step: StepID) -> Message { plan.label(step) }

  // MARK: - Going on

  /// Moves on after an event was kept.
  /// - Parameter event: As `hear` gave it.
  public mutating func apply(_ event: ConversationEvent) {
    switch event {
    case .answered(.readBack, let answer):
      isConfirmed = answer == .yes
      visited = nil
    case .answered(let step, let answer):
      unfinished[step] = nil
      sheet.write(answer, to: step)
      sheet.setAside(allBut: Set(ConversationPlan(context: context, sheet: sheet).steps))
      plan = ConversationPlan(context: context, sheet: sheet)
      steps = plan.steps
      isConfirmed = false
      visited = nil
    case .returned(let step):
      isConfirmed = false
      visited = step
    case .leftUnfinished(let step, let typed): unfinished[step] = typed.isEmpty ? nil : typed
    }
  }
}

extension String {
  fileprivate var trimmingWhitespace: String { filter { !$0.isWhitespace } }
}
