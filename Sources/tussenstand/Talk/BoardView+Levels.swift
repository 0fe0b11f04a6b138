// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Levels on the board: each voice on its own line, in words and as steps.
extension BoardView {
  /// Shows the levels of a topic, with the time before.
  func show(_ levels: [BoardLevel], seenOn today: CalendarDay) {
    for level in levels {
      write(Self.steps(level) + "  " + console.texts(Self.message(level)))
      if let last = Self.last(level) { write("  " + console.texts(last)) }
    }
    if let old = Self.old(levels, today) { write(console.texts(old)) }
  }

  /// Says the levels of a topic, where nothing is drawn.
  func say(_ levels: [BoardLevel], seenOn today: CalendarDay) {
    for level in levels {
      console.say(Self.message(level))
      if let last = Self.last(level) { console.say(last) }
    }
    if let old = Self.old(levels, today) { console.say(old) }
  }

  /// Shows how the levels of a topic went, one line for each day and voice.
  func show(_ entries: [BoardHistory.LevelEntry]) {
    for entry in entries {
      let day = console.texts(Message("row-level-day", ["day": .day(entry.day)]))
      let words = console.texts(Self.message(entry.level))
      let line = "\(day). \(words)"
      write(console.draws ? "\(Self.steps(entry.level))  \(line)" : line)
    }
  }

  /// A level as steps: as many as are reached, of all that there are.
  private static func steps(_ level: BoardLevel) -> String {
    let reached = min(level.level.number, level.count)
    return String(repeating: "■", count: reached)
      + String(repeating: "□", count: level.count - reached)
  }

  private static func message(_ level: BoardLevel) -> Message {
    switch level.voice {
    case .resident: Message("row-level-resident", ["level": level.name])
    case .professional: Message("row-level-professional", ["level": level.name])
    case .other(let name):
      Message("row-level-other", ["name": .text(name), "level": level.name])
    }
  }

  private static func last(_ level: BoardLevel) -> Message? {
    guard let last = level.last else { return nil }
    guard let from = last.mappedFrom else {
      return Message("row-level-last", ["level": last.name])
    }
    return Message(
      "row-level-last-mapped", ["level": last.name, "from": .text(from.description)])
  }

  private static func old(_ levels: [BoardLevel], _ today: CalendarDay) -> Message? {
    levels.lazy.compactMap { $0.daysPassed(on: today) }.first.map {
      Message("row-level-old", ["n": .number($0)])
    }
  }
}
