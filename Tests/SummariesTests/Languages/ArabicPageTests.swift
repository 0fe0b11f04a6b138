// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// Arabic in Debian's Chromium: where each letter stands, and what keeps its own direction.
@Suite(.waiting) struct ArabicPageTests {
  /// What the browser measured, in CSS pixels from the left.
  struct Finding: Decodable {
    let direction: String
    /// The first and the last letter of the first word of the title.
    let title: [Double]
    /// Signs of the line with the day and the name: the first, the name's first and its last.
    let line: [Double]
    /// The first and the last sign of the telephone number.
    let telephone: [Double]
    /// The middle of the sad face, the mark of now, and of the happy face, per bar.
    let bars: [[Double]]
    /// The language and the direction of each sentence in Dutch.
    let beside: [[String]]
    /// The direction of each paragraph of own words.
    let quotes: [String]
    let violations: [String]
  }

  private static let script = #"""
    import json, pathlib, sys
    import axe_playwright_python
    from playwright.sync_api import sync_playwright

    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    measure = """() => {
      const at = (node, index) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getClientRects()[0].left;
      };
      const side = e => getComputedStyle(e).direction;
      const middle = e => { const r = e.getBoundingClientRect(); return r.left + r.width / 2; };
      const title = document.querySelector("h1").firstChild;
      const line = document.querySelector(".fact").firstChild;
      const name = line.data.indexOf("Karin de Wit");
      const number = [...document.querySelectorAll("dd")].map(e => e.firstChild)
        .find(n => n.data.startsWith("000"));
      return {
        direction: side(document.documentElement),
        title: [at(title, 0), at(title, title.data.indexOf(" ") - 1)],
        line: [at(line, 0), at(line, name), at(line, name + 11)],
        telephone: [at(number, 0), at(number, number.data.length - 1)],
        bars: [...document.querySelectorAll(".bar")].map(bar => {
          const faces = bar.querySelectorAll(".face");
          return [middle(faces[0]), middle(bar.querySelector(".now")), middle(faces[1])];
        }),
        beside: [...document.querySelectorAll(".beside")].map(e => [e.lang, side(e)]),
        quotes: [...document.querySelectorAll("blockquote p")].map(side),
      };
    }"""
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 900})
        page.set_content(sys.stdin.read())
        found = page.evaluate(measure)
        page.evaluate(axe + "; 0")
        found["violations"] = [
            f"{v['id']}: {v['nodes'][0]['html'][:200]}"
            for v in page.evaluate("axe.run()")["violations"]]
        browser.close()
    print(json.dumps(found))
    """#

  private func finding(_ document: SummaryDocument?) throws -> Finding {
    let page = try HTMLSummary().render(#require(document))
    let result = try Judge.python(Self.script, [Judge.program("chromium")], input: page)
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
  }

  @Test(arguments: [nil, Language.dutch])
  func `letters run from the right, names and numbers from the left`(beside: Language?) throws {
    let found = try finding(InventedCase().document(2, .arabic, beside: beside))
    #expect(found.direction == "rtl")
    #expect(found.title[0] > found.title[1])
    #expect(found.line[0] > found.line[2], "the name stands to the left of the words before it")
    #expect(found.line[1] < found.line[2], "its own letters run from the left")
    #expect(found.telephone[0] < found.telephone[1])
    #expect(found.violations == [])
  }

  @Test func `the bar runs from sad at the left to happy at the right, as in Dutch`() throws {
    let arabic = try finding(InventedCase().document(2, .arabic)).bars
    #expect(arabic.count == 5)
    for places in arabic { #expect(places[0] < places[1] && places[1] < places[2]) }
    // Geld, 68, stands further to the right than lichamelijke gezondheid, 28.
    #expect(arabic[0][1] - arabic[0][0] > arabic[3][1] - arabic[3][0])
  }

  @Test func `Dutch in an Arabic page keeps its language and its direction`() throws {
    let found = try finding(InventedCase().document(2, .arabic, beside: .dutch))
    #expect(found.beside.count > 50)
    #expect(Set(found.beside) == [["nl", "ltr"]])
    #expect(Set(found.quotes) == ["ltr"])
  }

  @Test func `own words in Arabic run from the right in a page of any language`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].words = "أريد أن أتعلم اللغة."
    let found = try finding(invented.document(2, .arabic))
    #expect(found.quotes.first == "rtl")
    #expect(Set(found.quotes.dropFirst()) == ["ltr"])
  }
}
