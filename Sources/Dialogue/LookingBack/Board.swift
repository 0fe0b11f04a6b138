// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// The board: all topics of a conversation, most important on top, with their goals (bord).
public struct Board: Hashable, Sendable {
  /// One bar on the board.
  public struct Row: Hashable, Sendable {
    /// The name of the topic.
    public let topic: Message.Value
    /// Whether the resident put it on top.
    public let isOnTop: Bool
    /// The marks of this conversation, the resident's first.
    public let marks: [Mark]
    /// Where the resident stood before.
    public let last: Position?
    /// The levels of this conversation, each voice on its own.
    public let levels: [BoardLevel]
    /// The open goals, as they read now.
    public let goals: [Goal]

    /// Up, the same or down, when there are two marks to compare.
    public var change: Change? {
      guard let last, let now = marks.first(where: { $0.voice == .resident }) else { return nil }
      return Change(from: last, to: now.position)
    }
  }

  /// The bars, those on top first.
  public let rows: [Row]
  /// The figure for life, when it was given.
  public let life: QualityOfLife?
  /// The figure for life before, when there is one.
  public let lastLife: QualityOfLife?

  /// Draws up the board of a conversation.
  /// - Parameters:
  ///   - conversation: The conversation, as far as it has come.
  ///   - earlier: What came before it.
  ///   - instrument: Names the topics and the levels.
  ///   - others: Other lists, to name the topics of goals that were set with them.
  ///   - mappings: How levels of an earlier version are read.
  public init(
    of conversation: Conversation, after earlier: Trajectory, in instrument: Instrument,
    others: [Instrument] = [], mappings: [InstrumentMapping] = []
  ) {
    let whole = Trajectory(
      resident: earlier.resident, conversations: earlier.conversations + [conversation])
    let open = whole.openGoals.map(\.goal)
    let topics = unique(conversation.talks.map(\.topic) + open.map(\.topic))
    rows = topics.map { topic in
      let talk = conversation.talks.first { $0.topic == topic }
      return Row(
        topic: Self.name(of: topic, in: [instrument] + others), isOnTop: talk?.isOnTop ?? false,
        marks: talk?.marks ?? [], last: earlier.lastPosition(on: topic)?.position,
        levels: (talk?.levels ?? []).map { score in
          BoardLevel(
            score, on: instrument,
            last: earlier.lastLevel(
              on: topic, by: score.voice, in: conversation.instrument, mappings: mappings))
        },
        goals: open.filter { $0.topic == topic })
    }
    life = conversation.qualityOfLife
    lastLife = earlier.lastQualityOfLife?.answer
  }

  /// Draws up the board of the latest conversation.
  /// - Parameters:
  ///   - trajectory: The resident's conversations.
  ///   - instrument: Names the topics and the levels.
  ///   - others: Other lists, to name the topics of goals that were set with them.
  ///   - mappings: How levels of an earlier version are read.
  /// - Returns: `nil` when there was no conversation yet.
  public static func latest(
    _ trajectory: Trajectory, in instrument: Instrument, others: [Instrument] = [],
    mappings: [InstrumentMapping] = []
  ) -> Board? {
    trajectory.latest.map {
      Board(
        of: $0, after: trajectory.before($0.id), in: instrument, others: others,
        mappings: mappings)
    }
  }

  /// The name of a topic in the first list that has it.
  static func name(of topic: Topic, in instruments: [Instrument]) -> Message.Value {
    (instruments.first { $0.has(topic) } ?? instruments.first)?.name(of: topic) ?? ""
  }
}
