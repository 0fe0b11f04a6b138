// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Wording
internal import Workplace

/// Puts the questions of a talk to who sits there and keeps each answer before the next.
///
/// A conversation and a meeting of a group go the same way; the host knows what differs.
final class TalkLoop<Host: TalkHost> {
  /// How a sitting ends.
  enum Ending {
    case complete(Host.Flow)
    case paused
    case discarded
    /// The input stopped; the draft is kept.
    case inputEnded
  }

  private enum Showing { case whole, wordingOnly, nothing }

  private let console: Console
  private let host: Host
  private var flow: Host.Flow
  /// What stands in the line instead of the earlier answer: words that were not accepted.
  private var retyped: String?
  /// What of the question is to be shown before the line is read.
  private var showing = Showing.whole
  private var ending: Ending?

  init(_ console: Console, _ host: Host, _ flow: Host.Flow) {
    self.console = console
    self.host = host
    self.flow = flow
  }

  /// Asks until everything was asked or somebody leaves.
  /// - Returns: How it ended.
  /// - Throws: `StoreError` when a script's answer could not be kept, or `TerminalError`.
  func run() throws -> Ending {
    while let question = flow.question {
      show(question)
      switch try host.read(question, retyped: retyped, flow) {
      case .line(let line): try hear(line, to: question)
      case .heard(let reaction): try hear(reaction, nil, to: question)
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

  private func show(_ question: Host.Flow.Asked) {
    switch showing {
    case .whole:
      if question.step == .readBack { readBack() }
      host.show(question)
    case .wordingOnly: host.showAgain(question)
    case .nothing: break
    }
    showing = .nothing
  }

  // MARK: - Reactions

  /// Hears a line; behind words that stood there already a command counts, and the words stay.
  private func hear(_ line: String, to question: Host.Flow.Asked) throws {
    let words = retyped ?? question.prefill(console.texts)
    guard let command = flow.command(typedBehind: words, in: line, console.texts) else {
      return try hear(flow.hear(line, console.texts), line, to: question)
    }
    let refused = retyped
    try hear(flow.hear(command, console.texts), words, to: question)
    guard flow.question?.step == question.step, let refused else { return }
    retyped = refused
    if case .paused = ending { try leave(question, refused) }
  }

  private func hear(
    _ reaction: TalkReaction<Host.Flow.Event>, _ line: String?, to question: Host.Flow.Asked
  ) throws {
    switch reaction {
    case .event(let event, let understood):
      guard try keep(event, line) else { return }
      console.turnPage()
      host.sayBack(event, to: question, flow)
      if let understood { console.say(understood, as: .explanation) }
      retyped = nil
      showing = .whole
    case .refused(let message):
      console.say(message, as: .mistake)
      retyped = console.isInteractive && question.isWorthEditing ? line : nil
    case .told(let messages):
      for message in messages { console.say(message, as: .explanation) }
      askAgain()
    case .board(let withHistory):
      host.showBoard(withHistory: withHistory, flow)
      askAgain()
    case .list(let list):
      try walk(list, for: question)
    case .language(let language):
      console.texts = Texts(language)
      console.say(Message("text-language-changed"))
      askAgain()
    case .help:
      host.showHelp()
      askAgain()
    case .pause: ending = .paused
    case .discard:
      if try console.confirm(host.discarding, affirmation) { ending = .discarded }
      askAgain()
    }
  }

  /// Keeps an event and moves on; at a terminal an answer that cannot be kept stays in the line.
  private func keep(_ event: Host.Flow.Event, _ line: String?) throws -> Bool {
    do {
      try host.keep(event, of: flow)
    } catch let error as StoreError where console.isInteractive {
      console.say(Message(about: error), as: .mistake)
      console.say(Message("text-answer-in-line"), as: .explanation)
      retyped = line
      return false
    }
    flow.apply(event)
    return true
  }

  private func walk(_ list: TopicList, for question: Host.Flow.Asked) throws {
    switch try host.walk(list, for: question, flow) {
    case .heard(let reaction): try hear(reaction, nil, to: question)
    case .again(let typed): askAgain(with: typed)
    case .idle:
      try console.lockScreen()
      showing = .whole
    }
  }

  /// Says the question once more after something else was shown.
  private func askAgain(with typed: String? = nil) {
    retyped = typed
    showing = .wordingOnly
  }

  private func askToStop(_ question: Host.Flow.Asked, _ typed: String) throws {
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
  private func leave(_ question: Host.Flow.Asked, _ typed: String) throws {
    guard !typed.isEmpty else { return }
    try host.keep(.leftUnfinished(question.step, typed: typed), of: flow)
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
