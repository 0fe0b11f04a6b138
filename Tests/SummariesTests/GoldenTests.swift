// SPDX-License-Identifier: EUPL-1.2

import Summaries
import TestSupport
import Testing
import Wording

@Suite struct GoldenTests {
  static let pages: [(index: Int, language: Language, name: String)] = [
    (0, .dutch, "eerste-gesprek.nl"), (2, .dutch, "vervolggesprek.nl"),
    (0, .english, "first-talk.en"), (2, .english, "follow-up.en"),
  ]

  @Test(arguments: pages)
  func `the plain text is as it was looked at`(
    page: (index: Int, language: Language, name: String)
  ) throws {
    let document = try #require(InventedCase().document(page.index, page.language))
    Golden.expect(PlainTextSummary().render(document), matches: page.name + ".txt")
  }

  @Test(arguments: pages)
  func `the page is as it was looked at`(
    page: (index: Int, language: Language, name: String)
  ) throws {
    let document = try #require(InventedCase().document(page.index, page.language))
    Golden.expect(try HTMLSummary().render(document), matches: page.name + ".html")
  }

  @Test func `the easy page is as it was looked at`() throws {
    let document = try #require(InventedCase().document(2, .dutch))
    Golden.expect(
      try HTMLSummary().render(document, as: .easy), matches: "vervolggesprek-makkelijk.nl.html")
  }

  @Test(arguments: pages)
  func `the script is as it was read aloud`(
    page: (index: Int, language: Language, name: String)
  ) throws {
    let document = try #require(InventedCase().document(page.index, page.language))
    Golden.expect(SpokenScript(document).text, matches: page.name + ".script.txt")
  }
}
