// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import GRDB
internal import Glibc

extension SQLiteStorage {
  /// Puts the store of an image in a folder; one that is there gets another name and is kept.
  ///
  /// The new store is made whole beside the other, and takes its name in one step: whatever fails
  /// before leaves everything as it was.
  /// - Parameters:
  ///   - image: Of this version or an older one; that is brought up to date.
  ///   - folder: The folder of the store.
  ///   - name: Part of the name that a store which is there gets, such as a day.
  ///   - prepare: What is done in the new store before it takes the name.
  /// - Returns: The path of the store that was there, if any.
  /// - Throws: `StoreError`, or what `prepare` throws.
  public static func restore(
    _ image: [UInt8], in folder: String, settingAside name: String,
    prepare: (SQLiteStorage) throws -> Void
  ) throws -> String? {
    let place = StoreFolder(path: folder)
    try place.prepare()
    let lock = try StoreLock(at: place.lock)
    return try withExtendedLifetime(lock) {
      if place.holdsStore { try settle(place) }
      let candidate = place.candidate
      place.removeCandidate()
      defer { place.removeCandidate() }
      try place.put(image, as: candidate)
      let storage = SQLiteStorage(queue: try queue(at: candidate, readonly: false))
      try storage.checkNotNewer()
      try storage.migrate()
      try prepare(storage)
      guard try storage.structureIsSound() else { throw StoreError.damaged }
      // Brings everything into the one file, and takes the journal away.
      try StoreError.translating { try storage.queue.close() }
      guard !SystemCalls.exists(candidate + "-wal") else { throw StoreError.inUse }
      try OpenFile(candidate, O_RDWR).sync()
      let aside = place.holdsStore ? try place.setAside(name) : nil
      // The journal of the old file stays beside its second name; the new one must not meet it.
      for part in ["-wal", "-shm"] { SystemCalls.remove(place.file + part) }
      do throws(StoreError) {
        try SystemCalls.rename(candidate, to: place.file)
      } catch {
        if let aside { try place.takeBack(aside) }
        throw error
      }
      try OpenFile(place.path, O_RDONLY | O_DIRECTORY).sync()
      return aside
    }
  }

  /// Brings the journal of the present store into its file; refuses when another program reads it.
  ///
  /// A file that does not open is put aside as it is, with its journal.
  private static func settle(_ place: StoreFolder) throws(StoreError) {
    // SQLite would throw away the journal of a file that is none of its own.
    guard (try? place.checkHeader()) != nil,
      let queue = try? queue(at: place.file, readonly: false),
      (try? queue.read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM record") })) != nil
    else { return }
    try StoreError.translating { try queue.close() }
    if SystemCalls.exists(place.file + "-wal") { throw .inUse }
  }
}

extension StoreFolder {
  /// Undoes ``setAside(_:)`` after the store itself lost its journal.
  fileprivate func takeBack(_ aside: String) throws(StoreError) {
    if SystemCalls.exists(aside + "-wal") {
      try SystemCalls.rename(aside + "-wal", to: file + "-wal")
    }
    SystemCalls.remove(aside)
  }
}
