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

  @Test(arguments: [
    ("Schulden/terug", "/terug"), ("Schulden /terug wat telt ", "/terug wat telt"),
    ("Schulden /overs", "/overs"),
  ])
  func `a command counts behind the earlier answer`(line: String, command: String) {
    let flow = Script().flow
    #expect(flow.command(typedBehind: "Schulden", in: line, Script.dutch) == command)
    #expect(flow.command(typedBehind: "", in: line, Script.dutch) == nil)
    #expect(flow.command(typedBehind: "schulden", in: line, Script.dutch) == nil)
  }

  @Test(arguments: ["Schulden", "Schulden /", "Schulden //terug", "Schulden en/of huur", "/terug"])
  func `other words behind the earlier answer are the answer`(line: String) {
    #expect(Script().flow.command(typedBehind: "Schulden", in: line, Script.dutch) == nil)
  }

  @Test func `an unchanged answer leads on to where they were`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "Schulden", "/terug", "/terug", "slecht")
    #expect(script.step == .pride)
  }

  @Test func `a changed answer asks again what depended on it`() {
    var script = Script()
    script.type(
      "ja", "geld", "slecht", "Schulden", "", "nee", "/terug", "/terug", "/terug", "/terug", "goed")
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
    script.type("ja", "geld", "slecht", "", "", "nee")
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
  /// record: 10,000 walks, in first and in follow-up conversations.
  @Test(arguments: 0..<100)
  func `the way through the questions leaves no trace in the record`(hundred: UInt64) {
    for seed in (hundred * 100)..<(hundred * 100 + 100) { walk(seed: seed) }
  }

  private func walk(seed: UInt64) {
    var walk = Walk(seed: seed)
    let earlier = seed % 2 == 0 ? [] : stuckBefore
    let context = Script(after: earlier).flow.context
    var wandering = ConversationFlow(context)
    for _ in 0..<16 {
      guard let step = wandering.step else { break }
      wandering.apply(walk.event(at: step, in: wandering))
    }
    var asked = 0
    while let step = wandering.step, asked < 500 {
      asked += 1
      let answer = step == .readBack ? .yes : walk.answer(to: step, in: wandering)
      wandering.apply(.answered(step, answer))
    }
    // The same effective answers, given straight on.
    var straight = ConversationFlow(context)
    asked = 0
    while let step = straight.step, asked < 500 {
      asked += 1
      straight.apply(.answered(step, wandering.effectiveAnswer(to: step)))
    }
    #expect(wandering.isComplete && straight.isComplete, "seed \(seed)")
    var (first, second) = (CountingGenerator(), CountingGenerator())
    #expect(
      straight.record(using: &first) == wandering.record(using: &second), "seed \(seed)")
  }

  /// The same with typed lines, through the readers of every kind of answer.
  @Test(arguments: 0..<20)
  func `typed lines, backs and skips always come to an end`(seed: UInt64) {
    var walk = Walk(seed: seed)
    var script = Script(after: seed % 2 == 0 ? [] : stuckBefore)
    for _ in 0..<40 where script.step != nil {
      script.type(walk.line(for: script.flow.question))
    }
    var asked = 0
    while let step = script.step, asked < 500 {
      asked += 1
      script.type(step == .readBack ? "ja" : walk.typed(for: script.flow.question))
    }
    #expect(script.flow.isComplete)
    #expect(ConversationFlow(script.flow.context, events: script.events) == script.flow)
  }
}

extension ConversationFlow {
  /// What was said in the end; goals, parts and agreements without the numbers left empty.
  fileprivate func effectiveAnswer(to step: StepID) -> Answer {
    let sheet = plan.sheet
    func numbered(_ number: Int, _ asked: (Int) -> StepID, _ wanted: (Int) -> StepID) -> Answer {
      let count = sheet.count(asked)
      let filled = (0..<count).map { $0 + 1 }.filter { sheet[asked($0)]?.text != nil }
      guard filled.indices.contains(number - 1) else { return .skipped }
      return sheet[wanted(filled[number - 1])] ?? .skipped
    }
    switch step {
    case .readBack: return .yes
    case .goal(let topic, let number):
      return numbered(number, { .goal(topic: topic, number: $0) }) {
        .goal(topic: topic, number: $0)
      }
    case .goalByWhen(let topic, let number):
      return numbered(number, { .goal(topic: topic, number: $0) }) {
        .goalByWhen(topic: topic, number: $0)
      }
    case .newPart(let goal, let number):
      return numbered(number, { .newPart(goal: goal, number: $0) }) {
        .newPart(goal: goal, number: $0)
      }
    case .agreement(let number):
      return numbered(number, { .agreement(number: $0) }) { .agreement(number: $0) }
    case .agreementWho(let number):
      return numbered(number, { .agreement(number: $0) }) { .agreementWho(number: $0) }
    case .agreementByWhen(let number):
      return numbered(number, { .agreement(number: $0) }) { .agreementByWhen(number: $0) }
    default: return sheet[step] ?? .yes
    }
  }
}
