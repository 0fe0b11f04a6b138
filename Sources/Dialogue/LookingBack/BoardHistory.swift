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

  /// The topics with a mark, those of the latest conversation first.
  public let rows: [Row]

  /// Draws up the history of a trajectory.
  /// - Parameters:
  ///   - trajectory: The resident's conversations.
  ///   - instrument: Names the topics.
  public init(of trajectory: Trajectory, in instrument: Instrument) {
    let topics = unique(trajectory.conversations.reversed().flatMap { $0.talks.map(\.topic) })
    rows = topics.compactMap { topic in
      let entries = Self.entries(on: topic, in: trajectory)
      return entries.isEmpty ? nil : Row(topic: instrument.name(of: topic), entries: entries)
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
