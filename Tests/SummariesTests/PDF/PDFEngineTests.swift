// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Processes
import TestSupport
import Testing
import Wording

@testable import Summaries

@Suite(.waiting) struct PDFEngineTests {
  private func withScript(_ script: String, _ body: (String) throws -> Void) throws {
    try StandIn.with("typst", script, body)
  }

  private func render(in folder: String, limit: Duration = .seconds(60)) throws -> [UInt8] {
    let engine = PDFEngine.find(in: .init(folders: [folder]), limit: limit)
    let document = try #require(InventedCase().document(2, .dutch))
    return try PDFSummary(engine: engine).render(document).bytes
  }

  @Test func `no engine is a finding of its own`() {
    let places = PDFEngine.Places(interpreters: ["/bin/false", "/nowhere"], folders: ["/"])
    let engine = PDFEngine.find(in: places)
    #expect(throws: SummaryError.engineMissing) { try PDFSummary(engine: engine) }
  }

  @Test func `an interpreter with the module goes before a command`() throws {
    let python = try Judge.program("python")
    try withScript("exit 1") { folder in
      let places = PDFEngine.Places(interpreters: ["/bin/false", python], folders: [folder])
      let engine = PDFEngine.find(in: places)
      #expect(engine?.kind == .python && engine?.path == python)
    }
  }

  @Test func `a hanging engine is ended`() throws {
    try withScript("exec sleep 100") { folder in
      let start = ContinuousClock.now
      #expect(throws: SummaryError.engineFailed(.timedOut)) {
        try render(in: folder, limit: .milliseconds(300))
      }
      #expect(ContinuousClock.now - start < .seconds(20))
    }
  }

  @Test func `an engine that stops without reading ends neither us nor the test`() throws {
    try withScript("exec 0<&-; echo 'Samira zei iets' >&2; exit 4") { folder in
      #expect(throws: SummaryError.engineFailed(.stopped(status: 4))) { try render(in: folder) }
    }
  }

  @Test func `something else than a PDF is refused`() throws {
    try withScript("cat > /dev/null; echo hallo") { folder in
      #expect(throws: SummaryError.engineFailed(.notAPDF)) { try render(in: folder) }
    }
  }

  @Test func `three megabytes go in and out without a standstill`() throws {
    let data = Data(repeating: 0x61, count: 3_000_000)
    let ending = try EngineProcess(executable: "/bin/cat", arguments: [], limit: .seconds(60))
      .run(data)
    #expect(ending.status == 0 && ending.output == data)
  }

  @Test func `the command gets the standard, the date and the words through its input only`() throws
  {
    try withScript(
      """
      printf '%s\\n' "$@" > "$(dirname "$0")/arguments"
      cat > "$(dirname "$0")/source"
      printf '%%PDF-1.7'
      """
    ) { folder in
      #expect(try render(in: folder) == Array("%PDF-1.7".utf8))
      let arguments = try String(contentsOfFile: folder + "/arguments", encoding: .utf8)
      #expect(arguments.hasPrefix("compile\n--format\npdf\n--root\n/dev/null\n"))
      #expect(arguments.contains("--creation-timestamp\n1773316800\n"))
      #expect(arguments.contains("--pdf-standard\nua-1\n--ignore-system-fonts\n"))
      #expect(arguments.hasSuffix("\n-\n-\n"))
      #expect(!arguments.contains("Samira"))
      let source = try String(contentsOfFile: folder + "/source", encoding: .utf8)
      #expect(source.contains("Samira"))
    }
  }

  @Test func `a sign without a font is tried with other fonts, then without the standard`() throws {
    try withScript(
      """
      cat > /dev/null
      echo x >> "$(dirname "$0")/count"
      test "$(wc -l < "$(dirname "$0")/count")" -ge 3 && { printf '%%PDF-1.7'; exit 0; }
      echo 'error: the text "x" could not be displayed with font "y"' >&2; exit 1
      """
    ) { folder in
      let engine = try #require(PDFEngine.find(in: .init(folders: [folder])))
      let document = try #require(InventedCase().document(0, .dutch))
      #expect(try PDFSummary(engine: engine).render(document).meetsStandard == false)
    }
  }
}
