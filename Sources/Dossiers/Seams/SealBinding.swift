// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What a seal is bound to: the same bytes do not open under any other binding.
///
/// This is why a row that is swapped with another, moved to another place in a draft, given to
/// another resident or put back to an earlier revision is noticed.
public struct SealBinding: Hashable, Sendable {
  /// Which row.
  public let key: RecordKey
  /// Counts up from 1 with every change of the row.
  public let revision: Int
  /// The resident of a conversation or draft, the draft of an event.
  public let parent: RecordID?

  /// Makes a binding.
  /// - Parameters:
  ///   - key: Which row.
  ///   - revision: From 1.
  ///   - parent: The record it belongs to, if any.
  public init(key: RecordKey, revision: Int, parent: RecordID?) {
    self.key = key
    self.revision = revision
    self.parent = parent
  }

  /// The binding as bytes for the seal; no two bindings have the same bytes.
  ///
  /// Every part has a fixed length but the kind, which ends in a zero byte.
  public var bytes: [UInt8] {
    var bytes = Array("tussenstand/record/1/\(key.kind.rawValue)".utf8) + [0]
    bytes += Array(key.id.description.utf8)
    bytes += Self.bigEndian(key.sequence)
    bytes += Self.bigEndian(revision)
    bytes += parent.map { [1] + Array($0.description.utf8) } ?? [0]
    return bytes
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    let word = UInt64(bitPattern: Int64(number))
    return (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
  }
}
