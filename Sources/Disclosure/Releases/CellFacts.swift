// SPDX-License-Identifier: EUPL-1.2

/// What earlier releases told about one cell of a new one.
struct CellFacts {
  /// What a release of the same period showed.
  struct Same {
    let shown: Int
    let slack: Int
  }

  /// The cell in other periods.
  let timeline: Timeline
  /// The cell in the same period, oldest first.
  let same: [Same]
  /// Whether a release of a period within this one hid it.
  private(set) var wasHiddenInside = false
  /// Whether a release of the same period hid it.
  private(set) var wasHiddenSame = false
  /// Whether a release of a period around this one hid it.
  private(set) var wasHiddenAround = false
  /// Whether a release of a period around this one showed it.
  private(set) var wasShownAround = false
  /// The periods in which it was hidden.
  private var hiddenStretches: [(Int, Int)] = []

  var wasHidden: Bool { wasHiddenInside || wasHiddenSame || wasHiddenAround }

  init(
    _ place: Coordinates, start: Int, end: Int, _ releases: [ReleaseLedger.Release],
    audience: Audience
  ) {
    var stretches: [Timeline.Stretch] = []
    var same: [Same] = []
    for release in releases {
      guard let seen = release.cells[place] else { continue }
      let isSame = release.start == start && release.end == end
      let isAround = !isSame && release.start <= start && release.end >= end
      let isInside = !isSame && release.start >= start && release.end <= end
      guard let shown = seen else {
        guard release.audience == audience else { continue }
        wasHiddenSame = wasHiddenSame || isSame
        wasHiddenAround = wasHiddenAround || isAround
        wasHiddenInside = wasHiddenInside || isInside
        hiddenStretches.append((release.start, release.end))
        continue
      }
      wasShownAround = wasShownAround || isAround
      if isSame { same.append(Same(shown: shown, slack: release.slack)) }
      stretches.removeAll { $0.start == release.start && $0.end == release.end }
      stretches.append(
        .init(start: release.start, end: release.end, shown: shown, slack: release.slack))
    }
    self.same = same
    timeline = Timeline(stretches, start: start, end: end)
  }

  /// Whether taking an earlier count of the same period off would show a small group.
  func isTooNear(_ shown: Int, _ rule: DisclosureRule) -> Bool {
    same.contains {
      let difference = abs(shown - $0.shown)
      return difference > 0 && difference - $0.slack - rule.slack < rule.threshold
    }
  }

  /// Whether taking counts of other periods off would show a small group, or one that was hidden.
  func showsSmall(_ shown: Int, _ rule: DisclosureRule) -> Bool {
    timeline.groups(when: shown, slack: rule.slack).contains { group in
      abs(group.count) - group.slack < rule.threshold
        || hiddenStretches.contains { $0.0 == group.start && $0.1 == group.end }
    }
  }
}
