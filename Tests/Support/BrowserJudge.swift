// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Web pages in Debian's Chromium, judged by axe-core: light and dark, narrow and wide.
public enum BrowserJudge {
  /// What the browser found on one page.
  public struct Finding: Decodable, Sendable {
    /// What there is to remark, a line each: requests, console messages, violations, pages that are
    /// wider than the window, a page without one main heading, a page that axe hardly looked at.
    public let remarks: [String]
    /// How many elements there are by the selectors that were asked for.
    public let counts: [String: Int]
    /// The words of every quotation.
    public let quotes: [String]
  }

  /// Judges pages in one browser.
  ///
  /// - Parameters:
  ///   - pages: The texts of whole pages.
  ///   - selectors: CSS selectors of what must be counted.
  /// - Returns: A finding for each page.
  /// - Throws: When the browser or axe is missing, or fails.
  public static func findings(
    on pages: [String], counting selectors: [String] = []
  ) throws -> [Finding] {
    let asked = try JSONEncoder().encode(["pages": pages, "selectors": selectors])
    let ran = try Judge.python(
      script, [Judge.program("chromium")], input: String(decoding: asked, as: UTF8.self))
    guard ran.status == 0 else { throw Failed(description: ran.errors) }
    return try JSONDecoder().decode([Finding].self, from: Data(ran.output.utf8))
  }

  private struct Failed: Error, CustomStringConvertible { let description: String }

  private static let script = #"""
    import json, pathlib, sys
    import axe_playwright_python
    from playwright.sync_api import sync_playwright

    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    asked = json.load(sys.stdin)
    address = "http://page.invalid/"
    # Colours do not depend on the width, nor places on the colours: axe looks at each of them once.
    looks = [("light", 320, True), ("dark", 320, False), ("dark", 1280, True), ("light", 1280, False)]

    def judge(browser, text):
        remarks, counts, quotes = [], {}, []
        page = browser.new_page()
        page.on("console", lambda m: remarks.append("message " + m.text))
        page.on("pageerror", lambda e: remarks.append("error " + str(e)))
        page.route(address, lambda r: r.fulfill(
            body=text, content_type="text/html; charset=utf-8"))
        page.on("request", lambda r: remarks.append("request " + r.url)
            if r.url != address and "favicon" not in r.url else None)
        page.goto(address)
        page.evaluate(axe + "; 0")
        if page.locator("h1").count() != 1:
            remarks.append("headings")
        for scheme, width, is_looked_at in looks:
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            tell = lambda *words: remarks.append(" ".join([scheme, str(width), *words]))
            if page.evaluate("document.documentElement.scrollWidth") > width:
                tell("too wide")
            if not is_looked_at:
                continue
            result = page.evaluate("axe.run({resultTypes: ['violations']})")
            for v in result["violations"]:
                tell(v["id"], v["nodes"][0]["html"][:200])
            if len(result["passes"]) < 10:
                tell("hardly anything was looked at")
        counts = {s: page.locator(s).count() for s in asked["selectors"]}
        quotes = [q.strip() for q in page.locator("blockquote").all_text_contents()]
        page.close()
        return {"remarks": remarks, "counts": counts, "quotes": quotes}

    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        json.dump([judge(browser, text) for text in asked["pages"]], sys.stdout)
        browser.close()
    """#
}
