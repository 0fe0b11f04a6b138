// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Foundation
import Summaries
import TeamLearning
import Testing
import Wording

/// The page in Debian's Chromium, judged by axe-core.
@Suite struct PictureInBrowserTests {
  private struct Finding: Decodable {
    let console: [String]
    let requests: [String]
    let violations: [String]
    let tooWide: [Int]
    let charts: Int
    let tables: Int
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
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
                page.on("console", lambda m: found["console"].append(m.text))
                page.on("pageerror", lambda e: found["console"].append(str(e)))
                page.route("http://page.invalid/", lambda r: r.fulfill(
                    body=page_text, content_type="text/html; charset=utf-8"))
                page.on("request", lambda r: found["requests"].append(r.url)
                    if r.url != "http://page.invalid/" and "favicon" not in r.url else None)
                page.goto("http://page.invalid/")
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    found["tooWide"].append(width)
                found["charts"] = page.evaluate("document.querySelectorAll('svg[role=img]').length")
                found["tables"] = page.evaluate("document.querySelectorAll('table').length")
                page.evaluate(axe + "; 0")
                for v in page.evaluate("axe.run()")["violations"]:
                    found["violations"].append(
                        f"{scheme} {width}: {v['id']}: {v['nodes'][0]['html'][:200]}")
                page.close()
        browser.close()
    print(json.dumps(found))
    """#

  @Test(arguments: [(Audience.team, Language.dutch), (.outside, .english)])
  func `axe finds nothing, light and dark, narrow and wide`(
    audience: Audience, language: Language
  ) throws {
    let city = try City(seed: 3, residents: 100)
    let picture = try city.picture(audience, by: [.neighbourhood])
    let page = try DataPage(pieces: PicturePage.pieces)
      .html(PicturePage(picture, texts: Texts(language)), with: PicturePage.template)
    let ran = try Judge.python(Self.script, [try Judge.chromium()], input: page)
    #expect(ran.status == 0, "\(ran.errors)")
    let finding = try JSONDecoder().decode(Finding.self, from: Data(ran.output.utf8))
    #expect(finding.console.isEmpty)
    #expect(finding.requests.isEmpty)
    #expect(finding.violations.isEmpty)
    #expect(finding.tooWide.isEmpty)
    #expect(finding.tables == picture.tables.count)
    #expect(finding.charts > 5)
  }
}
