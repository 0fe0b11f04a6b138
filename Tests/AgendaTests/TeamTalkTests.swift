// SPDX-License-Identifier: EUPL-1.2

import Model
@testable import TeamLearning
import Testing
import Wording

/// The team talk as a machine: every question in turn, back, skip, stop.
@Suite struct TeamTalkTests {
  private let answers = [
    "Ja, dat zien we ook", "Er is veel verhuisd", "De bus rijdt niet meer", "Vaker bij elkaar eten",
    "Minder op kantoor", "", "De ouderenadviseur", "Joris", "1 september", "over een half jaar",
    "Wat mist u in de buurt?",
  ]

  @Test func `a whole talk about one figure becomes one item`() throws {
    var talk = talk([figure("chosen", "Geld", now: 23, before: 15)])
    talk.hear(all: answers)
    #expect(talk.step == nil)
    let item = try #require(talk.said.first)
    #expect(talk.said.count == 1)
    #expect(item.team == "De Linden")
    #expect(item.talkedOn == today)
    #expect(item.figure.label == "Geld")
    #expect(item.figure.shown == .count(23))
    #expect(item.actions == [.more, .less, .expertise])
    #expect(item.answers[.differently] == nil)
    #expect(item.answers[.council] == "Wat mist u in de buurt?")
    #expect(item.byWhen == day("2026-09-01"))
    #expect(item.lookBackOn == day("2026-12-02"))
  }

  @Test func `every question can be skipped, and then nobody is asked who does it`() {
    var talk = talk([figure("chosen", "Geld", now: 23), figure("marks", "Wonen", now: 9)])
    var asked: [AgendaQuestion] = []
    while let step = talk.step {
      asked.append(step.question)
      #expect(
        talk.hear(asked.count.isMultiple(of: 2) ? "/overslaan" : "") == .taken(understood: nil))
    }
    #expect(asked.count == 18)
    #expect(!asked.contains(.who))
    #expect(!asked.contains(.byWhen))
    #expect(talk.said == [])
  }

  @Test func `going back shows what was said, also at the figure before`() {
    var talk = talk([figure("chosen", "Geld", now: 23), figure("marks", "Wonen", now: 9)])
    #expect(talk.hear("/terug") == .back)
    #expect(talk.step == TeamTalk.Step(figure: 0, question: .recognise))
    talk.hear(all: answers)
    #expect(talk.step == TeamTalk.Step(figure: 1, question: .recognise))
    #expect(talk.hear("/vorige") == .back)
    #expect(talk.step == TeamTalk.Step(figure: 0, question: .council))
    #expect(talk.earlier == "Wat mist u in de buurt?")
    talk.hear("/terug")
    #expect(talk.earlier == "2 december 2026")
    #expect(
      talk.hear("2 december 2026") == .taken(understood: nil) || talk.step?.question == .council)
  }

  @Test func `a command counts behind the words that stand in the line`() {
    func command(_ line: String) -> String? {
      TeamTalkCommand.command(typedBehind: "1 mei", in: line, Texts(.dutch))
    }
    #expect(command("1 mei/terug") == "/terug")
    #expect(command("1 mei /overslaan") == "/overslaan")
    #expect(command("1 mei") == nil)
    #expect(command("1 mei /of juni") == nil)
    #expect(command("/terug") == nil)
  }

  @Test func `whoever takes away what to do also takes away who does it`() {
    var talk = talk([figure("chosen", "Geld", now: 23)])
    talk.hear(all: ["", "", "", "Meer", "", "", "", "Joris", "1 september"])
    #expect(talk.items[0].answers[.who] == "Joris")
    talk.hear(all: ["/terug", "/terug", "/terug", "/terug", "/terug", "/terug"])
    #expect(talk.step?.question == .more)
    talk.hear("/overslaan")
    #expect(talk.items[0].answers[.who] == nil)
    #expect(talk.items[0].byWhen == nil)
    #expect(talk.said == [])
  }

  @Test func `a day that is past or no day is asked again`() {
    var talk = talk([figure("chosen", "Geld", now: 23)])
    talk.hear(all: ["", "", "", "Meer", "", "", "", ""])
    #expect(talk.step?.question == .byWhen)
    for phrase in ["1-1-2020", "ooit", "31 juni"] {
      guard case .refused = talk.hear(phrase) else {
        Issue.record("\(phrase) was taken")
        return
      }
    }
    #expect(talk.step?.question == .byWhen)
    guard case .taken(.some) = talk.hear("volgende week vrijdag") else {
      Issue.record("not understood")
      return
    }
    #expect(talk.items[0].byWhen == day("2026-06-12"))
  }

  @Test func `a name is asked about once, and taken when it is said again`() {
    var talk = talk([figure("chosen", "Geld", now: 23)])
    talk.hear("Ja")
    let line = "Het verhaal van mevrouw Jansen"
    guard case .warned(let messages) = talk.hear(line) else {
      Issue.record("no warning")
      return
    }
    #expect(messages.count == 2)
    #expect(talk.step?.question == .story)
    #expect(talk.items[0].answers[.story] == nil)
    #expect(talk.hear(line) == .taken(understood: nil))
    #expect(talk.items[0].answers[.story] == line)
    // Another answer with a name is a new question.
    guard case .warned = talk.hear("Ook meneer Pieters") else {
      Issue.record("no second warning")
      return
    }
    #expect(talk.hear("Een buurman") == .taken(understood: nil))
    #expect(talk.items[0].answers[.explain] == "Een buurman")
  }

  @Test func `a resident of the own caseload may not be the one who does it`() {
    var talk = talk([figure("chosen", "Geld", now: 23)], residents: ["Samira Bouali"])
    talk.hear(all: ["", "", "", "Meer", "", "", ""])
    #expect(talk.step?.question == .who)
    guard case .warned = talk.hear("Samira") else {
      Issue.record("no warning")
      return
    }
    #expect(talk.hear("Joris Meijer en Ali Kaya") == .taken(understood: nil))
  }

  @Test func `stop keeps what was said, and help and unknown words change nothing`() {
    var talk = talk([figure("chosen", "Geld", now: 23)])
    talk.hear("Ja")
    #expect(talk.hear("/hulp") == .help)
    #expect(talk.hear("/") == .help)
    guard case .refused = talk.hear("/dansen") else {
      Issue.record("an unknown command was taken")
      return
    }
    #expect(talk.hear("//streep") == .taken(understood: nil))
    #expect(talk.hear("/stop") == .stop)
    #expect(talk.said.first?.answers == [.recognise: "Ja", .story: "/streep"])
  }

  @Test func `commands are completed`() {
    #expect(TeamTalkCommand.suggestions(for: "/", texts).count == 4)
    #expect(TeamTalkCommand.suggestions(for: "/te", texts) == ["/terug"])
    #expect(TeamTalkCommand.suggestions(for: "te", texts) == [])
    #expect(TeamTalkCommand.suggestions(for: "//", texts) == [])
  }
}
