// SPDX-License-Identifier: EUPL-1.2

import Figures
import Foundation
import Model
import PostgresStorage
import SQLiteStorage
import TestSupport
import Testing

/// What every kind of store promises about the learning agenda, and who may do what with it.
@Suite(.waiting) struct AgendaStoreTests {
  private func id(_ number: Int) -> RecordID {
    var generator = SeededGenerator(seed: number)
    return RecordID(using: &generator)
  }

  private func entry(_ number: Int, of item: Int? = nil, _ day: String, _ words: String) throws
    -> AgendaEntry
  {
    AgendaEntry(
      id: id(number), item: id(item ?? number), day: try #require(CalendarDay(iso: day)),
      content: words)
  }

  private func agenda(_ store: any TeamStore) throws -> any AgendaStore {
    try #require(store as? any AgendaStore)
  }

  @Test(arguments: TeamStoreKind.present)
  func `what is kept is read back in order, and keeping twice changes nothing`(
    kind: TeamStoreKind
  ) throws {
    let first = try entry(1, "2026-03-02", #"{"woorden":"“Vaker” bellen; DROP TABLE x --"}"#)
    let second = try entry(2, "2026-06-01", "{}")
    try kind.with { writer, reader in
      #expect(try agenda(reader).agendaEntries() == [])
      try agenda(writer).keep([])
      try agenda(writer).keep([second, first])
      try agenda(writer).keep([first])
      #expect(try agenda(reader).agendaEntries() == [first, second])
      let better = try entry(1, "2026-03-02", #"{"woorden":"كل أسبوع 🌷"}"#)
      try agenda(writer).keep([better])
      #expect(try agenda(reader).agendaEntries() == [better, second])
    }
  }

  @Test(arguments: TeamStoreKind.present)
  func `an item is taken out with all looking back on it`(kind: TeamStoreKind) throws {
    try kind.with { writer, reader in
      let rest = try entry(3, "2026-04-01", "{}")
      try agenda(writer).keep([
        try entry(1, "2026-03-02", "{}"), try entry(2, of: 1, "2026-06-01", "{}"), rest,
      ])
      try agenda(writer).removeAgendaItem(id(1))
      try agenda(writer).removeAgendaItem(id(9))
      #expect(try agenda(reader).agendaEntries() == [rest])
    }
  }

  @Test(.enabled(if: PostgresServer.shared != nil))
  func `a reader reads the agenda and writes nothing; a writer sees no figures for it`() throws {
    let database = try TeamDatabase()
    let reader = PostgresTeamStore(try database.address(try database.reader()))
    let writer = PostgresTeamStore(try database.address(try database.laptop()))
    let kept = try entry(1, "2026-03-02", "{}")
    try writer.keep([kept])
    #expect(throws: TeamStoreError.notAllowed) { try reader.keep([kept]) }
    #expect(throws: TeamStoreError.notAllowed) { try reader.removeAgendaItem(kept.item) }
    #expect(try reader.agendaEntries() == [kept])
    #expect(try writer.agendaEntries() == [kept])
    #expect(throws: TeamStoreError.notAllowed) {
      try writer.counts(CountRequest(.extent, in: allMonths))
    }
  }
}
