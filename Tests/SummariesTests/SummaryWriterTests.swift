// SPDX-License-Identifier: EUPL-1.2

import Model
import Summaries
import Testing
import Wording

@Suite struct SummaryWriterTests {
  private func section(
    _ kind: SummarySection.Kind, of document: SummaryDocument?
  ) throws -> SummarySection {
    try #require(document?.sections.first { $0.kind == kind })
  }

  private func topics(of document: SummaryDocument?) throws -> [SummaryTopic] {
    try section(.topics, of: document).blocks.compactMap { block in
      if case .topic(let topic) = block { topic } else { nil }
    }
  }

  private func goals(
    _ kind: SummarySection.Kind, of document: SummaryDocument?
  ) throws -> [SummaryGoal] {
    try section(kind, of: document).blocks.flatMap { block in
      if case .goals(let goals) = block { goals } else { [] as [SummaryGoal] }
    }
  }

  @Test func `a conversation in which nothing was said has no parts about it`() throws {
    var invented = InventedCase()
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    let document = try #require(invented.document(0, .dutch))
    #expect(document.sections.map(\.kind) == [.contact, .reader])
  }

  @Test func `an unknown conversation has no page`() {
    let invented = InventedCase()
    let writer = SummaryWriter(
      conversation: recordID(999), in: invented.trajectory, settings: invented.settings,
      instruments: [:], texts: Texts(.dutch), options: SummaryOptions(madeOn: date(2025, 5, 13)))
    #expect(writer == nil)
  }

  @Test func `a page knows nothing of a later conversation`() throws {
    var invented = InventedCase()
    let before = try #require(invented.document(1, .dutch))
    invented.conversations.removeLast()
    #expect(invented.document(1, .dutch) == before)
  }

