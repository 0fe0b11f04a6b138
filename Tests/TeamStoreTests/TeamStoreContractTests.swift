// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import Model
import TestSupport
import Testing

/// What every team store promises: see `TeamStore`.
@Suite(.waiting) struct TeamStoreContractTests {
  @Test func `PostgreSQL is there to be tested`() {
    #expect(
      TeamStoreKind.present == TeamStoreKind.allCases, "install it with Scripts/test --set-up")
  }

  @Test(arguments: TeamStoreKind.present)
  func `an empty store counts nothing`(kind: TeamStoreKind) throws {
    try kind.with { writer, reader in
      try writer.replace([])
      for question in questions { #expect(try reader.counts(question).cells.isEmpty) }
    }
  }

  @Test(arguments: TeamStoreKind.present)
  func `sharing twice is the same as sharing once`(kind: TeamStoreKind) throws {
    var team = InventedTeam(seed: 3)
    let shared = InventedTeam.shared(team.trajectories(40))
    try kind.with { writer, reader in
      try writer.replace(shared)
      let once = try questions.map { try reader.counts($0) }
      for part in [shared, Array(shared.prefix(7)), Array(shared.suffix(20)).reversed()] {
        try writer.replace(part)
      }
      #expect(try questions.map { try reader.counts($0) } == once)
    }
  }

  @Test(arguments: TeamStoreKind.present)
  func `what is withdrawn is gone, and comes back when it is shared again`(
    kind: TeamStoreKind
  ) throws {
    var team = InventedTeam(seed: 4)
    let shared = InventedTeam.shared(team.trajectories(30))
    let withdrawn = shared.prefix(10).map { SharedFigures(of: $0.subject) }
    try kind.with { writer, reader in
      try writer.replace(shared)
      let all = try questions.map { try reader.counts($0) }
      try writer.replace(withdrawn)
      let some = try questions.map { try reader.counts($0) }
      #expect(some != all)
      try writer.replace(withdrawn)
      try kind.with { fresh, freshReader in
        try fresh.replace(Array(shared.dropFirst(10)))
        #expect(try questions.map { try freshReader.counts($0) } == some)
      }
      try writer.replace(Array(shared.prefix(10)))
      #expect(try questions.map { try reader.counts($0) } == all)
    }
  }

  @Test(arguments: TeamStoreKind.present)
  func `a batch that is refused changes nothing`(kind: TeamStoreKind) throws {
    var team = InventedTeam(seed: 5)
    let shared = InventedTeam.shared(team.trajectories(10))
    try kind.with { writer, reader in
      try writer.replace(Array(shared.prefix(3)))
      let before = try questions.map { try reader.counts($0) }
      // The same resident twice in one batch cannot be stored.
      #expect(throws: TeamStoreError.self) { try writer.replace(shared + shared.suffix(1)) }
      #expect(try questions.map { try reader.counts($0) } == before)
      try writer.replace(shared)
    }
  }

  @Test(arguments: 0..<4)
  func `every kind of store gives the same answers`(seed: Int) throws {
    var team = InventedTeam(seed: seed)
    let first = InventedTeam.shared(team.trajectories(60))
    let second = InventedTeam.shared(team.trajectories(30), team: "De 'Beuk'; --", laptop: 7)
    var answers: [TeamStoreKind: [RawCounts]] = [:]
    for kind in TeamStoreKind.present {
      try kind.with { writer, reader in
        try writer.replace(first)
        try writer.replace(second)
        answers[kind] = try questions.map { try reader.counts($0) }
      }
    }
    let one = try #require(answers[.sqlite])
    #expect(one.contains { !$0.cells.isEmpty })
    #expect(answers.values.allSatisfy { $0 == one })
  }

  @Test(arguments: TeamStoreKind.present)
  func `cells of the latest value add up to the people`(kind: TeamStoreKind) throws {
    var team = InventedTeam(seed: 6)
    let shared = InventedTeam.shared(team.trajectories(80))
    let period = months(202506, 202606)
    try kind.with { writer, reader in
      try writer.replace(shared)
      let inPeriod = shared.flatMap(\.conversations).filter { period.contains($0.month) }
      let extent = try reader.counts(CountRequest(.extent, in: period)).byCategory
      #expect(extent["all"] == [inPeriod.count, Set(inPeriod.map(\.subject)).count])
      let scored = inPeriod.filter { $0.qualityOfLife != nil }
      for measure in [Measure.lifeScores, .lifeChange] {
        let counts = try reader.counts(CountRequest(measure, in: period)).byCategory.values
        #expect(counts.reduce(0) { $0 + $1[0] } == scored.count)
        #expect(counts.reduce(0) { $0 + $1[1] } == Set(scored.map(\.subject)).count)
      }
    }
  }
}
