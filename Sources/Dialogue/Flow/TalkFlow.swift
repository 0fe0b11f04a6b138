// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// A talk as a pure state machine: questions out, lines in, events to keep.
///
/// A line is first heard (``hear(_:_:)``), which changes nothing; only when its event is safely
/// kept does ``apply(_:)`` move on. So an answer that could not be stored is still in the line.
/// A conversation and a meeting of a group are such talks; whoever shows one can show the other.
public protocol TalkFlow: Hashable, Sendable {
  /// Which question.
  associatedtype Step: TalkStep
  /// A question as it is put.
  associatedtype Asked: TalkQuestion where Asked.Step == Step
  /// Something that happened; the draft is the list of these.
  associatedtype Event: TalkEvent where Event.Step == Step

  /// The question to put now, or `nil` when everything was asked.
  var question: Asked? { get }
  /// What was said, each line with the question that changes it.
  var readBack: [ReadBackLine<Step>] { get }
  /// Hears a typed line: an answer or a command.
  func hear(_ line: String, _ texts: Texts) -> TalkReaction<Event>
  /// Moves on after an event was kept.
  mutating func apply(_ event: Event)
  /// The ways to finish a line.
  func suggestions(for typed: String, _ texts: Texts) -> [Suggestion]
}

/// Which question of a talk; stable, so that a stored answer finds its question again.
public protocol TalkStep: Hashable, Sendable {
  /// Does it hold?
  static var readBack: Self { get }
}

/// A question of a talk as it is put.
public protocol TalkQuestion: Hashable, Sendable {
  /// Which question.
  associatedtype Step: TalkStep
  /// Which question.
  var step: Step { get }
  /// Why it is asked, and what happens with the answer.
  var why: Message { get }
  /// Whether words that are not accepted are worth editing; a choice is typed anew.
  var isWorthEditing: Bool { get }
  /// What stands in the line: the earlier answer, or what was typed when they left.
  func prefill(_ texts: Texts) -> String
}

/// Something that happened in a talk.
public protocol TalkEvent: Hashable, Sendable, Codable {
  /// Which question.
  associatedtype Step: TalkStep
  /// The question was left open.
  static func skipped(_ step: Step) -> Self
  /// They went back to a question.
  static func returned(to step: Step) -> Self
  /// They left in the middle of a line; it stands there again when they go on.
  static func leftUnfinished(_ step: Step, typed: String) -> Self
}

/// What a line led to.
public enum TalkReaction<Event: TalkEvent>: Hashable, Sendable {
  /// Keep this event, then apply it; the message says how the answer was understood.
  case event(Event, understood: Message?)
  /// Nothing was kept: say why, and ask again with the same words in the line.
  case refused(Message)
  /// Say this and ask again.
  case told([Message])
  /// Show how it stands so far, with everything earlier if asked for, and ask again.
  case board(withHistory: Bool)
  /// Let them walk the list that is asked about.
  case list(TopicList)
  /// Say everything from now on in this language, and ask again.
  case language(Language)
  /// Keep and leave.
  case pause
  /// Ask whether to discard the talk.
  case discard
  /// Say what can be said, and ask again.
  case help
}

/// One sentence of the talk said back: "klopt dit?" (samenvatting voorlezen).
public struct ReadBackLine<Step: TalkStep>: Hashable, Sendable {
  /// The sentence.
  public let message: Message
  /// The question that changes it.
  public let step: Step
}
