// SPDX-License-Identifier: EUPL-1.2

import Figures
import Model

/// A small seeded source of randomness, so that a failing case can be repeated.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  // Source: S. Vigna, SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Turns the digits of an id around: enough to tell a pseudonym from the id itself.
struct TurnedAround: Pseudonymizing {
  func pseudonym(of record: RecordID) -> Pseudonym {
    Pseudonym(String(record.description.reversed()))
      ?? Pseudonym(high: 0, low: 0)
  }
}

/// A word that stands in every name and sentence of the invented cases.
let marker = "Zonnebloem"

/// What builds invented residents and conversations.
struct Case {
  var generator: Seeded
  let instrument = InstrumentReference(id: "proef", version: 1)

  init(seed: Int = 1) { generator = Seeded(seed) }

  mutating func id() -> RecordID { RecordID(using: &generator) }

  mutating func resident() -> Resident { Resident(id: id(), name: "Mevrouw \(marker)") }

  mutating func goal(_ topic: Topic) -> Goal {
    Goal(id: id(), topic: topic, wording: "\(marker) wil rust")
  }

  mutating func conversation(
    _ resident: Resident, _ day: String, talks: [DomainTalk] = [], goals: [Goal] = [],
    reviews: [(Goal, GoalOutcome)] = [], score: Int? = nil
  ) throws -> Conversation {
    var conversation = Conversation(
      id: id(), resident: resident.id, day: try day.asDay, instrument: instrument,
      professional: "Collega \(marker)")
    conversation.talks = talks
    conversation.goals = goals
    conversation.reviews = reviews.map {
      GoalReview(goal: $0.id, outcome: $1, newWording: "\(marker) anders", words: marker)
    }
    conversation.qualityOfLife = score.flatMap { QualityOfLife(score: $0, reason: marker) }
    conversation.agreements = [Agreement(what: "\(marker) bellen", who: marker)]
    return conversation
  }
}

struct NoSuchDay: Error {}

extension String {
  var asDay: CalendarDay {
    get throws {
      guard let day = CalendarDay(iso: self) else { throw NoSuchDay() }
      return day
    }
  }
}

/// What was said about a topic, with marks of the resident and of two others.
func talk(
  _ topic: Topic, _ position: Int?, professional: Int? = nil, onTop: Bool = false
) -> DomainTalk {
  var marks: [Mark] = []
  if let position { marks.append(Mark(voice: .resident, position: Position(clamping: position))) }
  if let professional {
    marks.append(Mark(voice: .professional, position: Position(clamping: professional)))
    marks.append(
      Mark(voice: .other(name: "Buur \(marker)"), position: Position(clamping: professional)))
  }
  return DomainTalk(topic: topic, isOnTop: onTop, marks: marks, words: "\(marker) zegt iets")
}

let geld = Topic.domain("geld")
let wonen = Topic.domain("wonen")
let tuin = Topic.own("De tuin van \(marker)")

let proef = Instrument(
  reference: InstrumentReference(id: "proef", version: 1), titles: ["nl": "Proef"],
  source: "Verzonnen", licence: "geen",
  domains: [
    LifeDomain(id: "geld", names: ["nl": "Geld", "en": "Money"]),
    LifeDomain(id: "wonen", names: ["nl": "Wonen", "en": "Housing"]),
    LifeDomain(id: "werk", names: ["nl": "Werk", "en": "Work"]),
  ])

var deriver: FigureDeriver {
  FigureDeriver(
    settings: TeamSettings(
      professional: "Collega \(marker)", team: "Team Noord", neighbourhood: "Noord",
      organisation: "Stichting \(marker)"),
    pseudonyms: TurnedAround())
}

/// Three conversations of one resident over a year.
func oneResident() throws -> (Resident, [Conversation]) {
  var a = Case()
  let resident = a.resident()
  let debts = a.goal(geld)
  let house = a.goal(wonen)
  let garden = a.goal(tuin)
  return (
    resident,
    [
      try a.conversation(
        resident, "2025-05-01", talks: [talk(geld, 20, onTop: true), talk(wonen, 50)],
        goals: [debts, house], score: 5),
      try a.conversation(
        resident, "2025-09-01", talks: [talk(geld, 40, professional: 30), talk(tuin, 60)],
        goals: [garden], reviews: [(debts, .underWay), (house, .reached)], score: 6),
      try a.conversation(
        resident, "2026-05-01", talks: [talk(geld, 40), talk(wonen, 45)],
        reviews: [(debts, .reached)], score: 8),
    ]
  )
}

/// Many invented residents with conversations on different days.
func caseload(seed: Int) throws -> [Trajectory] {
  var a = Case(seed: seed)
  var trajectories: [Trajectory] = []
  for _ in 0..<Int.random(in: 1...8, using: &a.generator) {
    let resident = a.resident()
    var conversations: [Conversation] = []
    var goals: [Goal] = []
    var day = try "2025-01-01".asDay
    for _ in 0..<Int.random(in: 1...5, using: &a.generator) {
      day = day.adding(days: Int.random(in: 1...90, using: &a.generator)) ?? day
      var talks: [DomainTalk] = []
      for topic in [geld, wonen, .domain("werk"), tuin, .own(marker)] {
        guard Bool.random(using: &a.generator) else { continue }
        let position = Int.random(in: -20...100, using: &a.generator)
        talks.append(
          talk(
            topic, position < 0 ? nil : position / 10 * 10, professional: 30,
            onTop: Bool.random(using: &a.generator)))
      }
      let reviews = goals.compactMap { goal -> (Goal, GoalOutcome)? in
        GoalOutcome.allCases.randomElement(using: &a.generator).map { (goal, $0) }
      }
      let new = Bool.random(using: &a.generator) ? [a.goal(geld)] : []
      let score = Int.random(in: 0...10, using: &a.generator)
      conversations.append(
        try a.conversation(
          resident, day.description, talks: talks, goals: new, reviews: reviews,
          score: score == 0 ? nil : score))
      goals += new
    }
    trajectories.append(Trajectory(resident: resident, conversations: conversations))
  }
  return trajectories
}
