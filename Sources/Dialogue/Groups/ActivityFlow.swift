// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// One meeting of a group as a pure state machine: questions out, lines in, events to keep.
///
/// As in a conversation a line is first heard, which changes nothing; only when its event is safely
/// kept does ``apply(_:)`` move on.
public struct ActivityFlow: Hashable, Sendable {
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
  public var readBack: [ActivityReadBackLine] { plan.readBack }

  /// The meeting as it stands; what was not talked about is empty.
  public var record: GroupActivity { plan.record }

  /// The parts that one can return to, with what they are called.
  public var returnLabels: [Message] {
    let plan = plan
    return plan.steps.filter { answers[$0] != nil }.map(plan.label)
  }

  private func step(of plan: ActivityPlan) -> ActivityStep? {
    let steps = plan.steps
    if let visited, steps.contains(visited) { return visited }
    return steps.first { $0 == .readBack ? !isConfirmed : !plan.isSettled($0) }
  }

  // MARK: - Hearing

  /// What a line led to.
  public enum Reaction: Hashable, Sendable {
    /// Keep this event, then apply it.
    case event(ActivityEvent)
    /// Nothing was kept: say why, and ask again with the same words in the line.
    case refused(Message)
    /// Say this and ask again.
    case told(Message)
    /// Show how it stands with the group so far, and ask again.
    case board
    /// Say everything from now on in this language, and ask again.
    case language(Language)
    /// Keep and leave.
    case pause
    /// Ask whether to discard the meeting.
    case discard
    /// Say what can be said, and ask again.
    case help
  }

  /// Hears a typed line.
  /// - Parameters:
  ///   - line: An answer or a command; a pasted answer may hold several lines.
  ///   - texts: The language in which is typed.
  /// - Returns: What it led to; the meeting itself has not changed.
  public func hear(_ line: String, _ texts: Texts) -> Reaction {
    guard let question else { return .refused(Message("error-answer-kind")) }
    switch TypedLine(line, texts) {
    case .answer(let text): return answer(text, question, texts)
    case .command(let command, let argument): return obey(command, argument, question, texts)
    case .unknown(_, let nearest?):
      return .refused(
        Message("error-command-nearest", ["command": .text(nearest.words(texts)[0])]))
    case .unknown: return .refused(Message("error-command"))
    }
  }

  private func answer(
    _ text: String, _ question: ActivityQuestion, _ texts: Texts
  ) -> Reaction {
    do throws(ActivityReader.Refusal) {
      let answer = try ActivityReader(texts: texts).read(text, as: question.kind)
      if question.step == .readBack {
        if answer == .no { return .told(Message("text-change-how")) }
        if case .number(let line) = answer {
          return .event(.returned(to: readBack[line - 1].step))
        }
      }
      return .event(.answered(question.step, answer))
    } catch {
      return .refused(error.message)
    }
  }

  private func obey(
    _ command: ConversationCommand, _ argument: String, _ question: ActivityQuestion,
    _ texts: Texts
  ) -> Reaction {
    switch command {
    case .back: back(from: question.step, to: argument, texts)
    case .skip:
      question.step == .readBack
        ? .refused(Message("error-yes-or-no")) : .event(.answered(question.step, .skipped))
    case .why: .told(question.why)
    case .list: .told(Message("text-no-list-here"))
    case .board: .board
    case .language:
      texts.language(named: folded(argument)).map(Reaction.language)
        ?? .refused(Message("error-language"))
    case .pause: .pause
    case .discard: .discard
    case .help: .help
    }
  }

  private func back(
    from step: ActivityStep, to argument: String, _ texts: Texts
  ) -> Reaction {
    let plan = plan
    let steps = plan.steps
    var wanted = argument
    for word in texts.words("words-back-to") where folded(argument).hasPrefix(word + " ") {
      wanted = String(argument.dropFirst(word.count + 1))
      break
    }
    guard !folded(wanted).isEmpty else {
      guard let index = steps.firstIndex(of: step), index > 0 else {
        return .told(Message("text-at-the-start"))
      }
      return .event(.returned(to: steps[index - 1]))
    }
    let reachable = steps.filter { answers[$0] != nil }
    switch ChoiceReader(names: reachable.map { [texts(plan.label($0))] }).read(wanted) {
    case .option(let index): return .event(.returned(to: reachable[index]))
    case .ambiguous(let indices): return .event(.returned(to: reachable[indices[0]]))
    case .none: return .refused(Message("error-no-such-part"))
    }
  }

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
