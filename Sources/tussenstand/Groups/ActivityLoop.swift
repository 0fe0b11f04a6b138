// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Puts the questions of a meeting to the group and keeps each answer before the next.
final class ActivityLoop {
  /// How a sitting ends.
  enum Ending {
    case complete(ActivityFlow)
    case paused
    case discarded
    /// The input stopped; the draft is kept.
    case inputEnded
  }

  private enum Showing { case whole, wordingOnly, nothing }

  private let work: Work
  private let view: ActivityView
  private var flow: ActivityFlow
  /// What stands in the line instead of the earlier answer: words that were not accepted.
  private var retyped: String?
  private var showing = Showing.whole
  private var ending: Ending?

  private var console: Console { work.console }

  init(_ work: Work, _ flow: ActivityFlow) {
    self.work = work
    self.flow = flow
    view = ActivityView(work.console)
  }

  /// Asks until everything was asked or somebody leaves.
  /// - Returns: How it ended.
  /// - Throws: `StoreError` when a script's answer could not be kept, or `TerminalError`.
  func run() throws -> Ending {
    while let question = flow.question {
      show(question)
      switch try view.read(question, retyped: retyped, flow) {
      case .line(let line): try hear(line, to: question)
      case .interrupted(let typed): try askToStop(question, typed)
      case .endOfInput:
        // At a terminal Ctrl-D is a question; where nobody can answer, the draft stays.
        guard console.isInteractive else { return .inputEnded }
        try askToStop(question, "")
      case .invalidText(let typed):
        console.say(Message("error-not-utf8"), as: .mistake)
        retyped = typed
      case .hangup(let typed):
        try leave(question, typed)
        return .paused
      case .idle(let typed):
        // Kept first: nobody may come back to this laptop.
        try leave(question, typed)
        try console.lockScreen()
        retyped = typed.isEmpty ? nil : typed
        showing = .whole
      }
      if let ending { return ending }
    }
    return .complete(flow)
  }

  private func show(_ question: ActivityQuestion) {
    switch showing {
    case .whole:
      if question.step == .readBack { view.readBack(flow.readBack) }
      view.show(question)
    case .wordingOnly: view.showAgain(question)
    case .nothing: break
    }
    showing = .nothing
  }

  // MARK: - Reactions

  /// Hears a line.
  ///
  /// Behind words that stood there already a command counts, and the words stay.
  private func hear(_ line: String, to question: ActivityQuestion) throws {
    let words = retyped ?? question.prefill(work.texts)
    guard let command = flow.command(typedBehind: words, in: line, work.texts) else {
      return try hear(flow.hear(line, work.texts), line)
    }
    let refused = retyped
    try hear(flow.hear(command, work.texts), words)
    guard flow.question?.step == question.step, let refused else { return }
    retyped = refused
    if case .paused = ending { try leave(question, refused) }
  }

  private func hear(_ reaction: ActivityFlow.Reaction, _ line: String) throws {
    switch reaction {
    case .event(let event):
      let question = flow.question
      guard try keep(event, line) else { return }
      console.turnPage()
      view.sayBack(event, to: question)
      retyped = nil
      showing = .whole
    case .refused(let message):
      console.say(message, as: .mistake)
      let isKept = console.isInteractive && flow.question?.kind.isWorthEditing == true
      retyped = isKept ? line : nil
    case .told(let message):
      console.say(message, as: .explanation)
      askAgain()
    case .board:
      let course = flow.context.course
      GroupView(console).show(
        GroupCourse(course.group, course.activities + [flow.record]), on: flow.context.today)
      askAgain()
    case .language(let language):
      console.texts = Texts(language)
      console.say(Message("text-language-changed"))
      askAgain()
    case .help:
      view.showHelp()
      askAgain()
    case .pause: ending = .paused
    case .discard:
      if try console.confirm(Message("question-activity-discard"), affirmation) {
        ending = .discarded
      }
      askAgain()
    }
  }

  /// Keeps an event and moves on; at a terminal an answer that cannot be kept stays in the line.
  private func keep(_ event: ActivityEvent, _ line: String) throws -> Bool {
    do {
      try work.dossiers.appendActivityEvent(event, to: flow.context.id)
    } catch let error as StoreError where console.isInteractive {
      console.say(Message(about: error), as: .mistake)
      console.say(Message("text-answer-in-line"), as: .explanation)
      retyped = line
      return false
    }
    flow.apply(event)
    return true
  }

  /// Says the question once more after something else was shown.
  private func askAgain(with typed: String? = nil) {
    retyped = typed
    showing = .wordingOnly
  }

  private func askToStop(_ question: ActivityQuestion, _ typed: String) throws {
    do {
      if try console.confirm(Message("question-stop"), affirmation) {
        try leave(question, typed)
        ending = .paused
      } else {
        askAgain(with: typed.isEmpty ? nil : typed)
      }
    } catch is WorkplaceError {
      // A second Ctrl-C, or nobody there any more: keep everything and leave.
      try leave(question, typed)
      ending = .paused
    }
  }

  /// Keeps half an answer, so that it stands in the line when they go on.
  private func leave(_ question: ActivityQuestion, _ typed: String) throws {
    guard !typed.isEmpty else { return }
    try work.dossiers.appendActivityEvent(
      ActivityEvent.leftUnfinished(question.step, typed: typed), to: flow.context.id)
  }
}
