// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import GRDB

extension SQLiteStorage {
  /// Writes everything anew, so that nothing that was removed is left in a file.
  ///
  /// First the emptied pages go over the old ones where they stand (`secure_delete`), then the file
  /// is built anew without them, and the log is emptied. What a disk keeps of blocks that it gave
  /// back is out of reach. SQL: `VACUUM`, `PRAGMA wal_checkpoint(TRUNCATE)`.
  /// - Throws: `StoreError`; `inUse` when another program still reads older pages.
  public func compact() throws(StoreError) {
    try StoreError.translating {
      try queue.inDatabase { database in
        try StoreError.translating {
          try Self.emptyLog(database)
          try database.execute(sql: "VACUUM")
          try Self.emptyLog(database)
        }
      }
    }
  }

  /// Puts everything in the file itself; a store in memory has no log.
  private static func emptyLog(_ database: Database) throws {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    // A reader keeps the log from being emptied: SQLite says so in the first column.
    if let isBusy = row.flatMap({ Int.fromDatabaseValue($0["busy"]) }), isBusy != 0 {
      throw StoreError.inUse
    }
  }
}
