// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What all rows together should be (telling): notices a row that is gone, added or put back.
///
/// It is the sum (XOR) of a keyed fingerprint of every row, so that a change costs the same however
/// many rows there are. A difference stays until somebody accepts the rows as they are. That the
/// whole file was put back to an earlier state cannot be seen from the file.
struct Tally: Codable, Hashable {
  /// The sum of the fingerprints.
  var sum = Fingerprint()
  /// How many rows.
  var count = 0
  /// The fingerprint of the key slots; `nil` in a tally of before they were counted.
  var slots: Fingerprint?

  /// Whether the rows are the same; the slots are another matter.
  func hasRows(of other: Tally) -> Bool { (sum, count) == (other.sum, other.count) }

  mutating func add(_ record: StoredRecord, by sealer: any RecordSealing) {
    sum ^= Self.fingerprint(of: record, by: sealer)
    count += 1
  }

  mutating func remove(_ record: StoredRecord, by sealer: any RecordSealing) {
    sum ^= Self.fingerprint(of: record, by: sealer)
    count -= 1
  }

  /// Binding and nonce, not the contents: a flipped byte is found when the seal is opened, and
  /// must not look like a missing row as well.
  private static func fingerprint(
    of record: StoredRecord, by sealer: any RecordSealing
  ) -> Fingerprint {
    sealer.fingerprint(of: record.binding.bytes + sealer.uniquePart(of: record.sealed))
  }
}

extension RecordSealing {
  /// The fingerprint of all key slots, in whatever order they come.
  func fingerprint(of slots: [KeySlot]) -> Fingerprint {
    var bytes = Array("tussenstand/slots/1".utf8) + [0]
    for slot in slots.sorted(by: { $0.name < $1.name }) {
      let parameters = [
        slot.name.rawValue, slot.derivation.algorithm.rawValue,
        String(slot.derivation.operations), String(slot.derivation.memory),
        String(slot.salt.count), String(slot.wrapped.bytes.count),
      ]
      bytes += Array(parameters.joined(separator: "/").utf8) + [0]
      bytes += slot.salt + slot.wrapped.bytes
    }
    return fingerprint(of: bytes)
  }

  /// The id of a record of which there is one per name; says nothing about the name.
  func id(for kind: RecordKind, name: String = "") -> RecordID {
    let print = fingerprint(of: Array("tussenstand/name/\(kind.rawValue)/\(name)".utf8))
    var words = TwoWords(words: [print.high, print.low])
    return RecordID(using: &words)
  }
}

/// Hands out given words, to make an id of them.
private struct TwoWords: RandomNumberGenerator {
  var words: [UInt64]

  mutating func next() -> UInt64 { words.isEmpty ? 0 : words.removeFirst() }
}
