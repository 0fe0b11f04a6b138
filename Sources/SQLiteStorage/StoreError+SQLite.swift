// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import GRDB
internal import GRDBSQLite
internal import Glibc

extension StoreError {
  /// Says what an error of the database means; nothing of its message, which may hold values, stays.
  init(_ error: any Error, systemError: Int32) {
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
  /// The system's own code of what it last refused this connection.
  ///
  /// C: `sqlite3_system_errno`.
  var systemError: Int32 {
    // SAFETY: the connection is open for the time of the closure.
    queue.inDatabase { unsafe sqlite3_system_errno($0.sqliteConnection) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, systemError: systemError) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(body) } catch { throw StoreError(error, systemError: systemError) }
  }
}
