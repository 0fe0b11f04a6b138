// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// How each topic went from conversation to conversation, in the resident's marks (verloop).
public struct BoardHistory: Hashable, Sendable {
  /// One topic with its marks.
  public struct Row: Hashable, Sendable {
    /// The name of the topic.
    public let topic: Message.Value
    /// The marks, oldest first.
    public let entries: [Entry]
    /// The levels, oldest first, each voice on its own.
    public let levels: [LevelEntry]
  }

  /// A level that somebody gave, and how it compares to the one that they gave before.
  public struct LevelEntry: Hashable, Sendable {
    /// The day it was given.
    public let day: CalendarDay
    /// The level with its voice.
    public let level: BoardLevel
  }

  /// One mark, and how it compares to the one before.
  public struct Entry: Hashable, Sendable {
    /// The day of the conversation.
    public let day: CalendarDay
    /// Where the resident stood.
    public let position: Position
    /// Up, the same or down; `nil` at the first mark.
    public let change: Change?
  }

  /// The topics with a mark or a level, those of the latest conversation first.
  public let rows: [Row]

  /// Draws up the history of a trajectory.
  /// - Parameters:
  ///   - trajectory: The resident's conversations.
  ///   - instrument: Names the topics and the levels.
  ///   - others: Other lists that conversations were held with.
  ///   - mappings: How levels of an earlier version are read.
  public init(
    of trajectory: Trajectory, in instrument: Instrument, others: [Instrument] = [],
    mappings: [InstrumentMapping] = []
  ) {
    let lists = [instrument] + others
    let topics = unique(trajectory.conversations.reversed().flatMap { $0.talks.map(\.topic) })
    rows = topics.compactMap { topic in
      let entries = Self.entries(on: topic, in: trajectory)
      let levels = Self.levels(on: topic, in: trajectory, lists, mappings)
      guard !entries.isEmpty || !levels.isEmpty else { return nil }
      return Row(topic: Board.name(of: topic, in: lists), entries: entries, levels: levels)
    }
  }

  private static func levels(
    on topic: Topic, in trajectory: Trajectory, _ instruments: [Instrument],
    _ mappings: [InstrumentMapping]
  ) -> [LevelEntry] {
    trajectory.conversations.flatMap { conversation -> [LevelEntry] in
      guard let list = instruments.first(where: { $0.reference == conversation.instrument })
      else { return [] }
      let scores = conversation.talks.first { $0.topic == topic }?.levels ?? []
      return scores.map { score in
        let last = trajectory.before(conversation.id).lastLevel(
          on: topic, by: score.voice, in: list.reference, mappings: mappings)
        return LevelEntry(day: score.day, level: BoardLevel(score, on: list, last: last))
      }
    }
  }

  private static func entries(on topic: Topic, in trajectory: Trajectory) -> [Entry] {
    var last: Position?
    return trajectory.conversations.compactMap { conversation in
      let talk = conversation.talks.first { $0.topic == topic }
      guard let mark = talk?.marks.first(where: { $0.voice == .resident }) else { return nil }
      defer { last = mark.position }
      return Entry(
        day: conversation.day, position: mark.position,
        change: last.map { Change(from: $0, to: mark.position) })
    }
  }
}
