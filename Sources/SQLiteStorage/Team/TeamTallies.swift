// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import GRDB

/// Keeps the counts of a team file added up, in the transaction that writes the figures.
///
/// The statements are those of PostgreSQL's functions; there triggers run them.
struct TeamTallies {
  /// The step that makes the tables.
  static let step = "011-tallies"

  /// The built-in statements.
  static let builtIn: TeamTallies? = {
    let bodies = TeamMigrations.bodies(of: "012-tally-roles")
    return bodies.count == 2 ? TeamTallies(going: bodies[0], coming: bodies[1]) : nil
  }()

  /// How many residents are counted at once when all are: what is worked out stays in memory.
  private static let residentsAtOnce = 2000

  private let going: [String]
  private let coming: [String]

  private init(going: String, coming: String) {
    self.going = Self.statements(going)
    self.coming = Self.statements(coming)
  }

  /// One by one, so that each is prepared once for many transactions; no text in them has a semicolon.
  private static func statements(_ body: String) -> [String] {
    body.split(separator: ";").map(String.init).filter { $0.contains { !$0.isWhitespace } }
  }

  /// Takes off what residents add who are about to go; those that are not there add nothing.
  func takeOff(_ batch: [SharedFigures], from database: Database) throws {
    let listing = try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO resident_to_count
        SELECT subject, -1 FROM shared_resident WHERE subject = ?
        """)
    var known = 0
    for shared in batch {
      try listing.execute(arguments: [shared.subject.description])
      known += database.changesCount
    }
    if known > 0 { try run(going, in: database) }
  }

  /// Adds what residents bring that are there now, and takes off for good what went.
  func bringIn(_ batch: [SharedFigures], to database: Database) throws {
    let listing = try database.cachedStatement(
      sql: "INSERT INTO resident_to_count VALUES (?, 1)")
    for shared in batch where !shared.conversations.isEmpty {
      try listing.execute(arguments: [shared.subject.description])
    }
    try run(coming, in: database)
  }

  /// Counts all rows.
  /// - Returns: Whether that gives what was there.
  func countAnew(in database: Database) throws -> Bool {
    try database.execute(
      sql: """
        CREATE TEMP TABLE conversation_before AS SELECT * FROM conversation_tally;
        CREATE TEMP TABLE value_before AS SELECT * FROM value_tally;
        CREATE TEMP TABLE named_before AS SELECT * FROM named_tally;
        DELETE FROM conversation_tally; DELETE FROM value_tally; DELETE FROM named_tally;
        """)
    try bringAllIn(to: database)
    let differences = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT 1 FROM (SELECT * FROM conversation_before EXCEPT SELECT * FROM conversation_tally)
          UNION ALL
          SELECT 1 FROM (SELECT * FROM conversation_tally EXCEPT SELECT * FROM conversation_before)
          UNION ALL SELECT 1 FROM (SELECT * FROM value_before EXCEPT SELECT * FROM value_tally)
          UNION ALL SELECT 1 FROM (SELECT * FROM value_tally EXCEPT SELECT * FROM value_before)
          UNION ALL SELECT 1 FROM (SELECT * FROM named_before EXCEPT SELECT * FROM named_tally)
          UNION ALL SELECT 1 FROM (SELECT * FROM named_tally EXCEPT SELECT * FROM named_before)
        )
        """)
    try database.execute(
      sql: "DROP TABLE conversation_before; DROP TABLE value_before; DROP TABLE named_before")
    return differences == 0
  }

  /// Adds what everybody brings, to tallies that are empty.
  func bringAllIn(to database: Database) throws {
    var last = ""
    while true {
      let some = try String.fetchAll(
        database,
        sql: "SELECT subject FROM shared_resident WHERE subject > ? ORDER BY subject LIMIT ?",
        arguments: [last, Self.residentsAtOnce])
      guard let end = some.last else { return }
      last = end
      let listing = try database.cachedStatement(
        sql: "INSERT INTO resident_to_count VALUES (?, 1)")
      for subject in some { try listing.execute(arguments: [subject]) }
      try run(coming, in: database)
    }
  }

  private func run(_ statements: [String], in database: Database) throws {
    for statement in statements { try database.cachedStatement(sql: statement).execute() }
  }
}
