// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Summaries

@Suite struct EasyPageTests {
  private func page(_ invented: InventedCase, _ index: Int = 2) throws -> EasyPage {
    EasyPage(try #require(invented.document(index, .dutch)))
  }

  @Test func `the talk's own order stays`() throws {
    let page = try page(InventedCase())
    #expect(
      page.topics.map(\.name.main) == [
        "Geld", "Wonen", "Sociale contacten", "Lichamelijke gezondheid", "de volkstuin",
      ])
    #expect(page.contact?.contacts.map(\.value) == ["Karin de Wit", "000 000 00 00"])
    #expect(page.next?.lines.map(\.main) == ["donderdag 18 juni 2026"])
    #expect(page.remark?.main == "Er is meer gezegd. Dat staat op het lange blad.")
  }

  @Test func `what the resident wants to work on goes before the rest`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks = (1...12).map { number in
      DomainTalk(
        topic: .own("onderwerp \(number)"), isOnTop: number > 9,
        marks: [Mark(voice: .resident, position: Position(clamping: number))])
    }
    let names = try page(invented).topics.map(\.name.main)
    #expect(names == ["1", "2", "3", "10", "11", "12"].map { "onderwerp \($0)" })
  }

  @Test func `a goal is shown whole or not at all, and the page says where it is`() throws {
    var invented = InventedCase()
    let long = String(repeating: "heel veel woorden ", count: 40)
    invented.conversations[2].goals[0].wording = long
    let document = try #require(invented.document(2, .dutch))
    let page = try HTMLSummary().render(document, as: .easy)
    #expect(!page.contains("heel veel woorden"))
    #expect(page.contains("Dit doel staat op het lange blad."))
    #expect(page.contains("Met mijn tomaten op de oogstmarkt staan"))
  }

  @Test func `four goals stand on the page, however many there are`() throws {
    var invented = InventedCase()
    invented.conversations[2].goals = (1...40).map {
      Goal(id: recordID(1_000 + $0), topic: .domain("geld"), wording: "doel nummer \($0)")
    }
    #expect(try page(invented).goals.count == 4)
  }

  @Test func `an empty talk says that there is not much yet`() throws {
    var invented = InventedCase()
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    let page = try page(invented, 0)
    #expect(page.topics.isEmpty && page.goals.isEmpty && page.next == nil)
    #expect(page.remark?.main == "We hebben nog niet veel besproken.")
  }

  @Test func `nothing is missing from a page that holds everything`() throws {
    var invented = InventedCase()
    var talk = InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))
    talk.talks = [DomainTalk(topic: .domain("geld"), marks: [])]
    talk.nextTalk = date(2025, 6, 13)
    invented.conversations = [talk]
    #expect(try page(invented, 0).remark == nil)
  }

  @Test(arguments: [(5, "very-bad"), (30, "bad"), (50, "between"), (70, "good"), (95, "very-good")])
  func `the face is that of the place on the bar`(place: Int, face: String) throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].marks = [
      Mark(voice: .resident, position: Position(clamping: place))
    ]
    let document = try #require(invented.document(2, .dutch))
    let view = EasyView(EasyPage(document), document.formWords)
    #expect(view.topicTiles.first?.face?.drawing == face)
  }
}
