// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Summaries
import TeamLearning
import TestSupport
import Testing
import Wording

/// The page in Debian's Chromium, judged by axe-core.
@Suite(.waiting) struct PictureInBrowserTests {
  @Test func `axe finds nothing, light and dark, narrow and wide`() throws {
    let city = try City(seed: 3, residents: 100)
    let pictures = try [Audience.team, .outside].map {
      try city.picture($0, by: [.neighbourhood])
    }
    let html = try DataPage(pieces: PicturePage.pieces)
    let pages = zip(pictures, [Language.dutch, .english]).map { picture, language in
      html.html(PicturePage(picture, texts: Texts(language)), with: PicturePage.template)
    }
    let findings = try BrowserJudge.findings(on: pages, counting: ["svg[role=img]", "table"])
    for (picture, finding) in zip(pictures, findings) {
      #expect(finding.remarks == [])
      #expect(finding.counts["table"] == picture.tables.count)
      #expect(finding.counts["svg[role=img]", default: 0] > 5)
    }
    #expect(findings.count == 2)
  }
}
