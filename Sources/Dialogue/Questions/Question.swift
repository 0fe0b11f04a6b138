// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// A question as it is put to the pair at the table.
public struct Question: TalkQuestion {
  /// Which question.
  public let step: StepID
  /// What kind of answer it takes.
  public let kind: AnswerKind
  /// What to know before the question, if anything.
  public let introduction: [Message]
  /// The question itself.
  public let wording: Message
  /// Why it is asked, what happens with the answer, who sees it.
  public let why: Message
  /// What the question is called when somebody wants to return to it.
  public let label: Message
  /// The earlier answer, to stand in the line for editing.
  public let earlier: Answer?
  /// What was typed when the pair left in the middle of the line.
  public let unfinished: String?
}

/// What kind of answer a question takes.
public enum AnswerKind: Hashable, Sendable {
  /// Heard, or later.
  case acknowledgement
  /// Does it hold, or which of so many lines is to be changed?
  case confirmation(lines: Int)
  /// Yes or no; may stay open.
  case yesOrNo
  /// Own words.
  case words
  /// A name or a few words on one line.
  case name
  /// A mark on the bar.
  case position(Bar)
  /// Whether a level fits, or which one does.
  case level(LevelQuestion)
  /// Topics out of a list, or in own words.
  case topics(TopicList)
  /// How an earlier goal stands.
  case outcome
  /// What to do with a goal that does not move.
  case stuck
  /// How the trajectory ends.
  case manner
  /// Whether it was of use.
  case usefulness
  /// Who else places a mark.
  case roles
  /// 1 to 10.
  case score
  /// A day from today on.
  case day
}

extension Question {
  /// Whether words that are not accepted are worth editing; a choice is typed anew.
  public var isWorthEditing: Bool {
    switch kind {
    case .words, .name, .topics, .day, .position: true
    default: false
    }
  }
}

/// The bar that a mark is placed on.
public struct Bar: Hashable, Sendable {
  /// What the bar is about.
  public let topic: Topic
  /// Who places the mark.
  public let voice: Voice
  /// Where this voice stood last time.
  public let last: Position?
  /// The marks that already stand on this bar in this conversation.
  public let others: [Mark]
}

/// The level that is asked about, with all that can be chosen instead.
public struct LevelQuestion: Hashable, Sendable {
  /// The level that is asked about.
  public let level: NamedLevel
  /// All levels, the lowest first.
  public let levels: [NamedLevel]
  /// Who chooses.
  public let voice: Voice
}

/// The topics that can be chosen.
public struct TopicList: Hashable, Sendable {
  /// One topic with its name in each language.
  public struct Option: Hashable, Sendable {
    /// The topic.
    public let topic: Topic
    /// The name by language code; own words stand under `nl`.
    public let names: [String: String]
    /// A few words that explain it, by language code.
    public let hints: [String: String]
  }

  /// In the order in which they are shown.
  public let options: [Option]
  /// Whether the resident can add one in their own words.
  public let allowsOwn: Bool
}
