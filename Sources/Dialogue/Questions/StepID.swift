// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Which question of a conversation; stable, so that a stored answer finds its question again.
public enum StepID: TalkStep, Codable {
  /// What we record, why, and who sees it.
  case purpose
  /// How an earlier goal stands.
  case review(goal: RecordID)
  /// How a changed goal reads now.
  case newWording(goal: RecordID)
  /// By when a changed goal is to be reached.
  case newByWhen(goal: RecordID)
  /// The n-th further part of a goal that was split, from 1.
  case newPart(goal: RecordID, number: Int)
  /// What to do with a goal that has not moved for three conversations.
  case stuck(goal: RecordID)
  /// Whether life got better by it.
  case lifeBetter(goal: RecordID)
  /// What the resident says about an earlier goal.
  case reviewWords(goal: RecordID)
  /// Which domains count now; in a later conversation, which others.
  case domains
  /// Where somebody stands on the bar of a topic.
  case mark(topic: Topic, by: VoiceRole)
  /// Whether a level of a topic fits, from the highest down; or which one does.
  case level(topic: Topic, by: VoiceRole, at: Level)
  /// What the resident says about a topic.
  case words(topic: Topic)
  /// Who else places a mark.
  case voices
  /// The name of that one other.
  case otherName
  /// Whether the marks of one other voice come on the resident's page.
  case onPage(VoiceRole)
  /// What goes well.
  case pride
  /// Which topics go to the top.
  case top
  /// The n-th new goal of a topic, from 1.
  case goal(topic: Topic, number: Int)
  /// By when that goal is to be reached.
  case goalByWhen(topic: Topic, number: Int)
  /// Which other topics get a goal.
  case otherGoals
  /// The figure for life, 1 to 10.
  case qualityOfLife
  /// Why that figure.
  case qualityReason
  /// The n-th agreement, from 1.
  case agreement(number: Int)
  /// Who does it.
  case agreementWho(number: Int)
  /// By when.
  case agreementByWhen(number: Int)
  /// The day of the next talk.
  case nextTalk
  /// Whether there will be a next talk at all.
  case goesOn
  /// How the trajectory ends.
  case endingManner
  /// Whether it was of use.
  case endingUse
  /// What the resident says of it.
  case endingWords
  /// What more people in the neighbourhood face.
  case signals
  /// Does this summary hold?
  case readBack
}

/// The parts of a conversation, as headings on the screen.
public enum ConversationPart: String, Hashable, Sendable, CaseIterable {
  case purpose, review, domains, voices, goals, life, agreements, ending, signals, readBack
}

extension StepID {
  /// The part of the conversation that the question belongs to.
  public var part: ConversationPart {
    switch self {
    case .purpose: .purpose
    case .review, .newWording, .newByWhen, .newPart, .stuck, .lifeBetter, .reviewWords: .review
    case .domains, .mark(_, .resident), .level(_, .resident, _), .words, .pride: .domains
    case .voices, .otherName, .mark, .level, .onPage: .voices
    case .top, .goal, .goalByWhen, .otherGoals: .goals
    case .qualityOfLife, .qualityReason: .life
    case .agreement, .agreementWho, .agreementByWhen, .nextTalk: .agreements
    case .goesOn, .endingManner, .endingUse, .endingWords: .ending
    case .signals: .signals
    case .readBack: .readBack
    }
  }

  /// The questions whose answers this one builds on: when one of those changes, this question is
  /// asked again, with its earlier answer in the line.
  var dependencies: [StepID] {
    switch self {
    case .stuck(let goal): [.review(goal: goal)]
    case .newWording(let goal), .lifeBetter(let goal), .reviewWords(let goal):
      [.review(goal: goal), .stuck(goal: goal)]
    case .newByWhen(let goal), .newPart(let goal, _): [.newWording(goal: goal)]
    case .words(let topic): [.mark(topic: topic, by: .resident)]
    case .otherName: [.voices]
    case .mark(_, .other), .onPage(.other): [.otherName]
    case .pride, .top: [.domains]
    case .endingManner, .endingUse, .endingWords: [.goesOn]
    case .goalByWhen(let topic, let number): [.goal(topic: topic, number: number)]
    case .qualityReason: [.qualityOfLife]
    case .agreementWho(let number), .agreementByWhen(let number): [.agreement(number: number)]
    default: []
    }
  }
}
