// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Puts one conversation into parts and lines.
struct AccessTalkWriter {
  private let conversation: Conversation
  private let page: AccessWriter
  private var source: DossierSource { page.source }
  private var texts: Texts { page.texts }
  private var language: String { texts.language.code }

  init(_ conversation: Conversation, _ page: AccessWriter) {
    self.conversation = conversation
    self.page = page
  }

  /// The parts that have something in them, in the order of the talk.
  var parts: [AccessPage.Part] {
    let parts =
      [AccessPage.Part(title: texts("heading-access-how"), lines: about)]
      + conversation.reviews.map { review in
        AccessPage.Part(title: texts("heading-access-review"), lines: lines(review))
      }
      + conversation.talks.map { talk in
        AccessPage.Part(title: name(of: talk.topic), lines: lines(talk))
      }
      + [
        AccessPage.Part(
          title: texts("heading-access-goals"), lines: conversation.goals.flatMap(lines)),
        AccessPage.Part(title: texts("heading-access-life"), lines: life),
        AccessPage.Part(
          title: texts("heading-access-agreements"),
          lines: conversation.agreements.flatMap(lines)
            + page.day("label-access-next", conversation.nextTalk)),
        AccessPage.Part(
          title: texts("heading-access-signals"), lines: conversation.signals.flatMap(lines)),
        AccessPage.Part(title: texts("heading-access-ending"), lines: ending),
      ]
    return parts.filter { !$0.lines.isEmpty }
  }

  private func name(of topic: Topic) -> String {
    source.name(of: topic, in: conversation, language)
  }

  // MARK: - Lines

  private typealias Line = AccessPage.Line

  private var about: [AccessPage.Line] {
    let list = source.instrument(conversation.instrument)
    let title = list.flatMap { $0.titles[language] ?? $0.titles["nl"] }
    let written = conversation.instrument.description
    return page.line("label-access-with", conversation.professional)
      + page.line("label-access-system", conversation.origin?.system)
      + page.line("label-access-number", String(conversation.number))
      + page.line("label-access-list", title.map { "\($0) (\(written))" } ?? written)
      + page.yesOrNo("label-access-informed", conversation.isInformed)
      + page.line(
        "label-access-off-page",
        conversation.voicesOffPage.map(page.name).joined(separator: ", "))
  }

  private func lines(_ talk: DomainTalk) -> [AccessPage.Line] {
    var lines: [Line] = []
    if talk.isOnTop { lines += page.yesOrNo("label-access-on-top", true) }
    if talk.isPride { lines += page.yesOrNo("label-access-pride", true) }
    for mark in talk.marks {
      let words = texts.words("words-position-\(mark.position.word.rawValue)").first ?? ""
      let text = texts(
        Message(
          "text-access-mark",
          ["words": .text(words), "position": .number(mark.position.value)]))
      lines.append(
        Line(label: label("label-access-mark", mark.voice), text: text, isOwnWords: false))
    }
    for score in talk.levels {
      let text = texts(
        Message(
          "text-access-level",
          [
            "level": .text(source.name(of: score.level, in: conversation, language)),
            "day": .text(texts.shortDay(score.day)),
          ]))
      lines.append(
        Line(label: label("label-access-level", score.voice), text: text, isOwnWords: false))
    }
    return lines + own(talk.words)
  }

  private func label(_ id: String, _ voice: Voice) -> String {
    texts(Message(id, ["name": .text(page.name(voice))]))
  }

  private func own(_ words: String?) -> [AccessPage.Line] {
    page.line("label-access-own", words, isOwnWords: true)
  }

  private func lines(_ review: GoalReview) -> [AccessPage.Line] {
    let history = source.trajectory.before(conversation.id).goals.first {
      $0.goal.id == review.goal
    }
    let outcome = texts.words("words-outcome-\(review.outcome.rawValue)").first
    return page.line("label-access-goal", history?.goal.wording, isOwnWords: true)
      + page.line("label-access-outcome", outcome)
      + page.line("label-access-new-wording", review.newWording, isOwnWords: true)
      + page.day("label-access-by-when", review.newByWhen)
      + page.yesOrNo("label-access-better", review.isLifeBetter)
      + own(review.words)
  }

  private func lines(_ goal: Goal) -> [AccessPage.Line] {
    page.line("label-access-goal", goal.wording, isOwnWords: true)
      + page.line("label-access-about", name(of: goal.topic))
      + page.day("label-access-by-when", goal.byWhen)
  }

  private var life: [AccessPage.Line] {
    guard let life = conversation.qualityOfLife else { return [] }
    return page.line("label-access-score", String(life.score)) + own(life.reason)
  }

  private func lines(_ agreement: Agreement) -> [AccessPage.Line] {
    page.line("label-access-what", agreement.what) + page.line("label-access-who", agreement.who)
      + page.day("label-access-by-when", agreement.byWhen)
  }

  private func lines(_ signal: Signal) -> [AccessPage.Line] {
    switch signal {
    case .listed(let id):
      page.line("label-access-signal", source.name(ofSignal: id, language))
    case .own(let words): page.line("label-access-signal", words, isOwnWords: true)
    }
  }

  private var ending: [AccessPage.Line] {
    guard let ending = conversation.ending else { return [] }
    let manner = ending.manner.flatMap { texts.words("words-ending-\($0.rawValue)").first }
    let answer = ending.usefulness.flatMap { texts.words("words-use-\($0.rawValue)").first }
    return page.line("label-access-manner", manner) + page.line("label-access-useful", answer)
      + own(ending.words)
  }
}
