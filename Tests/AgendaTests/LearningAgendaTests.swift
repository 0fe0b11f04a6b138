// SPDX-License-Identifier: EUPL-1.2

import Figures
import Model
@testable import TeamLearning
import TestSupport
import Testing
import Wording

/// What is kept is read back, and looking back hides what is hidden.
@Suite struct LearningAgendaTests {
  private func item(
    _ number: Int, on talked: String, lookBack: String? = nil,
    shown: FigureMention.Shown = .count(23)
  ) -> AgendaItem {
    var generator = SeededGenerator(seed: number)
    var item = AgendaItem(
      id: RecordID(using: &generator), talkedOn: day(talked), team: "De Linden",
      figure: FigureMention(
        FigureMention.Key(table: "chosen", place: ["domain": "geld"]), label: "Geld gekozen",
        in: months, shown: shown, before: shown, of: .residents))
    item.answers = [.more: "Vaker samen eten", .who: "Joris"]
    item.lookBackOn = lookBack.map(day)
    return item
  }

  private func review(
    _ number: Int, of item: AgendaItem, on reviewed: String, _ status: AgendaReview.Status,
    happened: String? = nil, lookBack: String? = nil
  ) -> AgendaReview {
    var generator = SeededGenerator(seed: 100 + number)
    return AgendaReview(
      id: RecordID(using: &generator), item: item.id, reviewedOn: day(reviewed), status: status,
      happened: happened, figure: nil, lookBackOn: lookBack.map(day))
  }

  private func said(_ messages: [Message]) -> String {
    messages.map { texts($0) }.joined(separator: "\n")
  }

  @Test(arguments: [FigureMention.Shown.count(0), .count(23), .hidden])
  func `an item comes back as it was kept`(shown: FigureMention.Shown) {
    let kept = item(1, on: "2026-03-02", lookBack: "2026-06-01", shown: shown)
    let seen = review(
      1, of: kept, on: "2026-06-01", .open, happened: "“Beter”", lookBack: "2026-09-01")
    let agenda = LearningAgenda([AgendaEntry(seen), AgendaEntry(kept)])
    #expect(agenda.lines.map(\.item) == [kept])
    #expect(agenda.lines.first?.reviews == [seen])
    #expect(agenda.unreadable == 0)
  }

  @Test func `what cannot be read is counted and harms nothing`() {
    let kept = item(1, on: "2026-03-02")
    var generator = SeededGenerator(seed: 9)
    let id = RecordID(using: &generator)
    let strange = AgendaEntry(id: id, item: id, day: today, content: #"{"planet":"Mars"}"#)
    let agenda = LearningAgenda([strange, AgendaEntry(kept)])
    #expect(agenda.lines.map(\.item) == [kept])
    #expect(agenda.unreadable == 1)
  }

  @Test func `the last looking back says how it stands and when to look again`() {
    let kept = item(1, on: "2026-03-02", lookBack: "2026-06-01")
    let later = review(1, of: kept, on: "2026-06-01", .open, lookBack: "2026-09-01")
    let done = review(2, of: kept, on: "2026-09-01", .done)
    #expect(LearningAgenda([AgendaEntry(kept)]).lines[0].lookBackOn == day("2026-06-01"))
    let open = LearningAgenda([AgendaEntry(kept), AgendaEntry(later)])
    #expect(open.lines[0].lookBackOn == day("2026-09-01"))
    #expect(open.open().count == 1)
    let closed = LearningAgenda([AgendaEntry(done), AgendaEntry(kept), AgendaEntry(later)])
    #expect(closed.lines[0].status == .done)
    #expect(closed.lines[0].lookBackOn == nil)
    #expect(closed.open() == [])
  }

  @Test func `the opening tells of the last talk, with the figure then and now`() {
    let agenda = LearningAgenda(
      [item(1, on: "2025-12-01"), item(2, on: "2026-03-02", lookBack: "2026-06-01")]
        .map { AgendaEntry($0) })
    let opening = AgendaOpening(agenda, figures: [figureOf("geld", now: 31)])
    let lines = said(opening.lines(today: today))
    #expect(lines.contains("maandag 2 maart 2026"))
    #expect(!lines.contains("2025"))
    #expect(lines.contains("Het cijfer was toen: 23 inwoners. Nu is het: 31 inwoners."))
    #expect(lines.contains("Meer: Vaker samen eten"))
    #expect(lines.contains("Tijd om terug te kijken"))
  }

  @Test func `what is hidden then or now stays hidden`() {
    let hiddenThen = LearningAgenda([AgendaEntry(item(1, on: "2026-03-02", shown: .hidden))])
    let opening = AgendaOpening(hiddenThen, figures: [figureOf("geld", now: 31)])
    #expect(said(opening.lines(today: today)).contains("toen: verborgen. Nu is het: 31 inwoners."))
    let shownThen = LearningAgenda([AgendaEntry(item(1, on: "2026-03-02"))])
    let hiddenNow = AgendaOpening(shownThen, figures: [figureOf("geld", now: nil)])
    #expect(said(hiddenNow.lines(today: today)).contains("toen: 23 inwoners. Nu is het: verborgen."))
    let gone = AgendaOpening(shownThen, figures: [])
    #expect(said(gone.lines(today: today)).contains("Nu is het er niet."))
  }

  @Test func `an empty agenda invites`() {
    let opening = AgendaOpening(LearningAgenda([]), figures: [])
    #expect(opening.lines(today: today).count == 1)
  }

  private func figureOf(_ domain: String, now: Int?) -> TalkFigure {
    figure("chosen", domain, now: now)
  }
}
