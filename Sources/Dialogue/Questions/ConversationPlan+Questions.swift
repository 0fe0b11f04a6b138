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
    case .readBack: .confirmation
    case .review: .outcome
    case .newWording, .reviewWords, .words, .goal, .qualityReason, .agreement: .words
    case .otherName, .agreementWho: .name
    case .newByWhen, .goalByWhen, .agreementByWhen, .nextTalk: .day
    case .domains: .topics(list(offeredTopics, allowsOwn: true))
    case .top: .topics(list(topics.filter(discussedTopics.contains), allowsOwn: false))
    case .otherGoals: .topics(list(remainingGoalTopics, allowsOwn: false))
    case .mark(let topic, let role): .position(bar(topic, role))
    case .voices: .roles
    case .qualityOfLife: .score
    }
  }

  private var offeredTopics: [Topic] {
    let returning = context.returningTopics
    let own = (sheet.remembered(.domains)?.topics ?? []).filter { $0.ownWords != nil }
    let earlier = context.trajectory.conversations.flatMap { $0.talks.map(\.topic) }
    let all = context.instrument.domains.map { Topic.domain($0.id) } + earlier + own
    return unique(all).filter { !returning.contains($0) }
  }

  private func list(_ topics: [Topic], allowsOwn: Bool) -> TopicList {
    TopicList(
      options: topics.map { topic in
        switch topic {
        case .own(let words): .init(topic: topic, names: ["nl": words], hints: [:])
        case .domain(let id):
          .init(
            topic: topic, names: context.instrument.domain(id)?.names ?? ["nl": id],
            hints: context.instrument.domain(id)?.hints ?? [:])
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
    default: nil
    }
  }

  private func history(_ goal: RecordID) -> GoalHistory? {
    context.trajectory.goals.first { $0.goal.id == goal }
  }

  // MARK: - Wording

  private func wording(_ step: StepID) -> (Message, Message) {
    switch step {
    case .purpose: (Message("question-purpose"), Message("why-purpose"))
    case .review: (Message("question-review"), Message("why-review"))
    case .newWording: (Message("question-new-wording"), Message("why-new-wording"))
    case .newByWhen: (Message("question-new-by-when"), Message("why-by-when"))
    case .reviewWords: (Message("question-review-words"), Message("why-words"))
    case .domains:
      (
        context.isFollowUp ? Message("question-domains-more") : Message("question-domains"),
        Message("why-domains")
      )
    case .mark(let topic, .resident): (about("question-mark", topic), Message("why-mark"))
    case .mark(let topic, .professional):
      (about("question-mark-professional", topic), Message("why-voices"))
    case .mark(let topic, .other):
      (
        Message(
          "question-mark-other", ["topic": name(topic), "name": .text(voice(.other).name ?? "")]),
        Message("why-voices")
      )
    case .words(let topic): (about("question-words", topic), Message("why-words"))
    case .voices: (Message("question-voices"), Message("why-voices"))
    case .otherName: (Message("question-other-name"), Message("why-other-name"))
    case .top: (Message("question-top"), Message("why-top"))
    case .goal(let topic, let number):
      (about(number == 1 ? "question-goal" : "question-goal-next", topic), Message("why-goal"))
    case .goalByWhen: (Message("question-by-when"), Message("why-by-when"))
    case .otherGoals: (Message("question-other-goals"), Message("why-goal"))
    case .qualityOfLife: (Message("question-life"), Message("why-life"))
    case .qualityReason: (Message("question-life-reason"), Message("why-words"))
    case .agreement(let number):
      (
        number == 1 ? Message("question-agreement") : Message("question-agreement-next"),
        Message("why-agreement")
      )
    case .agreementWho: (Message("question-agreement-who"), Message("why-agreement"))
    case .agreementByWhen: (Message("question-agreement-by-when"), Message("why-by-when"))
    case .nextTalk: (Message("question-next-talk"), Message("why-next-talk"))
    case .readBack: (Message("question-read-back"), Message("why-read-back"))
    }
  }

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
    case .goal(let topic, 1):
      context.trajectory.openGoals.filter { history in
        history.goal.topic == topic
          && sheet[.review(goal: history.goal.id)]?.outcome?.staysOpen ?? true
      }.map { Message("text-goal-open", ["goal": .text($0.goal.wording)]) }
    case .qualityOfLife:
      context.trajectory.lastQualityOfLife.map {
        [Message("text-life-last", ["score": .number($0.answer.score)])]
      } ?? []
    default: []
    }
  }

  private func hint(_ topic: Topic) -> [Message] {
    guard case .domain(let id) = topic, let hints = context.instrument.domain(id)?.hints,
      !hints.isEmpty
    else { return [] }
    return [Message("text-domain-hint", ["hint": .named(hints)])]
  }

  /// What a step is called when somebody wants to return to it.
  func label(_ step: StepID) -> Message {
    switch step {
    case .purpose: Message("label-purpose")
    case .review(let goal): about("label-review", history(goal)?.goal.topic)
    case .newWording(let goal): about("label-new-wording", history(goal)?.goal.topic)
    case .newByWhen(let goal): about("label-new-by-when", history(goal)?.goal.topic)
    case .reviewWords(let goal): about("label-review-words", history(goal)?.goal.topic)
    case .domains: Message("label-domains")
    case .mark(let topic, .resident): about("label-mark", topic)
    case .mark(let topic, .professional): about("label-mark-professional", topic)
    case .mark(let topic, .other): about("label-mark-other", topic)
    case .words(let topic): about("label-words", topic)
    case .voices: Message("label-voices")
    case .otherName: Message("label-other-name")
    case .top: Message("label-top")
    case .goal(let topic, let number): about("label-goal", topic, number)
    case .goalByWhen(let topic, let number): about("label-goal-by-when", topic, number)
    case .otherGoals: Message("label-other-goals")
    case .qualityOfLife: Message("label-life")
    case .qualityReason: Message("label-life-reason")
    case .agreement(let number): Message("label-agreement", ["number": .number(number)])
    case .agreementWho(let number): Message("label-agreement-who", ["number": .number(number)])
    case .agreementByWhen(let number):
      Message("label-agreement-by-when", ["number": .number(number)])
    case .nextTalk: Message("label-next-talk")
    case .readBack: Message("label-read-back")
    }
  }

  private func about(_ id: String, _ topic: Topic?, _ number: Int = 1) -> Message {
    Message(id, ["topic": topic.map(name) ?? "", "number": .number(number)])
  }

  private func name(_ topic: Topic) -> Message.Value { context.instrument.name(of: topic) }
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
