// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import Model
import TestSupport
import Testing

/// What leaves a laptop, derived again and again from the dossiers.
struct SharedFiguresTests {
  @Test(arguments: 0..<100)
  func `rebuilding gives the same figures, also after corrections and erasing`(seed: Int) {
    var team = InventedTeam(seed: seed)
    var dossiers = team.trajectories(6)
    var store: [Pseudonym: [FigureRow]] = [:]
    func share(_ trajectory: Trajectory) {
      for shared in InventedTeam.shared([trajectory]) { store[shared.subject] = shared.rows }
    }
    dossiers.forEach(share)
    for _ in 0..<8 {
      let index = team.number(0...5)
      let old = dossiers[index]
      if team.number(1...3) == 1 {
        dossiers[index] = Trajectory(resident: old.resident, conversations: [])
      } else if let place = old.conversations.indices.randomElement(using: &team.generator) {
        var conversations = old.conversations
        team.fill(&conversations[place], old.before(conversations[place].id))
        dossiers[index] = Trajectory(
          resident: old.resident, conversations: conversations.shuffled(using: &team.generator))
      }
      share(dossiers[index])
      if dossiers[index].conversations.isEmpty {
        let gone = ShiftedPseudonyms(laptop: 0).pseudonym(of: old.resident.id)
        #expect(SharedFigures(of: gone).rows.isEmpty)
        store[gone] = nil
      }
    }
    let rebuilt = InventedTeam.shared(dossiers.filter { !$0.conversations.isEmpty })
    #expect(store == Dictionary(uniqueKeysWithValues: rebuilt.map { ($0.subject, $0.rows) }))
  }

  @Test(arguments: 0..<100)
  func `people of a period are those whose conversation before lies before it`(seed: Int) throws {
    var team = InventedTeam(seed: seed)
    let figures = InventedTeam.shared(team.trajectories(20)).flatMap(\.conversations)
    let year = team.number(2025...2027)
    let from = try #require(Month(year: year, month: team.number(1...12)))
    let until = try #require(Month(year: year + team.number(0...1), month: 12))
    let inPeriod = figures.filter { (from...until).contains($0.month) }
    let people = Set(inPeriod.map(\.subject)).count
    #expect(inPeriod.count { $0.previousMonth.map { $0 < from } ?? true } == people)
  }

  @Test(arguments: 0..<50)
  func `no name, word, day, number of a goal or view of another is shared`(seed: Int) throws {
    var team = InventedTeam(seed: seed)
    for trajectory in team.trajectories(5) {
      for row in try #require(InventedTeam.shared([trajectory]).first).rows {
        #expect(row.values.count == row.table.columns.count)
        for value in row.values {
          guard case .text(let text) = value else { continue }
          for word in ["Bewoner", "Rust", "Het gaat", "tuin", "hond", "speeltuin", "Fatima"] {
            #expect(!text.contains(word))
          }
          #expect(text != trajectory.resident.id.description)
          for goal in trajectory.goals { #expect(text != goal.goal.id.description) }
        }
      }
    }
    #expect(FigureTable.allCases.flatMap(\.columns).allSatisfy { !$0.contains("professional") })
  }

  @Test func `a value knows when it was given anew`() throws {
    var generator = SeededGenerator(seed: 1)
    let resident = Resident(id: RecordID(using: &generator), name: "Bewoner")
    var conversations: [Conversation] = []
    for (day, score) in [("2026-01-10", 5), ("2026-03-01", nil), ("2026-03-20", 7)] {
      var conversation = Conversation(
        id: RecordID(using: &generator), resident: resident.id,
        day: try #require(CalendarDay(iso: day)),
        instrument: InstrumentReference(id: "proef", version: 1))
      conversation.qualityOfLife = score.flatMap { QualityOfLife(score: $0) }
      conversations.append(conversation)
    }
    let shared = try #require(
      InventedTeam.shared([Trajectory(resident: resident, conversations: conversations)]).first)
    let rows = shared.rows.filter { $0.table == .conversation }
    func column(_ name: String) throws -> [FigureValue] {
      let place = try #require(FigureTable.conversation.columns.firstIndex(of: name))
      return rows.map { $0.values[place] }
    }
    #expect(try column("month") == [.integer(202601), .integer(202603), .integer(202603)])
    #expect(try column("order_in_month") == [.integer(1), .integer(1), .integer(2)])
    #expect(try column("previous_month") == [.null, .integer(202601), .integer(202603)])
    #expect(try column("next_month") == [.integer(202603), .integer(202603), .null])
    #expect(try column("next_score_month") == [.integer(202603), .integer(202603), .null])
    #expect(try column("previous_score") == [.null, .null, .integer(5)])
  }

  @Test func `a month is one number and back`() {
    for year in [1, 1999, 2026, 9999] {
      for month in 1...12 {
        let made = Month(year: year, month: month)
        #expect(made.flatMap { Month(number: $0.number) } == made)
      }
    }
    #expect(Month(number: 202613) == nil)
    #expect(Month(number: -1) == nil)
  }
}
