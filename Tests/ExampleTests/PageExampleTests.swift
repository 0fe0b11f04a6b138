// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The web pages of the example: every form in every language, judged in Debian's Chromium.
@Suite struct PageExampleTests {
  /// Opens all pages in one browser; whatever it has to remark becomes a line.
  private static let script = """
    import pathlib, sys
    import axe_playwright_python
    from playwright.sync_api import sync_playwright
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        for address in sys.argv[2:]:
            name = address.rsplit("/", 1)[1]
            for scheme in ("light", "dark"):
                for width in (320, 1280):
                    page = browser.new_page(
                        viewport={"width": width, "height": 800}, color_scheme=scheme)
                    def tell(*words):
                        print(name, scheme, width, *words)
                    page.on("console", lambda m: tell("message", m.text))
                    page.on("pageerror", lambda e: tell("error", e))
                    page.on("request", lambda r: r.url == address or tell("request", r.url))
                    page.goto(address)
                    if page.evaluate("document.documentElement.scrollWidth") > width:
                        tell("too wide")
                    if page.evaluate("document.querySelectorAll('h1').length") != 1:
                        tell("headings")
                    page.evaluate(axe + "; 0")
                    result = page.evaluate("axe.run()")
                    for v in result["violations"]:
                        tell(v["id"], v["nodes"][0]["html"][:200])
                    if len(result["passes"]) < 10:
                        tell("hardly anything was looked at")
                    page.close()
            print("seen", name)
        browser.close()
    """

  @Test func `axe finds nothing in any form and language, and nothing is fetched`() throws {
    let names = Examples.pageFiles.filter { $0.hasSuffix(".html") }
    let addresses = names.map { Examples.folder.appending(path: $0).absoluteString }
    let run = try Judges.run(
      try Judges.python(), ["-c", Self.script, try Judges.program("chromium")] + addresses)
    #expect(run.status == 0, "\(run.errors)")
    let seen = names.map { "seen " + ($0.split(separator: "/").last ?? "") }
    #expect(run.output.split(separator: "\n").map(String.init) == seen)
  }
}
