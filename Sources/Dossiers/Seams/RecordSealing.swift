// SPDX-License-Identifier: EUPL-1.2

/// The contents of a record, readable: never written to a device.
public struct OpenBytes: Hashable, Sendable {
  /// The contents.
  public let bytes: [UInt8]

  /// Marks bytes as readable.
  /// - Parameter bytes: The contents.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// The contents of a record, sealed: the only form that a storage accepts.
public struct SealedBytes: Hashable, Sendable {
  /// The seal, in the format of the sealer that made it.
  public let bytes: [UInt8]

  /// Takes bytes that a sealer made, or that a storage read back.
  /// - Parameter bytes: The seal.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// Seals and opens records (verzegelen).
public protocol RecordSealing {
  /// Seals contents for one row.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - binding: The row and revision it is for.
  /// - Returns: The seal; never the same twice.
  /// - Throws: ``SealError/tooLarge``.
  func seal(_ contents: OpenBytes, for binding: SealBinding) throws(SealError) -> SealedBytes

  /// Opens a seal.
  /// - Parameters:
  ///   - sealed: What ``seal(_:for:)`` gave.
  ///   - binding: The row and revision it was read from.
  /// - Returns: The contents.
  /// - Throws: ``SealError/doesNotOpen`` when a byte or the binding differs.
  func open(_ sealed: SealedBytes, for binding: SealBinding) throws(SealError) -> OpenBytes

  /// A short part of a seal that no other seal has in common with it, such as its nonce.
  /// - Parameter sealed: A seal; damaged ones are allowed.
  /// - Returns: The part, or all there is of a damaged one.
  func uniquePart(of sealed: SealedBytes) -> ArraySlice<UInt8>

  /// A keyed hash: cannot be computed or recognised without the key.
  /// - Parameter bytes: Anything.
  /// - Returns: 128 bits.
  func fingerprint(of bytes: [UInt8]) -> Fingerprint
}

/// What may go wrong with a seal.
public enum SealError: Error, Hashable, Sendable {
  /// A byte was changed, the row was moved, or it was made with another key.
  case doesNotOpen
  /// The contents are more than one seal can hold.
  case tooLarge
}

/// A keyed hash of 128 bits.
public struct Fingerprint: Hashable, Sendable, Codable {
  /// The first 64 bits.
  public var high: UInt64
  /// The last 64 bits.
  public var low: UInt64

  /// Makes a fingerprint from its bits.
  /// - Parameters:
  ///   - high: The first 64 bits.
  ///   - low: The last 64 bits.
  public init(high: UInt64 = 0, low: UInt64 = 0) {
    self.high = high
    self.low = low
  }

  /// Adds a fingerprint to a sum, or takes it away again: both are the same.
  static func ^= (left: inout Fingerprint, right: Fingerprint) {
    left.high ^= right.high
    left.low ^= right.low
  }
}
