// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Shows the board: a bar per topic, most important on top, with its goals; at most 60 columns.
struct BoardView {
  let console: Console

  init(_ console: Console) { self.console = console }

  private var width: Int { min(60, console.width) }

  /// Shows a board.
  /// - Parameters:
  ///   - board: What to show.
  ///   - resident: Whose it is.
  ///   - day: The day of the conversation.
  ///   - today: The day of looking; levels that are too old by then are said to be so.
  func show(
    _ board: Board, of resident: Resident, on day: CalendarDay, seenOn today: CalendarDay
  ) {
    console.heading(
      Message("heading-board", ["name": .text(resident.name), "day": .day(day)]))
    guard !board.rows.isEmpty else {
      console.say(Message("text-board-empty"))
      return
    }
    guard console.draws else {
      for row in board.rows {
        say(row)
        say(row.levels, seenOn: today)
      }
      show(life: board)
      return
    }
    let bars = BarView(console)
    let legend = bars.legend(
      board.rows.flatMap(\.marks), withEarlier: board.rows.contains { $0.last != nil })
    if board.rows.contains(where: \.levels.isEmpty) { write(legend) }
    for row in board.rows {
      console.space()
      show(row, bars, today)
    }
    show(life: board)
  }

  private func show(_ row: Board.Row, _ bars: BarView, _ today: CalendarDay) {
    let heading = row.isOnTop ? "row-board-top" : "row-board"
    write(console.texts(Message(heading, ["topic": row.topic])), isStrong: true)
    if let bar = bars.request(row) {
      console.show(BarDrawing.line(bar, width: width))
    } else if row.levels.isEmpty {
      write(console.texts("text-board-no-mark"))
    }
    if let change = row.change {
      write(console.texts(Message("label-change-\(change.rawValue)")))
    }
    show(row.levels, seenOn: today)
    for goal in row.goals { write(console.texts(message(goal))) }
  }

  func message(_ goal: Goal) -> Message {
    goal.byWhen.map {
      Message("row-board-goal-by-when", ["goal": .text(goal.wording), "day": .day($0)])
    } ?? Message("row-board-goal", ["goal": .text(goal.wording)])
  }

  private func show(life board: Board) {
    guard let life = board.life else { return }
    console.space()
    if let last = board.lastLife {
      write(
        console.texts(
          Message(
            "row-board-life-last", ["score": .number(life.score), "last": .number(last.score)])))
    } else {
      write(console.texts(Message("row-board-life", ["score": .number(life.score)])))
    }
  }

  func write(_ text: String, isStrong: Bool = false) {
    let lines = TextWrap.wrapped(TextCleaning.displaySafe(text), width: width, indent: 2)
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      console.show(isStrong ? console.screen.styled(String(line), .strong) : String(line))
    }
  }
}
