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
    script.type("behaald", "ja", "Zo blij!")
    #expect(script.record.reviews.first?.isLifeBetter == true)
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
    script.type("Eén schuld minder", "1 juni", "Een potje sparen", "", "")
    #expect(script.step == .review(goal: id(8)))
    #expect(script.record.goals.map(\.wording) == ["Een potje sparen"])
    script.type("losgelaten", "")
    let trajectory = Trajectory(
      resident: samira, conversations: [Self.first(), script.record])
    #expect(trajectory.goals[0].goal.wording == "Eén schuld minder")
    #expect(trajectory.goals[0].goal.byWhen == day(2026, 6, 1))
    #expect(trajectory.goals[0].earlierWordings == ["Geen schulden meer"])
    #expect(
      trajectory.openGoals.map(\.goal.wording) == ["Eén schuld minder", "Een potje sparen"])
  }

  @Test func `a goal that was reached does not come back`() {
    var script = followUp()
    script.type("ja", "behaald", "", "", "behaald", "", "")
    let third = Script(after: [Self.first(), script.record], on: day(2026, 6, 1))
    var last = third
    last.type("ja")
    #expect(last.step == .domains, "no open goals, and nothing was talked about in the second")
  }

  @Test func `the other's name and mark of last time are offered`() {
    var script = followUp()
    script.type("ja", "", "", "20", "", "", "", "", "", "", "", "iemand anders")
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

  @Test func `a goal that does not move for the third time gets a gentle question`() {
    var conversations = [Self.first()]
    for number in 2...3 {
      var later = Conversation(
        id: id(UInt64(50 + number)), resident: samira.id, day: day(2025, 12, 1 + number),
        number: number, instrument: shortInstrument.reference)
      later.reviews = [GoalReview(goal: id(7), outcome: .notYet)]
      conversations.append(later)
    }
    var script = Script(after: conversations)
    script.type("ja", "nog niet")
    #expect(script.step == .stuck(goal: id(7)))
    #expect(script.flow.question?.introduction == [Message("text-stuck")])
    script.type("loslaten")
    #expect(script.record.reviews.first?.outcome == .letGo)
    script.type("/terug geld, wat nu", "anders", "Elke maand een tientje")
    #expect(script.record.reviews.first?.outcome == .changed)
    #expect(script.record.reviews.first?.newWording == "Elke maand een tientje")
    script.type("/terug geld, wat nu", "zo laten")
    #expect(script.record.reviews.first?.outcome == .notYet)
    #expect(script.record.reviews.first?.newWording == nil)
  }

  @Test func `a mark is compared with last time at once`() {
    var script = followUp()
    script.type("ja", "", "", "60")
    guard case .event(_, let understood?) = script.reaction else {
      Issue.record("nothing was said")
      return
    }
    #expect(understood == Message("label-change-higher"))
  }

  @Test func `the board has the open goals and the earlier marks`() throws {
    var script = followUp()
    script.type("ja", "nog niet", "", "behaald", "", "", "60", "")
    let board = Board(
      of: script.record, after: script.flow.context.trajectory, in: shortInstrument)
    let row = try #require(board.rows.first)
    #expect(row.last == Position(clamping: 30))
    #expect(row.change == .higher)
    #expect(row.goals.map(\.wording) == ["Geen schulden meer"])
  }
}
