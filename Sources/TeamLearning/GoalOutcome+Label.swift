// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

extension GoalOutcome {
  /// How the outcome is called beside a count.
  public var label: Message {
    switch self {
    case .reached: Message("label-team-goal-reached")
    case .underWay: Message("label-team-goal-under-way")
    case .notYet: Message("label-team-goal-not-yet")
    case .changed: Message("label-team-goal-changed")
    case .letGo: Message("label-team-goal-let-go")
    }
  }
}
