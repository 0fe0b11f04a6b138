// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// One conversation as a pure state machine: questions out, lines in, events to keep.
///
/// A line is first heard (``hear(_:_:)``), which changes nothing; only when its event is safely
/// kept does ``apply(_:)`` move on. So an answer that could not be stored is still in the line.
public struct ConversationFlow: Hashable, Sendable {
  /// What was known before the conversation began.
  public let context: ConversationContext
  private var sheet = AnswerSheet()
  private var visited: StepID?
  private var unfinished: [StepID: String] = [:]
  private var isConfirmed = false
  /// Worked out anew after each answer, and asked for often.
  private(set) var plan: ConversationPlan
  private var steps: [StepID]

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
  public var readBack: [ReadBackLine] { plan.readBack }

  /// Whether everything was asked and the pair said that it holds.
  public var isComplete: Bool { step == nil }

  var step: StepID? {
    if let visited, steps.contains(visited) { return visited }
    return steps.first { $0 == .readBack ? !isConfirmed : !sheet.isSettled($0) }
  }

  // MARK: - Hearing

  /// What a line led to.
  public enum Reaction: Hashable, Sendable {
    /// Keep this event, then apply it; the message says how the answer was understood.
    case event(ConversationEvent, understood: Message?)
    /// Nothing was kept: say why, and ask again with the same words in the line.
    case refused(Message)
    /// Say this and ask again.
    case told([Message])
    /// Show the board, with all earlier conversations if asked for, and ask again.
    case board(withHistory: Bool)
    /// Let the pair walk the list that is asked about.
    case list(TopicList)
    /// Say everything from now on in this language, and ask again.
    case language(Language)
    /// Keep and leave.
    case pause
    /// Ask whether to discard the conversation.
    case discard
    /// Say what can be said, and ask again.
    case help
  }

  /// Hears a typed line.
  /// - Parameters:
  ///   - line: An answer or a command; a pasted answer may hold several lines.
  ///   - texts: The language in which the pair types.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ line: String, _ texts: Texts) -> Reaction {
    switch TypedLine(line, texts) {
    case .answer(let text): answer(text, texts)
    case .command(let command, let argument): obey(command, argument, texts)
    case .unknown(_, let nearest?):
      .refused(Message("error-command-nearest", ["command": .text(nearest.words(texts)[0])]))
    case .unknown: .refused(Message("error-command"))
    }
  }

  /// Hears a mark that was placed on the bar itself.
  /// - Parameter position: Where it was placed.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ position: Position) -> Reaction {
    guard let question, case .position = question.kind else {
      return .refused(Message("error-answer-kind"))
    }
    let answer = Answer.position(position)
    return .event(.answered(question.step, answer), understood: understood(answer, question))
  }

  /// Hears topics that were chosen in the list itself.
  /// - Parameter topics: In the order of choosing; none leaves the question open.
  /// - Returns: What it led to; the conversation itself has not changed.
  public func hear(_ topics: [Topic]) -> Reaction {
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
  public func hear(_ command: ConversationCommand, _ texts: Texts) -> Reaction {
    obey(command, "", texts)
  }

  private func answer(_ text: String, _ texts: Texts) -> Reaction {
    guard let question else { return .refused(Message("error-answer-kind")) }
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

  private func obey(
    _ command: ConversationCommand, _ argument: String, _ texts: Texts
  ) -> Reaction {
    guard let question else { return .refused(Message("error-answer-kind")) }
    switch command {
    case .back: return back(from: question.step, to: argument, texts)
    case .skip:
      if question.step == .readBack { return .refused(Message("error-yes-or-no")) }
      return .event(.answered(question.step, .skipped), understood: nil)
    case .why: return .told([question.why])
    case .list:
      guard case .topics(let list) = question.kind else {
        return .told([Message("text-no-list-here")])
      }
      return .list(list)
    case .board:
      return .board(withHistory: texts.words("words-board-history").contains(folded(argument)))
    case .language:
      return texts.language(named: folded(argument)).map(Reaction.language)
        ?? .refused(Message("error-language"))
    case .pause: return .pause
    case .discard: return .discard
    case .help: return .help
    }
  }

  private func back(from step: StepID, to argument: String, _ texts: Texts) -> Reaction {
    let reachable = returnSteps
    var wanted = argument
    // "/terug naar Geld" and "/terug Geld" mean the same.
    for word in texts.words("words-back-to") where folded(argument).hasPrefix(word + " ") {
      wanted = String(argument.dropFirst(word.count + 1))
      break
    }
    guard !folded(wanted).isEmpty else {
      guard let index = steps.firstIndex(of: step), index > 0 else {
        return .told([Message("text-at-the-start")])
      }
      return .event(.returned(to: steps[index - 1]), understood: nil)
    }
    let reader = ChoiceReader(names: reachable.map { [texts(plan.label($0))] })
    switch reader.read(wanted) {
    case .option(let index): return .event(.returned(to: reachable[index]), understood: nil)
    case .ambiguous(let indices):
      // The first question of a part comes first: "Geld" leads to the mark, not to its words.
      return .event(.returned(to: reachable[indices[0]]), understood: nil)
    case .none: return .refused(Message("error-no-such-part"))
    }
  }

  private var returnSteps: [StepID] { steps.filter { sheet[$0] != nil } }

  /// The parts that one can return to, with what they are called.
  public var returnLabels: [Message] { returnSteps.map(plan.label) }

  // MARK: - Going on

  /// Moves on after an event was kept.
  /// - Parameter event: As ``hear(_:_:)`` gave it.
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
