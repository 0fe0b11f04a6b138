// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// The page as Debian's Chromium prints it on A4.
@Suite(.waiting) struct PrintedPageTests {
  struct Finding: Decodable {
    let sizes: [[Int]]
    /// Per bar, on how many sheets a part of it stands.
    let sheetsPerBar: [Int]
    let texts: [String]
  }

  /// Every bar is printed with a mark at its top and one at its bottom, of which the words can be
  /// found back in the file.
  private static let script = #"""
    import json, pathlib, re, subprocess, sys, tempfile
    from playwright.sync_api import sync_playwright

    page_text, style = sys.stdin.read(), sys.argv[3]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.pdf"
        with sync_playwright() as p:
            browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
            page = browser.new_page()
            page.route("http://page.invalid/", lambda r: r.fulfill(
                body=page_text, content_type="text/html; charset=utf-8"))
            page.goto("http://page.invalid/")
            page.evaluate("""(style) => {
              if (style) document.head.appendChild(document.createElement("style")).textContent = style;
              document.querySelectorAll(".bar, .steps, .tiles li").forEach((bar, index) => {
                for (const side of ["top", "bottom"]) {
                  const mark = document.createElement("span");
                  mark.textContent = `bar${index}${side};`;
                  mark.style.cssText = "position: absolute; left: 0; font-size: 4px; line-height: 4px; "
                    + side + ": 0";
                  bar.style.position = "relative";
                  bar.appendChild(mark);
                }
              });
            }""", style)
            page.pdf(path=str(path), prefer_css_page_size=True)
            bars = page.locator(".bar, .steps, .tiles li").count()
            browser.close()
        info = subprocess.run(["pdfinfo", "-l", "-1", path], capture_output=True, text=True).stdout
        sizes = [[round(float(a)), round(float(b))]
                 for a, b in re.findall(r"size:\s+([\d.]+) x ([\d.]+)", info)]
        text = subprocess.run(
            [sys.argv[2], "-raw", path, "-"], capture_output=True, text=True).stdout
        texts = [part for part in text.split("\f") if part.strip()]
        sheets = [sum(1 for part in texts
                      if any(f"bar{index}{side};" in part.replace("\n", "").replace(" ", "")
                             for side in ("top", "bottom")))
                  for index in range(bars)]
    print(json.dumps({"sizes": sizes, "sheetsPerBar": sheets, "texts": texts}))
    """#

  private func printed(
    _ document: SummaryDocument?, _ look: HTMLSummary.Look = .whole, style: String = ""
  ) throws -> Finding {
    let pdftotext = try Judge.program("pdftotext")
    let page = try HTMLSummary().render(#require(document), as: look)
    let result = try Judge.python(
      Self.script, [Judge.program("chromium"), pdftotext, style], input: page)
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
  }

  @Test(arguments: [0, 2], HTMLSummary.Look.allCases)
  func `it fits A4, no bar is cut, and every sheet has its version`(
    index: Int, look: HTMLSummary.Look
  ) throws {
    let finding = try printed(InventedCase().document(index, .dutch), look)
    #expect(finding.sizes.allSatisfy { $0 == [595, 842] })
    #expect(!finding.sheetsPerBar.isEmpty && finding.sheetsPerBar.allSatisfy { $0 == 1 })
    for (number, text) in finding.texts.enumerated() {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Versie 1."))
      #expect(words.contains("\(number + 1) / \(finding.texts.count)"))
    }
    #expect(finding.texts.count <= (look == .easy ? 1 : 3))
  }

  @Test(arguments: [0, 90, 180])
  func `no bar is cut wherever the sheet ends`(space: Int) throws {
    var invented = InventedCase()
    let talks = invented.conversations[2].talks
    for round in 0..<3 {
      invented.conversations[2].talks += talks.indices.map { index in
        var talk = talks[index]
        talk.topic = .own("onderwerp \(round) \(index)")
        if index == 2 { talk.words = String(repeating: "veel woorden ", count: 60) }
        return talk
      }
    }
    let document = invented.document(2, .dutch)
    let finding = try printed(document, style: "h1 { padding-top: \(space)px }")
    #expect(finding.sheetsPerBar.count == 21)
    #expect(finding.sheetsPerBar.allSatisfy { $0 == 1 })
  }

  @Test func `a bar that is cut would be seen`() throws {
    let style = "* { break-inside: auto !important } .bar { height: 60rem }"
    let finding = try printed(InventedCase().document(2, .dutch), style: style)
    #expect(finding.sheetsPerBar.contains { $0 > 1 })
  }
}
