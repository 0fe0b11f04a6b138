// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

@Suite struct FollowUpTests {
  private static let goal = Goal(id: id(7), topic: .domain("geld"), wording: "Geen schulden meer")

  private static func first() -> Conversation {
    var conversation = Conversation(
      id: id(50), resident: samira.id, day: day(2025, 12, 1),
      instrument: shortInstrument.reference, professional: "Joris")
    conversation.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true,
        marks: [
          Mark(voice: .resident, position: Position(clamping: 30)),
          Mark(voice: .other(name: "Fatima"), position: Position(clamping: 20)),
        ]),
      DomainTalk(
        topic: .domain("wonen"), marks: [Mark(voice: .resident, position: Position(clamping: 70))]),
    ]
    conversation.goals = [goal, Goal(id: id(8), topic: .own("tuin"), wording: "Meer groente")]
    conversation.qualityOfLife = QualityOfLife(score: 4)
    return conversation
  }

  private func followUp() -> Script { Script(after: [Self.first()]) }

  @Test func `the goals of last time come first, then the bars of last time`() {
    var script = followUp()
    script.type("ja")
    #expect(script.step == .review(goal: id(7)))
    script.type("behaald", "Zo blij!")
    #expect(script.step == .review(goal: id(8)))
    script.type("nog niet", "")
    #expect(script.step == .mark(topic: .domain("geld"), by: .resident))
    guard case .position(let bar) = script.flow.question?.kind else {
      Issue.record("a bar was expected")
      return
    }
    #expect(bar.last == Position(clamping: 30))
    script.type("gaat wel", "", "", "")
    #expect(script.step == .mark(topic: .own("tuin"), by: .resident), "it has an open goal")
    script.type("", "")
    #expect(script.step == .domains)
    script.type("Gezin", "heel goed", "")
    #expect(script.record.talks.map(\.topic) == [.domain("geld"), .domain("gezin")])
  }

  @Test func `a changed goal gets a new wording and keeps the earlier one`() {
    var script = followUp()
    script.type("ja", "veranderd")
    #expect(script.step == .newWording(goal: id(7)))
    #expect(script.earlier == .text("Geen schulden meer"))
    script.type("Eén schuld minder", "1 juni", "")
    #expect(script.step == .review(goal: id(8)))
    script.type("losgelaten", "")
    let trajectory = Trajectory(
      resident: samira, conversations: [Self.first(), script.record])
    #expect(trajectory.goals[0].goal.wording == "Eén schuld minder")
    #expect(trajectory.goals[0].goal.byWhen == day(2026, 6, 1))
    #expect(trajectory.goals[0].earlierWordings == ["Geen schulden meer"])
    #expect(trajectory.openGoals.map(\.goal.id) == [id(7)])
  }

  @Test func `a goal that was reached does not come back`() {
    var script = followUp()
    script.type("ja", "behaald", "", "behaald", "")
    let third = Script(after: [Self.first(), script.record], on: day(2026, 6, 1))
    var last = third
    last.type("ja")
    #expect(last.step == .domains, "no open goals, and nothing was talked about in the second")
  }

  @Test func `the other's name and mark of last time are offered`() {
    var script = followUp()
    script.type("ja", "", "", "20", "", "", "", "", "", "", "iemand anders")
    #expect(script.step == .otherName)
    #expect(script.earlier == .text("Fatima"))
    script.type("Fatima")
    guard case .position(let bar) = script.flow.question?.kind else {
      Issue.record("a bar was expected")
      return
    }
    #expect(bar.voice == .other(name: "Fatima"))
    #expect(bar.last == Position(clamping: 20))
    #expect(bar.others == [Mark(voice: .resident, position: Position(clamping: 20))])
  }

  @Test func `the board has the open goals and the earlier marks`() throws {
    var script = followUp()
    script.type("ja", "nog niet", "", "behaald", "", "60", "")
    let board = Board(
      of: script.record, after: script.flow.context.trajectory, in: shortInstrument)
    let row = try #require(board.rows.first)
    #expect(row.last == Position(clamping: 30))
    #expect(row.change == .higher)
    #expect(row.goals.map(\.wording) == ["Geen schulden meer"])
  }
}
