// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Puts the parts of one conversation into lines.
struct PasteWriter {
  let conversation: Conversation
  let source: DossierSource
  let texts: Texts

  private var language: String { texts.language.code }
  private var name: Message.Value { .text(source.resident.name) }

  func lines(_ part: PasteLayout.Part) -> [String] {
    switch part {
    case .occasion: occasion
    case .reviews: conversation.reviews.flatMap(lines)
    case .topics: conversation.talks.flatMap(lines)
    case .views: views
    case .goals: conversation.goals.map(line)
    case .life: life
    case .agreements: agreements
    case .signals: conversation.signals.map(line)
    case .ending: conversation.ending.map(lines) ?? []
    }
  }

  // MARK: - Parts

  private var occasion: [String] {
    var values: [String: Message.Value] = [
      "day": .text(texts.shortDay(conversation.day)), "name": name,
      "number": .number(conversation.number),
    ]
    guard let professional = conversation.professional, !professional.isEmpty else {
      return [texts(Message("paste-occasion", values))]
    }
    values["professional"] = .text(professional)
    return [texts(Message("paste-occasion-with", values))]
  }

  private func lines(_ talk: DomainTalk) -> [String] {
    let topic = Message.Value.text(source.name(of: talk.topic, in: conversation, language))
    var lines = [texts(Message(talk.isOnTop ? "paste-topic-top" : "paste-topic", ["topic": topic]))]
    if let position = talk.residentPosition { lines.append(says(.resident, position)) }
    if let score = talk.levels.first(where: { $0.voice == .resident }) {
      lines.append(says(.resident, score.level))
    }
    if talk.isPride { lines.append(texts(Message("paste-pride", ["name": name]))) }
    return [lines.joined(separator: " ")] + own(talk.words)
  }

  /// Every voice but the resident's, topic by topic, each on a line of its own.
  private var views: [String] {
    conversation.voices.filter { $0 != .resident }.flatMap { voice in
      conversation.talks.flatMap { talk -> [String] in
        let topic = source.name(of: talk.topic, in: conversation, language)
        let marks = talk.marks.filter { $0.voice == voice }.map { says(voice, $0.position) }
        let levels = talk.levels.filter { $0.voice == voice }.map { says(voice, $0.level) }
        return (marks + levels).map { "\(topic). \($0)" }
      }
    }
  }

  private func says(_ voice: Voice, _ position: Position) -> String {
    let words = texts.words("words-position-\(position.word.rawValue)").first ?? ""
    return says(voice, words)
  }

  private func says(_ voice: Voice, _ level: Level) -> String {
    says(voice, source.name(of: level, in: conversation, language))
  }

  private func says(_ voice: Voice, _ words: String) -> String {
    let words = Message.Value.text(words)
    return switch voice {
    case .resident: texts(Message("paste-says", ["name": name, "words": words]))
    case .professional: texts(Message("paste-says-professional", ["words": words]))
    case .other(let other):
      texts(Message("paste-says-other", ["name": .text(other), "words": words]))
    }
  }

  /// Own words, as they were said, marked as whose they are.
  private func own(_ words: String?) -> [String] {
    words.map { [texts(Message("paste-own", ["name": name, "words": .text($0)]))] } ?? []
  }

  private func lines(_ review: GoalReview) -> [String] {
    let history = source.trajectory.before(conversation.id).goals.first {
      $0.goal.id == review.goal
    }
    let outcome = texts.words("words-outcome-\(review.outcome.rawValue)").first ?? ""
    var lines = [
      texts(
        Message(
          "paste-review",
          ["words": .text(history?.goal.wording ?? ""), "outcome": .text(outcome)]))
    ]
    if let wording = review.newWording {
      lines.append(texts(Message("paste-review-new", ["words": .text(wording)])))
    }
    if let better = review.isLifeBetter {
      lines.append(
        texts(
          Message(better ? "paste-review-better" : "paste-review-not-better", ["name": name])))
    }
    return [lines.joined(separator: " ")] + own(review.words)
  }

  private func line(_ goal: Goal) -> String {
    let values: [String: Message.Value] = [
      "topic": .text(source.name(of: goal.topic, in: conversation, language)), "name": name,
      "words": .text(goal.wording), "day": .text(goal.byWhen.map(texts.shortDay) ?? ""),
    ]
    return texts(
      Message(goal.byWhen == nil ? "paste-goal" : "paste-goal-by", values))
  }

  private var life: [String] {
    guard let life = conversation.qualityOfLife else { return [] }
    let line = texts(Message("paste-life", ["name": name, "score": .number(life.score)]))
    return [line] + own(life.reason)
  }

  private var agreements: [String] {
    var lines = conversation.agreements.map { agreement in
      let what = [agreement.who, agreement.what].compactMap(\.self).joined(separator: ": ")
      guard let day = agreement.byWhen else {
        return texts(Message("paste-agreement", ["what": .text(what)]))
      }
      return texts(
        Message(
          "paste-agreement-by", ["what": .text(what), "day": .text(texts.shortDay(day))]))
    }
    if let next = conversation.nextTalk {
      lines.append(texts(Message("paste-next", ["day": .text(texts.shortDay(next))])))
    }
    return lines
  }

  private func line(_ signal: Signal) -> String {
    switch signal {
    case .listed(let id):
      texts(Message("paste-signal", ["signal": .text(source.name(ofSignal: id, language))]))
    case .own(let words):
      texts(Message("paste-signal-own", ["words": .text(words)]))
    }
  }

  private func lines(_ ending: Ending) -> [String] {
    var lines: [String] = []
    if let manner = ending.manner {
      let words = texts.words("words-ending-\(manner.rawValue)").first ?? ""
      lines.append(texts(Message("paste-ending", ["manner": .text(words)])))
    }
    if let answer = ending.usefulness {
      let words = texts.words("words-use-\(answer.rawValue)").first ?? ""
      lines.append(texts(Message("paste-useful", ["name": name, "answer": .text(words)])))
    }
    return lines + own(ending.words)
  }
}
