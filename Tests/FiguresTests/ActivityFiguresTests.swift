// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Model
import Testing

/// What leaves a laptop of a group: counts, and nothing of who they are.
struct ActivityFiguresTests {
  private static let day = CalendarDay(year: 2026, month: 3, day: 3)

  private func course() throws -> GroupCourse {
    var generator = SystemRandomNumberGenerator()
    var group = Group(id: RecordID(using: &generator), name: "Meidenavond")
    group.audience = "Meiden van de Beukstraat"
    group.themes = ["eenzaam", "Geheime woorden", "eenzaam"]
    var activity = GroupActivity(
      id: RecordID(using: &generator), group: group.id, day: try #require(Self.day))
    activity.subject = "Koken bij Fatima"
    activity.reached = 12
    activity.legend = [LegendColour(.green, .circle, "het gaat goed")]
    activity.colours = [ColourCount(.circle, 8)]
    activity.talents = "Zingen"
    activity.worries = "Ruzie"
    activity.suggestions = "Later beginnen"
    activity.answers = [GroupAnswer(.goal, try #require(GroupTally(3, of: 5, by: .sample)))]
    return GroupCourse(group, [activity])
  }

  @Test func `no name, word, day or colour is in a row`() throws {
    let shared = try #require(InventedTeam.shared([try course()]).first)
    #expect(
      Set(shared.rows.map(\.table)) == [.group, .activity, .activityTheme, .activityAnswer])
    let values = shared.rows.flatMap(\.values)
    for row in shared.rows { #expect(row.values.count == row.table.columns.count) }
    let allowed: Set<FigureValue> = [
      .text(shared.subject.description), .integer(202603), .integer(1), .text("Centrum"),
      .text("De Linden"), .integer(12), .text("eenzaam"), .text("goal"), .integer(3), .integer(5),
    ]
    #expect(Set(values).subtracting(allowed).isEmpty)
  }

  @Test func `a group without meetings shares nothing, which withdraws`() throws {
    let group = try course().group
    let shared = try #require(InventedTeam.shared([GroupCourse(group, [])]).first)
    #expect(shared.isEmpty)
    #expect(shared.rows.isEmpty)
  }

  @Test(arguments: 0..<50)
  func `the same course gives the same rows, in whatever order it is read`(seed: Int) {
    var team = InventedTeam(seed: seed)
    for course in team.courses(4) {
      let turned = GroupCourse(course.group, course.activities.reversed())
      #expect(
        InventedTeam.shared([course]).map(\.rows) == InventedTeam.shared([turned]).map(\.rows))
    }
  }
}
