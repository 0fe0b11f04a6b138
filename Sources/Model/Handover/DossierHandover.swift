// SPDX-License-Identifier: EUPL-1.2

/// That a dossier went to a colleague, or came from one (overdracht).
///
/// It holds no word of the dossier: who, when, with which key, and what the file was.
public struct DossierHandover: Hashable, Sendable, Codable, Identifiable {
  /// Which way a dossier went.
  public enum Direction: String, Sendable, Codable, CaseIterable {
    case given, received
  }

  /// Random; the same with giver and receiver, so that a file counts once.
  public let id: RecordID
  /// Whose dossier.
  public let resident: RecordID
  /// Which way it went.
  public let direction: Direction
  /// The day it was given, or received.
  public let day: CalendarDay
  /// The colleague, as their key or file names them.
  public let colleague: String
  /// The colleague's public key.
  public let key: PublicKey
  /// The mark of the file, which the receipt repeats.
  public let mark: FileMark
  /// Whether the own copy was closed with it.
  public var isClosed: Bool
  /// The day on the receipt, when it came back.
  public var confirmedOn: CalendarDay?

  /// Makes an account of a handover.
  /// - Parameters:
  ///   - id: The same with giver and receiver.
  ///   - resident: Whose dossier.
  ///   - direction: Which way it went.
  ///   - day: The day it was given, or received.
  ///   - colleague: As their key or file names them.
  ///   - key: The colleague's public key.
  ///   - mark: The mark of the file.
  ///   - isClosed: Whether the own copy was closed with it.
  public init(
    id: RecordID, resident: RecordID, direction: Direction, day: CalendarDay, colleague: String,
    key: PublicKey, mark: FileMark, isClosed: Bool = false
  ) {
    self.id = id
    self.resident = resident
    self.direction = direction
    self.day = day
    self.colleague = colleague
    self.key = key
    self.mark = mark
    self.isClosed = isClosed
  }
}

/// A hash of a whole file, to recognise it by.
public struct FileMark: Hashable, Sendable, Codable {
  /// 64 hexadecimal digits.
  public let digits: String

  /// Takes a hash.
  /// - Parameter bytes: 256 bits.
  public init(_ bytes: [UInt8]) { digits = bytes.hexadecimal }
}

/// A key that anybody may know: what is sealed to it opens only for its owner (openbare sleutel).
public struct PublicKey: Hashable, Sendable, Codable {
  /// The length in bytes.
  public static let length = 32

  /// The key.
  public let bytes: [UInt8]

  /// Takes a key.
  /// - Parameter bytes: 32 bytes; anything else gives `nil`.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// Reads the written form.
  /// - Parameter text: 64 hexadecimal digits, with spaces or line ends anywhere; else `nil`.
  public init?(written text: some StringProtocol) {
    let digits = Array(String(text.filter { !$0.isWhitespace }).utf8)
    guard digits.count == Self.length * 2 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[place...place + 1], as: UTF8.self)
      guard pair.allSatisfy(\.isHexDigit), let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.init(bytes)
  }

  /// The written form: 64 hexadecimal digits.
  public var written: String { bytes.hexadecimal }

  /// Reads the written form.
  /// - Parameter decoder: Holds one string.
  /// - Throws: `DecodingError` when the string is no key.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = PublicKey(written: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a key")
    }
    self = key
  }

  /// Writes the written form.
  /// - Parameter encoder: Receives one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(written)
  }
}

extension Sequence<UInt8> {
  /// Two small digits for each byte.
  fileprivate var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
