// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Which question of a group's meeting; stable, so that a stored answer finds its question again.
public enum ActivityStep: TalkStep, Codable {
  /// What the group did.
  case subject
  /// How many people were reached.
  case reached
  /// Whether the colours of the last meeting stay.
  case sameLegend
  /// The n-th colour with its words, from 1.
  case legend(number: Int)
  /// How many choose a colour.
  case colour(LegendColour)
  /// What goes well or is a talent.
  case talents
  /// What gives worry.
  case worries
  /// So many of so many.
  case tally(GroupQuestion)
  /// What could be better.
  case suggestions
  /// Does this hold?
  case readBack
}

/// The parts of a meeting, as headings on the screen.
public enum ActivityPart: String, Hashable, Sendable, CaseIterable {
  case meeting, colours, words, questions, readBack
}

extension ActivityStep {
  /// The part of the meeting that the question belongs to.
  public var part: ActivityPart {
    switch self {
    case .subject, .reached: .meeting
    case .sameLegend, .legend, .colour: .colours
    case .talents, .worries: .words
    case .tally, .suggestions: .questions
    case .readBack: .readBack
    }
  }
}

/// What was answered to a question of a meeting.
public enum ActivityAnswer: Hashable, Sendable, Codable {
  /// Left open: "niet besproken" is a normal state.
  case skipped
  /// Yes.
  case yes
  /// No.
  case no
  /// Own words, as they were typed.
  case text(String)
  /// How many people.
  case number(Int)
  /// A colour with its words.
  case colour(LegendColour)
  /// So many of so many.
  case tally(GroupTally)
}

/// Something that happened in a meeting; the draft is the list of these.
public enum ActivityEvent: TalkEvent {
  /// A question was answered or skipped.
  case answered(ActivityStep, ActivityAnswer)
  /// The group went back to a question.
  case returned(to: ActivityStep)
  /// They left in the middle of a line; it stands there again when they go on.
  case leftUnfinished(ActivityStep, typed: String)
}

extension ActivityEvent {
  /// The question was left open.
  public static func skipped(_ step: ActivityStep) -> ActivityEvent { .answered(step, .skipped) }
}

/// What kind of answer a question of a meeting takes.
public enum ActivityAnswerKind: Hashable, Sendable {
  /// Own words.
  case words
  /// How many people.
  case count
  /// Yes or no; may stay open.
  case yesOrNo
  /// A colour and what it means; those that are taken cannot be chosen again.
  case colour(taken: [LegendColour])
  /// So many of so many; of how many, when only one number is said.
  case tally(usual: Int?)
  /// Does it hold, or which of so many lines is to be changed?
  case confirmation(lines: Int)
}

extension ActivityQuestion {
  /// Whether words that are not accepted are worth editing; a choice is typed anew.
  public var isWorthEditing: Bool {
    switch kind {
    case .words, .colour, .tally: true
    case .count, .yesOrNo, .confirmation: false
    }
  }
}
