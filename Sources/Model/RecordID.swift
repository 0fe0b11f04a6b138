// SPDX-License-Identifier: EUPL-1.2

/// A random 128-bit identifier: says nothing about who or when.
public struct RecordID: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// Draws an identifier from a source of randomness.
  /// - Parameter generator: Where the 128 bits come from; seeded in tests.
  public init(using generator: inout some RandomNumberGenerator) {
    high = generator.next()
    low = generator.next()
  }

  /// Reads the written form back.
  /// - Parameter text: 32 hexadecimal digits; anything else gives `nil`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// The written form: 32 lower-case hexadecimal digits.
  public var description: String { Self.padded(high) + Self.padded(low) }

  private static func padded(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Orders identifiers by their written form, so that lists are the same everywhere.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  /// Reads the written form.
  /// - Parameter decoder: Holds one string.
  /// - Throws: `DecodingError` when the string is not an identifier.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = RecordID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a record id")
    }
    self = id
  }

  /// Writes the written form.
  /// - Parameter encoder: Receives one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
