// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import Testing

/// Groups, their colours and what they say: counts that can be, and meetings in order.
struct GroupTests {
  private var generator = SystemRandomNumberGenerator()

  private mutating func activity(_ group: Group, _ day: Int) throws -> GroupActivity {
    GroupActivity(
      id: RecordID(using: &generator), group: group.id,
      day: try #require(CalendarDay(year: 2026, month: 3, day: day)))
  }

  private mutating func group() -> Group {
    Group(id: RecordID(using: &generator), name: "Meidenavond")
  }

  @Test func `no more people say yes than were asked`() {
    #expect(GroupTally(3, of: 3, by: .sample) != nil)
    #expect(GroupTally(4, of: 3, by: .sample) == nil)
    #expect(GroupTally(-1, of: 3, by: .hands) == nil)
    #expect(GroupTally(0, of: 0, by: .hands) == nil)
  }

  @Test func `a stored count that cannot be is refused`() throws {
    let stored = Data(#"{"way":"hands","positive":9,"asked":3}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(GroupTally.self, from: stored)
    }
  }

  @Test func `every sign is another one`() {
    let signs = LegendColour.Sign.allCases.map(\.character)
    #expect(Set(signs).count == signs.count)
    #expect(signs.count == LegendColour.most)
  }

  @Test mutating func `meetings stand in the order of their days, those of others left out`() throws
  {
    let (group, other) = (group(), self.group())
    let late = try activity(group, 20)
    let early = try activity(group, 3)
    let course = GroupCourse(group, [late, try activity(other, 5), early])
    #expect(course.activities == [early, late])
    #expect(course.latest == late)
  }

  @Test mutating func `counts under other words do not stand beside each other`() throws {
    let group = group()
    let old = [LegendColour(.green, .circle, "goed")]
    let new = [LegendColour(.green, .circle, "ik doe mee")]
    var meetings = [try activity(group, 1), try activity(group, 2), try activity(group, 3)]
    meetings[0].legend = old
    meetings[1].legend = new
    meetings[2].legend = new
    for index in meetings.indices { meetings[index].colours = [ColourCount(.circle, index)] }
    let blocks = GroupCourse(group, meetings).byLegend
    #expect(blocks.map(\.legend) == [new, old])
    #expect(blocks.map { $0.activities.count } == [2, 1])
    #expect(meetings[0].count(of: old[0]) == 0)
    #expect(meetings[0].count(of: new[0]) == nil)
  }
}
