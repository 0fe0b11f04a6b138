// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What was answered to a question.
public enum Answer: Hashable, Sendable, Codable {
  /// Left open: "niet besproken" is a normal state.
  case skipped
  /// Yes.
  case yes
  /// No, or later.
  case no
  /// Own words, as they were typed.
  case text(String)
  /// A mark on the bar.
  case position(Position)
  /// A level, chosen by its name or number.
  case level(Level)
  /// A whole number.
  case number(Int)
  /// A day.
  case day(CalendarDay)
  /// Topics, in the order given.
  case topics([Topic])
  /// How an earlier goal stands.
  case outcome(GoalOutcome)
  /// Who else places a mark.
  case roles([VoiceRole])
  /// How the trajectory ends.
  case manner(Ending.Manner)
  /// Whether it was of use.
  case usefulness(Ending.Usefulness)
}

extension Answer {
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var position: Position? { if case .position(let position) = self { position } else { nil } }
  var level: Level? { if case .level(let level) = self { level } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var day: CalendarDay? { if case .day(let day) = self { day } else { nil } }
  var topics: [Topic]? { if case .topics(let topics) = self { topics } else { nil } }
  var outcome: GoalOutcome? { if case .outcome(let outcome) = self { outcome } else { nil } }
  var manner: Ending.Manner? { if case .manner(let manner) = self { manner } else { nil } }
  var usefulness: Ending.Usefulness? {
    if case .usefulness(let usefulness) = self { usefulness } else { nil }
  }
  var roles: [VoiceRole]? { if case .roles(let roles) = self { roles } else { nil } }
}

/// Something that happened in a conversation; the draft is the list of these.
public enum ConversationEvent: TalkEvent {
  /// A question was answered or skipped.
  case answered(StepID, Answer)
  /// The pair went back to a question.
  case returned(to: StepID)
  /// They left in the middle of a line; it stands there again when they go on.
  case leftUnfinished(StepID, typed: String)
}

extension ConversationEvent {
  /// The question was left open.
  public static func skipped(_ step: StepID) -> ConversationEvent { .answered(step, .skipped) }
}
