// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// What each step asks, why, and what it is called; the sentences themselves are data.
extension ConversationPlan {
  func wording(_ step: StepID) -> (Message, Message) {
    switch step {
    case .purpose: (Message("question-purpose"), Message("why-purpose"))
    case .review: (Message("question-review"), Message("why-review"))
    case .newWording: (Message("question-new-wording"), Message("why-new-wording"))
    case .newByWhen: (Message("question-new-by-when"), Message("why-by-when"))
    case .newPart: (Message("question-new-part"), Message("why-new-part"))
    case .stuck: (Message("question-stuck"), Message("why-stuck"))
    case .lifeBetter: (Message("question-life-better"), Message("why-life-better"))
    case .reviewWords: (Message("question-review-words"), Message("why-words"))
    case .domains:
      (
        context.returningTopics.isEmpty
          ? Message("question-domains") : Message("question-domains-more"),
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
    case .level(let topic, let role, let level): (fits(topic, role, level), why(topic, level))
    case .words(let topic): (about("question-words", topic), Message("why-words"))
    case .voices: (Message("question-voices"), Message("why-voices"))
    case .otherName where hasLevels:
      (Message("question-other-name-level"), Message("why-other-name-level"))
    case .otherName: (Message("question-other-name"), Message("why-other-name"))
    case .onPage(.other):
      (
        Message(
          hasLevels ? "question-on-page-level-other" : "question-on-page-other",
          ["name": .text(voice(.other).name ?? "")]),
        Message("why-on-page")
      )
    case .onPage:
      (
        hasLevels ? Message("question-on-page-level") : Message("question-on-page"),
        Message("why-on-page")
      )
    case .pride: (Message("question-pride"), Message("why-pride"))
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
    case .goesOn: (Message("question-goes-on"), Message("why-goes-on"))
    case .endingManner: (Message("question-ending-manner"), Message("why-ending"))
    case .endingUse: (Message("question-ending-use"), Message("why-ending"))
    case .endingWords: (Message("question-ending-words"), Message("why-words"))
    case .signals: (Message("question-signals"), Message("why-signals"))
    case .readBack: (Message("question-read-back"), Message("why-read-back"))
    }
  }

  /// What a step is called when somebody wants to return to it.
  func label(_ step: StepID) -> Message {
    switch step {
    case .purpose: Message("label-purpose")
    case .review(let goal): about("label-review", history(goal)?.goal.topic)
    case .newWording(let goal): about("label-new-wording", history(goal)?.goal.topic)
    case .newByWhen(let goal): about("label-new-by-when", history(goal)?.goal.topic)
    case .newPart(let goal, let number):
      about("label-new-part", history(goal)?.goal.topic, number)
    case .stuck(let goal): about("label-stuck", history(goal)?.goal.topic)
    case .lifeBetter(let goal): about("label-life-better", history(goal)?.goal.topic)
    case .reviewWords(let goal): about("label-review-words", history(goal)?.goal.topic)
    case .domains: Message("label-domains")
    case .mark(let topic, .resident): about("label-mark", topic)
    case .mark(let topic, .professional): about("label-mark-professional", topic)
    case .mark(let topic, .other): about("label-mark-other", topic)
    case .level(let topic, .resident, _): about("label-level", topic)
    case .level(let topic, .professional, _): about("label-level-professional", topic)
    case .level(let topic, .other, _): about("label-level-other", topic)
    case .words(let topic): about("label-words", topic)
    case .voices: Message("label-voices")
    case .otherName: Message("label-other-name")
    case .onPage(.other):
      hasLevels ? Message("label-on-page-level-other") : Message("label-on-page-other")
    case .onPage: hasLevels ? Message("label-on-page-level") : Message("label-on-page")
    case .pride: Message("label-pride")
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
    case .goesOn: Message("label-goes-on")
    case .endingManner: Message("label-ending-manner")
    case .endingUse: Message("label-ending-use")
    case .endingWords: Message("label-ending-words")
    case .signals: Message("label-signals")
    case .readBack: Message("label-read-back")
    }
  }

  private func about(_ id: String, _ topic: Topic?, _ number: Int = 1) -> Message {
    Message(id, ["topic": topic.map(name) ?? "", "number": .number(number)])
  }

  func name(_ topic: Topic) -> Message.Value {
    switch topic {
    case .own(let words): .text(words)
    case .domain(let id): .named(context.domain(id)?.names ?? ["nl": id])
    }
  }
}
