// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import Testing
import Wording

@testable import Summaries

/// The page in Debian's Chromium, judged by axe-core.
@Suite struct PageInBrowserTests {
  /// What the browser found; lists are empty when there is nothing to remark.
  struct Finding: Decodable {
    let console: [String]
    let requests: [String]
    let violations: [String]
    /// Widths at which the page is wider than the window, in CSS pixels.
    let tooWide: [Int]
    let scripts: Int
    let quotes: [String]
  }

  private static let script = #"""
    import json, pathlib, sys
    import axe_playwright_python
    from playwright.sync_api import sync_playwright

    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    page_text = sys.stdin.read()
    found = {"console": [], "requests": [], "violations": [], "tooWide": []}
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (320, 1280):
                page = browser.new_page(
                    viewport={"width": width, "height": 800}, color_scheme=scheme)
                page.on("console", lambda m: found["console"].append(m.text))
                page.on("pageerror", lambda e: found["console"].append(str(e)))
                page.route("http://page.invalid/", lambda r: r.fulfill(
                    body=page_text, content_type="text/html; charset=utf-8"))
                page.on("request", lambda r: found["requests"].append(r.url)
                    if r.url != "http://page.invalid/" and "favicon" not in r.url else None)
                page.goto("http://page.invalid/")
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    found["tooWide"].append(width)
                found["scripts"] = page.evaluate("document.scripts.length")
                found["quotes"] = page.evaluate(
                    "[...document.querySelectorAll('blockquote')].map(q => q.textContent.trim())")
                page.evaluate(axe + "; 0")
                result = page.evaluate("axe.run()")
                for v in result["violations"]:
                    found["violations"].append(
                        f"{scheme} {width}: {v['id']}: {v['nodes'][0]['html'][:200]}")
                page.close()
        browser.close()
    print(json.dumps(found))
    """#

  private func finding(
    _ document: SummaryDocument?, _ look: HTMLSummary.Look = .whole
  ) throws -> Finding {
    let python = try TestTools.python(
      with: "axe_playwright_python.sync_playwright", from: "axe-playwright-python and playwright")
    let chromium = try TestTools.program("chromium", from: "chromium from Debian")
    let page = try HTMLSummary().render(#require(document), as: look)
    let result = try TestTools.run(python, ["-c", Self.script, chromium], input: page)
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
  }

  private func expectClean(_ finding: Finding) {
    #expect(finding.console.isEmpty)
    #expect(finding.requests.isEmpty)
    #expect(finding.violations.isEmpty)
    #expect(finding.tooWide.isEmpty)
    #expect(finding.scripts == 1)
  }

  @Test(arguments: [0, 2], HTMLSummary.Look.allCases)
  func `axe finds nothing, light and dark, narrow and wide`(
    index: Int, look: HTMLSummary.Look
  ) throws {
    expectClean(try finding(InventedCase().document(index, .dutch), look))
  }

  @Test func `axe finds nothing in English, and in two languages`() throws {
    expectClean(try finding(InventedCase().document(2, .english)))
    for look in HTMLSummary.Look.allCases {
      expectClean(try finding(InventedCase().document(2, .english, beside: .dutch), look))
    }
  }

  @Test func `axe finds nothing in the house style`() throws {
    var document = try #require(InventedCase().document(2, .dutch))
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"></svg>"#
    document.houseStyle = HouseStyle(
      logo: .init(kind: .svg, bytes: Array(svg.utf8), alternative: "Beeldmerk \"van\" <ons>"),
      accent: AccentColour(hex: "#7a1f5c"), address: ["Dorpsstraat 1", "</style><b>Stad</b>"])
    for look in HTMLSummary.Look.allCases { expectClean(try finding(document, look)) }
  }

  @Test func `awkward words are shown as they were said`() throws {
    let words = AwkwardWordsTests.awkward.joined(separator: " ")
    let finding = try finding(AwkwardWordsTests.document(saying: words))
    expectClean(finding)
    #expect(finding.quotes.contains(words))
    expectClean(try self.finding(AwkwardWordsTests.document(saying: words), .easy))
  }

  @Test func `an empty talk and a very long word fit the page`() throws {
    var invented = InventedCase()
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    for look in HTMLSummary.Look.allCases {
      expectClean(try finding(invented.document(0, .dutch), look))
    }
    let long = String(repeating: "heellangwoord", count: 30)
    expectClean(try finding(AwkwardWordsTests.document(saying: long)))
  }
}
