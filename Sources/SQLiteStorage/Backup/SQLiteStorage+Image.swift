// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import Foundation
internal import GRDB
internal import GRDBSQLite

// A whole store as bytes, and a store in memory from such bytes: nothing goes by way of the disk.

extension SQLiteStorage {
  /// Copies the store as it is at one moment, also while another program writes in it.
  ///
  /// C: `sqlite3_serialize`.
  /// - Returns: The copy.
  /// - Throws: `StoreError`.
  public func copy() throws(StoreError) -> StoreCopy {
    try read { database in
      // One transaction: rows, slots and image are of the same moment.
      let contents = try Self.contents(of: database)
      let slots = try Self.keySlots(of: database)
      return StoreCopy(image: try Self.image(of: database), contents: contents, slots: slots)
    }
  }

  /// A store in memory with what an image holds, gone when it is let go.
  /// - Parameter image: Of this version or an older one; that is brought up to date.
  /// - Returns: The store.
  /// - Throws: `StoreError.newerThanProgram`, `StoreError.damaged`.
  public static func inMemory(restoring image: [UInt8]) throws(StoreError) -> SQLiteStorage {
    let storage = try rehearsal(of: image)
    try storage.checkNotNewer()
    try storage.migrate()
    return storage
  }

  /// A copy in memory of the store in a folder, of this version or an older one, for looking only.
  /// - Parameter folder: The folder of the store.
  /// - Returns: The store, brought up to date; the file stays as it is.
  /// - Throws: `StoreError`.
  public static func inMemory(copyOf folder: String) throws(StoreError) -> SQLiteStorage {
    let place = StoreFolder(path: folder)
    guard place.holdsStore else { throw .missing }
    try place.checkHeader()
    let storage = SQLiteStorage(queue: try queue(at: place.file, readonly: true), place: place)
    return try inMemory(restoring: try storage.read(image))
  }

  /// A store in memory with what an image holds, in the version that it has.
  ///
  /// C: `sqlite3_deserialize`.
  static func rehearsal(of image: [UInt8]) throws(StoreError) -> SQLiteStorage {
    let storage = try emptyInMemory()
    try StoreError.translating {
      try storage.queue.inDatabase { database in
        guard !image.isEmpty, let memory = unsafe sqlite3_malloc64(UInt64(image.count)) else {
          throw StoreError.damaged
        }
        let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self)
        // SAFETY: the memory is as long as the image; SQLite takes it over, also when it refuses.
        unsafe image.withUnsafeBufferPointer { source in
          if let start = source.baseAddress { unsafe bytes.update(from: start, count: image.count) }
        }
        let status = unsafe sqlite3_deserialize(
          database.sqliteConnection, "main", bytes, Int64(image.count), Int64(image.count),
          UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE))
        guard status == SQLITE_OK else { throw StoreError.damaged }
        database.clearSchemaCache()
      }
    }
    return storage
  }

  static func image(of database: Database) throws -> [UInt8] {
    var count: Int64 = 0
    // SAFETY: the connection is open while GRDB lends it; the copy that SQLite makes is ours to
    // free, and is read up to the length that it gives.
    guard let bytes = unsafe sqlite3_serialize(database.sqliteConnection, "main", &count, 0) else {
      throw StoreError.inputOutput
    }
    defer { unsafe sqlite3_free(bytes) }
    var image = unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    // The image has no WAL beside it. Source: the SQLite file format, offsets 18 and 19.
    guard image.count > 100 else { throw StoreError.damaged }
    image[18] = 1
    image[19] = 1
    return image
  }
}
