// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import GRDB

extension SQLiteStorage {
  /// All rows that can be read, also when pages of the file are broken.
  ///
  /// A broken page ends every walk that comes to it, so each stretch of keys is walked from both
  /// ends; one that breaks off on both sides is cut in sixteen by the digits of the ids, twice.
  /// - Returns: The rows, and whether they are all.
  /// - Throws: `StoreError` when there is no table to read.
  public func salvage() throws(StoreError) -> StorageContents {
    if let whole = try? contents() { return whole }
    // No transaction around it: a broken page would end that, and every walk after it.
    return try StoreError.translating {
      queue.inDatabase { database in
        var salvage = Salvage()
        for kind in RecordKind.allCases { salvage.walk(kind, from: "", to: "g", in: database) }
        return StorageContents(
          records: salvage.found.values.sorted { $0.key < $1.key },
          unreadableRows: salvage.unreadable.count, isComplete: false)
      }
    }
  }
}

/// The rows found so far.
private struct Salvage {
  private static let digits = Array("0123456789abcdef").map { String($0) }
  /// How many digits of an id are tried: 256 stretches for a kind.
  private static let depth = 2

  var found: [RecordKey: StoredRecord] = [:]
  /// Rows whose key cannot be read, by their place in a walk.
  var unreadable: Set<String> = []

  /// Walks the ids from one text up to, and not with, another.
  mutating func walk(
    _ kind: RecordKind, from start: String, to end: String, in database: Database
  ) {
    let isWhole = walk(kind, from: start, to: end, "ASC", in: database)
    if isWhole { return }
    _ = walk(kind, from: start, to: end, "DESC", in: database)
    guard start.count < Self.depth else { return }
    for (index, digit) in Self.digits.enumerated() {
      let next = index + 1 < Self.digits.count ? start + Self.digits[index + 1] : end
      walk(kind, from: start + digit, to: next, in: database)
    }
  }

  /// Walks in one direction; `false` when it broke off.
  private mutating func walk(
    _ kind: RecordKind, from start: String, to end: String, _ direction: String,
    in database: Database
  ) -> Bool {
    do {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT kind, id, sequence, revision, parent, sealed FROM record
          WHERE kind = ? AND id >= ? AND id < ?
          ORDER BY id \(direction), sequence \(direction)
          """,
        arguments: [kind.rawValue, start, end])
      while let row = try rows.next() {
        if let record = StoredRecord(row: row) {
          found[record.key] = record
        } else {
          let (id, sequence) = (row["id"] as DatabaseValue, row["sequence"] as DatabaseValue)
          unreadable.insert("\(kind.rawValue)/\(id)/\(sequence)")
        }
      }
      return true
    } catch {
      return false
    }
  }
}
