// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import PostgresStorage
import TestSupport
import Testing

/// Who may do what on a server, tried with PostgreSQL's own program as well.
@Suite(.enabled(if: PostgresServer.shared != nil), .waiting) struct PostgresRolesTests {
  private let database: TeamDatabase
  private let shared: [SharedFigures]

  init() throws {
    database = try TeamDatabase()
    var team = InventedTeam(seed: 11)
    shared = InventedTeam.shared(team.trajectories(12))
  }

  private func store(_ user: String) throws -> PostgresTeamStore {
    PostgresTeamStore(try database.address(user))
  }

  /// Whether PostgreSQL refuses an account a statement.
  private func isRefused(_ sql: String, to user: String) -> Bool {
    do {
      try database.psql(sql, as: user)
      return false
    } catch let error as PostgresServer.CannotStart {
      return error.log.contains("permission denied") || error.log.contains("security policy")
    } catch {
      return false
    }
  }

  @Test func `a laptop cannot withdraw, replace or see what another shared`() throws {
    let one = try database.laptop()
    let other = try database.laptop()
    let reader = try store(try database.reader())
    try store(one).replace(shared)
    let before = try questions.map { try reader.counts($0) }
    // Withdrawing what is not there is not an error: nothing of the other is touched.
    try store(other).replace(shared.map { SharedFigures(of: $0.subject) })
    #expect(try questions.map { try reader.counts($0) } == before)
    #expect(throws: TeamStoreError.refused) { try store(other).replace(Array(shared.prefix(1))) }
    #expect(try database.psql("SELECT count(*) FROM shared_resident", as: other) == "0")
    #expect(try database.psql("SELECT count(*) FROM shared_resident", as: one) == "12")
    let subject = try #require(shared.first).subject
    let row =
      "INSERT INTO signal_figure VALUES ('\(subject)', 202601, 9, 'N', 'T', 'wachten', NULL)"
    #expect(isRefused(row, to: other))
    #expect(try questions.map { try reader.counts($0) } == before)
  }

  @Test func `a laptop cannot read figures, pretend to be another or change the tables`() throws {
    let laptop = try database.laptop()
    try store(laptop).replace(shared)
    for table in FigureTable.allCases where !FigureTable.roots.contains(table) {
      #expect(isRefused("SELECT subject FROM \(table.rawValue)", to: laptop))
      #expect(isRefused("UPDATE \(table.rawValue) SET subject = 'X'", to: laptop))
      #expect(isRefused("DELETE FROM \(table.rawValue)", to: laptop))
    }
    for sql in [
      "SELECT shared_by FROM shared_resident", "UPDATE shared_resident SET shared_by = 'x'",
      "SELECT shared_by FROM shared_group", "UPDATE shared_group SET shared_by = 'x'",
      "SELECT * FROM activity_count(202501, 202612, 0)",
      "INSERT INTO shared_resident VALUES ('00000000000000000000000000000001', 'ander')",
      "SELECT * FROM mark_count", "SELECT * FROM goal_count(202501, 202612, 0)",
      "SELECT * FROM value_tally", "SELECT * FROM goal_part",
      "SELECT count_anew()", "SELECT bring_in()",
      "INSERT INTO resident_to_count VALUES ('x', 1)",
      "UPDATE named_tally SET n = 0", "DELETE FROM conversation_tally",
      "TRUNCATE shared_resident CASCADE", "CREATE TABLE tussenstand.eigen (a INTEGER)",
    ] {
      #expect(isRefused(sql, to: laptop), "\(sql)")
    }
    #expect(throws: TeamStoreError.notAllowed) {
      try store(laptop).counts(CountRequest(.marks, in: allMonths))
    }
  }

  @Test func `a reader sees counts and no pseudonym, and writes nothing`() throws {
    try store(try database.laptop()).replace(shared)
    let reader = try database.reader()
    for question in questions { _ = try store(reader).counts(question) }
    for table in FigureTable.allCases {
      #expect(isRefused("SELECT * FROM \(table.rawValue)", to: reader))
      #expect(isRefused("SELECT ctid FROM \(table.rawValue)", to: reader))
    }
    #expect(throws: TeamStoreError.notAllowed) { try store(reader).replace(shared) }
    let columns = try database.psql(
      """
      SELECT string_agg(DISTINCT column_name, ' ') FROM information_schema.column_privileges
      WHERE grantee = 'tussenstand_reader' AND table_schema = 'tussenstand'
      """)
    #expect(!columns.contains("subject") && !columns.contains("shared_by"))
  }

  @Test func `bringing up to date twice changes nothing, and a newer server is refused`() throws {
    let owner = try database.address("eigenaar")
    try PostgresTeamStore.migrate(owner)
    let laptop = try database.laptop()
    try database.psql("INSERT INTO schema_migration (name) VALUES ('999-later')")
    #expect(throws: TeamStoreError.newerThanProgram) { try PostgresTeamStore.migrate(owner) }
    #expect(throws: TeamStoreError.newerThanProgram) { try store(laptop).replace(shared) }
    try database.psql("DELETE FROM schema_migration WHERE name > '002'")
    #expect(throws: TeamStoreError.olderThanProgram) { try store(laptop).replace(shared) }
  }

  @Test func `two owners may bring a server up to date at the same moment`() async throws {
    let server = try #require(PostgresServer.shared)
    let fresh = try server.database()
    let address = try server.address(fresh)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { try PostgresTeamStore.migrate(address) } }
      try await group.waitForAll()
    }
    try server.psql("postgres", "DROP DATABASE \(fresh) WITH (FORCE)")
  }
}
