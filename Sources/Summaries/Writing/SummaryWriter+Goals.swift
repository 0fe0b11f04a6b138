// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Goals, the figure for life and what was agreed.
extension SummaryWriter {
  /// Goals that were closed in this conversation: reached or let go.
  var reached: SummarySection? {
    let closed = trajectory.goals.filter { history in
      !history.isOpen && conversation.reviews.contains { $0.goal == history.goal.id }
    }
    guard !closed.isEmpty else { return nil }
    let someReached = closed.contains { $0.outcome == .reached }
    return SummarySection(
      kind: .reached,
      heading: someReached
        ? say("heading-summary-reached") : say("heading-summary-let-go"),
      blocks: [.goals(closed.compactMap(item))])
  }

  /// Goals to work on from now: those set in this conversation first.
  var goals: SummarySection? {
    let isNew = { (history: GoalHistory) in
      conversation.goals.contains { $0.id == history.goal.id }
    }
    let open = trajectory.openGoals.filter { history in
      // When goals are switched off, those of before stay in the dossier and off the page.
      !settings.switchedOff.contains(.goals) || isNew(history)
        || conversation.reviews.contains { $0.goal == history.goal.id }
    }
    let ordered = open.filter(isNew) + open.filter { !isNew($0) }
    guard !ordered.isEmpty else { return nil }
    return SummarySection(
      kind: .goals, heading: say("heading-summary-goals"),
      blocks: [.goals(ordered.compactMap(item))])
  }

  private func item(_ history: GoalHistory) -> SummaryGoal? {
    guard let wording = own(history.goal.wording) else { return nil }
    let review = conversation.reviews.last { $0.goal == history.goal.id }
    let earlierWordings = history.earlierWordings.map(\.printable).filter { !$0.isEmpty }
    return SummaryGoal(
      wording: wording,
      topic: name(of: history.goal.topic),
      byWhen: history.isOpen ? history.goal.byWhen.map(byWhen) : nil,
      outcome: (review?.outcome ?? history.outcome).map(word),
      earlierLabel: earlierWordings.isEmpty ? nil : say("label-summary-earlier-wording"),
      earlierWordings: earlierWordings,
      words: own(review?.words))
  }

  private func byWhen(_ day: CalendarDay) -> FixedWords {
    let isPast = day < options.madeOn
    return isPast
      ? say("line-summary-by-when-past", ["day": .shortDay(day)])
      : say("line-summary-by-when", ["day": .shortDay(day)])
  }

  private func word(for outcome: GoalOutcome) -> FixedWords {
    switch outcome {
    case .reached: say("label-summary-reached")
    case .underWay: say("label-summary-under-way")
    case .notYet: say("label-summary-not-yet")
    case .changed: say("label-summary-changed")
    case .letGo: say("label-summary-let-go")
    }
  }

  var life: SummarySection? {
    guard let answer = conversation.qualityOfLife else { return nil }
    let before = earlier.lastQualityOfLife
    var description = say("line-summary-figure", ["score": .number(answer.score)])
    if let before {
      description =
        description
        + say(
          "line-summary-figure-earlier",
          ["score": .number(before.answer.score), "day": .shortDay(before.day)])
    }
    let figure = SummaryFigure(
      score: answer.score, earlierScore: before?.answer.score, description: description,
      reason: own(answer.reason))
    return SummarySection(
      kind: .life, heading: say("heading-summary-life"), blocks: [.figure(figure)])
  }

  var agreements: SummarySection? {
    let rows = conversation.agreements.compactMap { agreement in
      own(agreement.what).map { what in
        SummaryAgreement(
          what: what, who: agreement.who?.printableLine.orNil,
          byWhen: agreement.byWhen.map { day($0) })
      }
    }
    guard !rows.isEmpty else { return nil }
    return SummarySection(
      kind: .agreements, heading: say("heading-summary-agreements"), blocks: [.agreements(rows)])
  }

  var nextTalk: SummarySection? {
    guard let day = conversation.nextTalk else { return nil }
    return SummarySection(
      kind: .next, heading: say("heading-summary-next"),
      blocks: [.highlight(fixed { $0.longDay(day) })])
  }

  private func day(_ day: CalendarDay) -> FixedWords { fixed { $0.shortDay(day) } }

  private func fixed(_ words: (Texts) -> String) -> FixedWords {
    FixedWords(words(texts), beside: beside.map(words))
  }

  /// How the trajectory ended, when this was its last conversation.
  var ending: SummarySection? {
    guard let ending = conversation.ending else { return nil }
    var answers: [SummaryQuestion] = []
    if let manner = ending.manner {
      answers.append(
        SummaryQuestion(
          question: say("question-summary-ending"),
          answer: [say("line-summary-ending-\(manner.rawValue)")]))
    }
    if let usefulness = ending.usefulness {
      answers.append(
        SummaryQuestion(
          question: say("question-summary-use"),
          answer: [say("line-summary-use-\(usefulness.rawValue)")]))
    }
    let blocks = [
      answers.isEmpty ? nil : .questions(answers), own(ending.words).map(SummaryBlock.words),
    ]
    return SummarySection(
      kind: .ending, heading: say("heading-summary-ending"), blocks: blocks.compactMap(\.self))
  }
}
