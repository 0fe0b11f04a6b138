// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Figures
internal import GRDB

/// The built-in SQL files that make the tables of a team file.
///
/// Not GRDB's own migrator: two laptops may open a new file at the same moment, and one lock is
/// held here from looking to writing.
enum TeamMigrations {
  private static let folder = "Migrations/team/"

  /// The files that SQLite and PostgreSQL share, by name, in SQLite's own words.
  private static let files: [(name: String, sql: String)] =
    EmbeddedFile.all(in: folder)
    .map { (String($0.name.dropFirst(folder.count).prefix { $0 != "." }), $0.text) }
    .filter { !$0.0.contains("/") }
    .sorted { $0.0 < $1.0 }
    .map { ($0.0, $0.1.replacing(/\/\* sqlite: (.*?) \*\//) { String($0.1) }) }

  /// What counts goals and activities: the bodies of PostgreSQL's functions, between parentheses.
  static let sources: CountStatement.Sources? = {
    guard let goals = bodies(of: "003-goals").first,
      let activities = bodies(of: "010-activity-roles").first
    else { return nil }
    return CountStatement.Sources(goals: "(\(goals))", activities: "(\(activities))")
  }()

  /// What stands between the marks in one of PostgreSQL's own files.
  static func bodies(of file: String) -> [String] {
    guard let file = EmbeddedFile.named(folder + "postgres/\(file).sql") else { return [] }
    let parts = file.text.split(separator: "$body$", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  /// The names of all steps, in order.
  static var allNames: [String] { files.map(\.name) }

  /// Makes what is not there yet.
  /// - Parameters:
  ///   - queue: The file.
  ///   - version: The name of the last step to make; `nil` for all.
  /// - Throws: `TeamStoreError`, or what GRDB throws.
  static func run(in queue: DatabaseQueue, upTo version: String? = nil) throws {
    try queue.inDatabase { database in
      if try isComplete(database) { return }
      try database.inTransaction(.immediate) {
        try database.execute(
          sql: "CREATE TABLE IF NOT EXISTS schema_migration (name TEXT NOT NULL PRIMARY KEY) STRICT"
        )
        let done = try made(in: database)
        for file in files where !done.contains(file.name) && file.name <= version ?? file.name {
          try database.execute(sql: file.sql)
          try database.execute(
            sql: "INSERT INTO schema_migration (name) VALUES (?)", arguments: [file.name])
          if file.name == TeamTallies.step { try TeamTallies.builtIn?.bringAllIn(to: database) }
        }
        return .commit
      }
    }
  }

  /// Refuses tables of another version, and files that are no team store.
  static func check(_ database: Database) throws {
    guard try isComplete(database) else { throw TeamStoreError.olderThanProgram }
  }

  private static func isComplete(_ database: Database) throws -> Bool {
    let done = try made(in: database)
    let known = Set(allNames)
    guard done.isSubset(of: known) else { throw TeamStoreError.newerThanProgram }
    return done == known
  }

  /// The names of the steps that were made; none in an empty file.
  static func made(in database: Database) throws -> Set<String> {
    guard try database.tableExists("schema_migration") else {
      // Another program's file must not get our tables.
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard tables == 0 else { throw TeamStoreError.damaged }
      return []
    }
    return Set(try String.fetchAll(database, sql: "SELECT name FROM schema_migration"))
  }
}
