// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Figures

/// The built-in SQL files that make the tables, views, roles and rules on a server.
enum PostgresMigrations {
  private static let folder = "Migrations/team/"

  /// Any number, always the same: who holds it brings the tables up to date.
  private static let lock = FigureValue.integer(7_308_331_001)

  /// Those shared with SQLite and PostgreSQL's own, in the order of their numbers.
  private static let files: [(name: String, sql: String)] =
    EmbeddedFile.all(in: folder)
    .map { (String($0.name.split(separator: "/").last?.prefix { $0 != "." } ?? ""), $0.text) }
    .sorted { $0.0 < $1.0 }

  /// The names of all steps, in order.
  static var allNames: [String] { files.map(\.name) }

  /// The names of the steps that were made; none where there are no tables yet.
  static func made(on connection: PostgresConnection) throws(TeamStoreError) -> Set<String> {
    let rows = try connection.run(
      sql: "SELECT to_regclass('tussenstand.schema_migration') IS NOT NULL")
    guard rows.first?.first == "t" else { return [] }
    let names = try connection.run(sql: "SELECT name FROM schema_migration")
    return Set(names.compactMap(\.first))
  }

  /// Makes what is not there yet, in one transaction.
  static func run(on connection: PostgresConnection) throws(TeamStoreError) {
    try connection.transaction { () throws(TeamStoreError) in
      try connection.run(sql: "SELECT pg_advisory_xact_lock($1)", [lock])
      try connection.runAll(
        sql: """
          CREATE SCHEMA IF NOT EXISTS tussenstand;
          CREATE TABLE IF NOT EXISTS tussenstand.schema_migration (name TEXT NOT NULL PRIMARY KEY);
          """)
      let done = try names(on: connection)
      for file in files where !done.contains(file.name) {
        try connection.runAll(sql: file.sql)
        try connection.run(
          sql: "INSERT INTO schema_migration (name) VALUES ($1)", [.text(file.name)])
      }
    }
  }

  /// Refuses tables of another version.
  static func check(_ connection: PostgresConnection) throws(TeamStoreError) {
    guard try names(on: connection) == Set(files.map(\.name)) else { throw .olderThanProgram }
  }

  private static func names(
    on connection: PostgresConnection
  ) throws(TeamStoreError) -> Set<String> {
    let rows = try connection.run(sql: "SELECT name FROM schema_migration")
    let names = Set(rows.compactMap(\.first))
    guard names.isSubset(of: Set(files.map(\.name))) else { throw .newerThanProgram }
    return names
  }
}
