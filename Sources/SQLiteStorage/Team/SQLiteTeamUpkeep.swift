// SPDX-License-Identifier: EUPL-1.2

public import Figures
internal import GRDB

/// The upkeep of a team store in one SQLite file.
public struct SQLiteTeamUpkeep: TeamStoreUpkeep {
  private let path: String

  /// Prepares to look.
  /// - Parameter path: The file, also one that is not there yet.
  public init(path: String) { self.path = path }

  /// How the file stands; it is not changed.
  /// - Returns: What was made, and what is still to be made.
  /// - Throws: `TeamStoreError`.
  public func state() throws(TeamStoreError) -> TeamStoreState {
    guard SystemCalls.exists(path) else { return Self.state(made: []) }
    return try TeamStoreError.translating {
      let queue = try SQLiteTeamStore.queue(at: path, readonly: true, isForReading: true)
      defer { try? queue.close() }
      return Self.state(made: try queue.read(TeamMigrations.made))
    }
  }

  /// Makes the file, or what it misses.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func bringUpToDate() throws(TeamStoreError) {
    _ = try SQLiteTeamStore.open(at: path)
  }

  /// Counts all figures anew, and puts right what was kept added up.
  /// - Returns: Whether it was right.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func countAnew() throws(TeamStoreError) -> Bool {
    guard SystemCalls.exists(path) else { throw .missing }
    guard let tallies = TeamTallies.builtIn else { throw .damaged }
    return try TeamStoreError.translating {
      let queue = try SQLiteTeamStore.queue(at: path, readonly: false)
      defer { try? queue.close() }
      var isRight = true
      try queue.inDatabase { database in
        try TeamMigrations.check(database)
        try database.inTransaction(.immediate) {
          isRight = try tallies.countAnew(in: database)
          return .commit
        }
      }
      return isRight
    }
  }

  private static func state(made: Set<String>) -> TeamStoreState {
    TeamStoreState(made: made, of: TeamMigrations.allNames)
  }
}

extension SQLiteTeamUpkeep {
  /// Makes an empty file of an earlier version, to see what later ones do with it.
  /// - Parameters:
  ///   - path: The file; not there yet.
  ///   - version: The name of its last step.
  /// - Throws: `TeamStoreError`.
  package static func makeOlder(at path: String, version: String) throws(TeamStoreError) {
    let queue = try SQLiteTeamStore.queue(at: path, readonly: false)
    try TeamStoreError.translating {
      try TeamMigrations.run(in: queue, upTo: version)
      try queue.close()
    }
  }

  /// The names of all versions, in order.
  package static var versions: [String] { TeamMigrations.allNames }
}
