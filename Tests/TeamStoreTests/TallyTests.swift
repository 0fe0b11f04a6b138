// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import Model
import PostgresStorage
import SQLiteStorage
import TestSupport
import Testing

/// Counts that are kept added up are those of the figures, whatever was written and in what order.
@Suite(.waiting) struct TallyTests {
  /// A store of its own, with who owns it.
  private final class Place {
    let store: any TeamStore
    let reader: any TeamStore
    let upkeep: any TeamStoreUpkeep
    private let kept: Any

    init(_ kind: TeamStoreKind) throws {
      switch kind {
      case .sqlite:
        let file = try TeamFile()
        store = try SQLiteTeamStore.open(at: file.path)
        reader = try SQLiteTeamStore.openToRead(at: file.path)
        upkeep = SQLiteTeamUpkeep(path: file.path)
        kept = file
      case .postgres:
        let database = try TeamDatabase()
        store = PostgresTeamStore(try database.address(try database.laptop()))
        reader = PostgresTeamStore(try database.address(try database.reader()))
        upkeep = PostgresTeamUpkeep(try database.address("eigenaar"))
        kept = database
      }
    }
  }

  @Test(arguments: TeamStoreKind.present, 1...2)
  func `sharing, changing and withdrawing in any order leave what counting anew gives`(
    kind: TeamStoreKind, seed: Int
  ) throws {
    let place = try Place(kind)
    var team = InventedTeam(seed: seed)
    let everybody =
      InventedTeam.shared(team.trajectories(40))
      + InventedTeam.shared(team.trajectories(15), team: "De Beuk", laptop: 9)
    var dice = SeededGenerator(seed: seed)
    var there: [Pseudonym: SharedFigures] = [:]
    for _ in 0..<8 {
      let batch = everybody.filter { _ in dice.next() % 4 == 0 }.map { shared in
        // Nothing, or the talks until some moment: more than before, or fewer.
        let talks = Int.random(in: 0...shared.conversations.count, using: &dice)
        return SharedFigures(of: shared.subject, Array(shared.conversations.prefix(talks)))
      }
      if dice.next() % 5 == 0, let first = batch.first(where: { !$0.isEmpty }) {
        #expect(throws: TeamStoreError.self) { try place.store.replace(batch + [first]) }
      } else {
        try place.store.replace(batch)
        for shared in batch { there[shared.subject] = shared }
      }
      #expect(try place.upkeep.countAnew())
    }
    let fresh = try Place(.sqlite)
    try fresh.store.replace(there.values.sorted { $0.subject < $1.subject })
    for question in questions {
      #expect(try place.reader.counts(question) == fresh.reader.counts(question))
    }
    // Nothing stays of who is gone.
    try place.store.replace(everybody.map { SharedFigures(of: $0.subject) })
    #expect(try place.upkeep.countAnew())
    for question in questions { #expect(try place.reader.counts(question).cells.isEmpty) }
  }

  @Test func `a tally that is wrong is seen and put right`() throws {
    let database = try TeamDatabase()
    var team = InventedTeam(seed: 4)
    let shared = InventedTeam.shared(team.trajectories(20))
    try PostgresTeamStore(try database.address(try database.laptop())).replace(shared)
    let reader = PostgresTeamStore(try database.address(try database.reader()))
    let before = try questions.map { try reader.counts($0) }
    let upkeep = PostgresTeamUpkeep(try database.address("eigenaar"))
    for damage in [
      "UPDATE value_tally SET higher = higher + 1", "DELETE FROM named_tally WHERE month > 202603",
      "INSERT INTO conversation_tally SELECT 190001, 190002, "
        + (0..<14).map { _ in "1" }.joined(separator: ", "),
    ] {
      try database.psql(damage)
      #expect(try !upkeep.countAnew(), "\(damage)")
      #expect(try upkeep.countAnew())
    }
    #expect(try questions.map { try reader.counts($0) } == before)
  }

  @Test func `laptops that share at the same moment do not hold each other up`() throws {
    let database = try TeamDatabase()
    let laptops = try (1...3).map {
      try Laptop(database.text(try database.laptop()), seed: $0, residents: 25, laptop: $0)
    }
    for laptop in laptops {
      var lines: [String] = []
      while let line = laptop.line() { lines.append(line) }
      #expect(lines == Array(repeating: "shared", count: 25) + ["done"])
    }
    #expect(try PostgresTeamUpkeep(try database.address("eigenaar")).countAnew())
  }

  @Test func `a laptop cannot bring in figures that are not counted`() throws {
    let database = try TeamDatabase()
    let laptop = try database.laptop()
    let reader = PostgresTeamStore(try database.address(try database.reader()))
    let subject = String(repeating: "0", count: 32)
    let resident = "INSERT INTO shared_resident (subject) VALUES ('\(subject)');"
    let figure = "INSERT INTO signal_figure VALUES ('\(subject)', 202601, 1, 'N', 'T', "
    func signals() throws -> Int? {
      try reader.counts(CountRequest(.signals, in: allMonths)).cells.first?.count
    }
    // Together they are; later, or after counting was asked for too early, they are refused.
    try database.psql("BEGIN; \(resident) \(figure) 'wachten', NULL); COMMIT", as: laptop)
    #expect(try signals() == 1)
    #expect(throws: PostgresServer.CannotStart.self) {
      try database.psql("\(figure) 'wonen', NULL)", as: laptop)
    }
    try database.psql("DELETE FROM shared_resident", as: laptop)
    #expect(try signals() == nil)
    #expect(throws: PostgresServer.CannotStart.self) {
      try database.psql(
        "BEGIN; SET CONSTRAINTS ALL IMMEDIATE; \(resident) \(figure) 'wachten', NULL); COMMIT",
        as: laptop)
    }
    // Tables of its own with the same names are not written to instead.
    try database.psql(
      """
      CREATE TEMP TABLE named_tally (LIKE tussenstand.schema_migration);
      CREATE TEMP TABLE resident_to_count (subject TEXT, sign INTEGER);
      CREATE TEMP TABLE named_change (LIKE tussenstand.schema_migration);
      BEGIN; \(resident) \(figure) 'wachten', NULL); COMMIT
      """, as: laptop)
    #expect(try signals() == 1)
    // Gone and back in one transaction, and gone again.
    try database.psql(
      "BEGIN; DELETE FROM shared_resident; \(resident) \(figure) 'wonen', NULL); COMMIT",
      as: laptop)
    #expect(
      try reader.counts(CountRequest(.signals, in: allMonths)).byCategory == ["wonen": [1, 1]])
    try database.psql(
      "BEGIN; \(resident.replacing("INSERT", with: "DELETE FROM shared_resident; INSERT")) DELETE FROM shared_resident; COMMIT",
      as: laptop)
    #expect(try signals() == nil)
    #expect(try PostgresTeamUpkeep(try database.address("eigenaar")).countAnew())
  }
}
