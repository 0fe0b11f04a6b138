// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// What is said back at once about an answer, so that the pair can talk about it.
extension ConversationFlow {
  /// Dates are read back; a mark is compared with last time, or with what the resident placed.
  func understood(_ answer: Answer, _ question: Question) -> Message? {
    switch (answer, question.step) {
    case (.day(let day), _): Message("text-understood-day", ["day": .day(day)])
    case (.position(let now), .mark(let topic, .resident)):
      context.trajectory.lastPosition(on: topic).map {
        Message("label-change-\(Change(from: $0.position, to: now).rawValue)")
      }
    case (.position(let theirs), .mark(let topic, let role)):
      difference(between: plan.sheet[.mark(topic: topic, by: .resident)]?.position, theirs, role)
    case (_, .level(let topic, let role, let level)) where answer.level != nil || answer == .yes:
      understood(answer.level ?? level, topic, role)
    case (.number(let score), .level(let topic, let role, _)):
      Level(score).flatMap { understood($0, topic, role) }
    case (.number(let score), .qualityOfLife):
      context.trajectory.lastQualityOfLife.map {
        Message("label-change-\(Change(from: $0.answer.score, to: score).rawValue)")
      }
    default: nil
    }
  }

  private func understood(_ level: Level, _ topic: Topic, _ role: VoiceRole) -> Message? {
    guard role == .resident else {
      let own = plan.level(of: topic, by: .resident)
      guard let own, own != level else { return nil }
      guard role == .other else { return Message("text-difference") }
      return Message("text-difference-other", ["name": .text(plan.voice(.other).name ?? "")])
    }
    return plan.lastLevel(topic, role).map {
      Message("label-change-\(Change(from: $0.score.level, to: level).rawValue)")
    }
  }

  /// Neutral: who sees it brighter says nothing about who is right.
  private func difference(
    between own: Position?, _ theirs: Position, _ role: VoiceRole
  ) -> Message? {
    guard let own, own.word != theirs.word else { return nil }
    guard role == .other else { return Message("text-difference") }
    return Message("text-difference-other", ["name": .text(plan.voice(.other).name ?? "")])
  }
}
