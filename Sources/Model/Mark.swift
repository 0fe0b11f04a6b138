// SPDX-License-Identifier: EUPL-1.2

/// Where somebody stands on the bar, from 0 for sad to 100 for happy (plek op de lijn).
///
/// The number is never shown to the resident: they see the bar, or one of five words.
public struct Position: Hashable, Sendable, Comparable {
  /// 0 to 100.
  public let value: Int

  /// Makes a position.
  /// - Parameter value: 0 to 100; anything else gives `nil`.
  public init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }

  /// Makes the nearest position that exists.
  /// - Parameter value: Below 0 becomes 0, above 100 becomes 100.
  public init(clamping value: Int) { self.value = min(100, max(0, value)) }

  /// Orders from sad to happy.
  public static func < (left: Position, right: Position) -> Bool { left.value < right.value }

  /// The word nearest to this position.
  public var word: PositionWord {
    switch value {
    case ..<20: .veryBad
    case ..<40: .bad
    case ..<61: .between
    case ..<81: .good
    default: .veryGood
    }
  }
}

/// Five words for who places a mark without a bar (heel slecht … heel goed).
public enum PositionWord: String, CaseIterable, Sendable, Codable {
  case veryBad, bad, between, good, veryGood

  /// Where the word stands on the bar: 10, 30, 50, 70 or 90.
  public var position: Position {
    switch self {
    case .veryBad: Position(clamping: 10)
    case .bad: Position(clamping: 30)
    case .between: Position(clamping: 50)
    case .good: Position(clamping: 70)
    case .veryGood: Position(clamping: 90)
    }
  }
}

extension Position: Codable {
  /// Reads a whole number.
  /// - Parameter decoder: Holds one number.
  /// - Throws: `DecodingError` outside 0 to 100.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let position = Position(try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "outside 0 to 100")
    }
    self = position
  }

  /// Writes a whole number.
  /// - Parameter encoder: Receives one number.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// Who places a mark (stem): the resident first, always; the others beside them, never averaged.
public enum Voice: Hashable, Sendable, Codable {
  /// The resident (inwoner).
  case resident
  /// The professional of the team (professional).
  case professional
  /// One named other, such as a carer or partner (naaste).
  case other(name: String)
}

/// Who answers, whatever their name is (wie vult in).
public enum VoiceRole: String, Hashable, Sendable, Codable, CaseIterable {
  case resident, professional, other
}

/// A mark that somebody placed on a bar (streepje).
public struct Mark: Hashable, Sendable, Codable {
  /// Who placed it.
  public var voice: Voice
  /// Where on the bar.
  public var position: Position

  /// Makes a mark.
  /// - Parameters:
  ///   - voice: Who placed it.
  ///   - position: Where on the bar.
  public init(voice: Voice, position: Position) {
    self.voice = voice
    self.position = position
  }
}

/// Up, the same or down, compared with the previous conversation.
public enum Change: String, Sendable, Codable, CaseIterable {
  case higher, same, lower

  /// Compares two values of one scale.
  ///
  /// Any difference counts: no reliable-change figure is known for one position or one 1–10
  /// answer, so it is something to talk about and not proof.
  /// - Parameters:
  ///   - earlier: The value of the previous conversation.
  ///   - later: The value of this conversation.
  public init<Value: Comparable>(from earlier: Value, to later: Value) {
    self = later > earlier ? .higher : later < earlier ? .lower : .same
  }
}
