// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

/// A meeting of a group, from a script of answers to what is kept.
struct MeetingTests {
  private static let dutch = Texts(.dutch)

  /// A meeting that is being held, with the events as they would be kept.
  private struct Sitting {
    var flow: ActivityFlow
    var events: [ActivityEvent] = []
    var texts = MeetingTests.dutch

    /// Types one line and says what the program makes of it.
    @discardableResult mutating func type(_ line: String) -> TalkReaction<ActivityEvent> {
      let reaction = flow.hear(line, texts)
      if case .event(let event, _) = reaction {
        events.append(event)
        flow.apply(event)
      }
      return reaction
    }

    mutating func type(_ lines: [String]) { for line in lines { type(line) } }
  }

  private var generator = SystemRandomNumberGenerator()

  private mutating func sitting(
    legend: [LegendColour] = [], after earlier: [GroupActivity] = []
  ) throws -> Sitting {
    var group = Group(id: RecordID(using: &generator), name: "Meidenavond")
    group.legend = legend
    let context = ActivityContext(
      id: RecordID(using: &generator), course: GroupCourse(group, earlier),
      today: try #require(CalendarDay(year: 2026, month: 3, day: 3)))
    return Sitting(flow: ActivityFlow(context))
  }

  private static let first = [
    "Samen koken", "14", "groen: het gaat goed", "rood: ik heb zorgen", "", "9", "vijf",
    "Iedereen helpt mee.", "Er is te weinig plek.", "12 van 14", "13", "steekproef 3 van 5",
    "niemand van 14", "Een grotere keuken",
  ]

  @Test mutating func `a whole meeting becomes what was said`() throws {
    var sitting = try sitting()
    sitting.type(Self.first)
    #expect(sitting.flow.question?.step == .readBack)
    let record = sitting.flow.record
    #expect(record.subject == "Samen koken")
    #expect(record.reached == 14)
    #expect(
      record.legend == [
        LegendColour(.green, .circle, "het gaat goed"),
        LegendColour(.red, .square, "ik heb zorgen"),
      ])
    #expect(record.legend.map { record.count(of: $0) } == [9, 5])
    #expect(record.answer(.reach) == GroupTally(12, of: 14, by: .hands))
    #expect(record.answer(.use) == GroupTally(13, of: 14, by: .hands))
    #expect(record.answer(.goal) == GroupTally(3, of: 5, by: .sample))
    #expect(record.suggestions == "Een grotere keuken")
    sitting.type("ja")
    #expect(sitting.flow.question == nil)
    #expect(ActivityFlow(sitting.flow.context, events: sitting.events).record == record)
  }

