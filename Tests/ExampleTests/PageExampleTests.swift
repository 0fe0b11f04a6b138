// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The web pages of the examples: every form in every language, judged in Debian's Chromium.
@Suite(.waiting) struct PageExampleTests {
  @Test func `axe finds nothing in any form and language, and nothing is fetched`() throws {
    let names = Examples.pageFiles.filter { $0.hasSuffix(".html") } + ["teamblad.html"]
    let pages = try names.map {
      try String(contentsOf: Examples.folder.appending(path: $0), encoding: .utf8)
    }
    let findings = try BrowserJudge.findings(on: pages)
    #expect(findings.count == names.count)
    for (name, finding) in zip(names, findings) { #expect(finding.remarks == [], "\(name)") }
  }
}
