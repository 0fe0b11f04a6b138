// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Own words, as paragraphs.
///
/// A name per field that no other view has: a page template looks a missing field up in the
/// views around it.
struct WordsView: Encodable {
  let paragraphs: [String]

  init?(_ words: String?) {
    guard let words else { return nil }
    paragraphs = words.split(whereSeparator: \.isNewline).map(String.init)
  }
}

struct TopicView: Encodable {
  let name: String
  let priority: String?
  let bar: BarView?
  let topicWords: WordsView?

  init(_ topic: SummaryTopic) {
    name = topic.name
    priority = topic.priority
    bar = topic.bar.map(BarView.init)
    topicWords = WordsView(topic.words)
  }
}

struct BarView: Encodable {
  let nowAt: PlaceView?
  let earlierAt: EarlierPlaceView?
  let hasOthers: Bool
  let others: [OtherView]
  let description: String?
  let alternative: String

  init(_ bar: SummaryBar) {
    nowAt = bar.now.map { PlaceView(percent: $0.value) }
    earlierAt = bar.earlier.map { earlier in
      EarlierPlaceView(
        percent: earlier.value,
        isNear: bar.now.map { abs($0.value - earlier.value) < 13 } ?? false)
    }
    hasOthers = !bar.others.isEmpty
    others = bar.others.map(OtherView.init)
    description = bar.description.orNil
    alternative = ([bar.description] + bar.others.map { $0.description + "." })
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

struct PlaceView: Encodable {
  let percent: Int
}

/// An open mark is drawn larger, around the filled one, when the two would hide each other.
struct EarlierPlaceView: Encodable {
  let percent: Int
  let isNear: Bool
}

struct OtherView: Encodable {
  let isSquare, isTriangle, isDiamond: Bool
  let sign: String
  let otherAt: PlaceView
  let otherDescription: String

  init(_ mark: SummaryBar.OtherMark) {
    isSquare = mark.sign == .square
    isTriangle = mark.sign == .triangle
    isDiamond = mark.sign == .diamond
    sign = mark.sign.rawValue
    otherAt = PlaceView(percent: mark.position.value)
    otherDescription = mark.description
  }
}

struct GoalView: Encodable {
  let wording: [String]
  let about: String?
  let goalByWhen: String?
  let outcome: String?
  let earlierGoal: EarlierGoalView?
  let goalWords: WordsView?

  init(_ goal: SummaryGoal) {
    wording = goal.wording.split(whereSeparator: \.isNewline).map(String.init)
    about = goal.topic.orNil
    goalByWhen = goal.byWhen
    outcome = goal.outcome
    earlierGoal = goal.earlierLabel.map {
      EarlierGoalView(earlierLabel: $0, earlierWordings: goal.earlierWordings)
    }
    goalWords = WordsView(goal.words)
  }
}

struct EarlierGoalView: Encodable {
  let earlierLabel: String
  let earlierWordings: [String]
}

/// Ten steps from 1 to 10, with the one that was named now and the one of last time.
struct FigureView: Encodable {
  let score: Int
  let steps: [StepView]
  let figureDescription: String
  let reason: WordsView?

  init(_ figure: SummaryFigure) {
    score = figure.score
    steps = (1...10).map {
      StepView(number: $0, isNow: $0 == figure.score, isEarlier: $0 == figure.earlierScore)
    }
    figureDescription = figure.description
    reason = WordsView(figure.reason)
  }
}

struct StepView: Encodable {
  let number: Int
  let isNow, isEarlier: Bool
}

struct AgreementsView: Encodable {
  let hasWho, hasByWhen: Bool
  let rows: [AgreementView]

  init(_ agreements: [SummaryAgreement]) {
    hasWho = agreements.contains { $0.who != nil }
    hasByWhen = agreements.contains { $0.byWhen != nil }
    rows = agreements.map {
      AgreementView(rowWhat: $0.what, rowWho: $0.who ?? "", rowByWhen: $0.byWhen ?? "")
    }
  }
}

struct AgreementView: Encodable {
  let rowWhat, rowWho, rowByWhen: String
}
