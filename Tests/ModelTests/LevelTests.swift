// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import Testing

/// Levels are counted and compared; scores have a voice and a day.
struct LevelTests {
  private static let instrument = InstrumentReference(id: "proef", version: 2)
  private static let older = InstrumentReference(id: "proef", version: 1)

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private func level(_ number: Int) throws -> Level { try #require(Level(number)) }

  private func resident() -> Resident {
    var generator = SystemRandomNumberGenerator()
    return Resident(id: RecordID(using: &generator), name: "Samira")
  }

  private func conversation(
    of resident: Resident, on day: CalendarDay, with instrument: InstrumentReference,
    _ talks: [DomainTalk]
  ) -> Conversation {
    var generator = SystemRandomNumberGenerator()
    var conversation = Conversation(
      id: RecordID(using: &generator), resident: resident.id, day: day, instrument: instrument)
    conversation.talks = talks
    return conversation
  }

  @Test(arguments: [-1, 0, 11])
  func `there is no level outside 1 to 10`(number: Int) {
    #expect(Level(number) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Level].self, from: Data("[\(number)]".utf8))
    }
  }

  @Test func `a talk that was kept before there were levels is read`() throws {
    let json = #"{"topic":{"own":{"_0":"tuin"}},"isOnTop":true,"isPride":false,"marks":[]}"#
    let talk = try JSONDecoder().decode(DomainTalk.self, from: Data(json.utf8))
    #expect(talk == DomainTalk(topic: .own("tuin"), isOnTop: true))
    var later = talk
    later.levels = [
      LevelScore(voice: .professional, level: try level(3), day: try day("2026-03-01"))
    ]
    let written = try JSONEncoder().encode(later)
    #expect(try JSONDecoder().decode(DomainTalk.self, from: written) == later)
  }

  @Test(arguments: [
    ("2026-03-01", true), ("2026-03-31", true), ("2026-04-01", false), ("2026-02-28", false),
  ])
  func `a score holds for thirty days`(today: String, holds: Bool) throws {
    let score = LevelScore(voice: .resident, level: try level(2), day: try day("2026-03-01"))
    #expect(score.holds(on: try day(today), for: 30) == holds)
    #expect(score.holds(on: try day("2027-01-01"), for: nil))
  }

  @Test func `voices keep their own last level, and an old one gives way to a new one`() throws {
    let resident = resident()
    func score(_ voice: Voice, _ number: Int, _ on: String) throws -> LevelScore {
      LevelScore(voice: voice, level: try level(number), day: try day(on))
    }
    let trajectory = Trajectory(
      resident: resident,
      conversations: [
        conversation(
          of: resident, on: try day("2026-01-01"), with: Self.instrument,
          [
            DomainTalk(
              topic: .domain("a"),
              levels: [
                try score(.resident, 4, "2026-01-01"), try score(.professional, 2, "2026-01-01"),
              ])
          ]),
        conversation(
          of: resident, on: try day("2026-02-01"), with: Self.instrument,
          [DomainTalk(topic: .domain("a"), levels: [try score(.resident, 5, "2026-02-01")])]),
      ])
    let topic = Topic.domain("a")
    let own = trajectory.lastLevel(on: topic, by: .resident, in: Self.instrument)
    let theirs = trajectory.lastLevel(on: topic, by: .professional, in: Self.instrument)
    #expect(own?.score.level.number == 5)
    #expect(theirs?.score.level.number == 2)
    #expect(try theirs?.score.day == day("2026-01-01"))
    #expect(trajectory.lastLevel(on: .domain("b"), by: .resident, in: Self.instrument) == nil)
  }

  @Test func `a level of another version counts only through a mapping`() throws {
    let resident = resident()
    let score = LevelScore(voice: .professional, level: try level(2), day: try day("2026-01-01"))
    let trajectory = Trajectory(
      resident: resident,
      conversations: [
        conversation(
          of: resident, on: try day("2026-01-01"), with: Self.older,
          [
            DomainTalk(topic: .domain("oud"), levels: [score]),
            DomainTalk(topic: .domain("zelfde"), levels: [score]),
          ])
      ])
    let mapping = InstrumentMapping(
      from: Self.older, to: Self.instrument, titles: ["nl": "Proef"], source: "Proef",
      domains: ["oud": "nieuw"], levels: [try level(2): try level(3)])
    func last(_ id: String, _ mappings: [InstrumentMapping]) -> LastLevel? {
      trajectory.lastLevel(
        on: .domain(id), by: .professional, in: Self.instrument, mappings: mappings)
    }
    #expect(last("zelfde", []) == nil)
    #expect(last("zelfde", [mapping]) == nil, "it has no place in the mapping")
    #expect(last("nieuw", []) == nil)
    #expect(last("nieuw", [mapping])?.score.level.number == 3)
    #expect(last("nieuw", [mapping])?.mappedFrom == Self.older)
  }
}
