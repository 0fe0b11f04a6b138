// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing
import Wording

@testable import Summaries

/// A template on paper that somebody else made can change the look, and do nothing else.
@Suite(.waiting) struct HostileTemplateTests {
  /// What such a template may try, where `PLACE` is a file in the folder that we stand in.
  private static let attempts = [
    "#read(\"PLACE\")", "#read(\"/etc/hostname\")", "#read(\"../../../../etc/hostname\")",
    "#eval(\"read(\\\"/etc/hostname\\\")\")", "#import \"@preview/cetz:0.3.4\"",
  ]

  @Test(arguments: attempts)
  func `a template on paper reads no file and fetches nothing`(attempt: String) throws {
    let name = "tussenstand-bait-\(UUID().uuidString).txt"
    let bait = FileManager.default.currentDirectoryPath + "/" + name
    try Data("aas".utf8).write(to: URL(filePath: bait))
    defer { try? FileManager.default.removeItem(atPath: bait) }
    let paper = attempt.replacing("PLACE", with: name)
    let document = try #require(InventedCase().document(0, .dutch))
    let engine = try TestTools.engine()
    for batch in [nil, PDFBatch(engine: engine)] {
      let forms = try PDFSummary(engine: engine, batch: batch, own: OwnTemplates(paper: paper))
      #expect(throws: SummaryError.ownTemplateBroken(.paper, line: 1)) {
        try forms.render(document)
      }
    }
  }

  @Test func `what makes the page finds no way to the network`() throws {
    let said = try StandIn.with("python3", "printf '%%PDF-%s %s' \"$HTTPS_PROXY\" \"$ALL_PROXY\"") {
      let engine = PDFEngine(kind: .python, path: $0 + "/python3", limit: .seconds(60))
      let document = try #require(InventedCase().document(0, .dutch))
      return String(decoding: try PDFSummary(engine: engine).render(document).bytes, as: UTF8.self)
    }
    #expect(said == "%PDF-http://127.0.0.1:9 http://127.0.0.1:9")
  }
}
