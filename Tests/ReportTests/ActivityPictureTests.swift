// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import FigureFixtures
import Figures
import Model
import SQLiteStorage
import TeamLearning
import Testing

/// What groups offer beside what residents ask for, with small groups out of sight.
@Suite struct ActivityPictureTests {
  private var generator = SystemRandomNumberGenerator()

  /// A group that met so often with so many, of whom so many found it useful.
  private mutating func course(
    _ theme: String, reached: [Int?], useful: Int? = nil, in neighbourhood: String? = nil
  ) throws -> GroupCourse {
    var group = Group(id: RecordID(using: &generator), name: "Groep")
    group.themes = [theme]
    group.neighbourhood = neighbourhood
    let meetings = try reached.enumerated().map { number, people in
      var meeting = GroupActivity(
        id: RecordID(using: &generator), group: group.id,
        day: try #require(CalendarDay(year: 2026, month: 2 + number, day: 3)))
      meeting.reached = people
      if let useful, let people, let tally = GroupTally(useful, of: people, by: .hands) {
        meeting.answers = [GroupAnswer(.use, tally)]
      }
      return meeting
    }
    return GroupCourse(group, meetings)
  }

  private func picture(
    _ courses: [GroupCourse], _ audience: Audience, by slices: Set<Slice> = []
  ) throws -> TeamPicture {
    var team = InventedTeam(seed: 11)
    let store = try SQLiteTeamStore.inMemory()
    try store.replace(InventedTeam.shared(team.trajectories(80)) + InventedTeam.shared(courses))
    let maker = PictureMaker(
      CountSource(store), instruments: City.instruments, signals: City.signals)
    return try maker.picture(
      PictureRequest(in: City.year, by: slices, rule: DisclosureRule(audience)))
  }

  private func cells(
    _ picture: TeamPicture, _ sheet: String, _ line: String, place: [String] = []
  ) throws -> [DisclosedTable.Cell] {
    let found = try #require(picture.tables.first { $0.id == sheet })
    return try #require(found.rows.first { $0.id == line && $0.place == place }).cells
  }

  @Test mutating func `a group counts once, with its fullest meeting`() throws {
    let picture = try picture([try course("eenzaam", reached: [12, 14, nil, 9])], .team)
    #expect(try cells(picture, "activities", "eenzaam")[1] == .count(14))
    #expect(try cells(picture, "activities", "all")[1] == .count(14))
    // Nobody else is offered anything, and that is not shown either.
    #expect(try cells(picture, "activities", "wachten")[1] == .hidden)
  }

  @Test(arguments: [(Audience.team, 4), (.outside, 9)])
  func `a group that is too small stays out of sight, however often it meets`(
    audience: Audience, people: Int
  ) throws {
    var test = self
    let small = try test.course("eenzaam", reached: [people, people, people, people])
    let large = try test.course("ontmoeten", reached: [40])
    let picture = try picture([small, large], audience)
    #expect(try cells(picture, "activities", "eenzaam")[1] == .hidden)
    let elsewhere = try test.course("eenzaam", reached: [people], in: "Noord")
    let places = try self.picture(
      [elsewhere, try test.course("eenzaam", reached: [40], in: "Zuid")], audience,
      by: [.neighbourhood])
    let north = try cells(
      places, "activities-by-neighbourhood", "all", place: ["Noord"])
    #expect(north[1] == .hidden)
    // Nor can it be worked out from the other places and the whole.
    let rows = try #require(places.tables.first { $0.id == "activities-by-neighbourhood" }).rows
    let whole = try cells(places, "activities", "all")[1]
    let others = rows.filter { $0.id == "all" && $0.place != ["Noord"] }.map { $0.cells[1] }
    #expect(whole == .hidden || others.contains(.hidden))
  }

  @Test mutating func `a few who did not find it useful are not pointed at`() throws {
    let many = try picture([try course("eenzaam", reached: [30], useful: 20)], .team)
    #expect(try cells(many, "activityAnswers", "use") == [.count(20), .count(10), .count(30)])
    let few = try cells(
      try picture([try course("eenzaam", reached: [30], useful: 28)], .team), "activityAnswers",
      "use")
    #expect(few[1] == .hidden)
    #expect(few.count { $0 == .hidden } > 1)
    #expect(try cells(many, "activityAnswers", "goal").allSatisfy { $0 == .hidden })
  }

  @Test mutating func `without groups there are no tables of groups`() throws {
    let picture = try picture([], .team)
    #expect(
      !picture.tables.contains { $0.measure == .activities || $0.measure == .activityAnswers })
  }
}
