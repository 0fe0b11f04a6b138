// SPDX-License-Identifier: EUPL-1.2

import Figures
import Model
@testable import TeamLearning
import TestSupport
import Testing
import Wording

/// A talk that was broken off goes on where it stopped.
@Suite struct BrokenOffTalkTests {
  private let figures = [
    figure("chosen", "Geld", now: 23), figure("marks", "Wonen", now: 9),
    figure("signals", "Eenzaam", now: 12),
  ]

  /// A talk that stopped at a question of the second figure, as its agenda is read back.
  private func stopped() -> TeamTalk {
    var talk = talk(figures)
    talk.hear(all: ["Ja", "", "", "Samen eten", "", "", "", "Joris", "", "", ""])
    talk.hear(all: ["Nee", "Er is veel verhuisd"])
    return talk
  }

  private func goOn(_ brokenOff: BrokenOffTalk, on day: CalendarDay = today) -> TeamTalk {
    var generator = SeededGenerator(seed: 2)
    return TeamTalk(
      goingOnWith: brokenOff, team: "De Linden", today: day, texts: texts,
      traces: PersonTraces(texts: texts, today: day, residents: [], known: []),
      using: &generator)
  }

  @Test func `what was answered is there, and the next question is asked`() throws {
    let before = stopped()
    let found = try #require(
      BrokenOffTalk(in: agenda(before.items), of: "De Linden", figures: figures))
    #expect(found.step == TeamTalk.Step(figure: 1, question: .explain))
    #expect(texts(found.place) == "Het vorige gesprek stopte bij cijfer 2 van 3.")
    var talk = goOn(found, on: day("2026-06-09"))
    #expect(talk.step == before.step)
    #expect(talk.said.map(\.answers) == before.said.map(\.answers))
    talk.hear("/terug")
    #expect(talk.earlier == "Er is veel verhuisd")
    talk.hear(all: ["", "", "", "", "", "", "", ""])
    #expect(talk.step == TeamTalk.Step(figure: 2, question: .recognise))
    talk.hear(all: ["Ja, dat zien we"])
    // All of it stays one talk, of the day on which it began.
    #expect(Set(talk.said.map(\.talkedOn)) == [today])
    #expect(talk.said.map(\.id).prefix(2) == before.said.map(\.id)[...])
  }

  @Test func `a talk that was talked to its end is over, also when everything else was skipped`() {
    var talk = stopped()
    while talk.step != nil { talk.hear("") }
    #expect(BrokenOffTalk(in: agenda(talk.items), of: "De Linden", figures: figures) == nil)
  }

  @Test func `another team, other months or a figure that is gone begin anew`() throws {
    let kept = agenda(stopped().items)
    #expect(BrokenOffTalk(in: kept, of: "De Beuk", figures: figures) == nil)
    #expect(BrokenOffTalk(in: kept, of: "De Linden", figures: Array(figures.dropLast())) == nil)
    let later = figures.map {
      TalkFigure(
        $0.key, label: $0.label, in: Month(of: day("2025-07-01"))...Month(of: day("2026-06-01")),
        now: $0.now)
    }
    #expect(BrokenOffTalk(in: kept, of: "De Linden", figures: later) == nil)
  }

  @Test func `whoever does not want to go on is not asked again`() throws {
    let found = try #require(
      BrokenOffTalk(in: agenda(stopped().items), of: "De Linden", figures: figures))
    let kept = agenda(found.closed)
    #expect(kept.lines.count == 2)
    #expect(BrokenOffTalk(in: kept, of: "De Linden", figures: figures) == nil)
  }
}
