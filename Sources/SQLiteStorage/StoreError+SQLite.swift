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
      self = .inputOutput
      return
    }
    let noRoom = [ENOSPC, EDQUOT, EFBIG].contains(systemError)
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull
      case .SQLITE_IOERR where noRoom, .SQLITE_CANTOPEN where noRoom: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: .notWritable
      case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse
      case .SQLITE_CONSTRAINT: .conflict
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH: .damaged
      default: .inputOutput
      }
  }
}

extension SQLiteStorage {
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error) }
  }

  /// Runs changes in one transaction; the commit is synced before this returns.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    do {
      try queue.inDatabase { database in
        // Read here, on the thread of the refused call: SQLite keeps no code of a failed commit.
        errno = 0
        do {
          try database.inTransaction(.immediate) {
            try body(database)
            return .commit
          }
        } catch {
          throw StoreError(error, systemError: errno)
        }
      }
    } catch {
      throw StoreError(error)
    }
  }
}
