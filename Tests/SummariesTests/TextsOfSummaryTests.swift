// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import Testing
import Wording

@Suite struct TextsOfSummaryTests {
  private func ids(_ language: Language) throws -> Catalogue {
    let file = try #require(EmbeddedFile.named("Texts/\(language.code)/summary.ftl"))
    return try Catalogue(file: file.name, text: file.text)
  }

  /// The ids that stand as whole literals in the sources of the room.
  private func used() throws -> Set<String> {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Summaries")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var found: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let file = folder.appendingPathComponent(path)
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /"((?:heading|label|line|question)-summary[a-z-]*)"/) {
        found.insert(String(match.output.1))
      }
    }
    return found
  }

  @Test func `every text that is said exists, and every text that exists is said`() throws {
    let used = try used()
    #expect(used.count > 40)
    for language in Language.allCases {
      #expect(Set(try ids(language).ids) == used)
    }
  }

  @Test func `Dutch and English use the same values but for the form of address`() throws {
    let (dutch, english) = (try ids(.dutch), try ids(.english))
    for id in dutch.ids {
      let names = try #require(dutch.valueNames(of: id)).subtracting(["address"])
      #expect(english.valueNames(of: id) == names, "\(id)")
    }
  }
}
