// SPDX-License-Identifier: EUPL-1.2

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
