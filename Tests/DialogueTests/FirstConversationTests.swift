// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

@Suite struct FirstConversationTests {
  private func held() -> Script {
    var script = Script()
    script.type("ja", "geld, wonen, eigen: de volkstuin")
    script.type("slecht", "Ik heb schulden.\nBij twee winkels.")
    script.type("goed", "", "heel goed", "Daar kom ik tot rust", "volkstuin")
    script.type("professional, iemand anders", "Fatima")
    script.type("30", "60", "90", "ja", "20", "", "95", "nee")
    script.type("geld", "Geen schulden meer", "over een half jaar", "")
    script.type("volkstuin", "Meer groente", "", "")
    script.type("6", "Het gaat de goede kant op")
    script.type("Brief aan de bank", "Joris", "vrijdag", "")
    script.type("over 3 maanden", "wachten, eigen: geen speeltuin")
    return script
  }

  @Test func `everything that was said stands in the record`() {
    var script = held()
    #expect(script.step == .readBack)
    script.type("ja")
    #expect(script.flow.isComplete)
    let record = script.record
    #expect(record.isInformed)
    #expect(record.talks.map(\.topic) == [.domain("geld"), .domain("wonen"), .own("de volkstuin")])
    #expect(record.talks.map(\.isOnTop) == [true, false, false])
    #expect(record.talks[0].words == "Ik heb schulden.\nBij twee winkels.")
    #expect(
      record.talks[0].marks == [
        Mark(voice: .resident, position: Position(clamping: 30)),
        Mark(voice: .professional, position: Position(clamping: 30)),
        Mark(voice: .other(name: "Fatima"), position: Position(clamping: 20)),
      ])
    #expect(record.talks[1].marks.count == 2, "Fatima placed no mark on Wonen")
    #expect(record.talks[1].words == nil)
    #expect(record.goals.map(\.wording) == ["Geen schulden meer", "Meer groente"])
    #expect(record.goals[0].byWhen == day(2026, 9, 2))
    #expect(record.qualityOfLife == QualityOfLife(score: 6, reason: "Het gaat de goede kant op"))
    #expect(
      record.agreements == [
        Agreement(what: "Brief aan de bank", who: "Joris", byWhen: day(2026, 3, 6))
      ])
    #expect(record.nextTalk == day(2026, 6, 2))
    #expect(record.talks.map(\.isPride) == [false, false, true])
    #expect(record.voicesOffPage == [.other(name: "Fatima")])
    #expect(record.signals == [.listed("wachten"), .own("geen speeltuin")])
    #expect(record.ending == nil)
  }

  @Test func `every question can be skipped and then nothing is recorded`() {
    var script = Script()
    var asked = 0
    while script.step != .readBack, asked < 50 {
      script.type("/overslaan")
      asked += 1
    }
    script.type("ja")
    #expect(script.flow.isComplete)
    let record = script.record
    #expect(!record.isInformed)
    #expect(record.talks.isEmpty && record.goals.isEmpty && record.agreements.isEmpty)
    #expect(record.qualityOfLife == nil && record.nextTalk == nil)
  }

  @Test func `a domain without a mark or words is still one that was chosen`() {
    var script = Script()
    script.type("ja", "wonen", "", "")
    #expect(script.record.talks == [DomainTalk(topic: .domain("wonen"))])
  }

  @Test func `any line that is read back can be chosen and changed`() throws {
    var script = held()
    script.type("nee")
    #expect(script.reaction == .told([Message("text-change-how")]))
    #expect(script.step == .readBack)
    let lines = script.flow.readBack
    let life = try #require(lines.firstIndex { $0.step == .qualityOfLife })
    script.type("\(life + 1)")
    #expect(script.step == .qualityOfLife)
    #expect(script.earlier == .number(6))
    script.type("7")
    #expect(script.step == .qualityReason, "the reason belonged to the other figure")
    #expect(script.earlier == .text("Het gaat de goede kant op"))
    script.type("Het gaat de goede kant op", "ja")
    #expect(script.flow.isComplete)
    #expect(script.record.qualityOfLife?.score == 7)
  }

  @Test func `without a next talk the pair rounds off together`() {
    var script = Script()
    script.type("ja", "geld", "goed", "", "", "nee", "", "", "", "")
    #expect(script.step == .goesOn)
    script.type("nee", "volgens plan", "een beetje", "Dank je wel", "")
    #expect(script.step == .readBack)
    #expect(
      script.record.ending
        == Ending(manner: .asPlanned, usefulness: .somewhat, words: "Dank je wel"))
    script.type("/terug nog een gesprek", "ja")
    #expect(script.record.ending == nil, "it goes on after all")
  }

  @Test func `who sees it differently is named without judging`() {
    var script = Script()
    script.type("ja", "geld", "slecht", "", "", "ander", "Fatima", "heel goed")
    guard case .event(_, let understood?) = script.reaction else {
      Issue.record("nothing was said")
      return
    }
    #expect(
      script.texts(understood)
        == "U en Fatima kijken hier verschillend naar. Praat er samen over.")
  }

  @Test func `a conversation taken up again stands where its events end`() {
    let script = held()
    for count in 0...script.events.count {
      let again = ConversationFlow(
        script.flow.context, events: Array(script.events.prefix(count)))
      var stepwise = ConversationFlow(script.flow.context)
      for event in script.events.prefix(count) { stepwise.apply(event) }
      #expect(again == stepwise)
    }
    #expect(ConversationFlow(script.flow.context, events: script.events) == script.flow)
  }

  @Test func `the read-back has a sentence for each thing said`() {
    let script = held()
    let lines = script.flow.readBack.map { script.texts($0.message) }
    for words in [
      "Geld: slecht.", "Fatima zegt bij Geld: slecht.", "Geld staat bij u bovenaan.",
      "U bent trots op de volkstuin.", "Dit speelt ook bij anderen: Lang wachten.",
      "We praten weer op dinsdag 2 juni 2026.",
    ] {
      #expect(lines.contains(words), "\(lines)")
    }
  }
}
