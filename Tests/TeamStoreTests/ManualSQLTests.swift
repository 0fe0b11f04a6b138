// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import PostgresStorage
import TestSupport
import Testing

/// The SQL in the document for who keeps the server does what the document says.
@Suite(.enabled(if: PostgresServer.shared != nil), .waiting) struct ManualSQLTests {
  /// The statements of each block, in the order of the document.
  private func blocks() throws -> [[String]] {
    let text = try #require(Checkout.file("Sources/Documentation/Beheer.md")).text
    return text.split(separator: "```sql\n").dropFirst().map { part in
      part.prefix { $0 != "`" }.split(separator: ";\n").map(String.init)
        .filter { $0.contains { !$0.isWhitespace } }
    }
  }

  @Test func `an owner, a database, accounts, and a laptop that is gone`() throws {
    let server = try #require(PostgresServer.shared)
    let blocks = try blocks()
    try #require(blocks.count == 3)
    defer {
      _ = try? server.psql("postgres", "DROP DATABASE stad WITH (FORCE)")
      for role in ["laptop_7", "beeld", "teamgesprek", "beheer"] {
        _ = try? server.psql("postgres", "DROP ROLE \(role)")
      }
    }
    for statement in blocks[0] { try server.psql("postgres", statement) }
    try PostgresTeamStore.migrate(try server.address("stad", user: "beheer"))
    for statement in blocks[1] { try server.psql("stad", statement, user: "beheer") }
    let upkeep = PostgresTeamUpkeep(try server.address("stad", user: "beheer"))
    let accounts = try upkeep.state().accounts
    #expect(accounts?.writers.contains("laptop_7") == true)
    #expect(accounts?.readers.contains("beeld") == true)

    var team = InventedTeam(seed: 7)
    try PostgresTeamStore(try server.address("stad", user: "laptop_7"))
      .replace(InventedTeam.shared(team.trajectories(3)))
    let left = "SELECT count(*) FROM tussenstand.shared_resident"
    #expect(try server.psql("stad", left, user: "beheer") == "3")
    for statement in blocks[2] { try server.psql("stad", statement, user: "beheer") }
    #expect(try server.psql("stad", left, user: "beheer") == "0")
  }
}
