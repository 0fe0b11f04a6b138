// SPDX-License-Identifier: EUPL-1.2

public import Wording

extension ChosenFigure {
  /// What is said before the questions at a figure: why this one, and what it shows.
  public var introduction: [Message] {
    let why =
      switch reason {
      case .change: Message("text-agenda-change")
      case .choice: Message("text-agenda-choice")
      case .size: Message("text-agenda-size")
      }
    let now = Message("row-agenda-now", ["now": figure.now.value])
    guard let before = figure.before else { return [why, now] }
    return [why, now, Message("row-agenda-before", ["before": before.value])]
  }
}

extension TeamTalk.Step {
  /// The question.
  public var wording: Message { question.wording }
}
