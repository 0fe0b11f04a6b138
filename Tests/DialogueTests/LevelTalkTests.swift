// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

/// A list with three levels, of which one has a text for one domain.
let ladder = Instrument(
  reference: InstrumentReference(id: "ladder", version: 2), titles: ["nl": "Ladder"], source: "",
  licence: "",
  domains: [
    LifeDomain(
      id: "geld", names: ["nl": "Geld"],
      levelTexts: Level(3).map { [$0: ["nl": "Er is elke maand geld over. Er is rust."]] } ?? [:]),
    LifeDomain(id: "wonen", names: ["nl": "Wonen"]),
  ],
  scale: .levels(
    zip(1...3, ["laag", "midden", "hoog"]).compactMap { number, name in
      Level(number).map { NamedLevel(level: $0, names: ["nl": name]) }
    }),
  answering: [.resident, .professional], validDays: 30)

/// A conversation with levels: from the highest down, each voice on its own.
@Suite struct LevelTalkTests {
  private func level(_ number: Int) throws -> Level { try #require(Level(number)) }

  private func step(_ topic: Topic, _ role: VoiceRole, _ number: Int) throws -> StepID {
    .level(topic: topic, by: role, at: try level(number))
  }

  private func asksLevel(_ script: Script) -> Bool {
    if case .level = script.step { true } else { false }
  }

  @Test func `a level is walked to from the highest down`() throws {
    var script = Script(with: ladder)
    script.type("ja", "geld")
    let geld = Topic.domain("geld")
    #expect(try script.step == step(geld, .resident, 3))
    script.type("nee")
    #expect(try script.step == step(geld, .resident, 2))
    script.type("ja")
    #expect(script.step == .words(topic: geld))
    script.type("Het gaat wel.", "trots")
    #expect(script.record.talks.first?.levels.map(\.level.number) == [2])
    #expect(script.record.talks.first?.marks == [])
  }

  @Test(arguments: [("1", 1), ("midden", 2), ("la", 1), ("3", 3), ("ja", 3)])
  func `a level can be chosen at once, by its name or number`(typed: String, number: Int) {
    var script = Script(with: ladder)
    script.type("ja", "geld", typed)
    #expect(script.step == .words(topic: .domain("geld")))
    #expect(script.record.talks.first?.levels.first?.level.number == number)
    #expect(script.record.talks.first?.levels.first?.day == day(2026, 3, 2))
  }

  @Test(arguments: ["4", "0", "-1", "best wel", "2,5"])
  func `what is no level is refused with what can be typed`(typed: String) throws {
    var script = Script(with: ladder)
    script.type("ja", "geld", typed)
    #expect(try script.step == step(.domain("geld"), .resident, 3))
    #expect(script.reaction == .refused(Message("error-level", ["highest": .number(3)])))
  }

  @Test func `a level that does not fit anywhere, or is skipped, is not discussed`() {
    var script = Script(with: ladder)
    script.type("ja", "geld, wonen", "nee", "nee", "nee", "")
    #expect(asksLevel(script))
    script.type("")
    #expect(script.step == .words(topic: .domain("wonen")))
    #expect(script.record.talks.flatMap(\.levels) == [])
  }

  @Test func `both voices stand beside each other, and differences are something to talk about`()
    throws
  {
    var script = Script(with: ladder)
    script.type("ja", "geld, wonen", "hoog", "", "midden", "", "")
    #expect(try script.step == step(.domain("geld"), .professional, 3))
    script.type("nee", "nee")
    #expect(try script.step == step(.domain("geld"), .professional, 1))
    script.type("ja")
    guard case .event(_, let understood) = script.reaction else {
      Issue.record("an answer was expected")
      return
    }
    #expect(understood == Message("text-difference"))
    script.type("midden")
    #expect(script.step == .onPage(.professional))
    script.type("nee")
    let talks = script.record.talks
    #expect(talks[0].levels.map(\.voice) == [.resident, .professional])
    #expect(talks[0].levels.map(\.level.number) == [3, 1])
    #expect(talks[1].levels.map(\.level.number) == [2, 2])
    #expect(script.record.voicesOffPage == [.professional])
    let board = Board(
      of: script.record, after: Trajectory(resident: samira, conversations: []), in: ladder)
    #expect(board.rows[0].levels.map(\.name) == [.named(["nl": "hoog"]), .named(["nl": "laag"])])
  }

  @Test func `changing an answer higher up sets the lower ones aside`() {
    var script = Script(with: ladder)
    script.type("ja", "geld", "nee", "nee", "ja", "/terug geld, niveau", "ja")
    #expect(script.record.talks.first?.levels.map(\.level.number) == [3])
    #expect(script.step == .words(topic: .domain("geld")))
  }

  @Test(arguments: ["?", "/waarom"])
  func `a text of the organisation explains a level where there is one`(asked: String) {
    var script = Script(with: ladder)
    script.type("ja", "geld", asked)
    guard case .told(let told) = script.reaction else {
      Issue.record("an explanation was expected")
      return
    }
    #expect(script.texts(told[0]) == "hoog: Er is elke maand geld over. Er is rust.")
    script.type("nee", asked)
    #expect(script.reaction == .told([Message("why-level")]))
  }

  @Test func `own topics and goals go along, without a level`() {
    var script = Script(with: ladder)
    script.type("ja", "eigen: de tuin")
    #expect(script.step == .words(topic: .own("de tuin")))
    script.type("Veel onkruid", "")
    #expect(script.step == .goal(topic: .own("de tuin"), number: 1))
  }

  @Test func `what was read back is what was chosen`() {
    var script = Script(with: ladder)
    script.type("ja", "geld", "nee", "ja", "", "", "laag", "ja")
    let lines = script.flow.readBack.map { script.texts($0.message) }
    #expect(lines.contains("Geld, volgens u: midden."))
    #expect(lines.contains("Geld, volgens de professional: laag."))
  }

  // MARK: - The time before

  private func earlier(
    _ instrument: InstrumentReference, _ topic: String, _ number: Int, on day: CalendarDay
  ) throws -> Conversation {
    var conversation = Conversation(
      id: id(60), resident: samira.id, day: day, instrument: instrument)
    conversation.talks = [
      DomainTalk(
        topic: .domain(topic),
        levels: [LevelScore(voice: .resident, level: try level(number), day: day)])
    ]
    return conversation
  }

  private func introduction(_ script: Script) -> [String] {
    script.flow.question?.introduction.map { script.texts($0) } ?? []
  }

  @Test func `a score of this month is said; one that is older does not count for now`() throws {
    let before = try earlier(ladder.reference, "geld", 2, on: day(2026, 2, 20))
    var script = Script(after: [before], with: ladder)
    script.type("ja")
    #expect(introduction(script) == ["De vorige keer, vrijdag 20 februari 2026: midden."])
    #expect(script.earlier == nil, "a score is given anew")
    script.type("hoog")
    guard case .event(_, let understood) = script.reaction else {
      Issue.record("an answer was expected")
      return
    }
    #expect(understood == Message("label-change-higher"))
    var late = Script(after: [before], on: day(2026, 4, 1), with: ladder)
    late.type("ja")
    #expect(introduction(late).first?.contains("telt niet voor nu") == true)
  }

  @Test func `levels of another version count only through a mapping, which is said`() throws {
    let old = InstrumentReference(id: "ladder", version: 1)
    let before = try earlier(old, "centen", 1, on: day(2026, 2, 20))
    let mapping = InstrumentMapping(
      from: old, to: ladder.reference, titles: ["nl": "Proef"], source: "Proef",
      domains: ["centen": "geld"])
    var script = Script(after: [before], with: ladder)
    script.type("ja", "", "geld")
    #expect(introduction(script).isEmpty)
    var mapped = Script(after: [before], with: ladder, mappings: [mapping])
    mapped.type("ja", "", "geld")
    #expect(introduction(mapped).contains { $0.contains("ladder@1") })
  }

  @Test func `bars of another list do not come back as levels, and its goals keep their name`() {
    var first = Conversation(
      id: id(50), resident: samira.id, day: day(2025, 12, 1),
      instrument: shortInstrument.reference)
    first.talks = [
      DomainTalk(
        topic: .domain("gezin"), marks: [Mark(voice: .resident, position: Position(clamping: 30))])
    ]
    first.goals = [Goal(id: id(7), topic: .domain("gezin"), wording: "Samen eten")]
    var script = Script(after: [first], with: ladder)
    script.type("ja")
    #expect(introduction(script).first?.contains("Gezin en opvoeden") == true)
    script.type("op weg", "", "")
    #expect(script.step == .domains)
    script.type("geld")
    #expect(asksLevel(script))
  }

  // MARK: - A score, and one more voice

  private var scores: Instrument {
    Instrument(
      reference: InstrumentReference(id: "cijfers", version: 1), titles: ["nl": "Cijfers"],
      source: "", licence: "", domains: ladder.domains, scale: .oneToTen)
  }

  @Test func `of 1 to 10 one question is asked, and a score stands as given`() throws {
    var script = Script(with: scores)
    script.type("ja", "geld", "elf")
    #expect(script.reaction == .refused(Message("error-score")))
    script.type("7")
    #expect(script.step == .words(topic: .domain("geld")))
    #expect(script.record.talks.first?.levels.map(\.level.number) == [7])
    script.type("/terug")
    #expect(script.flow.question?.prefill(Script.dutch) == "7")
  }

  @Test func `a named other gives a level of their own, beside the two`() throws {
    var script = Script(with: scores)
    script.type("ja", "geld", "7", "", "", "5", "ja")
    #expect(script.step == .otherName)
    script.type("Bea", "6")
    #expect(
      script.reaction
        == .event(
          .answered(.level(topic: .domain("geld"), by: .other, at: try level(10)), .number(6)),
          understood: Message("text-difference-other", ["name": .text("Bea")])))
    script.type("nee")
    let record = script.record
    #expect(
      record.talks.first?.levels.map(\.voice) == [.resident, .professional, .other(name: "Bea")])
    #expect(record.talks.first?.levels.map(\.level.number) == [7, 5, 6])
    #expect(record.voicesOffPage == [.other(name: "Bea")])
    let said = script.flow.readBack.map { Script.dutch($0.message) }
    #expect(said.contains("Geld, volgens Bea: 6."))
  }

  @Test func `who has nobody else there leaves the name empty`() {
    var script = Script(with: scores)
    script.type("ja", "geld", "7", "", "", "", "")
    #expect(script.step != .otherName)
    #expect(script.record.talks.first?.levels.map(\.voice) == [.resident])
  }
}
