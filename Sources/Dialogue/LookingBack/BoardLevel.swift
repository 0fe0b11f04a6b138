// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// The level that one voice gave to a topic, with the time before.
public struct BoardLevel: Hashable, Sendable {
  /// Who gave it.
  public let voice: Voice
  /// Which level.
  public let level: Level
  /// How many levels there are.
  public let count: Int
  /// What the level is called.
  public let name: Message.Value
  /// What the same voice gave before.
  public let last: Last?
  /// Until when the level may be used as how it stands now.
  private let score: LevelScore
  private let validDays: Int?

  /// The level of the time before.
  public struct Last: Hashable, Sendable {
    /// What it is called.
    public let name: Message.Value
    /// Up, the same or down.
    public let change: Change
    /// The version that it was given in, when it was read through a mapping.
    public let mappedFrom: InstrumentReference?
  }

  init(_ score: LevelScore, on instrument: Instrument, last: LastLevel?) {
    func name(_ level: Level) -> Message.Value {
      .named(instrument.scale.named(level)?.names ?? ["nl": String(level.number)])
    }
    self.score = score
    voice = score.voice
    level = score.level
    count = instrument.scale.levels.count
    self.name = name(score.level)
    validDays = instrument.validDays
    self.last = last.map {
      Last(
        name: name($0.score.level), change: Change(from: $0.score.level, to: score.level),
        mappedFrom: $0.mappedFrom)
    }
  }

  /// Whether the level is too old to say something about a day; with after how many days.
  /// - Parameter day: The day of looking.
  /// - Returns: The number of days that a score holds, when it has passed.
  public func daysPassed(on day: CalendarDay) -> Int? {
    score.holds(on: day, for: validDays) ? nil : validDays
  }
}
