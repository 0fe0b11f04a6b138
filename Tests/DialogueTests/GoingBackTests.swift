// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

@Suite struct GoingBackTests {
  @Test func `back puts the earlier answer in the line`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "Schulden", "/terug")
    #expect(script.step == .words(topic: .domain("geld")))
    #expect(script.earlier == .text("Schulden"))
    script.type("/terug")
    #expect(script.step == .mark(topic: .domain("geld"), by: .resident))
    #expect(script.earlier == .position(Position(clamping: 30)))
  }

  @Test func `an unchanged answer leads on to where they were`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "Schulden", "/terug", "/terug", "slecht")
    #expect(script.step == .voices)
  }

  @Test func `a changed answer asks again what depended on it`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "Schulden", "nee", "/terug", "/terug", "/terug", "goed")
    #expect(script.step == .words(topic: .domain("geld")))
    #expect(script.earlier == .text("Schulden"))
    script.type("Schulden")
    #expect(script.step == .goal(topic: .domain("geld"), number: 1))
  }

  @Test func `answers of a removed topic are kept aside and offered again`() {
    var script = Script()
    script.type("ja", "geld, wonen", "slecht", "Schulden", "goed", "Fijn huis")
    script.type("/terug wat telt", "geld")
    #expect(script.record.talks.map(\.topic) == [.domain("geld")])
    script.type("/terug wat telt", "geld, wonen")
    #expect(script.step == .mark(topic: .domain("wonen"), by: .resident))
    #expect(script.earlier == .position(Position(clamping: 70)))
    script.type("goed")
    #expect(script.earlier == .text("Fijn huis"))
  }

  @Test func `skipping an earlier goal keeps the goals behind it`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "", "nee")
    script.type("Eerste doel", "", "Tweede doel", "", "")
    #expect(script.step == .qualityOfLife)
    script.type("/terug Geld, doel 1", "/overslaan")
    #expect(script.step == .qualityOfLife)
    #expect(script.record.goals.map(\.wording) == ["Tweede doel"])
  }

  @Test func `there is nothing before the first question`() {
    var script = Script()
    script.type("/terug")
    #expect(script.reaction == .told([Message("text-at-the-start")]))
    #expect(script.step == .purpose)
  }

  @Test func `back to a part by its name works with and without naar`() {
    for line in ["/terug naar geld", "/terug geld", "/TERUG NAAR GELD", "/vorige geld"] {
      var script = Script()
      script.type("ja", "geld", "slecht", "Schulden", "nee", line)
      #expect(script.step == .mark(topic: .domain("geld"), by: .resident), "\(line)")
    }
  }

  @Test func `an unknown part is said to be unknown`() {
    var script = Script()
    script.type("ja", "geld", "/terug kerk")
    #expect(script.reaction == .refused(Message("error-no-such-part")))
  }

  /// Any walk of answers, backs and skips that ends in the same effective answers gives the same
  /// record.
  @Test(arguments: 0..<500)
  func `the way through the questions leaves no trace in the record`(seed: UInt64) {
    var walk = Walk(seed: seed)
    var wandering = Script()
    wandering.texts = Texts(.dutch)
    for _ in 0..<60 where wandering.step != nil {
      wandering.type(walk.line(for: wandering.flow.question))
    }
    while let step = wandering.step {
      wandering.type(step == .readBack ? "ja" : walk.answer(for: wandering.flow.question))
    }
    // The same effective answers, given straight on.
    var straight = Script()
    var asked = 0
    while let question = straight.flow.question, asked < 500 {
      asked += 1
      let answer = wandering.flow.settledAnswer(question.step) ?? .yes
      straight.flow.apply(.answered(question.step, answer))
    }
    #expect(straight.flow.isComplete)
    #expect(straight.record == wandering.record)
  }
}

extension ConversationFlow {
  fileprivate func settledAnswer(_ step: StepID) -> Answer? { plan.sheet[step] }
}

/// Random but repeatable lines, of which about one in three goes back or skips.
private struct Walk {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return elements[Int(state >> 33) % elements.count]
  }

  mutating func line(for question: Question?) -> String {
    pick([
      "/terug", "/overslaan", "/terug wat telt", answer(for: question), answer(for: question),
      answer(for: question), answer(for: question),
    ])
  }

  mutating func answer(for question: Question?) -> String {
    switch question?.kind {
    case .acknowledgement, .confirmation: pick(["ja", "nee"])
    case .position: pick(["slecht", "goed", "12", ""])
    case .topics(let list):
      pick(
        [
          list.options.first?.names["nl"] ?? "", list.options.last?.names["nl"] ?? "",
          list.options.prefix(2).compactMap { $0.names["nl"] }.joined(separator: ", "),
        ] + (list.allowsOwn ? ["eigen: de tuin"] : [""]))
    case .roles: pick(["nee", "professional", "ander", "professional, ander"])
    case .score: pick(["3", "8", ""])
    case .day: pick(["morgen", "over 3 maanden", ""])
    case .outcome: pick(["behaald", "veranderd"])
    case .words, .name, nil: pick(["iets", "iets anders", "", ""])
    }
  }
}
