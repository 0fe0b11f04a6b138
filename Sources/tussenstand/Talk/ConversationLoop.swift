// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Puts the questions of a conversation to the pair and keeps each answer before the next.
final class ConversationLoop {
  /// How a sitting ends.
  enum Ending {
    case complete(ConversationFlow)
    case paused
    case discarded
    /// The input stopped; the draft is kept.
    case inputEnded
  }

  private enum Showing { case whole, wordingOnly, nothing }

  private let work: Work
  private let draft: RecordID
  private var flow: ConversationFlow
  private let view: QuestionView
  /// What stands in the line instead of the earlier answer: words that were not accepted.
  private var retyped: String?
  /// What of the question is to be shown before the line is read.
  private var showing = Showing.whole
  private var ending: Ending?

  private var console: Console { work.console }

  init(_ work: Work, draft: RecordID, flow: ConversationFlow) {
    self.work = work
    self.draft = draft
    self.flow = flow
    view = QuestionView(work.console)
  }

  /// Asks until the conversation is complete or somebody leaves.
  /// - Returns: How it ended.
  /// - Throws: `StoreError` when a script's answer could not be kept, or `TerminalError`.
  func run() throws -> Ending {
    while let question = flow.question {
      show(question)
      switch try view.read(question, retyped: retyped, flow) {
      case .line(let line): try hear(line, to: question)
      case .position(let position): try hear(flow.hear(position), nil)
      case .command(let command): try hear(flow.hear(command, work.texts), nil)
      case .stop(let typed): try askToStop(question, typed)
      case .endOfInput:
        // At a terminal Ctrl-D is a question; where nobody can answer, the draft stays.
        guard console.isInteractive else { return .inputEnded }
        try askToStop(question, "")
      case .notUTF8(let typed):
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

  private func show(_ question: Question) {
    switch showing {
    case .whole:
      if question.step == .readBack { readBack() }
      view.show(question)
    case .wordingOnly: view.showAgain(question)
    case .nothing: break
    }
    showing = .nothing
  }

  // MARK: - Reactions

  /// Hears a line; behind words that stood there already a command counts, and the words stay.
  private func hear(_ line: String, to question: Question) throws {
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

  private func hear(_ reaction: ConversationFlow.Reaction, _ line: String?) throws {
    switch reaction {
    case .event(let event, let understood):
      let question = flow.question
      guard try keep(event, line) else { return }
      console.turnPage()
      view.sayBack(event, to: question, flow.context)
      if let understood { console.say(understood, as: .explanation) }
      retyped = nil
      showing = .whole
    case .refused(let message):
      console.say(message, as: .mistake)
      let isKept = console.isInteractive && flow.question?.kind.isWorthEditing == true
      retyped = isKept ? line : nil
    case .told(let messages):
      for message in messages { console.say(message, as: .explanation) }
      askAgain()
    case .board(let withHistory):
      showBoard(withHistory: withHistory)
      askAgain()
    case .list(let list):
      try walk(list)
    case .language(let language):
      console.texts = Texts(language)
      console.say(Message("text-language-changed"))
      askAgain()
    case .help:
      view.showHelp()
      askAgain()
    case .pause: ending = .paused
    case .discard: try askToDiscard()
    }
  }

  /// Keeps an event and moves on; at a terminal an answer that cannot be kept stays in the line.
  private func keep(_ event: ConversationEvent, _ line: String?) throws -> Bool {
    do {
      try work.dossiers.appendDraftEvent(event, to: draft)
    } catch let error as StoreError where console.isInteractive {
      console.say(Message(about: error), as: .mistake)
      console.say(Message("text-answer-in-line"), as: .explanation)
      retyped = line
      return false
    }
    flow.apply(event)
    return true
  }

  private func walk(_ list: TopicList) throws {
    guard let question = flow.question, let walk = ListWalkView(console, question, list) else {
      console.say(Message("text-no-keys"), as: .explanation)
      return askAgain()
    }
    switch try walk.run() {
    case .topics(let topics): try hear(flow.hear(topics), nil)
    case .line(let typed): askAgain(with: typed)
    case .idle:
      try console.lockScreen()
      showing = .whole
    case .again: askAgain()
    }
  }

  /// Says the question once more after something else was shown.
  private func askAgain(with typed: String? = nil) {
    retyped = typed
    showing = .wordingOnly
  }

  private func askToDiscard() throws {
    if try console.confirm(Message("question-discard"), affirmation) { ending = .discarded }
    askAgain()
  }

  private func askToStop(_ question: Question, _ typed: String) throws {
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
  private func leave(_ question: Question, _ typed: String) throws {
    guard !typed.isEmpty else { return }
    try work.dossiers.appendDraftEvent(
      ConversationEvent.leftUnfinished(question.step, typed: typed), to: draft)
  }

  // MARK: - Looking back

  private var soFar: Conversation {
    var generator = SystemRandomNumberGenerator()
    return flow.record(using: &generator)
  }

  private func showBoard(withHistory: Bool) {
    let context = flow.context
    let (resident, soFar) = (context.trajectory.resident, soFar)
    let board = Board(
      of: soFar, after: context.trajectory, in: context.instrument,
      others: context.otherInstruments, mappings: context.mappings)
    console.turnPage()
    BoardView(console).show(board, of: resident, on: context.today, seenOn: context.today)
    guard withHistory else { return }
    let whole = Trajectory(
      resident: resident, conversations: context.trajectory.conversations + [soFar])
    BoardView(console).show(
      BoardHistory(
        of: whole, in: context.instrument, others: context.otherInstruments,
        mappings: context.mappings))
  }

  private func readBack() {
    console.heading(Message("heading-read-back"))
    let lines = flow.readBack
    if lines.isEmpty { console.say(Message("read-nothing")) }
    for (index, line) in lines.enumerated() {
      console.say(
        Message(
          "row-read-back", ["number": .number(index + 1), "line": .message(line.message)]))
    }
  }
}
