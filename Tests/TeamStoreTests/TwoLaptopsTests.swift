// SPDX-License-Identifier: EUPL-1.2

import Dossiers
import FigureFixtures
import Figures
import Foundation
import Model
import PostgresStorage
import SQLiteStorage
import TeamFixtures
import TestSupport
import Testing
import Workplace

/// Two laptops with sealed dossiers that share to one team store: the totals are right at each step.
@Suite(.serialized, .waiting) struct TwoLaptopsTests {
  private let folder: TeamFile

  init() throws { folder = try TeamFile() }

  /// What a store holds that got exactly these figures.
  private func counts(_ shared: [SharedFigures]) throws -> [RawCounts] {
    let file = try TeamFile()
    let store = try SQLiteTeamStore.open(at: file.path)
    try store.replace(shared)
    return try questions.map { try store.counts($0) }
  }

  @Test(arguments: TeamStoreKind.present)
  func `one killed in the middle, then a resident erased, then a conversation corrected`(
    kind: TeamStoreKind
  ) throws {
    let database = kind == .postgres ? try TeamDatabase() : nil
    let places = try (1...2).map { _ in
      try database.map { $0.text(try $0.laptop()) } ?? folder.path
    }
    let reader: any TeamStore =
      try database.map { PostgresTeamStore(try $0.address(try $0.reader())) }
      ?? SQLiteTeamStore.open(at: folder.path)
    func seen() throws -> [RawCounts] { try questions.map { try reader.counts($0) } }
    let homes = [folder.folder + "/een", folder.folder + "/twee"]
    var team = InventedTeam(seed: 21)
    for home in homes { try SealedLaptop(in: home).keep(team.trajectories(30)) }

    // One is killed after some residents, the other comes to its end.
    let first = try Laptop(places[0], sealedIn: homes[0])
    let second = try Laptop(places[1], sealedIn: homes[1])
    var sent = 0
    for _ in 0..<5 where first.line() == "shared" { sent += 1 }
    first.kill()
    while first.line() == "shared" { sent += 1 }
    while let line = second.line() { #expect(line == "shared" || line == "done") }
    let one = try SealedLaptop(in: homes[0])
    let other = try SealedLaptop(in: homes[1])
    #expect((5...30).contains(sent))
    let everything = try one.everything()
    // Killed after a transaction and before that was noted, one more is there.
    let possible = try [sent, min(sent + 1, 30)].map {
      try counts(Array(everything.prefix($0)) + other.everything())
    }
    #expect(possible.contains(try seen()))

    // It goes on where it was.
    let store: any TeamStore =
      kind == .postgres
      ? PostgresTeamStore(try PostgresAddress(places[0])) : try SQLiteTeamStore.open(at: places[0])
    let waiting = try one.outbox.waiting().count
    #expect((30 - sent - 1...30 - sent).contains(waiting))
    #expect(try Sharing(one.outbox, to: store).share() == report(sent: waiting))
    #expect(try seen() == counts(one.everything() + other.everything()))
    #expect(try Sharing(one.outbox, to: store).share() == report())

    // A resident is erased.
    let erased = try #require(try one.dossiers.residents().values.first)
    var numbers = SystemRandomNumberGenerator()
    try one.dossiers.erase(
      ErasureRequest(
        of: erased.id,
        by: AuditHand(by: "Joris", day: try #require(CalendarDay(iso: "2026-03-20"))),
        withdrawing: one.pseudonyms.pseudonym(of: erased.id).description),
      using: &numbers)
    // Only the pseudonym waits.
    #expect(try one.outbox.waiting().map(\.resident) != [erased.id])
    #expect(try Sharing(one.outbox, to: store).share() == report(withdrawn: 1))
    #expect(try one.everything().count == 29)
    #expect(try seen() == counts(one.everything() + other.everything()))
    #expect(try one.dossiers.waitingResidents().isEmpty)
    #expect(try one.dossiers.verify().isEmpty)

    // A conversation is corrected, and a resident moves.
    let trajectories = try one.dossiers.trajectories().values.filter { !$0.conversations.isEmpty }
    var corrected = try #require(trajectories.first?.conversations.first)
    corrected.qualityOfLife = QualityOfLife(score: 10)
    try one.dossiers.save(corrected)
    var moved = try #require(trajectories.last?.resident)
    moved.neighbourhood = "Nieuw-West"
    try one.dossiers.save(moved)
    #expect(try Sharing(one.outbox, to: store).share() == report(sent: 2))
    #expect(try seen() == counts(one.everything() + other.everything()))
    #expect(
      try reader.counts(CountRequest(.extent, in: allMonths, neighbourhood: "Nieuw-West"))
        .byCategory["all"]?.last == 1)
  }

  private func report(sent: Int = 0, withdrawn: Int = 0) -> Sharing.Report {
    var report = Sharing.Report()
    report.sent = sent
    report.withdrawn = withdrawn
    return report
  }
}
