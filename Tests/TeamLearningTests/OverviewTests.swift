// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Figures
import Model
import Testing
import Wording

@testable import TeamLearning

/// The words of the lines; reading them takes longer than counting.
private let texts = Texts(.dutch)

extension Overview {
  /// The numbers of one table, by the Dutch words of its lines.
  func numbers(_ kind: PictureTable.Kind) -> [String: [Int]] {
    let rows = tables.first { $0.kind == kind }?.rows ?? []
    return Dictionary(uniqueKeysWithValues: rows.map { (texts($0.label), $0.cells.map(\.number)) })
  }

  func base(_ kind: PictureTable.Kind) -> [Int]? {
    tables.first { $0.kind == kind }?.base?.map(\.number)
  }
}

extension DisclosedTable.Cell {
  var number: Int {
    switch self {
    case .count(let count): count
    case .hidden, .impossible: -1
    }
  }
}

func overview(_ trajectories: [Trajectory], in period: ClosedRange<Month>? = nil) -> Overview {
  Overview(
    of: trajectories.flatMap { deriver.figures(of: $0) }, instruments: [proef], in: period)
}

@Suite struct OverviewTests {
  @Test func `groups are counted beside the residents: their busiest time, their latest answer`()
    throws
  {
    var generator = SystemRandomNumberGenerator()
    let group = Group(id: RecordID(using: &generator), name: "Eettafel")
    let meetings = try [(1, 9, 4), (2, 12, 6), (3, 8, 5)].map { month, reached, useful in
      var meeting = GroupActivity(
        id: RecordID(using: &generator), group: group.id,
        day: try #require(CalendarDay(year: 2026, month: month, day: 3)))
      meeting.reached = reached
      if month < 3 {
        meeting.answers = [GroupAnswer(.use, try #require(GroupTally(useful, of: 7, by: .hands)))]
      }
      return meeting
    }
    let figures = deriver.figures(of: GroupCourse(group, meetings))
    let picture = Overview(of: [], activities: figures, instruments: [proef])
    #expect(
      picture.numbers(.activities) == [
        "Groepen": [1], "Bijeenkomsten": [3], "Mensen bereikt": [12],
      ])
    #expect(picture.numbers(.activityAnswers) == ["Nut: is nuttig": [6, 7]])
    let spring = try #require(Month(year: 2026, month: 3))
    let march = Overview(
      of: [], activities: figures, instruments: [proef], in: spring...spring)
    #expect(march.numbers(.activities)["Mensen bereikt"] == [8])
    #expect(Overview(of: [], activities: [], instruments: [proef]).tables.isEmpty)
  }

  @Test func `three conversations of one resident, counted by hand`() throws {
    let (resident, conversations) = try oneResident()
    let picture = overview([Trajectory(resident: resident, conversations: conversations)])

    #expect(
      picture.numbers(.extent) == [
        "Gesprekken": [3], "Eerste gesprekken": [1], "Vervolggesprekken": [2], "Inwoners": [1],
        "Nieuwe doelen": [3],
      ])
    #expect(
      picture.numbers(.chosen) == [
        "Geld": [3, 1, 1], "Wonen": [2, 1, 0], "Eigen onderwerp": [1, 1, 0],
      ])
    #expect(picture.base(.chosen) == [3, 1, 1])
    // Money 40 after 40, housing 45 after 50; the own topic is left out.
    #expect(picture.numbers(.marks) == ["Geld": [0, 1, 0, 1], "Wonen": [0, 0, 1, 1]])
    #expect(
      picture.numbers(.goals) == [
        "Behaald": [2], "Op weg": [0], "Nog niet": [0], "Veranderd": [0], "Losgelaten": [0],
        "Nog niet teruggekomen": [1],
      ])
    #expect(picture.base(.goals) == [3])
    #expect(picture.numbers(.lifeScores)["8"] == [1])
    #expect(picture.numbers(.lifeScores)["6"] == [0])
    #expect(picture.base(.lifeScores) == [1])
    #expect(picture.numbers(.lifeChange) == ["Hoger": [1], "Gelijk": [0], "Lager": [0]])
  }

  @Test func `several residents, counted by hand`() throws {
    var a = Case(seed: 7)
    let (anna, bert, carla) = (a.resident(), a.resident(), a.resident())
    let goal = a.goal(geld)
    let picture = overview([
      Trajectory(
        resident: anna,
        conversations: [
          try a.conversation(
            anna, "2026-01-10", talks: [talk(geld, 30, onTop: true)], goals: [goal], score: 4),
          try a.conversation(
            anna, "2026-04-10", talks: [talk(geld, 60, onTop: true)], reviews: [(goal, .letGo)],
            score: 4),
        ]),
      Trajectory(
        resident: bert,
        conversations: [
          try a.conversation(bert, "2026-02-10", talks: [talk(geld, 50)], score: 4),
          try a.conversation(bert, "2026-03-10", talks: [talk(geld, nil)]),
        ]),
      Trajectory(
        resident: carla,
        conversations: [
          try a.conversation(carla, "2026-01-15", talks: [talk(wonen, 80), talk(geld, 70)]),
          try a.conversation(carla, "2026-05-15", talks: [talk(geld, 60)], score: 9),
        ]),
    ])

    #expect(picture.numbers(.extent)["Inwoners"] == [3])
    #expect(picture.numbers(.extent)["Gesprekken"] == [6])
    #expect(picture.numbers(.chosen) == ["Geld": [6, 3, 1], "Wonen": [1, 1, 0]])
    // Anna up, Carla down; Bert has one mark only, so n is 2.
    #expect(picture.numbers(.marks) == ["Geld": [1, 0, 1, 2]])
    #expect(picture.numbers(.goals)["Losgelaten"] == [1])
    #expect(picture.base(.goals) == [1])
    #expect(picture.numbers(.lifeScores)["4"] == [2])
    #expect(picture.numbers(.lifeScores)["9"] == [1])
    #expect(picture.base(.lifeScores) == [3])
    #expect(picture.numbers(.lifeChange) == ["Hoger": [0], "Gelijk": [1], "Lager": [0]])
    #expect(picture.base(.lifeChange) == [1])
  }

  @Test func `a period counts its own months and still looks back before them`() throws {
    let (resident, conversations) = try oneResident()
    let period = Month(of: try "2025-08-01".asDay)...Month(of: try "2025-12-31".asDay)
    let picture = overview(
      [Trajectory(resident: resident, conversations: conversations)], in: period)

    #expect(picture.numbers(.extent)["Gesprekken"] == [1])
    #expect(picture.numbers(.extent)["Eerste gesprekken"] == [0])
    #expect(picture.numbers(.extent)["Nieuwe doelen"] == [1])
    #expect(picture.numbers(.marks) == ["Geld": [1, 0, 0, 1]])
    #expect(picture.numbers(.goals)["Op weg"] == [1])
    #expect(picture.numbers(.goals)["Behaald"] == [1])
    #expect(picture.base(.goals) == [3])
    #expect(picture.numbers(.lifeScores)["6"] == [1])
  }

  @Test func `two versions of a list are not added up`() throws {
    var a = Case()
    let resident = a.resident()
    let old = try a.conversation(resident, "2026-01-10", talks: [talk(geld, 30)])
    var new = try a.conversation(resident, "2026-04-10", talks: [talk(geld, 60)])
    new.instrument = InstrumentReference(id: "proef", version: 2)
    let picture = overview([Trajectory(resident: resident, conversations: [old, new])])

    #expect(
      picture.numbers(.chosen) == [
        "Geld (Proef, versie 1)": [1, 1, 0], "geld (proef, versie 2)": [1, 1, 0],
      ])
  }

  @Test func `an empty caseload is a sentence and no table`() {
    let picture = overview([])
    #expect(picture.opening == [Message("note-team-empty")])
    #expect(picture.tables.isEmpty)
    #expect(picture.closing.isEmpty)
  }

  @Test func `a period without conversations says so`() throws {
    let (resident, conversations) = try oneResident()
    let month = Month(of: try "2020-01-01".asDay)
    let picture = overview(
      [Trajectory(resident: resident, conversations: conversations)], in: month...month)
    #expect(picture.opening.map(\.id) == ["note-team-empty-period", "note-team-period"])
    #expect(picture.tables.isEmpty)
  }

  @Test(arguments: 0..<200)
  func `counts add up`(seed: Int) throws {
    let picture = overview(try caseload(seed: seed))
    let extent = picture.numbers(.extent).mapValues { $0[0] }
    #expect(
      extent["Gesprekken"] == (extent["Eerste gesprekken"] ?? -1)
        + (extent["Vervolggesprekken"] ?? -1))
    #expect(extent["Eerste gesprekken"] == extent["Inwoners"])
    for counts in picture.numbers(.marks).values {
      #expect(counts[0] + counts[1] + counts[2] == counts[3])
      #expect(counts[3] > 0 && counts[3] <= extent["Inwoners"] ?? 0)
    }
    for counts in picture.numbers(.chosen).values {
      #expect(counts[2] <= counts[1] && counts[1] <= counts[0])
      #expect(counts[0] <= extent["Gesprekken"] ?? 0)
    }
    for kind in [PictureTable.Kind.goals, .lifeScores, .lifeChange] {
      let sum = picture.numbers(kind).values.reduce(0) { $0 + $1[0] }
      #expect([sum] == picture.base(kind))
    }
    // Without a period every goal that is counted was set in it.
    #expect(picture.base(.goals) == [extent["Nieuwe doelen"] ?? -1])
  }

  @Test(arguments: 0..<50)
  func `the order of residents and conversations does not matter`(seed: Int) throws {
    var generator = Seeded(seed)
    let figures = try caseload(seed: seed).flatMap { deriver.figures(of: $0) }
    let one = Overview(of: figures, instruments: [proef])
    let other = Overview(
      of: figures.shuffled(using: &generator), instruments: [proef])
    #expect(one == other)
  }
}
