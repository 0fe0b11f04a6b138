// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// What the threat model promises is shown by tests that exist.
struct ThreatModelTests {
  /// A test that a document names: its suite and its sentence.
  private struct Named: Hashable {
    let suite: String
    let sentence: String
  }

  /// The suites of a test file.
  private static func suites(in text: String) -> Set<String> {
    Set(
      text.matches(
        of:
          /\n *(?:@Suite(?:\([^\n]*\))? *)?(?:final )?(?:struct|class|extension|enum) (\w+Tests)\b/
      )
      .map { String($0.1) })
  }

  private static func named(in text: String) -> [Named] {
    text.matches(of: /`(\w+Tests)` “([^”]+)”/).map {
      Named(suite: String($0.1), sentence: String($0.2))
    }
  }

  private static func written() throws -> Set<Named> {
    var written: Set<Named> = []
    for file in Checkout.files(in: "Tests", ending: ".swift") {
      let suites = suites(in: file.text)
      for match in file.text.matches(of: /func `([^`]+)`/) {
        for suite in suites { written.insert(Named(suite: suite, sentence: String(match.1))) }
      }
    }
    return written
  }

  private static let document = "Sources/Documentation/ThreatModel.md"

  @Test func `every test that the threat model names exists`() throws {
    let text = try #require(Checkout.file(Self.document)).text
    let named = Self.named(in: text)
    #expect(named.count > 60)
    let written = try Self.written()
    for test in named where !written.contains(test) {
      Issue.record("there is no test \(test.suite) “\(test.sentence)”")
    }
    // A suite that is named in another form would not be looked up.
    for match in text.matches(of: /`(\w+Tests)`/) {
      #expect(named.contains { $0.suite == String(match.1) }, "\(match.1) has no sentence")
    }
  }

  @Test func `every threat says what holds, what does not, and what shows it`() throws {
    let text = try #require(Checkout.file(Self.document)).text
    let parts = text.split(separator: "\n## ").filter { $0.contains("**Holds.**") }
    #expect(parts.count >= 8)
    for part in parts {
      let heading = part.prefix { $0 != "\n" }
      #expect(part.contains("**Does not hold.**"), "\(heading)")
      #expect(Self.named(in: String(part)).count >= 3, "\(heading)")
    }
  }

  @Test func `every attack has its number and its test`() throws {
    let text = try #require(Checkout.file(Self.document)).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| T-") }
    #expect(rows.count >= 30)
    for (place, row) in rows.enumerated() {
      let number = Int(row.dropFirst(4).prefix { $0.isNumber })
      #expect(number == place + 1, "\(row)")
      #expect(!Self.named(in: String(row)).isEmpty, "\(row)")
    }
  }

  @Test func `a test that does not exist would be seen`() throws {
    let invented = Self.named(in: "- `SecrecyTests` “nobody ever wrote this”")
    #expect(invented.count == 1)
    #expect(try Self.written().isDisjoint(with: invented))
    #expect(
      Self.suites(in: "\n@Suite struct AaTests {\n\nfinal class BbTests {") == [
        "AaTests", "BbTests",
      ])
  }
}
