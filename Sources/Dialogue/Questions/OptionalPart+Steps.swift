// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension ConversationContext {
  /// Whether a question belongs to a part that the organisation switched off.
  func leavesOut(_ step: StepID) -> Bool { !step.optionalParts.isDisjoint(with: switchedOff) }
}

extension StepID {
  /// The parts without which the question is not asked; a new question has to say so here.
  var optionalParts: Set<OptionalPart> {
    switch self {
    case .purpose, .domains, .mark(_, .resident), .level(_, .resident, _), .readBack: []
    case .review, .newWording, .newPart, .stuck, .lifeBetter, .goal, .otherGoals: [.goals]
    case .reviewWords: [.goals, .ownWords]
    case .newByWhen, .goalByWhen: [.goals, .goalDays]
    case .words: [.ownWords]
    case .voices, .otherName, .mark, .level, .onPage: [.otherVoices]
    case .pride: [.pride]
    case .top: [.onTop]
    case .qualityOfLife: [.qualityOfLife]
    case .qualityReason: [.qualityOfLife, .ownWords]
    case .agreement, .agreementWho, .agreementByWhen: [.agreements]
    case .nextTalk: [.nextTalk]
    case .goesOn, .endingManner, .endingUse: [.ending]
    case .endingWords: [.ending, .ownWords]
    case .signals: [.signals]
    }
  }
}
