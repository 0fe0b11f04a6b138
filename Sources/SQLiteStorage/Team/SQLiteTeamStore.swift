// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
public import Figures
internal import GRDB

/// A team store in one SQLite file, also on a folder that is shared over a network (teambestand).
///
/// Several laptops may write: each waits for its turn. The journal is a rollback journal and not a
/// WAL, whose shared memory does not work between machines. A commit is synced before it returns.
public final class SQLiteTeamStore: TeamStore {
  /// How long one waits for another that writes, in seconds.
  private static let patience = 30.0
  let queue: DatabaseQueue

  private init(queue: DatabaseQueue) { self.queue = queue }

  deinit { try? queue.close() }

  /// Opens the file to share and to read.
  /// - Parameters:
  ///   - path: The file; its folder exists.
  ///   - makesFile: Whether a file that is not there is made. When it was there before, the shared
  ///     folder may just not be connected, and a new file would take figures that nobody sees.
  /// - Returns: The store, brought up to date.
  /// - Throws: `TeamStoreError`.
  public static func open(
    at path: String, makesFile: Bool = true
  ) throws(TeamStoreError) -> SQLiteTeamStore {
    guard makesFile || SystemCalls.exists(path) else { throw .missing }
    let store = SQLiteTeamStore(queue: try queue(at: path, readonly: false))
    try store.translating { try TeamMigrations.run(in: store.queue) }
    return store
  }

  /// A store in memory that nobody else sees, for the own figures.
  /// - Returns: The store, empty.
  /// - Throws: `TeamStoreError`.
  public static func inMemory() throws(TeamStoreError) -> SQLiteTeamStore {
    try open(at: ":memory:")
  }

  /// Opens the file to read only.
  ///
  /// When a writer was killed, its half transaction is rolled back first; that takes the right to
  /// write, and nothing else is ever written.
  /// - Parameter path: The file.
  /// - Returns: The store.
  /// - Throws: `TeamStoreError`.
  public static func openToRead(at path: String) throws(TeamStoreError) -> SQLiteTeamStore {
    guard SystemCalls.exists(path) else { throw .missing }
    let store = SQLiteTeamStore(
      queue: try queue(at: path, readonly: !SystemCalls.mayWrite(path), isForReading: true))
    try store.translating { try store.queue.read(TeamMigrations.check) }
    return store
  }

  static func queue(
    at path: String, readonly: Bool, isForReading: Bool = false
  ) throws(TeamStoreError) -> DatabaseQueue {
    var configuration = Configuration(guarding: "team", readonly: readonly)
    configuration.busyMode = .timeout(patience)
    if !isForReading {
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    return try TeamStoreError.translating {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  func translating<Value>(_ body: () throws -> Value) throws(TeamStoreError) -> Value {
    try TeamStoreError.translating(body)
  }

  // MARK: - Sharing

  /// Puts the figures of residents in place of what was shared of them before.
  /// - Parameter batch: One per resident; without conversations it withdraws.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func replace(_ batch: [SharedFigures]) throws(TeamStoreError) {
    guard let tallies = TeamTallies.builtIn else { throw .damaged }
    let rows = Dictionary(grouping: batch.flatMap(\.rows), by: \.table)
    try translating {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try tallies.takeOff(batch, from: database)
          for table in FigureTable.roots {
            let statement = try database.cachedStatement(
              sql: "DELETE FROM \(table.rawValue) WHERE subject = ?")
            for shared in batch {
              // What hangs on it goes with it.
              try statement.execute(arguments: [shared.subject.description])
            }
          }
          for table in FigureTable.allCases {
            let statement = try database.cachedStatement(
              sql: Self.numbered(table.insertion(rows: 1)))
            for row in rows[table] ?? [] { try statement.execute(arguments: row.arguments) }
          }
          try tallies.bringIn(batch, to: database)
          return .commit
        }
      }
    }
  }

  // MARK: - Counting

  /// Adds up; what comes back has not passed disclosure control.
  /// - Parameter request: What to count.
  /// - Returns: The counts, in a fixed order.
  /// - Throws: `TeamStoreError`.
  public func counts(_ request: CountRequest) throws(TeamStoreError) -> RawCounts {
    guard let sources = TeamMigrations.sources else { throw .damaged }
    let statement = CountStatement(request, from: sources)
    let cells = try translating {
      try queue.read { database in
        try Row.fetchAll(
          database, sql: Self.numbered(statement.text),
          arguments: StatementArguments(statement.values.map(\.value))
        ).flatMap { row in
          guard let cells = statement.cells(Array(row.databaseValues.map(\.written))) else {
            throw TeamStoreError.damaged
          }
          return cells
        }
      }
    }
    return RawCounts(request, cells)
  }
}

extension SQLiteTeamStore {
  /// To SQLite `$1` is a name and `?1` a number.
  static func numbered(_ sql: String) -> String { sql.replacing("$", with: "?") }
}

// MARK: - Values

extension FigureRow {
  fileprivate var arguments: StatementArguments { StatementArguments(values.map(\.value)) }
}

extension DatabaseValue {
  /// As PostgreSQL writes it.
  var written: String {
    String.fromDatabaseValue(self) ?? Int.fromDatabaseValue(self).map { String($0) } ?? ""
  }
}

extension FigureValue {
  var value: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