  @Test mutating func `everything may stay open`() throws {
    var sitting = try sitting()
    while let question = sitting.flow.question, question.step != .readBack {
      sitting.type("/overslaan")
    }
    let record = sitting.flow.record
    #expect(
      record
        == GroupActivity(
          id: record.id, group: record.group, day: record.day))
    #expect(sitting.flow.readBack.isEmpty)
    sitting.type("ja")
    #expect(sitting.flow.question == nil)
  }

  @Test mutating func `going back offers the earlier answer, and a colour keeps its sign`() throws {
    var sitting = try sitting()
    sitting.type(Array(Self.first.prefix(6)))
    #expect(sitting.flow.question?.step == .colour(LegendColour(.red, .square, "ik heb zorgen")))
    sitting.type("/terug kleur 2")
    let question = try #require(sitting.flow.question)
    #expect(question.step == .legend(number: 2))
    #expect(question.prefill(Self.dutch) == "rood: ik heb zorgen")
    sitting.type("blauw: ik weet het niet")
    #expect(
      sitting.flow.question?.step == .colour(LegendColour(.blue, .square, "ik weet het niet")))
    sitting.type("/terug")
    #expect(sitting.flow.question?.prefill(Self.dutch) == "9")
  }

  @Test mutating func `a colour that is taken, unknown or without words is refused`() throws {
    var sitting = try sitting()
    sitting.type(["", "", "groen: goed"])
    for (line, id) in [
      ("groen: anders", "error-activity-colour-taken"), ("roze: anders", "error-activity-colour"),
      ("geel", "error-activity-colour-words"), ("geel:", "error-activity-colour-words"),
    ] {
      #expect(sitting.type(line) == .refused(Message(id)), "\(line)")
    }
    #expect(sitting.type("geel gaat wel") != .refused(Message("error-activity-colour")))
  }

  @Test(arguments: [
    ("8 van 12", 8, 12, GroupTally.Way.hands), ("8/12", 8, 12, .hands),
    ("handen 8 van de 12", 8, 12, .hands), ("acht van twaalf", 8, 12, .hands),
    ("Steekproef: 3 van 5", 3, 5, .sample), ("3 uit 5, steekproef", 3, 5, .sample),
    ("8", 8, 14, .hands), ("0", 0, 14, .hands),
  ])
  func `so many of so many is read as people say it`(
    line: String, positive: Int, asked: Int, way: GroupTally.Way
  ) throws {
    let reader = ActivityReader(texts: Self.dutch)
    #expect(
      try reader.read(line, as: .tally(usual: 14))
        == .tally(try #require(GroupTally(positive, of: asked, by: way))))
  }

  @Test(arguments: [
    ("veel", "error-activity-tally"), ("8 van", "error-activity-tally"),
    ("1 van 2 van 3", "error-activity-tally"), ("12 van 8", "error-activity-tally-more"),
    ("99999 van 99999", "error-activity-tally"), ("steekproef 3", "error-activity-tally"),
  ])
  func `what is no count is refused with what to type`(line: String, id: String) {
    let reader = ActivityReader(texts: Self.dutch)
    #expect(throws: ActivityReader.Refusal(id)) { try reader.read(line, as: .tally(usual: nil)) }
  }

  @Test mutating func `the colours of the last meeting stay unless the group wants others`() throws
  {
    let legend = [LegendColour(.green, .circle, "goed"), LegendColour(.red, .square, "zorgen")]
    var sitting = try sitting(legend: legend)
    sitting.type(["", "10"])
    #expect(sitting.flow.question?.step == .sameLegend)
    #expect(sitting.flow.question?.introduction.count == 2)
    var other = sitting
    sitting.type("ja")
    #expect(sitting.flow.question?.step == .colour(legend[0]))
    #expect(sitting.flow.record.legend == legend)
    other.type("nee")
    #expect(other.flow.question?.step == .legend(number: 1))
    other.type(["blauw: rustig", ""])
    #expect(other.flow.record.legend == [LegendColour(.blue, .circle, "rustig")])
  }

  @Test mutating func `every command does at a meeting what it does in a conversation`() throws {
    var sitting = try sitting()
    #expect(sitting.type("/terug") == .told([Message("text-at-the-start")]))
    #expect(sitting.type("/waarom") == .told([Message("why-activity-subject")]))
    #expect(sitting.type("/bord") == .board(withHistory: false))
    #expect(sitting.type("/lijst") == .told([Message("text-no-list-here")]))
    #expect(sitting.type("/pauze") == .pause)
    #expect(sitting.type("/weg") == .discard)
    #expect(sitting.type("/hulp") == .help)
    #expect(sitting.type("/taal en") == .language(.english))
    #expect(
      sitting.type("/trug") == .refused(Message("error-command-nearest", ["command": "terug"])))
    sitting.type("//zo heet het")
    #expect(sitting.flow.record.subject == "/zo heet het")
  }

  @Test mutating func `half a line stands there again`() throws {
    var sitting = try sitting()
    sitting.flow.apply(.leftUnfinished(.subject, typed: "Samen ko"))
    #expect(sitting.flow.question?.prefill(Self.dutch) == "Samen ko")
    #expect(
      sitting.flow.command(typedBehind: "Samen ko", in: "Samen ko /pauze", Self.dutch) == "/pauze")
  }

  @Test(arguments: Language.ofInterface)
  func `every question has its words, why it is asked, and a name to return to`(
    language: Language
  ) throws {
    var test = self
    var sitting = try test.sitting()
    sitting.texts = Texts(language)
    sitting.type(["x", "14"])
    sitting.type(language == .dutch ? "groen: goed" : "green: good")
    while let question = sitting.flow.question {
      for message in question.introduction + [question.wording, question.why] {
        #expect(Catalogue.builtIn(language).ids.contains(message.id), "\(message.id)")
      }
      guard question.step != .readBack else { break }
      sitting.type("/" + (ConversationCommand.skip.words(sitting.texts).first ?? ""))
    }
    #expect(sitting.flow.returnSteps.count > 8)
  }
}
