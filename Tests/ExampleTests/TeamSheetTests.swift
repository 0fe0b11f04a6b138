// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The sheet of a team talk: one page, for everybody to read.
@Suite(.waiting) struct TeamSheetTests {
  @Test func `it is one page on paper, also as a printed web page`() throws {
    let info = try Judge.run(
      Judge.program("pdfinfo"), [Examples.folder.appending(path: "teamblad.pdf").path])
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
    let run = try Judge.python(
      script, [Judge.program("chromium"), address, printed.path])
    #expect(run.status == 0, "\(run.errors)")
    let pages = try Judge.run(Judge.program("pdfinfo"), [printed.path])
    #expect(pages.output.contains(/Pages: +1\n/))
  }
}
