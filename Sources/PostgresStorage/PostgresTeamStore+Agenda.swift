// SPDX-License-Identifier: EUPL-1.2

public import Figures
public import Model

extension PostgresTeamStore: AgendaStore {
  /// Puts entries in, each in place of what stood there under the same id.
  /// - Parameter entries: What the team decided or saw.
  /// - Throws: `TeamStoreError`; keeping the same again makes it right.
  public func keep(_ entries: [AgendaEntry]) throws(TeamStoreError) {
    try connected { (connection) throws(TeamStoreError) in
      try connection.transaction { () throws(TeamStoreError) in
        for entry in entries { try connection.run(sql: AgendaEntry.insertion, entry.values) }
      }
    }
  }

  /// Everything on the agenda.
  /// - Returns: The oldest first.
  /// - Throws: `TeamStoreError`.
  public func agendaEntries() throws(TeamStoreError) -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    try connected { (connection) throws(TeamStoreError) in
      for row in try connection.run(sql: AgendaEntry.selection) {
        guard let entry = AgendaEntry(row: row) else { throw .damaged }
        entries.append(entry)
      }
    }
    return entries
  }

  /// Takes an item out, with all looking back on it.
  /// - Parameter item: Its id.
  /// - Throws: `TeamStoreError`.
  public func removeAgendaItem(_ item: RecordID) throws(TeamStoreError) {
    try connected { (connection) throws(TeamStoreError) in
      try connection.run(sql: AgendaEntry.removal, [.text(item.description)])
    }
  }
}
