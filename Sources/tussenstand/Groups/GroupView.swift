// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Summaries
internal import Terminal
internal import Workplace

/// Shows on the screen how it is with a group: what its page says.
struct GroupView {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Shows the meetings beside each other.
  /// - Parameters:
  ///   - course: The group with its meetings.
  ///   - day: Today.
  func show(_ course: GroupCourse, on day: CalendarDay) {
    console.gap()
    let sheet = GroupSheet(course, on: day, texts: console.texts)
    for line in sheet.lines(width: console.width, draws: console.draws) {
      console.show(TextCleaning.displaySafe(line))
    }
  }
}
