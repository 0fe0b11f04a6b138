// SPDX-License-Identifier: EUPL-1.2

import DossierFixtures
import Dossiers
import Interchange
import Model
import Testing
import Workplace

/// What an import does to the dossiers: once, whole, to be taken back, and never twice.
struct PlanTests {
  private let storage = MemoryStorage()
  private let store: DossierStore

  init() throws { store = DossierStore(storage: storage, sealer: try Sample.sealer()) }

  private static let head = "Cliëntnummer;Naam;Wijk;Datum;Domein;Niveau\n"

  /// An export of eight invented people, two days each.
  private static let export: String = (1...8).reduce(into: head) { text, person in
    for (day, level) in [("3-2-2025", 2), ("8-9-2025", 4)] {
      for domain in ["Financiën", "Huisvesting"] {
        text += "\(person);Inwoner \(person);Noord;\(day);\(domain);\(level)\n"
      }
    }
  }

  @discardableResult
  private func bringIn(
    _ text: String, _ mapping: String = "scores.toml", batch: Int = 2, seed: Int = 1
  ) throws -> ImportPlan {
    let mapping = try Fixtures.mapping(mapping)
    let rows = try Fixtures.facts(try Fixtures.table(text), mapping).rows
    let runner = ImportRunner(store, batchSize: batch)
    let (plan, run, _) = try runner.prepare(
      rows, mapping, file: "proef.csv", today: Fixtures.today, id: Sample.id(seed))
    try runner.add(plan, as: run)
    return plan
  }

  private func conversations() throws -> [Conversation] {
    try store.trajectories().values.flatMap(\.conversations)
  }

  private func words() throws -> Set<String> {
    Set(
      try store.trajectories().values.flatMap { trajectory in
        trajectory.conversations.flatMap { conversation in
          conversation.talks.map {
            "\(trajectory.resident.name) \(conversation.day) \($0.topic) \($0.levels.map(\.level.number))"
          }
        }
      })
  }

  @Test func `an export becomes conversations with a source, in the professional's voice`() throws {
    try bringIn(Self.export)
    #expect(try store.residents().values.count == 8)
    let all = try conversations()
    #expect(all.count == 16)
    #expect(all.allSatisfy { $0.origin?.system == "Scorelijst (verzonnen)" })
    #expect(all.allSatisfy { $0.talks.count == 2 })
    #expect(Set(all.flatMap(\.talks).flatMap(\.levels).map(\.voice)) == [.professional])
    #expect(try store.waitingResidents().count == 8)
    #expect(try store.importRuns().values.map(\.state) == [.finished])
    #expect(try store.verify() == [])
  }

  @Test func `the same file twice adds nothing twice`() throws {
    try bringIn(Self.export)
    let before = try words()
    let again = try bringIn(Self.export, seed: 2)
    #expect(again.people.isEmpty)
    #expect(again.known.count == 32)
    #expect(try words() == before)
    #expect(try conversations().count == 16)
  }

  @Test func `a later export with more rows adds only those`() throws {
    try bringIn(Self.export)
    let more =
      Self.export + "3;Inwoner 3;Noord;8-9-2025;Justitie;5\n9;Inwoner 9;Zuid;8-9-2025;Justitie;1\n"
    let plan = try bringIn(more, seed: 2)
    #expect(plan.understood.map(\.levels.count) == [1, 1])
    #expect(plan.people.map(\.isNew) == [false, true])
    #expect(try store.residents().values.count == 9)
    #expect(try conversations().count == 18)
  }

