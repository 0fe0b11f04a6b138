// SPDX-License-Identifier: EUPL-1.2

public import Figures

/// The upkeep of a team store on a PostgreSQL server, with the account of its owner.
public struct PostgresTeamUpkeep: TeamStoreUpkeep {
  private let address: PostgresAddress

  /// Prepares to connect.
  /// - Parameter address: With the account of the owner.
  public init(_ address: PostgresAddress) { self.address = address }

  /// How the server stands; it is not changed.
  /// - Returns: What was made, what is still to be made, and who may do what.
  /// - Throws: `TeamStoreError`.
  public func state() throws(TeamStoreError) -> TeamStoreState {
    let connection = try PostgresConnection(address)
    return TeamStoreState(
      made: try PostgresMigrations.made(on: connection), of: PostgresMigrations.allNames,
      accounts: .init(
        writers: try accounts(in: "tussenstand_writer", on: connection),
        readers: try accounts(in: "tussenstand_reader", on: connection)))
  }

  /// Makes the tables, views, roles and rules that are not there yet, in one transaction.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func bringUpToDate() throws(TeamStoreError) { try PostgresTeamStore.migrate(address) }

  /// Counts all figures anew, and puts right what was kept added up.
  /// - Returns: Whether it was right.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func countAnew() throws(TeamStoreError) -> Bool {
    let connection = try PostgresConnection(address)
    guard try PostgresMigrations.made(on: connection) == Set(PostgresMigrations.allNames) else {
      throw .olderThanProgram
    }
    var isRight = false
    try connection.transaction { () throws(TeamStoreError) in
      isRight = try connection.run(sql: "SELECT count_anew()").first?.first == "t"
    }
    return isRight
  }

  /// The accounts that can log in to this database with a role, also through another role.
  private func accounts(
    in role: String, on connection: PostgresConnection
  ) throws(TeamStoreError) -> [String] {
    try connection.run(
      sql: """
        WITH RECURSIVE part_of AS (
          SELECT oid FROM pg_roles WHERE rolname = $1
          UNION SELECT m.member FROM pg_auth_members m JOIN part_of p ON m.roleid = p.oid
        )
        SELECT rolname FROM pg_roles JOIN part_of USING (oid)
        WHERE rolcanlogin AND has_database_privilege(oid, current_database(), 'CONNECT')
        ORDER BY rolname
        """, [.text(role)]
    ).compactMap(\.first)
  }
}
