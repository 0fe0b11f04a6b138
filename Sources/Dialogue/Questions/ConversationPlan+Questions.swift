// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// How each step is put into words; the sentences themselves are data.
extension ConversationPlan {
  /// The question of a step.
  func question(_ step: StepID, unfinished: String?) -> Question {
    let (wording, why) = wording(step)
    return Question(
      step: step, kind: kind(step), introduction: introduction(step), wording: wording, why: why,
      label: label(step), earlier: sheet.remembered(step) ?? suggestion(step),
      unfinished: unfinished)
  }

  // MARK: - Kinds

  private func kind(_ step: StepID) -> AnswerKind {
    switch step {
    case .purpose: .acknowledgement
    case .readBack: .confirmation(lines: readBack.count)
    case .lifeBetter, .onPage, .goesOn: .yesOrNo
    case .stuck: .stuck
    case .endingManner: .manner
    case .endingUse: .usefulness
    case .review: .outcome
    case .newWording, .newPart, .reviewWords, .words, .goal, .qualityReason, .agreement,
      .endingWords:
      .words
    case .otherName, .agreementWho: .name
    case .newByWhen, .goalByWhen, .agreementByWhen, .nextTalk: .day
    case .domains: .topics(list(offeredTopics, allowsOwn: true))
    case .pride, .top: .topics(list(topics.filter(discussedTopics.contains), allowsOwn: false))
    case .otherGoals: .topics(list(remainingGoalTopics, allowsOwn: false))
    case .mark(let topic, let role): .position(bar(topic, role))
    case .level where hasScores: .score
    case .level(_, let role, let level): .level(levelQuestion(level, role))
    case .voices: .roles
    case .signals: .topics(TopicList(options: context.signalOptions, allowsOwn: true))
    case .qualityOfLife: .score
    }
  }

  private var offeredTopics: [Topic] {
    let returning = context.returningTopics
    let own = (sheet.remembered(.domains)?.topics ?? []).filter { $0.ownWords != nil }
    let earlier = context.trajectory.conversations.flatMap { $0.talks.map(\.topic) }
    // With levels only domains of the list can be scored; others would have no place.
    let fitting = hasLevels ? earlier.filter { $0.ownWords != nil } : earlier
    let all = context.instrument.domains.map { Topic.domain($0.id) } + fitting + own
    return unique(all).filter { !returning.contains($0) }
  }

  private func list(_ topics: [Topic], allowsOwn: Bool) -> TopicList {
    TopicList(
      options: topics.map { topic in
        switch topic {
        case .own(let words): .init(topic: topic, names: ["nl": words], hints: [:])
        case .domain(let id):
          .init(
            topic: topic, names: context.domain(id)?.names ?? ["nl": id],
            hints: context.domain(id)?.hints ?? [:])
        }
      }, allowsOwn: allowsOwn)
  }

  private func bar(_ topic: Topic, _ role: VoiceRole) -> Bar {
    let voice = voice(role)
    let others = VoiceRole.allCases.filter { $0 != role }.compactMap { other -> Mark? in
      sheet[.mark(topic: topic, by: other)]?.position.map {
        Mark(voice: self.voice(other), position: $0)
      }
    }
    return Bar(
      topic: topic, voice: voice,
      last: context.trajectory.lastPosition(on: topic, by: voice)?.position, others: others)
  }

  /// The voice behind a role, with the name that was given.
  func voice(_ role: VoiceRole) -> Voice {
    switch role {
    case .resident: .resident
    case .professional: .professional
    case .other: .other(name: sheet[.otherName]?.text ?? context.lastOtherName ?? "")
    }
  }

  /// What may stand in the line although it was not answered yet.
  private func suggestion(_ step: StepID) -> Answer? {
    switch step {
    case .newWording(let goal): history(goal).map { .text($0.goal.wording) }
    case .newByWhen(let goal): history(goal)?.goal.byWhen.map(Answer.day)
    case .otherName: context.lastOtherName.map(Answer.text)
    case .pride: .topics(lastPride)
    default: nil
    }
  }

  /// What the resident was proud of last time and talks about again.
  private var lastPride: [Topic] {
    let last = context.trajectory.latest?.talks.filter(\.isPride).map(\.topic) ?? []
    return last.filter(discussedTopics.contains)
  }

  func history(_ goal: RecordID) -> GoalHistory? {
    context.trajectory.goals.first { $0.goal.id == goal }
  }

  // MARK: - Before the question

  private func introduction(_ step: StepID) -> [Message] {
    switch step {
    case .purpose:
      [Message("text-purpose-what"), Message("text-purpose-who"), Message("text-purpose-free")]
    case .review(let goal):
      history(goal).map { history in
        [
          Message(
            "text-goal-was",
            ["topic": name(history.goal.topic), "goal": .text(history.goal.wording)]
          )
        ] + (history.goal.byWhen.map { [Message("text-goal-by-when", ["day": .day($0)])] } ?? [])
      } ?? []
    case .mark(let topic, .resident):
      hint(topic)
    case .level(let topic, let role, let level): introduction(topic, role, level)
    case .goal(let topic, 1):
      context.openGoals.filter { history in
        history.goal.topic == topic
          && sheet[.review(goal: history.goal.id)]?.outcome?.staysOpen ?? true
      }.map { Message("text-goal-open", ["goal": .text($0.goal.wording)]) }
    case .stuck: [Message("text-stuck")]
    case .voices: [Message("text-voices")]
    case .signals: [Message("text-signals")]
    case .qualityOfLife:
      context.trajectory.lastQualityOfLife.map {
        [Message("text-life-last", ["score": .number($0.answer.score)])]
      } ?? []
    default: []
    }
  }

  func hint(_ topic: Topic) -> [Message] {
    guard case .domain(let id) = topic, let hints = context.instrument.domain(id)?.hints,
      !hints.isEmpty
    else { return [] }
    return [Message("text-domain-hint", ["hint": .named(hints)])]
  }
}

extension Instrument {
  /// The name of a topic, said in the language of the reader.
  func name(of topic: Topic) -> Message.Value {
    switch topic {
    case .own(let words): .text(words)
    case .domain(let id): .named(domain(id)?.names ?? ["nl": id])
    }
  }
}

extension Voice {
  /// The name of the one other.
  var name: String? { if case .other(let name) = self { name } else { nil } }
}
