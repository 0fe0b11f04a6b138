// SPDX-License-Identifier: EUPL-1.2

internal import CSodium

/// The key on paper for when the passphrase is forgotten (herstelsleutel): 160 random bits.
///
/// Written as nine groups of four signs, `7K3M-…`, in Crockford's base 32, which has no I, L, O
/// and U. The last group is a check: any one wrong sign, and any two that changed places, are
/// noticed; anything else but once in a million.
public struct RecoveryKey: Equatable {
  private static let length = 20
  /// How many signs a group has.
  static let groupLength = 4
  static let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".map { String($0) }
  /// x²⁰ + x³ + 1, primitive: any change within 20 bits in a row leaves a remainder.
  private static let polynomial: UInt32 = 0b1001

  private let bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Draws a new key.
  /// - Returns: The key.
  public static func random() -> RecoveryKey { RecoveryKey(bytes: Sodium.randomBytes(length)) }

  /// Reads a key as somebody typed it from paper.
  ///
  /// Lower case, spaces and dashes anywhere, O for 0, and I or L for 1 are all right.
  /// - Parameter text: What was typed.
  /// - Throws: ``UnlockError/recoveryKeyMistyped``.
  public init(reading text: some StringProtocol) throws(UnlockError) {
    let typed = Self.typedValues(text)
    let values = typed.compactMap(\.self)
    guard values.count == typed.count, Self.isWhole(values) else {
      throw .recoveryKeyMistyped
    }
    bytes = Self.bytes(values[..<32])
  }

  /// The values of what was typed; `nil` for a sign that no key has.
  static func typedValues(_ text: some StringProtocol) -> [UInt8?] {
    text.filter { !$0.isWhitespace && $0 != "-" }.map { character in
      // Text and not a sign: upper case may be two, as of the German sharp s.
      let sign =
        switch character {
        case "o", "O": "0"
        case "i", "I", "l", "L": "1"
        default: character.uppercased()
        }
      return signs.firstIndex(of: sign).map { UInt8($0) }
    }
  }

  /// Whether these are the values of a key with its check.
  static func isWhole(_ values: [UInt8]) -> Bool {
    values.count == 36 && check(values[..<32]) == values[32...]
  }

  /// The key to print: nine groups of four.
  public var text: String {
    groups.joined(separator: "-")
  }

  /// The nine groups of ``text``.
  public var groups: [String] {
    let signs = allValues.map { Self.signs[Int($0)] }
    return stride(from: 0, to: signs.count, by: Self.groupLength)
      .map { signs[$0..<$0 + Self.groupLength].joined() }
  }

  /// The values of all signs, with those of the check.
  var allValues: [UInt8] {
    let values = Self.values(bytes)
    return values + Self.check(values[...])
  }

  func secret() throws(UnlockError) -> SecretBytes {
    var copy = bytes
    return try Passphrase(wiping: &copy).secret
  }

  // MARK: - Signs

  /// Five bits per value; 20 bytes are exactly 32 values.
  private static func values(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 5).flatMap { start in
      let word = bytes[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (0..<8).map { UInt8(truncatingIfNeeded: word >> (35 - 5 * UInt64($0))) & 31 }
    }
  }

  private static func bytes(_ values: ArraySlice<UInt8>) -> [UInt8] {
    stride(from: values.startIndex, to: values.endIndex, by: 8).flatMap { start in
      let word = values[start..<start + 8].reduce(UInt64(0)) { $0 << 5 | UInt64($1) }
      return (0..<5).map { UInt8(truncatingIfNeeded: word >> (32 - 8 * UInt64($0))) }
    }
  }

  /// The remainder of a cyclic redundancy check of 20 bits, as four values.
  private static func check(_ values: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var remainder: UInt32 = 0
    for value in values {
      remainder ^= UInt32(value) << 15
      for _ in 0..<5 {
        let carries = remainder & 0x80000 != 0
        remainder = remainder << 1 & 0xFFFFF ^ (carries ? polynomial : 0)
      }
    }
    return [15, 10, 5, 0].map { UInt8(truncatingIfNeeded: remainder >> $0) & 31 }[...]
  }
}
