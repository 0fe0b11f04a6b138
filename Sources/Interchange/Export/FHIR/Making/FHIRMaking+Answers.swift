// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension FHIRMaking {
  private typealias Item = FHIRAnswers.Item
  private typealias Answer = FHIRAnswers.Answer

  /// The whole conversation as questions and answers, in the resident's own words.
  mutating func answers(of conversation: Conversation) -> FHIRAnswers {
    var items = [
      item("informed", Answer(valueBoolean: conversation.isInformed))
    ]
    items += conversation.reviews.enumerated().map { review($1, $0 + 1) }
    for (place, talk) in conversation.talks.enumerated() {
      items.append(topic(talk, place + 1, conversation))
    }
    items += conversation.goals.enumerated().map { index, goal in
      group(
        "goal", index + 1,
        [
          item("wording", Answer(valueString: goal.wording)),
          goal.byWhen.map { item("by-when", Answer(valueDate: $0)) },
        ])
    }
    if let life = conversation.qualityOfLife {
      items.append(item("life", Answer(valueInteger: life.score)))
      items += life.reason.map { [item("life-reason", Answer(valueString: $0))] } ?? []
    }
    items += conversation.agreements.enumerated().map { index, agreement in
      group(
        "agreement", index + 1,
        [
          item("what", Answer(valueString: agreement.what)),
          agreement.who.map { item("who", Answer(valueString: $0)) },
          agreement.byWhen.map { item("by-when", Answer(valueDate: $0)) },
        ])
    }
    items += conversation.nextTalk.map { [item("next-talk", Answer(valueDate: $0))] } ?? []
    let signals = conversation.signals.map { signal($0) }
    if !signals.isEmpty { items.append(item("signals", signals)) }
    if let ending = conversation.ending { items.append(self.ending(ending)) }
    return FHIRAnswers(
      id: FHIRID("QuestionnaireResponse", conversation.id), subject: resident,
      authored: conversation.day, author: recorderReference(of: conversation), source: resident,
      item: items)
  }

  /// The author has to be a resource: a name without one cannot stand there.
  private func recorderReference(of conversation: Conversation) -> FHIRReference? {
    let recorder = recorder(of: conversation)
    return recorder.reference == nil ? nil : recorder
  }

  // MARK: - Parts

  private mutating func topic(
    _ talk: DomainTalk, _ number: Int, _ conversation: Conversation
  ) -> FHIRAnswers.Item {
    let about = concept(of: talk.topic, in: conversation)
    let subject =
      about.coding?.first.map { Answer(valueCoding: $0) }
      ?? Answer(valueString: about.text)
    return group(
      "topic", number,
      [
        item("about", subject), item("on-top", Answer(valueBoolean: talk.isOnTop)),
        item("pride", Answer(valueBoolean: talk.isPride)),
        talk.words.map { item("words", Answer(valueString: $0)) },
      ])
  }

  private mutating func review(_ review: GoalReview, _ number: Int) -> FHIRAnswers.Item {
    let history = source.trajectory.goals.first { $0.goal.id == review.goal }
    let wording = history.map { $0.earlierWordings.first ?? $0.goal.wording }
    let name = texts.words("words-outcome-\(review.outcome.rawValue)").first
    let outcome = code(
      review.outcome.rawValue, name ?? review.outcome.rawValue, of: "goal-outcome",
      texts("heading-code-outcome"))
    return group(
      "review", number,
      [
        wording.map { item("wording", Answer(valueString: $0)) },
        item("outcome", Answer(valueCoding: outcome)),
        review.newWording.map { item("new-wording", Answer(valueString: $0)) },
        review.newByWhen.map { item("by-when", Answer(valueDate: $0)) },
        review.isLifeBetter.map { item("life-better", Answer(valueBoolean: $0)) },
        review.words.map { item("words", Answer(valueString: $0)) },
      ])
  }

  private mutating func signal(_ signal: Signal) -> FHIRAnswers.Answer {
    switch signal {
    case .own(let words): return Answer(valueString: words)
    case .listed(let id):
      let list = source.signals?.reference.description ?? ""
      return Answer(
        valueCoding: code(
          id, source.name(ofSignal: id, texts.language.code), of: "signals/" + list,
          texts("heading-code-signals")))
    }
  }

  private mutating func ending(_ ending: Ending) -> FHIRAnswers.Item {
    let manner = ending.manner.map { manner in
      let name = texts.words("words-ending-\(manner.rawValue)").first ?? manner.rawValue
      return code(manner.rawValue, name, of: "ending", texts("label-question-ending"))
    }
    let usefulness = ending.usefulness.map { answer in
      let name = texts.words("words-use-\(answer.rawValue)").first ?? answer.rawValue
      return code(answer.rawValue, name, of: "usefulness", texts("label-question-useful"))
    }
    return group(
      "ending", 1,
      [
        manner.map { item("manner", Answer(valueCoding: $0)) },
        usefulness.map { item("useful", Answer(valueCoding: $0)) },
        ending.words.map { item("words", Answer(valueString: $0)) },
      ])
  }

  private func item(_ id: String, _ answer: FHIRAnswers.Answer) -> FHIRAnswers.Item {
    item(id, [answer])
  }

  private func item(_ id: String, _ answers: [FHIRAnswers.Answer]) -> FHIRAnswers.Item {
    Item(linkId: id, text: texts("label-question-\(id)"), answer: answers)
  }

  /// A group of answers; their link ids begin with that of the group, so that each is there once.
  private func group(
    _ id: String, _ number: Int, _ items: [FHIRAnswers.Item?]
  ) -> FHIRAnswers.Item {
    let link = "\(id).\(number)"
    return Item(
      linkId: link, text: texts("label-question-\(id)"),
      item: items.compactMap(\.self).map { item in
        Item(linkId: "\(link).\(item.linkId)", text: item.text, answer: item.answer)
      })
  }
}
