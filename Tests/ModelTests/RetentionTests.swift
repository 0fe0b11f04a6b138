// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Testing

/// Until when a dossier is kept, and what asks for something to be done.
@Suite struct RetentionTests {
  private static let grounds = [
    RetentionGround(id: "kort", names: ["nl": "Kort"], months: 12),
    RetentionGround(id: "open", names: ["nl": "Open"]),
  ]
  private struct Fixed: RandomNumberGenerator {
    func next() -> UInt64 { 7 }
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private func standing(
    on today: String, talk: String? = "2025-03-02", closed: String? = nil, usual: String? = "kort",
    _ change: (inout Keeping) throws -> Void = { _ in }
  ) throws -> RetentionState.Standing {
    var numbers = Fixed()
    var resident = Resident(id: RecordID(using: &numbers), name: "Samira")
    var keeping = Keeping()
    try change(&keeping)
    resident.keeping = keeping
    resident.closedOn = try closed.map(day)
    let conversations = try talk.map {
      [
        Conversation(
          id: RecordID(using: &numbers), resident: resident.id, day: try day($0),
          instrument: InstrumentReference(id: "proef", version: 1))
      ]
    }
    return RetentionState(
      of: Trajectory(resident: resident, conversations: conversations ?? []),
      among: Self.grounds, usual: usual, on: try day(today)
    ).standing
  }

  @Test func `a period counts from the last talk, and is told three months ahead`() throws {
    let end = try day("2026-03-02")
    #expect(try standing(on: "2025-12-01") == .later(end))
    #expect(try standing(on: "2025-12-02") == .soon(end))
    #expect(try standing(on: "2026-03-01") == .soon(end))
    #expect(try standing(on: "2026-03-02") == .due(end))
  }

  @Test func `a closed dossier counts from the day it closed`() throws {
    #expect(
      try standing(on: "2026-03-02", closed: "2025-06-15") == .later(day("2026-06-15")))
  }

  @Test func `the ground of a resident goes before that of the team`() throws {
    #expect(try standing(on: "2026-03-02") { $0.ground = "open" } == .withoutPeriod)
    #expect(try standing(on: "2026-03-02", usual: nil) == .withoutGround)
    #expect(try standing(on: "2026-03-02", usual: "weg") == .withoutGround)
    let end = try day("2026-03-02")
    #expect(try standing(on: "2026-03-02", usual: "open") { $0.ground = "kort" } == .due(end))
  }

  @Test func `who asks for it does not wait for a period`() throws {
    let asked = try day("2025-04-01")
    #expect(
      try standing(on: "2025-04-02", usual: nil) { $0.destructionAskedOn = asked } == .asked(asked))
  }

  @Test func `without a talk nothing counts`() throws {
    #expect(try standing(on: "2026-03-02", talk: nil) == .notBegun)
  }
}
