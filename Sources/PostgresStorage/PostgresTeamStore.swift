// SPDX-License-Identifier: EUPL-1.2

public import Figures

/// A team store on a PostgreSQL server, version 15 or newer (teambestand op een server).
///
/// It connects when it is first needed, and anew after the connection was lost. The account decides
/// what may be done: one of a laptop adds and withdraws its own figures, one of the team picture
/// reads counts.
public final class PostgresTeamStore: TeamStore {
  /// A statement takes at most 65,535 values.
  private static let valuesPerStatement = 20_000

  private let address: PostgresAddress
  private var connection: PostgresConnection?

  /// Prepares to connect.
  /// - Parameter address: Where the server is.
  public init(_ address: PostgresAddress) { self.address = address }

  /// Makes the tables, views, roles and rules that are not there yet, as their owner.
  /// - Parameter address: With the account of the owner.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public static func migrate(_ address: PostgresAddress) throws(TeamStoreError) {
    try PostgresMigrations.run(on: try PostgresConnection(address))
  }

  // MARK: - Sharing

  /// Puts the figures of residents in place of what was shared of them before.
  /// - Parameter batch: One per resident; without conversations it withdraws.
  /// - Throws: `TeamStoreError`; then nothing has changed, or, when the connection was lost at the
  ///   very end, everything has: sharing the same again makes it right.
  public func replace(_ batch: [SharedFigures]) throws(TeamStoreError) {
    let rows = Dictionary(grouping: batch.flatMap(\.rows), by: \.table)
    // Pseudonyms are hexadecimal: nothing in the list needs a quote.
    let subjects = "{" + batch.map(\.subject.description).joined(separator: ",") + "}"
    try connected { (connection) throws(TeamStoreError) in
      try connection.transaction { () throws(TeamStoreError) in
        // What hangs on a resident or a group goes with them.
        for table in FigureTable.roots {
          try connection.run(
            sql: "DELETE FROM \(table.rawValue) WHERE subject = ANY ($1::text[])",
            [.text(subjects)])
        }
        for table in FigureTable.allCases {
          let size = Self.valuesPerStatement / table.columns.count
          var rest = rows[table, default: []][...]
          while !rest.isEmpty {
            let part = rest.prefix(size)
            rest = rest.dropFirst(size)
            try connection.run(
              sql: table.insertion(rows: part.count), part.flatMap(\.values))
          }
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
    let statement = CountStatement(
      request,
      from: .init(goals: "goal_count($1, $2, $3)", activities: "activity_count($1, $2, $3)"))
    var cells: [RawCounts.Cell] = []
    try connected { (connection) throws(TeamStoreError) in
      for row in try connection.run(sql: statement.text, statement.values) {
        guard let found = statement.cells(row) else { throw .damaged }
        cells += found
      }
    }
    return RawCounts(request, cells)
  }

  // MARK: - Connecting

  /// Works with the connection; one that is lost is not used again.
  func connected(
    _ body: (PostgresConnection) throws(TeamStoreError) -> Void
  ) throws(TeamStoreError) {
    let connection: PostgresConnection
    if let present = self.connection, present.isAlive {
      connection = present
    } else {
      connection = try PostgresConnection(address)
      try PostgresMigrations.check(connection)
      self.connection = connection
    }
    do throws(TeamStoreError) {
      try body(connection)
    } catch {
      if !connection.isAlive { self.connection = nil }
      throw error
    }
  }
}
