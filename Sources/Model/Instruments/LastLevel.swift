// SPDX-License-Identifier: EUPL-1.2

/// The level that a voice gave the last time, and how it came into this version (vorig niveau).
public struct LastLevel: Hashable, Sendable {
  /// The score as this version reads it.
  public let score: LevelScore
  /// The version it was given in, when that is another one and a mapping was used.
  public let mappedFrom: InstrumentReference?
}

extension Trajectory {
  /// The most recent level that a voice gave to a topic, in one version of an instrument.
  ///
  /// A domain can have the same id in two instruments, so levels of another instrument or version
  /// count only through a mapping.
  /// - Parameters:
  ///   - topic: What it is about.
  ///   - voice: Who gave it.
  ///   - instrument: The version that it is read in.
  ///   - mappings: Those that may be used.
  /// - Returns: The level, or `nil` when there is none.
  public func lastLevel(
    on topic: Topic, by voice: Voice, in instrument: InstrumentReference,
    mappings: [InstrumentMapping] = []
  ) -> LastLevel? {
    for conversation in conversations.reversed() {
      let mapping = mappings.first { $0.from == conversation.instrument && $0.to == instrument }
      guard conversation.instrument == instrument || mapping != nil else { continue }
      for talk in conversation.talks {
        guard let score = talk.levels.first(where: { $0.voice == voice }) else { continue }
        if conversation.instrument == instrument {
          if talk.topic == topic { return LastLevel(score: score, mappedFrom: nil) }
        } else if let mapping, mapping.topic(for: talk.topic) == topic {
          let level = mapping.level(for: score.level)
          return LastLevel(
            score: LevelScore(voice: voice, level: level, day: score.day),
            mappedFrom: conversation.instrument)
        }
      }
    }
    return nil
  }
}

extension InstrumentMapping {
  /// A topic as the other version has it; a resident's own topic is the same everywhere.
  /// - Parameter topic: In the earlier version.
  /// - Returns: `nil` when it has no place in the other version.
  public func topic(for topic: Topic) -> Topic? {
    switch topic {
    case .domain(let id): domain(for: id).map(Topic.domain)
    case .own: topic
    }
  }
}
