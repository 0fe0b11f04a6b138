// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Words of ours: in the page's language, and in Dutch beside it or not.
///
/// A list, because a page template looks a missing field up in the views around it.
struct FixedView: Encodable {
  let main: String
  let besides: [String]

  init(_ words: FixedWords) {
    main = words.main
    besides = words.beside.map { [$0] } ?? []
  }

  init(_ name: TopicName) {
    main = name.main
    besides = name.beside.map { [$0] } ?? []
  }
}

/// Own words, as paragraphs.
///
/// A name per field that no other view has: a page template looks a missing field up in the
/// views around it.
struct WordsView: Encodable {
  let paragraphs: [String]
  let hasPlaceForTranslation: Bool

  init(_ words: OwnWords) {
    paragraphs = words.paragraphs
    hasPlaceForTranslation = words.hasPlaceForTranslation
  }
}

struct TopicView: Encodable {
  let name: FixedView
  let picture: PictureView?
  let priorities: [FixedView]
  let bar: BarView?
  let levels: [LevelView]
  let levelNotes: [FixedView]
  let topicWords: WordsView?
  /// Whether the words need the whole width: they do not fit beside the bar, or there is no bar.
  let isLong: Bool

  init(_ topic: SummaryTopic, _ words: FormWords) {
    name = FixedView(topic.name)
    picture = PictureView(topic.name, words)
    priorities = topic.priorities.map(FixedView.init)
    bar = topic.bar.map(BarView.init)
    levels = topic.levels.map(LevelView.init)
    levelNotes = topic.levelNote.map { [FixedView($0)] } ?? []
    topicWords = topic.words.map(WordsView.init)
    isLong = topic.bar == nil || (topic.words?.text.count ?? 0) > 260 || name.main.count > 120
  }
}

struct BarView: Encodable {
  let nowAt: PlaceView?
  let earlierAt: EarlierPlaceView?
  let hasOthers: Bool
  let others: [OtherView]
  let description: FixedView?
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
    description = bar.description.map(FixedView.init)
    // In one language: a screen reader has one voice for it.
    alternative = ([bar.description?.main] + bar.others.map { $0.description.main + "." })
      .compactMap(\.self).joined(separator: " ")
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
  let otherDescription: FixedView

  init(_ mark: SummaryBar.OtherMark) {
    isSquare = mark.sign == .square
    isTriangle = mark.sign == .triangle
    isDiamond = mark.sign == .diamond
    sign = mark.sign.rawValue
    otherAt = PlaceView(percent: mark.position.value)
    otherDescription = FixedView(mark.description)
  }
}

struct GoalView: Encodable {
  let wording: [String]
  let hasPlaceForTranslation: Bool
  let goalPicture: PictureView?
  let about: FixedView?
  let goalByWhen: FixedView?
  let outcome: FixedView?
  let earlierGoal: EarlierGoalView?
  let goalWords: WordsView?
  /// Whether it may need more than what is left of a sheet of paper.
  let isLongGoal: Bool

  init(_ goal: SummaryGoal, _ words: FormWords) {
    wording = goal.wording.paragraphs
    hasPlaceForTranslation = goal.wording.hasPlaceForTranslation
    goalPicture = goal.topic.flatMap { PictureView($0, words) }
    about = goal.topic.map(FixedView.init)
    goalByWhen = goal.byWhen.map(FixedView.init)
    outcome = goal.outcome.map(FixedView.init)
    earlierGoal = goal.earlierLabel.map {
      EarlierGoalView(earlierLabel: FixedView($0), earlierWordings: goal.earlierWordings)
    }
    goalWords = goal.words.map(WordsView.init)
    let texts = [goal.wording.text, goal.words?.text ?? ""] + goal.earlierWordings
    isLongGoal = texts.reduce(0) { $0 + $1.count } > 900
  }
}

struct EarlierGoalView: Encodable {
  let earlierLabel: FixedView
  let earlierWordings: [String]
}

/// Ten steps from 1 to 10, with the one that was named now and the one of last time.
struct FigureView: Encodable {
  let score: Int
  let steps: [StepView]
  let figureDescription: FixedView
  let reason: WordsView?

  init(_ figure: SummaryFigure) {
    score = figure.score
    steps = (1...10).map {
      StepView(number: $0, isNow: $0 == figure.score, isEarlier: $0 == figure.earlierScore)
    }
    figureDescription = FixedView(figure.description)
    reason = figure.reason.map(WordsView.init)
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
      AgreementView(
        rowWhat: $0.what.paragraphs, hasPlaceForTranslation: $0.what.hasPlaceForTranslation,
        rowWho: $0.who ?? "",
        rowByWhen: FixedView($0.byWhen ?? FixedWords("")))
    }
  }
}

struct AgreementView: Encodable {
  let rowWhat: [String]
  let hasPlaceForTranslation: Bool
  let rowWho: String
  let rowByWhen: FixedView
}
/// A level in words, with its steps from time to time.
struct LevelView: Encodable {
  let levelSaid: FixedView
  let levelTimes: [LevelTimeView]

  init(_ level: SummaryLevel) {
    levelSaid = FixedView(level.description)
    levelTimes = level.times.map(LevelTimeView.init)
  }
}

struct LevelTimeView: Encodable {
  let levelLabel: FixedView
  let stepWidth: Int
  let levelSteps: [LevelStepView]

  init(_ time: SummaryLevel.Time) {
    levelLabel = FixedView(time.label)
    stepWidth = time.count * LevelStepView.width
    levelSteps = (0..<time.count).map { LevelStepView($0, isReached: $0 < time.reached) }
  }
}

/// One step of a level: filled when it is reached, so that it reads in black and white.
struct LevelStepView: Encodable {
  /// In points of the picture.
  static let width = 18

  let stepAt: Int
  let isReached: Bool

  init(_ index: Int, isReached: Bool) {
    stepAt = index * Self.width + 2
    self.isReached = isReached
  }
}
