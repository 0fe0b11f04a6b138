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
  public init?(_ text: String) {
    var (high, low, count): (UInt64, UInt64, Int) = (0, 0, 0)
    for byte in text.utf8 {
      guard count < 32, let digit = Self.value(ofDigit: byte) else { return nil }
      if count < 16 { high = high << 4 | digit } else { low = low << 4 | digit }
      count += 1
    }
    guard count == 32 else { return nil }
    self.high = high
    self.low = low
  }

  /// The written form: 32 lower-case hexadecimal digits.
  public var description: String { String(decoding: digits, as: UTF8.self) }

  /// The written form as ASCII: a store of thousands of records asks for it of each of them.
  public var digits: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for word in [high, low] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> shift) & 0xF
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
    return digits
  }

  private static func value(ofDigit byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
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
