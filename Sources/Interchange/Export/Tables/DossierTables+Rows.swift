// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierTables {
  private typealias Row = [String: String]

  /// The rows of a table, by the names of the columns; words too, which the columns leave out.
  func rows(of table: TableKind, in dossier: DossierSource) -> [[String: String]] {
    dossier.trajectory.conversations.flatMap { conversation in
      let rows: [Row] =
        switch table {
        case .conversations: [self.conversation(conversation, dossier)]
        case .topics: topics(conversation)
        case .marks:
          scores(conversation) { talk in talk.marks.map { ($0.voice, $0.position.value) } }
            .map { $0.filled("position") }
        case .levels:
          scores(conversation) { talk in talk.levels.map { ($0.voice, $0.level.number) } }
            .map { $0.filled("level") }
        case .goals: goals(conversation, dossier)
        case .reviews: reviews(conversation)
        case .signals: signals(conversation)
        case .agreements: agreements(conversation)
        }
      return rows.map { row in
        row.merging(["conversation": reference(conversation.id)]) { own, _ in own }
      }
    }
  }

  private func conversation(_ conversation: Conversation, _ dossier: DossierSource) -> Row {
    let day = conversation.day.description
    return [
      "resident": reference(conversation.resident), "name": dossier.resident.name,
      "neighbourhood": dossier.resident.neighbourhood ?? dossier.settings.neighbourhood,
      "month": String(day.prefix(7)), "day": day,
      "next_talk": conversation.nextTalk?.description ?? "",
      "number": String(conversation.number), "instrument": conversation.instrument.id,
      "version": String(conversation.instrument.version),
      "informed": String(conversation.isInformed),
      "life_score": conversation.qualityOfLife.map { String($0.score) } ?? "",
      "life_reason": conversation.qualityOfLife?.reason ?? "",
      "ending": conversation.ending?.manner?.rawValue ?? "",
      "usefulness": conversation.ending?.usefulness?.rawValue ?? "",
      "ending_words": conversation.ending?.words ?? "",
      "agreements": String(conversation.agreements.count),
    ]
  }

  private func topics(_ conversation: Conversation) -> [Row] {
    let keys = TopicKeys(conversation)
    return conversation.talks.map { talk in
      [
        "topic": keys[talk.topic], "topic_words": talk.topic.ownWords ?? "",
        "on_top": String(talk.isOnTop), "pride": String(talk.isPride), "words": talk.words ?? "",
      ]
    }
  }

  private func scores(
    _ conversation: Conversation, _ scores: (DomainTalk) -> [(Voice, Int)]
  ) -> [Row] {
    let keys = TopicKeys(conversation)
    return conversation.talks.flatMap { talk in
      var others = 0
      return scores(talk).map { voice, number in
        let speaker = VoiceName(voice)
        if speaker == .other { others += 1 }
        return [
          "topic": keys[talk.topic], "voice": speaker.rawValue,
          "other": String(speaker == .other ? others : 0), "other_name": voice.otherName ?? "",
          "": String(number),
        ]
      }
    }
  }

  private func goals(_ conversation: Conversation, _ dossier: DossierSource) -> [Row] {
    let keys = TopicKeys(conversation)
    let histories = dossier.trajectory.goals
    return conversation.goals.map { goal in
      let outcome = histories.first { $0.goal.id == goal.id }?.outcome
      return [
        "goal": reference(goal.id), "topic": keys[goal.topic],
        "has_day": String(goal.byWhen != nil), "outcome": outcome?.rawValue ?? "",
        "wording": goal.wording, "by_when": goal.byWhen?.description ?? "",
      ]
    }
  }

  private func reviews(_ conversation: Conversation) -> [Row] {
    conversation.reviews.map { review in
      [
        "goal": reference(review.goal), "outcome": review.outcome.rawValue,
        "life_better": review.isLifeBetter.map { String($0) } ?? "",
        "new_wording": review.newWording ?? "",
        "new_by_when": review.newByWhen?.description ?? "", "words": review.words ?? "",
      ]
    }
  }

  private func signals(_ conversation: Conversation) -> [Row] {
    var own = 0
    return conversation.signals.map { signal in
      switch signal {
      case .listed(let id): return ["signal": id]
      case .own(let words):
        own += 1
        return ["signal": "own-\(own)", "words": words]
      }
    }
  }

  private func agreements(_ conversation: Conversation) -> [Row] {
    conversation.agreements.enumerated().map { index, agreement in
      [
        "number": String(index + 1), "what": agreement.what, "who": agreement.who ?? "",
        "by_when": agreement.byWhen?.description ?? "",
      ]
    }
  }
}

extension [String: String] {
  /// The score under the name of its column.
  fileprivate func filled(_ column: String) -> [String: String] {
    var row = self
    row[column] = row.removeValue(forKey: "")
    return row
  }
}

/// What stands for the topics of one conversation: words of the resident's own become a number.
private struct TopicKeys {
  private var keys: [Topic: String] = [:]

  init(_ conversation: Conversation) {
    var own = 0
    for topic in conversation.talks.map(\.topic) + conversation.goals.map(\.topic)
    where keys[topic] == nil {
      if case .domain(let id) = topic {
        keys[topic] = id
      } else {
        own += 1
        keys[topic] = "own-\(own)"
      }
    }
  }

  subscript(topic: Topic) -> String { keys[topic] ?? "" }
}
