// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Model
import Testing
import Wording

@testable import Summaries

@Suite struct PictureTests {
  private static let drawings = EmbeddedFile.all(in: "Pictures/")

  /// The ids in the built-in list of life domains.
  private static var domains: [String] {
    let list = EmbeddedFile.named("Instruments/leefgebieden.toml")?.text ?? ""
    return list.split(separator: "[[domain]]").dropFirst().compactMap {
      $0.firstMatch(of: /\nid = "([a-z-]+)"/).map { String($0.output.1) }
    }
  }

  @Test func `every life domain of the list has a sign of its own`() throws {
    #expect(Self.domains.count == 14)
    let signs = try Self.domains.map { id in
      try #require(Picture.sign(for: .domain(id, FixedWords(id))))
    }
    #expect(signs.map(\.name) == Self.domains)
    #expect(Set(signs.map(\.svg)).count == 14)
  }

  @Test func `an own topic and a domain of another list have the neutral sign`() throws {
    let own = try #require(Picture.sign(for: .own("de volkstuin")))
    #expect(own.name == "own")
    #expect(Picture.sign(for: .domain("dieren", FixedWords("Dieren"))) == own)
    #expect(Picture.sign(for: .own("geld")) == own)
  }

  @Test func `every place on the bar has its own face`() {
    let faces = PositionWord.allCases.compactMap(Picture.face)
    #expect(Set(faces.map(\.svg)).count == 5)
  }

  @Test(arguments: drawings.map(\.name))
  func `a drawing has one colour, no text and nothing from elsewhere`(name: String) throws {
    let svg = try #require(EmbeddedFile.named(name)).text
    #expect(svg.contains("viewBox=\"0 0 48 48\""))
    #expect(svg.contains("stroke=\"currentColor\""))
    let colours = svg.matches(of: /(?:fill|stroke)="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(colours).subtracting(["none", "currentColor"]) == [])
    for word in ["<text", "<image", "<style", "<script", "href", " id=", " on"] {
      #expect(!svg.contains(word))
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `every picture says what it shows`(language: Language) throws {
    let words = try #require(InventedCase().document(2, language)).formWords
    #expect(Set(words.pictures.keys) == Set(Picture.signs))
    let said = words.pictures.values.map(\.main) + words.faces.values.map(\.main)
    #expect(said.count == 20)
    #expect(Set(said).count == 20, "two pictures say the same")
    #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("[") })
  }

  @Test func `the page on the screen and on paper shows the same drawings`() throws {
    let document = try #require(InventedCase().document(2, .dutch))
    let page = try HTMLSummary().render(document)
    let onPaper = PageView(document).drawings
    for name in ["geld", "wonen", "own", "very-bad", "very-good"] {
      #expect(page.contains(try #require(onPaper[name])))
    }
  }
}
