// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import Foundation
internal import GRDB

extension SQLiteStorage {
  /// The ways in which the data key can be unwrapped; one that cannot be read is left out.
  /// - Returns: One per name; none before set-up.
  /// - Throws: `StoreError`.
  public func keySlots() throws(StoreError) -> [KeySlot] {
    try read(Self.keySlots)
  }

  static func keySlots(of database: Database) throws -> [KeySlot] {
    // By name: in a damaged file another name may stand in the place of a column's.
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, algorithm, operations, memory, salt, wrapped FROM key_slot ORDER BY name
        """
    ).compactMap(KeySlot.init(row:))
  }

  /// Replaces all key slots in one transaction.
  /// - Parameter slots: One per name.
  /// - Throws: `StoreError`; then nothing has changed.
  public func replaceKeySlots(with slots: [KeySlot]) throws(StoreError) {
    try write { try Self.replaceKeySlots(with: slots, in: $0) }
  }

  static func replaceKeySlots(with slots: [KeySlot], in database: Database) throws {
    try database.execute(sql: "DELETE FROM key_slot")
    for slot in slots {
      try database.execute(
        sql: """
          INSERT INTO key_slot (name, algorithm, operations, memory, salt, wrapped)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          slot.name.rawValue, slot.derivation.algorithm.rawValue, slot.derivation.operations,
          slot.derivation.memory, Data(slot.salt), Data(slot.wrapped.bytes),
        ])
    }
  }

  /// Whether the structure of the file is whole.
  ///
  /// SQL: `PRAGMA quick_check`.
  /// - Returns: `false` when rows may have become unreachable.
  /// - Throws: `StoreError`.
  public func structureIsSound() throws(StoreError) -> Bool {
    try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") == "ok" }
  }

  /// Whether the structure of the file is whole, with every page accounted for.
  ///
  /// SQL: `PRAGMA integrity_check`. SQLite itself fills up a file that lacks its last bytes, so the
  /// length is looked at too; while changes stand beside the file, its length says nothing.
  /// - Returns: `false` when something is not as it should be.
  /// - Throws: `StoreError`.
  public func structureIsSoundThroughout() throws(StoreError) -> Bool {
    let (isSound, length) = try read { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      let found = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      return (found == "ok", pages * size)
    }
    guard isSound, let actual = SystemCalls.length(of: queue.path) else { return isSound }
    return actual == length || (SystemCalls.length(of: queue.path + "-wal") ?? 0) > 0
  }
}

extension KeySlot {
  fileprivate init?(row: Row) {
    guard let name = String.fromDatabaseValue(row["name"]).flatMap(Name.init(rawValue:)),
      let algorithm = String.fromDatabaseValue(row["algorithm"])
        .flatMap(KeyDerivation.Algorithm.init(rawValue:)),
      let operations = Int.fromDatabaseValue(row["operations"]),
      let memory = Int.fromDatabaseValue(row["memory"]),
      let salt = Data.fromDatabaseValue(row["salt"]),
      let wrapped = Data.fromDatabaseValue(row["wrapped"])
    else { return nil }
    self.init(
      name: name,
      derivation: KeyDerivation(algorithm: algorithm, operations: operations, memory: memory),
      salt: Array(salt), wrapped: SealedBytes(Array(wrapped)))
  }
}
