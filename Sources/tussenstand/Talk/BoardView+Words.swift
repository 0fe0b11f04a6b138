// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Wording
internal import Workplace

/// The board as sentences: what a bar shows, and how it went from time to time.
extension BoardView {
  /// Says a topic of the board.
  func say(_ row: Board.Row) {
    console.gap()
    console.say(
      Message(row.isOnTop ? "read-on-top" : "text-board-topic", ["topic": row.topic]))
    if row.marks.isEmpty, row.levels.isEmpty { console.say(Message("text-board-no-mark")) }
    for mark in row.marks {
      let position = Self.word(mark.position)
      switch mark.voice {
      case .resident: console.say(Message("text-mark-resident", ["position": position]))
      case .professional: console.say(Message("text-mark-professional", ["position": position]))
      case .other(let name):
        console.say(Message("text-mark-other", ["name": .text(name), "position": position]))
      }
    }
    if let last = row.last {
      console.say(Message("text-last-word", ["position": Self.word(last)]))
    }
    if let change = row.change { console.say(Message("label-change-\(change.rawValue)")) }
    for goal in row.goals { console.say(message(goal)) }
  }

  /// Shows how each topic went, one line for each conversation.
  func show(_ history: BoardHistory) {
    console.heading(Message("heading-board-history"))
    if history.rows.isEmpty { console.say(Message("text-board-empty")) }
    for row in history.rows {
      console.gap()
      write(console.texts(Message("row-board", ["topic": row.topic])), isStrong: true)
      for entry in row.entries { write(console.texts(Self.message(entry))) }
      show(row.levels)
    }
  }

  private static func message(_ entry: BoardHistory.Entry) -> Message {
    let values: [String: Message.Value] = [
      "day": .day(entry.day), "position": word(entry.position),
    ]
    return switch entry.change {
    case nil: Message("row-history", values)
    case .higher: Message("row-history-higher", values)
    case .same: Message("row-history-same", values)
    case .lower: Message("row-history-lower", values)
    }
  }

  private static func word(_ position: Position) -> Message.Value {
    .message(Message("label-position-\(position.word.rawValue)"))
  }
}
