// SPDX-License-Identifier: EUPL-1.2

/// One of a few ordered steps, counted from 1 for the lowest (niveau).
///
/// Levels are categories in an order, and the distance between two of them means nothing. So they
/// can be compared and counted, and there is nothing here to add or to average them with.
public struct Level: Hashable, Sendable, Comparable {
  /// The numbers that a level can have.
  public static let numbers = 1...10

  /// From 1 for the lowest.
  public let number: Int

  /// Makes a level.
  /// - Parameter number: 1 to 10; anything else gives `nil`.
  public init?(_ number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// Orders from the lowest to the highest.
  public static func < (left: Level, right: Level) -> Bool { left.number < right.number }
}

extension Level: Codable {
  /// Reads a whole number.
  /// - Parameter decoder: Holds one number.
  /// - Throws: `DecodingError` when there is no such level.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let level = Level(try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "outside 1 to 10")
    }
    self = level
  }

  /// Writes a whole number.
  /// - Parameter encoder: Receives one number.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// The level that somebody gave to a domain, and when (niveauscore).
public struct LevelScore: Hashable, Sendable, Codable {
  /// Who gave it; two voices stand beside each other and are never averaged.
  public var voice: Voice
  /// Which level.
  public var level: Level
  /// The day it was given: that of the conversation, or of an assessment from elsewhere.
  public var day: CalendarDay

  /// Makes a score.
  /// - Parameters:
  ///   - voice: Who gave it.
  ///   - level: Which level.
  ///   - day: The day it was given.
  public init(voice: Voice, level: Level, day: CalendarDay) {
    self.voice = voice
    self.level = level
    self.day = day
  }

  /// Whether the score may still be used as how it stands now.
  /// - Parameters:
  ///   - day: The day of looking.
  ///   - days: How many days a score holds; `nil` sets no limit.
  /// - Returns: `false` for a score from the future as well.
  public func holds(on day: CalendarDay, for days: Int?) -> Bool {
    let age = day.daysSince1970 - self.day.daysSince1970
    return age >= 0 && age <= days ?? age
  }
}
