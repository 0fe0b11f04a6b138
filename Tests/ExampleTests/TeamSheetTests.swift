// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The sheet of a team talk: one page, for everybody to read.
@Suite struct TeamSheetTests {
  @Test func `axe finds nothing, light and dark, narrow and wide`() throws {
    let script = """
      import pathlib, sys
      import axe_playwright_python
      from playwright.sync_api import sync_playwright
      axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
      with sync_playwright() as p:
          browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
          for scheme in ("light", "dark"):
              for width in (320, 800):
                  page = browser.new_page(
                      viewport={"width": width, "height": 800}, color_scheme=scheme)
                  page.goto(sys.argv[2])
                  page.evaluate(axe + "; 0")
                  result = page.evaluate("axe.run()")
                  print(scheme, width, len(result["passes"]) > 10,
                      [(v["id"], v["nodes"][0]["html"]) for v in result["violations"]])
          browser.close()
      """
    let address = Examples.folder.appending(path: "teamblad.html").absoluteString
    let run = try Judges.run(
      try Judges.python(), ["-c", script, try Judges.program("chromium"), address])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == "light 320 True []\nlight 800 True []\ndark 320 True []\ndark 800 True []\n")
  }

  @Test func `it is one page on paper, also as a printed web page`() throws {
    let info = try Judges.run(
      try Judges.program("pdfinfo"), [Examples.folder.appending(path: "teamblad.pdf").path])
    #expect(info.output.contains(/Pages: +1\n/))
    let printed = FileManager.default.temporaryDirectory
      .appending(path: "teamblad-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: printed) }
    let script = """
      import sys
      from playwright.sync_api import sync_playwright
      with sync_playwright() as p:
          browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
          page = browser.new_page()
          page.goto(sys.argv[2])
          page.pdf(path=sys.argv[3], prefer_css_page_size=True)
          browser.close()
      """
    let address = Examples.folder.appending(path: "teamblad.html").absoluteString
    let run = try Judges.run(
      try Judges.python(),
      ["-c", script, try Judges.program("chromium"), address, printed.path])
    #expect(run.status == 0, "\(run.errors)")
    let pages = try Judges.run(try Judges.program("pdfinfo"), [printed.path])
    #expect(pages.output.contains(/Pages: +1\n/))
  }
}
