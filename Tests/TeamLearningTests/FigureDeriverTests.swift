// SPDX-License-Identifier: EUPL-1.2

import Figures
import Foundation
import Model
import Testing

@Suite struct FigureDeriverTests {
  @Test func `each figure has the time before beside it`() throws {
    let (resident, conversations) = try oneResident()
    let figures = deriver.figures(
      of: Trajectory(resident: resident, conversations: conversations))

    #expect(figures.map(\.kind) == [.first, .followUp, .followUp])
    #expect(figures.map(\.month.year) == [2025, 2025, 2026])
    #expect(figures.map(\.neighbourhood) == ["Noord", "Noord", "Noord"])
    #expect(Set(figures.map(\.subject)).count == 1)
    #expect(Set(figures.map(\.conversation)).count == 3)
    #expect(
      figures.map { $0.topics.map(\.topic) }
        == [
          [.domain("geld"), .domain("wonen")], [.domain("geld"), .own],
          [.domain("geld"), .domain("wonen")],
        ])
    #expect(figures.map { $0.topics[0].residentMark?.change } == [nil, .higher, .same])
    // The mark for housing rested for one conversation: 50 in May 2025, 45 in May 2026.
    #expect(figures[2].topics[1].residentMark?.previous == Position(50))
    #expect(figures[2].topics[1].residentMark?.change == .lower)
    #expect(figures[1].topics[0].marks.map(\.voice) == [.resident, .professional, .other])
    #expect(figures[1].topics[0].marks.map(\.previous?.value) == [20, nil, nil])
    #expect(figures.map(\.qualityOfLife?.score) == [5, 6, 8])
    #expect(figures.map(\.qualityOfLife?.previous) == [nil, 5, 6])
  }

  @Test func `a goal is set once and then comes back with its outcome`() throws {
    let (resident, conversations) = try oneResident()
    let figures = deriver.figures(
      of: Trajectory(resident: resident, conversations: conversations))

    #expect(figures[0].goals.map(\.outcome) == [nil, nil])
    #expect(figures[1].goals.map(\.outcome) == [.underWay, .reached, nil])
    #expect(figures[1].goals.map(\.topic) == [.domain("geld"), .domain("wonen"), .own])
    #expect(figures[2].goals.map(\.outcome) == [.reached])
    #expect(figures[2].goals.map(\.previous) == [.underWay])
    #expect(figures[2].goals[0].goal == figures[0].goals[0].goal)
  }

  @Test func `two conversations in one month keep their order`() throws {
    var a = Case()
    let resident = a.resident()
    let late = try a.conversation(resident, "2026-03-20", score: 7)
    let early = try a.conversation(resident, "2026-03-02", score: 4)
    let figures = deriver.figures(
      of: Trajectory(resident: resident, conversations: [late, early]))

    #expect(figures.map(\.orderInMonth) == [1, 2])
    #expect(figures.map(\.qualityOfLife?.score) == [4, 7])
  }

  @Test func `a resident's own neighbourhood goes before the team's`() throws {
    var a = Case()
    let resident = Resident(id: a.id(), name: marker, neighbourhood: "Zuid")
    let conversation = try a.conversation(resident, "2026-03-20")
    let figures = deriver.figures(
      of: Trajectory(resident: resident, conversations: [conversation]))

    #expect(figures.map(\.neighbourhood) == ["Zuid"])
  }

  @Test func `words that stand where an id belongs do not get out`() throws {
    #expect(FigureTopic(.domain("Schuld bij \(marker)")) == .own)
    #expect(FigureTopic(.domain("")) == .own)
    #expect(FigureTopic(.domain("*")) == .own)
    #expect(FigureTopic(.domain("gezin-opvoeden")) == .domain("gezin-opvoeden"))
  }

  @Test(arguments: 0..<50)
  func `no name, word, day or record id is in any figure`(seed: Int) throws {
    for trajectory in try caseload(seed: seed) {
      let figures = deriver.figures(of: trajectory)
      let written = String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
      #expect(!written.lowercased().contains(marker.lowercased()))
      #expect(!written.contains(trajectory.resident.id.description))
      #expect(!written.contains("\"day\""))
      for conversation in trajectory.conversations {
        #expect(!written.contains(conversation.id.description))
        #expect(!written.contains(conversation.day.description))
        for goal in conversation.goals { #expect(!written.contains(goal.id.description)) }
      }
    }
  }

  @Test(arguments: 0..<50)
  func `the order in which conversations are given does not matter`(seed: Int) throws {
    var generator = Seeded(seed)
    for trajectory in try caseload(seed: seed) {
      let shuffled = Trajectory(
        resident: trajectory.resident,
        conversations: trajectory.conversations.shuffled(using: &generator))
      #expect(deriver.figures(of: shuffled) == deriver.figures(of: trajectory))
    }
  }

  @Test(arguments: 0..<20)
  func `figures survive being written and read`(seed: Int) throws {
    let figures = try caseload(seed: seed).flatMap { deriver.figures(of: $0) }
    let written = try JSONEncoder().encode(figures)
    #expect(try JSONDecoder().decode([ConversationFigures].self, from: written) == figures)
  }

  @Test(arguments: [
    #"{"score": 11}"#, #"{"score": 0}"#, #"{"score": 5, "previous": 12}"#, #"{"previous": 5}"#,
  ])
  func `a figure for life outside 1 to 10 is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(QualityOfLifeFigure.self, from: Data(json.utf8))
    }
  }

  @Test func `a pseudonym is 32 hexadecimal digits`() {
    let pseudonym = Pseudonym(high: 0x0001_0203_0405_0607, low: 0x0809_0a0b_0c0d_0e0f)
    #expect(pseudonym.description == "000102030405060708090a0b0c0d0e0f")
    #expect(Pseudonym("000102030405060708090a0b0c0d0e0f") == pseudonym)
    #expect(Pseudonym("000102030405060708090A0B0C0D0E0F") == nil)
    #expect(Pseudonym(marker) == nil)
  }
}
