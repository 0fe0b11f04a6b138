// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

@Suite struct EditingTests {
  @Test(arguments: Language.ofInterface)
  func `every answer reads back as it was written`(language: Language) {
    let texts = Texts(language)
    let reader = AnswerReader(texts: texts, today: day(2026, 3, 2))
    var flow = Script().flow
    flow.apply(.answered(.purpose, .yes))
    let topics = flow.question?.kind ?? .words
    let bar = AnswerKind.position(
      Bar(topic: .domain("geld"), voice: .resident, last: nil, others: []))
    var cases: [(AnswerKind, Answer)] = [
      (.words, .text("//gek\nantwoord")), (.words, .text("/begint met streep")),
      (.acknowledgement, .yes), (.confirmation(lines: 3), .number(3)), (.yesOrNo, .no),
      (.roles, .roles([])), (.roles, .roles([.professional, .other])),
      (topics, .topics([.own("de volkstuin"), .domain("geld"), .domain("lijf")])),
      (.day, .day(day(2026, 12, 31))), (.score, .number(10)), (.words, .skipped),
    ]
    cases += [.notYet, .changed, .letGo].map { (.stuck, .outcome($0)) }
    cases += Ending.Manner.allCases.map { (.manner, .manner($0)) }
    cases += Ending.Usefulness.allCases.map { (.usefulness, .usefulness($0)) }
    cases += (0...100).map { (bar, .position(Position(clamping: $0))) }
    cases += GoalOutcome.allCases.map { (.outcome, .outcome($0)) }
    for (kind, answer) in cases {
      let line = AnswerWriter(texts: texts, kind: kind).write(answer)
      guard case .answer(let typed) = TypedLine(line, texts) else {
        Issue.record("\(answer) is written as a command")
        continue
      }
      let read = try? reader.read(typed, as: kind)
      #expect(read == answer, "\(line)")
    }
  }

  @Test func `a topic of one's own reads back where nothing can be added`() {
    var script = Script()
    script.type("ja", "geld, eigen: de tuin", "", "", "", "", "tuin", "/terug trots")
    let line = script.flow.question?.prefill(script.texts) ?? ""
    #expect(line == "de tuin")
    script.type(line)
    #expect(script.record.talks.map(\.isPride) == [false, true])
  }

  @Test func `half an answer stands in the line again`() {
    var script = Script()
    script.type("ja", "geld", "slecht")
    script.flow.apply(.leftUnfinished(.words(topic: .domain("geld")), typed: "Ik heb nog"))
    #expect(script.flow.question?.prefill(script.texts) == "Ik heb nog")
    script.type("Ik heb nog schulden", "/terug")
    #expect(script.flow.question?.prefill(script.texts) == "Ik heb nog schulden")
  }

  @Test func `suggestions finish the last topic of a list`() {
    var script = Script()
    script.type("ja")
    let suggestions = script.flow.suggestions(for: "geld, wo", script.texts)
    #expect(suggestions.map(\.replacement) == ["Wonen"])
    #expect(suggestions.map(\.start) == [6])
    #expect(script.flow.suggestions(for: "opv", script.texts).map(\.label) == ["Gezin en opvoeden"])
  }

  @Test func `suggestions know the commands and the parts to return to`() {
    var script = Script()
    script.type("ja", "geld", "slecht")
    #expect(script.flow.suggestions(for: "/w", script.texts).map(\.label) == ["/waarom", "/weg"])
    #expect(
      script.flow.suggestions(for: "/terug gel", script.texts).map(\.label) == ["Geld, streepje"])
    #expect(script.flow.suggestions(for: "//w", script.texts).isEmpty)
  }

  @Test func `suggested days say which day they are`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "", "", "nee", "Een doel")
    let suggestion = script.flow.suggestions(for: "over drie", script.texts).first
    #expect(suggestion?.description == "dinsdag 2 juni 2026")
  }
}
