// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What a store held at one moment: for each kind of record how many, and a sum of all their bytes.
///
/// The sum (XOR) is of keyed fingerprints of binding and seal, so that two stores with the same
/// account have the same rows, byte for byte.
public struct BackupAccount: Hashable, Sendable, Codable {
  struct Kind: Hashable, Sendable, Codable {
    var count = 0
    var sum = Fingerprint()
  }

  private var kinds: [String: Kind] = [:]
  private var unreadableRows: Int

  /// Adds up the rows of a store.
  /// - Parameters:
  ///   - contents: All rows at one moment.
  ///   - sealer: Makes the fingerprints.
  public init(of contents: StorageContents, by sealer: any RecordSealing) {
    unreadableRows = contents.unreadableRows
    for record in contents.records {
      kinds[record.key.kind.rawValue, default: Kind()].count += 1
      kinds[record.key.kind.rawValue, default: Kind()].sum ^=
        sealer.fingerprint(of: record.binding.bytes + record.sealed.bytes)
    }
  }

  /// How many records of a kind there were.
  /// - Parameter kind: Which kind.
  /// - Returns: 0 or more.
  public func count(of kind: RecordKind) -> Int { kinds[kind.rawValue]?.count ?? 0 }

  /// The kinds of which another account has more, fewer or other records.
  /// - Parameter other: Of another moment or another file.
  /// - Returns: The written names of the kinds, in their order; none when all is the same.
  public func kindsThatDiffer(from other: BackupAccount) -> [String] {
    let names = Set(kinds.keys).union(other.kinds.keys)
    let differing = names.filter { kinds[$0] != other.kinds[$0] }.sorted()
    return differing + (unreadableRows == other.unreadableRows ? [] : ["?"])
  }
}