  @Test(arguments: 0...6)
  func `an import that was ended halfway goes on, with nothing twice and nothing lost`(
    writes: Int
  ) throws {
    storage.writesLeft = writes
    let ended = (try? bringIn(Self.export)) == nil
    #expect(ended == (writes < 6))
    storage.writesLeft = nil
    // Each resident is there whole, or not at all.
    for trajectory in try store.trajectories().values {
      #expect(trajectory.conversations.count == 2)
    }
    let kept = try conversations().count
    try bringIn(Self.export, seed: 2)
    #expect(try conversations().count == 16)
    #expect(try words().count == 32)
    #expect(kept == min(max(0, writes - 1), 4) * 4)
    // It is one import, which can be taken back as a whole.
    let runs = try store.importRuns().values
    if (1...5).contains(writes) { #expect(runs.map(\.state) == [.finished]) }
    for run in runs { _ = try store.takeBack(run) }
    #expect(try conversations().isEmpty)
    #expect(try store.verify() == [])
  }

  @Test func `taking back leaves what was there, and withdraws figures`() throws {
    let known = Resident(id: Sample.id(50), name: "Inwoner 3")
    try store.save(known)
    try store.save(try Sample.conversation(60, with: known))
    try bringIn(Self.export)
    #expect(try store.residents().values.count == 8)
    #expect(try store.resident(known.id)?.importedAs?.map(\.reference) == ["3"])
    try store.settle(try store.waitingResidents())
    let run = try #require(try store.importRuns().values.first)
    let (conversations, residents) = try store.takeBack(run)
    #expect(conversations == 16)
    #expect(residents == 7)
    #expect(try store.waitingResidents().count == 8)
    #expect(try store.residents().values.map(\.name) == ["Inwoner 3"])
    #expect(try store.resident(known.id)?.importedAs == nil)
    #expect(try self.conversations().map(\.id) == [Sample.id(60)])
    #expect(try store.verify() == [])
    // Afterwards the same file can come in anew.
    try bringIn(Self.export, seed: 3)
    #expect(try self.conversations().count == 17)
  }

  @Test func `a resident who talked here since stays when an import is taken back`() throws {
    try bringIn(Self.export)
    let resident = try #require(try store.residents().values.first)
    try store.save(try Sample.conversation(70, with: resident))
    let run = try #require(try store.importRuns().values.first)
    #expect(try store.takeBack(run).residents == 7)
    #expect(try store.residents().values.map(\.id) == [resident.id])
  }

  @Test func `rows that say something else about one day are refused`() throws {
    let text = Self.head + "1;Ada;Noord;3-2-2025;Financiën;2\n1;Ada;Noord;3-2-2025;Financiën;3\n"
    let plan = try bringIn(text)
    #expect(plan.refused[3] == [RowRefusal(.contradicts, otherLine: 2)])
    let later = try bringIn(
      Self.head + "1;Ada;Noord;3-2-2025;Financiën;5\n", seed: 2)
    #expect(later.refused[2]?.map(\.code) == [.contradictsKept])
    #expect(try conversations().count == 1)
  }

  @Test func `two residents with one name are never guessed between`() throws {
    try store.save(Resident(id: Sample.id(50), name: "Ada"))
    try store.save(Resident(id: Sample.id(51), name: "ada"))
    let plan = try bringIn(Self.head + "1;Ada;Noord;3-2-2025;Financiën;2\n")
    #expect(plan.refused[2]?.map(\.code) == [.severalResidents])
    #expect(plan.people.isEmpty)
  }

  @Test func `two people of a file with the name of one resident are not guessed between`() throws {
    try store.save(Resident(id: Sample.id(50), name: "Ada"))
    let plan = try bringIn(
      Self.head + "1;Ada;Noord;3-2-2025;Financiën;2\n2;Ada;Noord;3-2-2025;Financiën;4\n")
    #expect(plan.refused.keys.sorted() == [2, 3])
    #expect(plan.people.isEmpty)
  }

  @Test func `two people with one name and two references stay two`() throws {
    try bringIn(
      Self.head + "1;Ada;Noord;3-2-2025;Financiën;2\n2;Ada;Noord;3-2-2025;Financiën;4\n")
    #expect(try store.residents().values.count == 2)
    let more = "1;Ada;Noord;4-2-2025;Financiën;3\n2;Ada;Noord;4-2-2025;Financiën;5\n"
    try bringIn(Self.head + more, seed: 2)
    #expect(try store.residents().values.count == 2)
    #expect(try store.trajectories().values.map(\.conversations.count) == [2, 2])
  }

  @Test func `a goal is set once, and its outcomes follow in time`() throws {
    let head = "Naam,Startdatum,Leefgebied,Doel,Streefdatum,Status doel,Evaluatiedatum\n"
    let goal = "Mo,2025-01-15,Geld,Overzicht,2025-07-01"
    try bringIn(head + goal + ",loopt,2025-03-01\n" + goal + ",behaald,2025-06-20\n", "doelen.toml")
    let trajectory = try #require(try store.trajectories().values.first)
    let history = try #require(trajectory.goals.first)
    #expect(trajectory.goals.count == 1)
    #expect(history.reviews.map(\.review.outcome) == [.underWay, .reached])
    #expect(history.goal.byWhen?.description == "2025-07-01")
    #expect(trajectory.conversations.map(\.number) == [1, 2, 3])
  }

  @Test func `a goal that was reached on the day it was set is still reached`() throws {
    let head = "Naam,Startdatum,Leefgebied,Doel,Streefdatum,Status doel,Evaluatiedatum\n"
    try bringIn(head + "Mo,2025-01-15,Geld,Overzicht,,behaald,\n", "doelen.toml")
    let trajectory = try #require(try store.trajectories().values.first)
    #expect(trajectory.goals.map(\.outcome) == [.reached])
  }

  @Test func `rows that are in the file twice come in once`() throws {
    let row = "1;Ada;Noord;3-2-2025;Financiën;2\n"
    let plan = try bringIn(Self.head + row + row)
    #expect(plan.doubles == [3])
    #expect(plan.understood.count == 1)
  }
}
