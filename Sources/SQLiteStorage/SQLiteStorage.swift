// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import GRDB

/// Keeps sealed rows in the file `dossiers.sqlite` of a folder.
///
/// A commit is synced before it returns (WAL, `synchronous=FULL`). One program at a time writes;
/// others may read meanwhile. The folder is private to the user, and so is every file in it.
public final class SQLiteStorage: RecordStorage {
  /// What a program wants to do.
  public enum Access: Sendable {
    /// Read and write; makes the store when there is none, and brings it up to date.
    case readWrite
    /// Read only, also while another program writes; changes nothing.
    case readOnly
  }

  let queue: DatabaseQueue
  private let lock: StoreLock?
  /// Where it is; nowhere for one in memory.
  let place: StoreFolder?
  /// The folder that it is in; `nil` for one in memory.
  public var folder: String? { place?.path }
  /// Whether it is gone when it is let go.
  public var isInMemory: Bool { place == nil }
  /// Whether this program has the right to write.
  var isWriting: Bool { lock != nil }

  init(queue: DatabaseQueue, lock: StoreLock? = nil, place: StoreFolder? = nil) {
    self.queue = queue
    self.lock = lock
    self.place = place
  }

  deinit { try? queue.close() }

  /// Opens the store in a folder.
  /// - Parameters:
  ///   - folder: The path; made when it does not exist and there is something to write.
  ///   - access: What the program wants to do.
  /// - Returns: The store.
  /// - Throws: `StoreError`.
  public static func open(
    in folder: String, access: Access = .readWrite
  ) throws(StoreError) -> SQLiteStorage {
    let place = StoreFolder(path: folder)
    switch access {
    case .readOnly:
      guard place.holdsStore else { throw .missing }
      try place.checkHeader()
      let storage = SQLiteStorage(queue: try queue(at: place.file, readonly: true), place: place)
      try storage.checkVersion()
      return storage
    case .readWrite:
      try place.prepare()
      let lock = try StoreLock(at: place.lock)
      place.removeCandidate()
      if !place.holdsStore { try place.create { path throws(StoreError) in try make(at: path) } }
      try place.checkHeader()
      try place.checkWritable()
      try checkNotNewer(place.file)
      let storage = SQLiteStorage(
        queue: try queue(at: place.file, readonly: false), lock: lock, place: place)
      try storage.grow(in: place)
      return storage
    }
  }

  /// Opens one more connection to a store that this program has open already, to read only.
  ///
  /// It comes near the file through SQLite alone: closing a file of one's own lets go of every lock
  /// that the program has on it, those of the first connection too.
  /// <https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_>
  /// - Parameter folder: The folder of the store.
  /// - Returns: The store, for another thread.
  /// - Throws: `StoreError`.
  public static func openBeside(in folder: String) throws(StoreError) -> SQLiteStorage {
    let place = StoreFolder(path: folder)
    return SQLiteStorage(queue: try queue(at: place.file, readonly: true), place: place)
  }

  /// Whether there is a store in a folder.
  /// - Parameter folder: The path.
  /// - Returns: `false` before the first start.
  public static func exists(in folder: String) -> Bool { StoreFolder(path: folder).holdsStore }

  /// A store that is gone when it is let go, for practice and tests.
  /// - Returns: The store.
  /// - Throws: `StoreError`.
  public static func inMemory() throws(StoreError) -> SQLiteStorage {
    let storage = try emptyInMemory()
    try storage.migrate()
    return storage
  }

  static func emptyInMemory() throws(StoreError) -> SQLiteStorage {
    SQLiteStorage(
      queue: try StoreError.translating { try DatabaseQueue(configuration: configuration()) })
  }

  /// Limits the size of the file, to see what happens when there is no more room.
  package func limit(pages: Int) throws(StoreError) {
    try StoreError.translating {
      try queue.inDatabase { _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)") }
    }
  }
}

// MARK: - Opening

extension SQLiteStorage {
  private static func configuration(readonly: Bool = false) -> Configuration {
    var configuration = Configuration(guarding: "dossiers", readonly: readonly)
    configuration.busyMode = .timeout(5)  // in seconds
    return configuration
  }

  static func queue(at path: String, readonly: Bool) throws(StoreError) -> DatabaseQueue {
    var configuration = configuration(readonly: readonly)
    if !readonly {
      // Not GRDB's own setting, which changes the file every time it is opened.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }
    return try StoreError.translating {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// Makes an empty store at a path; it is whole when this returns.
  private static func make(at path: String) throws(StoreError) {
    let storage = SQLiteStorage(queue: try queue(at: path, readonly: false))
    try storage.migrate()
    try StoreError.translating {
      // Closing would do it too, but does not say when there is no room for it.
      try storage.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try storage.queue.close()
    }
  }

  /// Looks at a file without being able to change it.
  private static func checkNotNewer(_ path: String) throws(StoreError) {
    try SQLiteStorage(queue: try queue(at: path, readonly: true)).checkNotNewer()
  }
}
