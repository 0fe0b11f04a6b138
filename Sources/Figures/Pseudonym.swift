// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Stands for a record, and cannot be followed back without the dossier's key (pseudoniem).
public struct Pseudonym: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The written form: 32 lower-case hexadecimal digits.
  public let description: String

  /// Takes 128 bits of a keyed digest.
  /// - Parameters:
  ///   - high: The first 64 bits.
  ///   - low: The next 64 bits.
  public init(high: UInt64, low: UInt64) {
    description = [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// Reads the written form back.
  /// - Parameter text: 32 lower-case hexadecimal digits; anything else gives `nil`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = String(text)
  }

  /// Orders by the written form, so that lists are the same everywhere.
  public static func < (left: Pseudonym, right: Pseudonym) -> Bool {
    left.description < right.description
  }
}

extension Pseudonym: Codable {
  /// Reads the written form.
  /// - Parameter decoder: Holds one string.
  /// - Throws: `DecodingError` when the string is no pseudonym.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let pseudonym = Pseudonym(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a pseudonym")
    }
    self = pseudonym
  }

  /// Writes the written form.
  /// - Parameter encoder: Receives one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Gives records their pseudonyms; only who holds the dossier's key can.
public protocol Pseudonymizing {
  /// The pseudonym of a record: always the same under one key.
  /// - Parameter record: A resident, a conversation or a goal.
  /// - Returns: A keyed digest of the record's id.
  func pseudonym(of record: RecordID) -> Pseudonym
}
