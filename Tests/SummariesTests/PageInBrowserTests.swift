// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// The page in Debian's Chromium, judged by axe-core.
@Suite(.waiting) struct PageInBrowserTests {
  /// Expects nothing to remark in any look of the documents, and one script on each page.
  @discardableResult
  private func expectClean(_ documents: [SummaryDocument?]) throws -> [BrowserJudge.Finding] {
    let html = try HTMLSummary()
    let pages = try documents.flatMap { document in
      try HTMLSummary.Look.allCases.map { html.render(try #require(document), as: $0) }
    }
    let findings = try BrowserJudge.findings(on: pages, counting: ["script"])
    try #require(findings.count == pages.count)
    for finding in findings {
      #expect(finding.remarks == [])
      #expect(finding.counts == ["script": 1])
    }
    return findings
  }

  @Test func `axe finds nothing in a first and a later talk, in one language and in two`() throws {
    try expectClean([
      InventedCase().document(0, .dutch), InventedCase().document(2, .dutch),
      InventedCase().document(2, .english), InventedCase().document(2, .english, beside: .dutch),
    ])
  }

  @Test func `axe finds nothing in the house style`() throws {
    var document = try #require(InventedCase().document(2, .dutch))
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"></svg>"#
    document.houseStyle = HouseStyle(
      logo: .init(kind: .svg, bytes: Array(svg.utf8), alternative: "Beeldmerk \"van\" <ons>"),
      accent: AccentColour(hex: "#7a1f5c"), address: ["Dorpsstraat 1", "</style><b>Stad</b>"])
    try expectClean([document])
  }

  @Test func `awkward words are shown as they were said`() throws {
    let words = AwkwardWordsTests.awkward.joined(separator: " ")
    let findings = try expectClean([AwkwardWordsTests.document(saying: words)])
    #expect(findings[0].quotes.contains(words))
  }

  @Test func `an empty talk and a very long word fit the page`() throws {
    var invented = InventedCase()
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    let long = String(repeating: "heellangwoord", count: 30)
    try expectClean([invented.document(0, .dutch), AwkwardWordsTests.document(saying: long)])
  }
}
