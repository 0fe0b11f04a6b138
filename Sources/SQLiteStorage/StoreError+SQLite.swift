// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import GRDB
internal import Glibc

extension StoreError {
  /// Says what an error of the database means; nothing of its message, which may hold values, stays.
  ///
  /// SQLite itself says "full" of `ENOSPC` only, not of a quota or a limit on the size of files.
  /// - Parameters:
  ///   - error: From GRDB, or a `StoreError` already.
  ///   - systemError: The system's own code of what it last refused this thread, if known.
  init(_ error: any Error, systemError: Int32 = 0) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      // A column that does not hold what it should is damage, and no trouble of the device.
      self = error is RowDecodingError ? .damaged : .inputOutput
      return
    }
    let noRoom = [ENOSPC, EDQUOT, EFBIG].contains(systemError)
    self =
      switch error.extendedResultCode {
      // The file that readers and the writer share could not be given its size.
      case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE: .diskFull
      case .SQLITE_IOERR where noRoom, .SQLITE_CANTOPEN where noRoom: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: .notWritable
      case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse
      case .SQLITE_CONSTRAINT: .conflict
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH: .damaged
      default: .inputOutput
      }
  }
}

extension StoreError {
  /// Does something with the database and says what was found when it is refused.
  static func translating<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    errno = 0
    do { return try body() } catch { throw StoreError(error, systemError: errno) }
  }
}

extension SQLiteStorage {
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating { try queue.read(body) }
  }

  /// Runs changes in one transaction; the commit is synced before this returns.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    try StoreError.translating {
      try queue.inDatabase { database in
        // Here too, on the thread of the refused call: SQLite keeps no code of a failed commit.
        try StoreError.translating {
          try database.inTransaction(.immediate) {
            try body(database)
            return .commit
          }
        }
      }
    }
  }
}
