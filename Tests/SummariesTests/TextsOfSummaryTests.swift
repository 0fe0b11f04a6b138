// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Testing
import Wording

@Suite struct TextsOfSummaryTests {
  private func ids(_ language: Language) throws -> Catalogue {
    let file = try #require(EmbeddedFile.named("Texts/\(language.code)/summary.ftl"))
    return try Catalogue(file: file.name, text: file.text)
  }

  @Test func `Dutch and English use the same values but for the form of address`() throws {
    let (dutch, english) = (try ids(.dutch), try ids(.english))
    for id in dutch.ids {
      let names = try #require(dutch.valueNames(of: id)).subtracting(["address"])
      #expect(english.valueNames(of: id) == names, "\(id)")
    }
  }
}
