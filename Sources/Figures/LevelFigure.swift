// SPDX-License-Identifier: EUPL-1.2

public import Model

/// The level that one voice gave to a domain, now and the time before (niveaucijfer).
///
/// It stands by itself, and not with the topic: through a mapping it can be read in another version
/// of the instrument than the conversation was held with.
public struct LevelFigure: Hashable, Sendable, Codable {
  /// The version that it is counted in.
  public let instrument: InstrumentReference
  /// The domain in that version.
  public let topic: FigureTopic
  /// Who gave it, by kind; never by name.
  public let voice: VoiceKind
  /// Which level.
  public let level: Level
  /// What the same voice gave the time before, in that version or through a mapping to it.
  public let previous: Level?
  /// The version that it was given in, when it was read through a mapping.
  public let mappedFrom: InstrumentReference?

  /// Up, the same or down; `nil` when there is nothing to compare with.
  public var change: Change? { previous.map { Change(from: $0, to: level) } }
}

extension FigureDeriver {
  /// The levels of a conversation, read in the version that they are counted in.
  func levels(of conversation: Conversation, after past: Trajectory) -> [LevelFigure] {
    conversation.talks.flatMap { talk -> [LevelFigure] in
      let (instrument, topic, mapping) = counted(talk.topic, in: conversation)
      guard FigureTopic(topic) != .own else { return [] }
      return talk.levels.map { score in
        LevelFigure(
          instrument: instrument, topic: FigureTopic(topic), voice: VoiceKind(score.voice),
          level: mapping?.level(for: score.level) ?? score.level,
          previous: past.lastLevel(
            on: topic, by: score.voice, in: instrument, mappings: mappings)?.score.level,
          mappedFrom: mapping?.from)
      }
    }
  }

  /// The version of the list and the topic in it that something is counted in.
  ///
  /// A domain that has no place in a mapping is counted in its own version, and so never added to
  /// those of another.
  func counted(
    _ topic: Topic, in conversation: Conversation
  ) -> (instrument: InstrumentReference, topic: Topic, mapping: InstrumentMapping?) {
    guard topic.ownWords == nil,
      let mapping = mappings.first(where: { $0.from == conversation.instrument }),
      let there = mapping.topic(for: topic)
    else { return (conversation.instrument, topic, nil) }
    return (mapping.to, there, mapping)
  }
}
