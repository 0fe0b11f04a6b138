// SPDX-License-Identifier: EUPL-1.2

import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// The page for a group itself: its own colours with their words, and nothing about one person.
@Suite(.waiting) struct GroupSheetTests {
  private static let legend = [
    LegendColour(.green, .circle, "het gaat goed"), LegendColour(.red, .square, "ik heb zorgen"),
    LegendColour(.grey, .triangle, "<b>weet & niet</b>"),
  ]

  private static func course(meetings: Int = 3) throws -> GroupCourse {
    var generator = SystemRandomNumberGenerator()
    var group = Group(id: RecordID(using: &generator), name: "Meidenavond")
    group.audience = "Meiden van 12 tot 16"
    let activities = try (1...meetings).map { number in
      var activity = GroupActivity(
        id: RecordID(using: &generator), group: group.id,
        day: try #require(CalendarDay(year: 2026, month: 2 + number, day: 3)))
      activity.subject = "Samen koken"
      activity.reached = 14
      activity.legend = legend
      activity.colours = [
        ColourCount(.circle, 4 + number), ColourCount(.square, max(0, 6 - number)),
      ]
      activity.talents = "Iedereen helpt mee."
      activity.worries = "Er is te weinig plek."
      activity.suggestions = "Een grotere keuken."
      activity.answers = [
        GroupAnswer(.use, try #require(GroupTally(min(9 + number, 14), of: 14, by: .hands))),
        GroupAnswer(.goal, try #require(GroupTally(3, of: 5, by: .sample))),
      ]
      return activity
    }
    return GroupCourse(group, activities)
  }

  private static func sheet(
    _ course: GroupCourse, _ language: Language = .dutch
  ) throws -> GroupSheet {
    let day = try #require(CalendarDay(year: 2026, month: 6, day: 1))
    return GroupSheet(course, on: day, texts: Texts(language))
  }

  @Test func `beside every colour stand its sign, its name and its words`() throws {
    let text = try Self.sheet(try Self.course()).text
    #expect(text.contains("● het gaat goed (groen)"))
    #expect(text.contains("■ ik heb zorgen (rood)"))
    // A colour that nobody counted keeps its place in the legend.
    #expect(text.contains("▲ <b>weet & niet</b> (grijs)"))
  }

  @Test func `earlier meetings stand beside now, in words and bars`() throws {
    let sheet = try Self.sheet(try Self.course())
    let rows = sheet.lines().filter { $0.contains("●●") }
    #expect(rows.count == 3)
    #expect(rows.map { $0.count { $0 == "●" } } == [17, 20, 24])
    #expect(rows.map { $0.split(separator: " ").last } == ["5", "6", "7"])
    #expect(sheet.lines().contains { $0.contains("10 van 14") })
    #expect(sheet.lines().contains { $0.contains("3 van 5 (steekproef)") })
    #expect(!sheet.lines(draws: false).contains { $0.contains("●●") || $0.contains("█") })
  }

  @Test func `many meetings do not crowd the page, and that is said`() throws {
    let sheet = try Self.sheet(try Self.course(meetings: 7))
    #expect(sheet.questions.allSatisfy { $0.bars.count == GroupSheet.mostMeetings })
    #expect(sheet.text.contains("3 eerdere bijeenkomsten staan hier niet bij."))
  }

  @Test func `a meeting of which nothing is said gives a page too`() throws {
    var generator = SystemRandomNumberGenerator()
    let group = Group(id: RecordID(using: &generator), name: "Nieuw")
    let day = try #require(CalendarDay(year: 2026, month: 6, day: 1))
    let empty = GroupActivity(id: RecordID(using: &generator), group: group.id, day: day)
    let sheet = try Self.sheet(GroupCourse(group, [empty]))
    #expect(!sheet.hasLegends && !sheet.hasQuestions && !sheet.hasWords)
    #expect(try sheet.html().contains("Nieuw"))
  }

  @Test func `axe finds nothing on the page, light and dark, narrow and wide`() throws {
    let pages = try [Language.dutch, .english].map { language in
      try Self.sheet(try Self.course(), language).html()
    }
    #expect(pages[0].contains("&lt;b&gt;weet &amp; niet&lt;/b&gt;"))
    for finding in try BrowserJudge.findings(on: pages, counting: [".bar"]) {
      #expect(finding.remarks == [])
      #expect(finding.counts[".bar"] == 12)
    }
  }

  @Test func `on paper it is one tagged page`() throws {
    let file = try Self.sheet(try Self.course(meetings: 4)).pdf(engine: try TestTools.engine())
    #expect(file.meetsStandard)
    try TestTools.expectClean(file.bytes)
    let words = try TestTools.text(of: file.bytes, "-layout")
    #expect(words.count { $0 == "\u{C}" } == 1)
    // In black and white the sign and the words are what is left of a colour.
    #expect(words.contains("● het gaat goed (groen)"))
    #expect(words.contains("▲ <b>weet & niet</b> (grijs)"))
  }
}
