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
    var bytes = Array("tussenstand/record/1/".utf8)
    bytes.reserveCapacity(128)
    bytes += key.kind.rawValue.utf8
    bytes.append(0)
    bytes += key.id.digits
    for number in [key.sequence, revision] {
      let word = UInt64(bitPattern: Int64(number))
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    bytes.append(parent == nil ? 0 : 1)
    if let parent { bytes += parent.digits }
    return bytes
  }
}
