// SPDX-License-Identifier: EUPL-1.2

import Summaries
import Testing
import Wording

/// The page in the resident's language with Dutch beside it, and the organisation's own sentences.
@Suite struct TwoLanguagesTests {
  @Test func `what is the same in both languages stands there once`() {
    #expect(FixedWords("2026", beside: "2026").beside == nil)
    #expect(FixedWords("Money", beside: "Geld").beside == "Geld")
  }

  @Test func `Dutch beside Dutch is a page in Dutch`() throws {
    let document = try #require(InventedCase().document(2, .dutch, beside: .dutch))
    #expect(document.beside == nil)
    #expect(document == InventedCase().document(2, .dutch))
  }

  @Test(arguments: Language.allCases.filter { $0 != .dutch })
  func `every heading stands there in both languages`(language: Language) throws {
    let document = try #require(InventedCase().document(2, language, beside: .dutch))
    let dutch = try #require(InventedCase().document(2, .dutch))
    #expect(document.sections.map(\.heading.beside) == dutch.sections.map(\.heading.main))
    #expect(document.footer.beside == dutch.footer.main)
  }

  @Test func `own words stay as they were said and get a place for a translation`() throws {
    let document = try #require(InventedCase().document(2, .polish, beside: .dutch))
    let dutch = try #require(InventedCase().document(2, .dutch))
    #expect(words(of: document).map(\.text) == words(of: dutch).map(\.text))
    #expect(words(of: document).allSatisfy { $0.hasPlaceForTranslation })
    #expect(words(of: dutch).allSatisfy { !$0.hasPlaceForTranslation })
    #expect(!words(of: dutch).isEmpty)
  }

  @Test func `the organisation's sentences end the page, in Dutch where it has no others`() throws {
    let style = HouseStyle(sentences: [
      "nl": ["Wij zijn open op dinsdag."], "en": ["We are open on Tuesday."],
    ])
    let last = { (language: Language, beside: Language?) in
      InventedCase().document(2, language, beside: beside, houseStyle: style)?.sections.last?
        .blocks.last
    }
    let dutch = FixedWords("Wij zijn open op dinsdag.")
    #expect(last(.dutch, nil) == .sentences([dutch]))
    #expect(last(.turkish, .dutch) == .sentences([dutch]))
    #expect(
      last(.english, .dutch)
        == .sentences([
          FixedWords("We are open on Tuesday.", beside: "Wij zijn open op dinsdag.")
        ]))
  }

  @Test(arguments: ["0b5a63", "#0b5a6", "#0b5a6g", "#ffcc00", "#+b5a63", ""])
  func `a colour that is none, or too light to read, is refused`(hex: String) {
    #expect(AccentColour(hex: hex) == nil)
  }

  @Test func `a dark colour is taken, with the contrast that WCAG gives it`() throws {
    let black = try #require(AccentColour(hex: "#000000"))
    #expect(abs(black.contrastOnWhite - 21) < 0.001)
    // WCAG's own example of the lightest grey that passes.
    let grey = try #require(AccentColour(hex: "#767676"))
    #expect((4.5..<4.6).contains(grey.contrastOnWhite))
    #expect(grey.hex == "#767676")
  }

  private func words(of document: SummaryDocument) -> [OwnWords] {
    document.sections.flatMap(\.blocks).flatMap { block -> [OwnWords] in
      switch block {
      case .topic(let topic): [topic.words].compactMap(\.self)
      case .goals(let goals): goals.flatMap { [$0.wording, $0.words].compactMap(\.self) }
      case .figure(let figure): [figure.reason].compactMap(\.self)
      case .agreements(let rows): rows.map(\.what)
      case .words(let words): [words]
      default: []
      }
    }
  }
}
