// SPDX-License-Identifier: EUPL-1.2

public import Figures
internal import GRDB
public import Model

extension SQLiteTeamStore: AgendaStore {
  /// Puts entries in, each in place of what stood there under the same id.
  /// - Parameter entries: What the team decided or saw.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func keep(_ entries: [AgendaEntry]) throws(TeamStoreError) {
    try translating {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          let statement = try database.cachedStatement(sql: Self.numbered(AgendaEntry.insertion))
          for entry in entries {
            try statement.execute(arguments: StatementArguments(entry.values.map(\.value)))
          }
          return .commit
        }
      }
    }
  }

  /// Everything on the agenda.
  /// - Returns: The oldest first.
  /// - Throws: `TeamStoreError`.
  public func agendaEntries() throws(TeamStoreError) -> [AgendaEntry] {
    try translating {
      try queue.read { database in
        try Row.fetchAll(database, sql: AgendaEntry.selection).map { row in
          guard let entry = AgendaEntry(row: Array(row.databaseValues.map(\.written))) else {
            throw TeamStoreError.damaged
          }
          return entry
        }
      }
    }
  }

  /// Takes an item out, with all looking back on it.
  /// - Parameter item: Its id.
  /// - Throws: `TeamStoreError`; then nothing has changed.
  public func removeAgendaItem(_ item: RecordID) throws(TeamStoreError) {
    try translating {
      try queue.write { database in
        try database.execute(
          sql: Self.numbered(AgendaEntry.removal),
          arguments: StatementArguments([item.description.databaseValue]))
      }
    }
  }
}