  @Test func `the first time there is no earlier mark and no earlier figure`() throws {
    let document = InventedCase().document(0, .dutch)
    #expect(try topics(of: document).allSatisfy { $0.bar?.earlier == nil })
    guard case .figure(let figure)? = try section(.life, of: document).blocks.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.score == 4)
    #expect(figure.earlierScore == nil)
  }

  @Test func `the earlier mark is the last one on that topic, also from two talks ago`() throws {
    let topics = try topics(of: InventedCase().document(2, .dutch))
    #expect(topics.map { $0.bar?.earlier?.value } == [45, 35, 40, nil, 92])
    #expect(
      topics.compactMap { $0.bar?.description?.main } == [
        "Nu: goed. Hoger dan vorige keer (9 september 2025), volgens u.",
        "Nu: goed. Hoger dan vorige keer (13 mei 2025), volgens u.",
        "Nu: gaat wel. Gelijk aan vorige keer (9 september 2025), volgens u.",
        "Nu: slecht.",
        "Nu: heel goed. Lager dan vorige keer (13 mei 2025), volgens u.",
      ])
  }

  @Test func `voices that are left out are nowhere on the page`() throws {
    let all = try topics(of: InventedCase().document(2, .dutch))
    #expect(all.flatMap { $0.bar?.others ?? [] }.map(\.sign) == [.square, .triangle, .triangle])
    let some = try topics(
      of: InventedCase().document(2, .dutch, leavingOut: [InventedCase.sister]))
    #expect(some.flatMap { $0.bar?.others ?? [] }.map(\.sign) == [.square])
    let none = try #require(
      InventedCase().document(2, .dutch, leavingOut: [InventedCase.sister, .professional]))
    #expect(!PlainTextSummary().render(none).contains("mijn zus:"))
  }

  @Test func `a talk with another's mark only shows no mark of the resident's`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].marks.removeFirst()
    let bar = try #require(try topics(of: invented.document(2, .dutch)).first?.bar)
    #expect(bar.now == nil && bar.earlier == nil && bar.description == nil)
    #expect(bar.others.count == 2)
  }

  @Test func `goals that were closed now stand apart from goals to work on`() throws {
    let document = InventedCase().document(2, .dutch)
    let closed = try goals(.reached, of: document)
    #expect(closed.map(\.outcome?.main) == ["Behaald", "Losgelaten"])
    #expect(closed.first?.wording.text == "De verhuurder maakt de slaapkamer droog")
    #expect(closed.first?.earlierWordings == ["Een andere woning vinden"])
    #expect(closed.allSatisfy { $0.byWhen == nil })
    let open = try goals(.goals, of: document)
    #expect(open.map(\.outcome?.main) == [nil, nil, "Op weg"])
    #expect(open.first?.byWhen?.main == "Voor 12 juni 2026")
  }

  @Test func `a goal that was reached in an earlier talk does not come back`() throws {
    let text = try PlainTextSummary().render(#require(InventedCase().document(2, .dutch)))
    #expect(!text.contains("Alle post openmaken"))
  }

  @Test func `goals that were only let go are not called reached`() throws {
    var invented = InventedCase()
    invented.conversations[2].reviews.removeFirst()
    #expect(
      try section(.reached, of: invented.document(2, .dutch)).heading.main
        == "Wat ik heb losgelaten")
  }

  @Test func `who prefers je is not called u`() throws {
    let formal = try PlainTextSummary().render(#require(InventedCase().document(2, .dutch)))
    let informal = try PlainTextSummary().render(
      #require(InventedCase(address: .informal).document(2, .dutch)))
    let words = { (text: String) in Set(text.lowercased().split { !$0.isLetter }.map(String.init)) }
    #expect(words(formal).isDisjoint(with: ["je", "jij", "jou", "jouw"]))
    #expect(words(informal).isDisjoint(with: ["u", "uw"]))
    #expect(words(formal).contains("u") && words(informal).contains("jou"))
  }

  @Test func `empty settings leave lines out and still say whom to ask`() throws {
    var invented = InventedCase()
    invented.settings = TeamSettings()
    invented.conversations = [
      Conversation(
        id: recordID(11), resident: invented.resident.id, day: date(2025, 5, 13),
        instrument: InventedCase.instrument.reference)
    ]
    let document = try #require(invented.document(0, .dutch))
    #expect(document.sections.map(\.kind) == [.reader])
    let text = PlainTextSummary().render(document)
    #expect(text.contains("Vraag het aan: iemand van het team."))
    #expect(!text.contains("verantwoordelijk"))
  }

  @Test func `goals of before stay off the page when goals are switched off`() throws {
    var invented = InventedCase()
    invented.conversations[2].goals = []
    invented.conversations[2].reviews = []
    let whole = try #require(invented.document(2, .dutch))
    #expect(whole.sections.contains { $0.kind == .goals }, "there is an open goal of before")
    invented.settings.switchedOff = [.goals]
    let document = try #require(invented.document(2, .dutch))
    #expect(!document.sections.contains { $0.kind == .goals || $0.kind == .reached })
    // What was said in an earlier conversation stays on the page of that conversation.
    #expect(try #require(invented.document(0, .dutch)).sections.contains { $0.kind == .goals })
  }

  @Test func `a domain of an unknown list is called by its id`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].topic = .domain("onbekend")
    #expect(try topics(of: invented.document(2, .dutch)).first?.name == .own("onbekend"))
  }

  @Test(
    arguments: [
      (nil, nil, "Wilt u weten hoe lang, en volgens welke wet?"),
      ("een verzonnen grond", nil, "Dit mag volgens: een verzonnen grond. Wilt u weten hoe lang?"),
      (nil, "een jaar", "Bewaartijd: een jaar. Wilt u weten volgens welke wet?"),
      ("een grond", "een jaar", "Dit mag volgens: een grond. Bewaartijd: een jaar."),
    ] as [(String?, String?, String)])
  func `the page says of ground and period what the organisation says`(
    basis: String?, period: String?, expected: String
  ) throws {
    var invented = InventedCase()
    invented.settings.legalBasis = basis
    invented.settings.retention = period
    let part = try section(.reader, of: invented.document(2, .dutch))
    guard case .questions(let questions)? = part.blocks.first else {
      Issue.record("no questions")
      return
    }
    let answer = questions[2].answer.map(\.main).joined(separator: " ")
    #expect(answer.hasPrefix("Zo zien we samen hoe het gaat, ook de volgende keer. " + expected))
  }

  @Test func `parts that were left out are not on the page, and the rights always are`() throws {
    let all = Set(SummarySection.Kind.allCases)
    let document = try #require(InventedCase().document(2, .dutch, leavingOutParts: all))
    #expect(document.sections.map(\.kind) == [.reader])
  }
}
