// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing
import Wording

@testable import Summaries

/// A Typst that stays open.
@Suite(.waiting) struct PDFBatchTests {
  /// An interpreter that does something else than ours.
  private func withScript(
    _ script: String, limit: Duration = .seconds(60), _ body: (PDFSummary) throws -> Void
  ) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("tussenstand-engine-\(UUID().uuidString)").path
    try WrittenProgram.write("#!/bin/bash\n" + script + "\n", to: path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let engine = PDFEngine(kind: .python, path: path, limit: limit)
    try body(try PDFSummary(engine: engine, batch: PDFBatch(engine: engine)))
  }

  @Test func `pages made one after the other are the pages made apart`() throws {
    let engine = try TestTools.engine()
    let apart = try PDFSummary(engine: engine)
    let together = try PDFSummary(engine: engine, batch: PDFBatch(engine: engine))
    for language in [Language.dutch, .english, .dutch] {
      for count in 1...2 {
        let document = try #require(InventedCase().document(count, language))
        #expect(try together.render(document) == apart.render(document))
      }
    }
  }

  @Test func `a page larger than a pipe comes through whole`() throws {
    let engine = try TestTools.engine()
    var document = try #require(InventedCase().document(2, .dutch))
    document.resident = String(repeating: "Een lange naam. ", count: 20_000)
    let together = try PDFSummary(engine: engine, batch: PDFBatch(engine: engine))
    #expect(try together.render(document) == PDFSummary(engine: engine).render(document))
  }

  @Test func `a sign without a font does not spoil the next page`() throws {
    let engine = try TestTools.engine()
    let together = try PDFSummary(engine: engine, batch: PDFBatch(engine: engine))
    var document = try #require(InventedCase().document(1, .dutch))
    let plain = try together.render(document)
    document.resident = "\u{10FFFD}"
    #expect(try !together.render(document).meetsStandard)
    document.resident = try #require(InventedCase().document(1, .dutch)).resident
    #expect(try together.render(document) == plain)
  }

  @Test(arguments: [
    ("exit 4", SummaryError.engineFailed(.stopped(status: -1))),
    ("exec 0<&-; sleep 1; exit 4", .engineFailed(.stopped(status: -1))),
    ("echo onzin; cat > /dev/null", .engineFailed(.notAPDF)),
    ("echo 0 3 0; printf abc; cat > /dev/null", .engineFailed(.notAPDF)),
    ("echo 0 100 0; printf '%%PDF-'; exit 0", .engineFailed(.stopped(status: -1))),
    ("echo 0 3 0; printf '%%PDF-1.7'; cat > /dev/null", .engineFailed(.notAPDF)),
    ("echo 2 0 7; cat > /dev/null", .engineFailed(.sourceBroken(line: 7))),
    ("echo 2 0 0; cat > /dev/null", .engineFailed(.stopped(status: 2))),
  ])
  func `an engine that fails is told and ends nothing else`(
    script: String, error: SummaryError
  ) throws {
    let document = try #require(InventedCase().document(1, .dutch))
    try withScript(script) { pages in
      #expect(throws: error) { try pages.render(document) }
    }
  }

  @Test func `after a failure the next page starts a new engine`() throws {
    let document = try #require(InventedCase().document(1, .dutch))
    try withScript("exit 4") { pages in
      for _ in 1...3 {
        #expect(throws: SummaryError.engineFailed(.stopped(status: -1))) {
          try pages.render(document)
        }
      }
    }
  }

  @Test func `a hanging engine is ended`() throws {
    let document = try #require(InventedCase().document(1, .dutch))
    try withScript("exec sleep 100", limit: .milliseconds(300)) { pages in
      #expect(throws: SummaryError.engineFailed(.timedOut)) { try pages.render(document) }
    }
  }

  @Test func `only the driver can stay open`() {
    #expect(PDFBatch(engine: PDFEngine(kind: .commandLine, path: "/bin/true")) == nil)
    #expect(PDFBatch(engine: nil) == nil)
  }
}
