// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierDocument {
  private static let language = "nl"

  /// One conversation.
  struct Talk: Encodable {
    let id: RecordID
    let day: CalendarDay
    let number: Int
    let instrument: List
    let professional: String?
    /// The other system that it comes from, when it was not held here.
    let system: String?
    let isInformed: Bool
    let reviews: [Review]
    let topics: [TopicTalk]
    let goals: [Aim]
    let lifeScore: Life?
    let agreements: [Promise]
    let nextTalk: CalendarDay?
    let signals: [Sign]
    let ending: End?
    let voicesOffPage: [Speaker]

    init(_ talk: Conversation, _ source: DossierSource) {
      id = talk.id
      day = talk.day
      number = talk.number
      instrument = List(
        id: talk.instrument.id, version: talk.instrument.version,
        title: source.instrument(talk.instrument)?.titles[DossierDocument.language])
      professional = talk.professional
      system = talk.origin?.system
      isInformed = talk.isInformed
      reviews = talk.reviews.map(Review.init)
      topics = talk.talks.map { TopicTalk($0, talk, source) }
      goals = talk.goals.map { goal in
        Aim(
          id: goal.id, topic: Subject(goal.topic, talk, source), wording: goal.wording,
          byWhen: goal.byWhen)
      }
      lifeScore = talk.qualityOfLife.map { Life(score: $0.score, reason: $0.reason) }
      agreements = talk.agreements.map { Promise(what: $0.what, who: $0.who, byWhen: $0.byWhen) }
      nextTalk = talk.nextTalk
      signals = talk.signals.map { signal in
        switch signal {
        case .listed(let id):
          Sign(id: id, name: source.name(ofSignal: id, DossierDocument.language), words: nil)
        case .own(let words): Sign(id: nil, name: nil, words: words)
        }
      }
      ending = talk.ending.map {
        End(manner: $0.manner, usefulness: $0.usefulness, words: $0.words)
      }
      voicesOffPage = talk.voicesOffPage.map(Speaker.init)
    }
  }

  struct List: Encodable {
    let id: String
    let version: Int
    let title: String?
  }

  /// A domain of the list with its name, or the resident's own words.
  struct Subject: Encodable {
    let domain: String?
    let name: String?
    let own: String?

    init(_ topic: Topic, _ talk: Conversation, _ source: DossierSource) {
      switch topic {
      case .domain(let id):
        domain = id
        name = source.name(of: topic, in: talk, DossierDocument.language)
        own = nil
      case .own(let words):
        domain = nil
        name = nil
        own = words
      }
    }
  }

  struct TopicTalk: Encodable {
    let topic: Subject
    let isOnTop: Bool
    let isPride: Bool
    let marks: [Placed]
    let levels: [Scored]
    let words: String?

    init(_ talk: DomainTalk, _ conversation: Conversation, _ source: DossierSource) {
      topic = Subject(talk.topic, conversation, source)
      isOnTop = talk.isOnTop
      isPride = talk.isPride
      marks = talk.marks.map { Placed(by: Speaker($0.voice), position: $0.position.value) }
      levels = talk.levels.map { score in
        Scored(
          by: Speaker(score.voice), level: score.level.number,
          name: source.name(of: score.level, in: conversation, DossierDocument.language),
          day: score.day)
      }
      words = talk.words
    }
  }

  struct Placed: Encodable {
    let by: Speaker
    let position: Int
  }

  struct Scored: Encodable {
    let by: Speaker
    let level: Int
    let name: String
    let day: CalendarDay
  }

  struct Aim: Encodable {
    let id: RecordID
    let topic: Subject
    let wording: String
    let byWhen: CalendarDay?
  }

  struct Review: Encodable {
    let goal: RecordID
    let outcome: GoalOutcome
    let newWording: String?
    let newByWhen: CalendarDay?
    let isLifeBetter: Bool?
    let words: String?

    init(_ review: GoalReview) {
      goal = review.goal
      outcome = review.outcome
      newWording = review.newWording
      newByWhen = review.newByWhen
      isLifeBetter = review.isLifeBetter
      words = review.words
    }
  }

  struct Life: Encodable {
    let score: Int
    let reason: String?
  }

  struct Promise: Encodable {
    let what: String
    let who: String?
    let byWhen: CalendarDay?
  }

  struct Sign: Encodable {
    let id: String?
    let name: String?
    let words: String?
  }

  struct End: Encodable {
    let manner: Ending.Manner?
    let usefulness: Ending.Usefulness?
    let words: String?
  }
}
