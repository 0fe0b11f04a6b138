// SPDX-License-Identifier: EUPL-1.2

import Testing
import Wording

/// An organisation's own wording of the page.
struct PageTextsTests {
  @Test func `a text of the page can be said otherwise, with its values`() throws {
    let own = """
      # Eigen woorden
      heading-summary = Zo gaat het met mij
      line-summary-made = { $address ->
          [informal] Voor jou, { $day } ({ $version })
         *[formal] Voor u, { $day } ({ $version })
        }
      """
    let texts = Texts(.dutch, overlay: try Catalogue(pageFile: "teksten-nl.ftl", text: own))
    #expect(texts("heading-summary") == "Zo gaat het met mij")
    let made = Message(
      "line-summary-made", ["address": "informal", "day": "1 mei", "version": 2])
    #expect(texts(made) == "Voor jou, 1 mei (2)")
    #expect(texts("label-summary-who") == Texts(.dutch)("label-summary-who"))
  }

  @Test(arguments: [
    ("heading-summary = Zo\nheading-sumary = Mijn blad\n", FluentError.Code.unknownID, 2),
    ("question-purpose = Hallo\n", .unknownID, 1),
    ("# a\n\nline-summary-made = Op { $dag }.\n", .unknownValue, 3),
    ("heading-summary = Het blad van { $name }\n", .unknownValue, 1),
    ("heading-summary = { $version ->\n  *[other] Zo\n }\n", .unknownValue, 1),
    ("heading-summary = Zo {\n", .unknownPlaceable, 1),
    ("heading-summary = Zo\nzomaar\n", .notAMessage, 2),
  ])
  func `a mistake is told with its file and line`(
    text: String, code: FluentError.Code, line: Int
  ) {
    #expect {
      try Catalogue(pageFile: "teksten-nl.ftl", text: text)
    } throws: { error in
      guard let error = error as? FluentError else { return false }
      return error.code == code && error.line == line && error.file == "teksten-nl.ftl"
    }
  }
}
