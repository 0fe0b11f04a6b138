// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// `Scripts/texts` says in Dutch what the tests of the texts found.
struct TextsScriptTests {
  private static let failed = "echo '✘ Test run with 30 tests in 4 suites failed with 1 issue.'"

  private func run(_ lines: String...) throws -> Machine.Run {
    let printed = lines.map { "echo '\($0)'" }.joined(separator: "; ")
    return try Machine(swift: ["test": "\(printed); \(Self.failed); exit 1"]).run("Scripts/texts")
  }

  @Test func `nothing found is said and passes`() throws {
    let run = try Machine().run("Scripts/texts")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Alle teksten zijn er"))
  }

  @Test func `a text that is missing in a language is named`() throws {
    let run = try run(
      #"✘ Test "x" recorded an issue at C.swift:52:5: failed: (missing → ["een", "twee"]) == []"#,
      #"± inserted ["een"]"#, "↳ missing in en")
    #expect(run.status == 1)
    #expect(run.output == "Ontbreekt in de taal en: een, twee\n")
  }

  @Test func `an unused text is named`() throws {
    let run = try run(
      #"✘ Test "x" recorded an issue at C.swift:75:5: Expectation failed"#,
      "↳ not used in Sources: een, twee")
    #expect(run.status == 1)
    #expect(run.output == "Wordt nergens gebruikt: een, twee\n")
  }

  @Test func `another finding is said as the test says it`() throws {
    let run = try run(#"✘ Test "x" recorded an issue at R.swift:60:5: too long"#)
    #expect(run.status == 1)
    #expect(run.output.contains("too long"))
  }

  @Test func `tests that did not run are no good news`() throws {
    let run = try Machine(swift: ["test": "echo Killed"]).run("Scripts/texts")
    #expect(run.status == 1)
    #expect(!run.output.contains("Alle teksten"))
  }
}
