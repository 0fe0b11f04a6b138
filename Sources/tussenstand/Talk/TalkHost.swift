// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Terminal
internal import Wording

/// What a loop needs besides the state machine: how a talk is shown, read and kept.
protocol TalkHost {
  associatedtype Flow: TalkFlow

  /// Shows the question with what to know before it.
  func show(_ question: Flow.Asked)
  /// Shows only the question itself, after something else was shown.
  func showAgain(_ question: Flow.Asked)
  /// Reads what is done with the question; words that were not accepted before stand in the line.
  func read(
    _ question: Flow.Asked, retyped: String?, _ flow: Flow
  ) throws -> TalkDoing<Flow.Event>
  /// Says back what was answered, for who cannot see the line.
  func sayBack(_ event: Flow.Event, to question: Flow.Asked, _ flow: Flow)
  /// Keeps an event; durable when it returns.
  func keep(_ event: Flow.Event, of flow: Flow) throws
  /// Shows how it stands so far.
  func showBoard(withHistory: Bool, _ flow: Flow)
  /// Lets them walk a list with the keys.
  func walk(
    _ list: TopicList, for question: Flow.Asked, _ flow: Flow
  ) throws -> TalkWalk<Flow.Event>
  /// Shows what can be said at every prompt.
  func showHelp()
  /// Asks whether the talk may be discarded.
  var discarding: Message { get }
}

/// What was done with a question.
enum TalkDoing<Event: TalkEvent> {
  case line(String)
  /// A key or a mark said what to do, without a line.
  case heard(TalkReaction<Event>)
  /// Ctrl-C, with what stood in the line.
  case stop(typed: String)
  case endOfInput
  case notUTF8(typed: String)
  case hangup(typed: String)
  /// No key came for a while.
  case idle(typed: String)

  /// What a line that was read means; nothing more than a line is known of it.
  init(_ event: LineEvent) {
    self =
      switch event {
      case .line(let line): .line(line)
      case .interrupted(let typed): .stop(typed: typed)
      case .endOfInput: .endOfInput
      case .invalidText(let typed): .notUTF8(typed: typed)
      case .hangup(let typed): .hangup(typed: typed)
      case .idle(let typed): .idle(typed: typed)
      }
  }
}

/// What came of walking a list.
enum TalkWalk<Event: TalkEvent> {
  case heard(TalkReaction<Event>)
  /// Ask again, with these words in the line.
  case again(typed: String?)
  /// No key came for a while.
  case idle
}
