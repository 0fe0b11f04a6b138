// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// The Dutch documents are as short and plain as the texts of the program.
struct DocumentReadabilityTests {
  private static let mostWords = 14
  private static let leastScore = 70.0
  private static let documents = ["Handleiding", "Team", "Beheer"].map {
    "Sources/Documentation/\($0).md"
  }

  /// The whole sentences of a document: no blocks, no headings, no code.
  static func sentences(of markdown: String) -> [String] {
    var paragraphs = [""]
    var isBlock = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isBlock.toggle() }
      guard !isBlock, !line.hasPrefix("```"), !line.hasPrefix("#") else {
        paragraphs.append("")
        continue
      }
      if line.hasPrefix("|") {
        paragraphs += line.split(separator: "|").map { $0.trimming { $0 == " " } }
        paragraphs.append("")
        continue
      }
      let item = line.firstMatch(of: /^(?:- |\d+\. )/)
      if line.isEmpty || item != nil { paragraphs.append("") }
      paragraphs[paragraphs.count - 1] += line.dropFirst(item?.output.count ?? 0) + " "
    }
    return paragraphs.map(plain).flatMap(Readability.sentences).filter {
      $0.last.map { ".!?:…".contains($0) } ?? false
    }
  }

  /// Words only: a link is its words, code is one word.
  private static func plain(_ text: String) -> String {
    text.replacing(/!?\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
      .replacing(/`[^`]*`/) { _ in "dat" }
      .trimming { $0 == " " }
  }

  @Test(arguments: documents) func `no sentence is long, and all together read easily`(
    path: String
  ) throws {
    let sentences = Self.sentences(of: try #require(Checkout.file(path)).text)
    #expect(sentences.count > 50)
    for sentence in sentences {
      let count = Readability.words(of: sentence).count
      #expect(count <= Self.mostWords, "\(path): \(count) words: \(sentence)")
    }
    let score = try #require(Readability(sentences.joined(separator: "\n\n")).score)
    #expect(score >= Self.leastScore, "\(path) scores \(score)")
  }

  @Test func `sentences are found in a document, and nothing else`() {
    let markdown = """
      # Kop
      Dit is een zin. Zie
      [de andere](Elders.md) met `code hier` erin.

      - Een punt.
      - geen zin
      1. Nog een.

      | Kop | Kop |
      |---|---|
      | woord | Een zin in een vak. |

      ```console
      $ geen zin.
      ```
      """
    #expect(
      Self.sentences(of: markdown) == [
        "Dit is een zin.", "Zie de andere met dat erin.", "Een punt.", "Nog een.",
        "Een zin in een vak.",
      ])
  }
}

extension StringProtocol {
  /// The text without such signs before and behind it.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    var text = String(drop(while: isLeftOut))
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
