// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Model
import TestSupport
import Testing
import Wording

@testable import Interchange

/// A conversation as text for a dossier system.
@Suite struct PasteTests {
  private static let layouts = Result {
    try EmbeddedFile.all(in: "Layouts/").map {
      try PasteLayoutReader.layout(file: $0.name, text: $0.text)
    }
  }

  private static func text(
    _ layout: PasteLayout, of number: Int = 0, _ language: Language = .dutch
  ) throws -> PasteText {
    let source = try Invented.dossier()
    return PasteText(
      source.trajectory.conversations[number], of: source, in: layout, texts: Texts(language))
  }

  private static func layout(_ fields: String) throws -> PasteLayout {
    try PasteLayoutReader.layout(
      file: "proef.toml",
      text: "id = \"proef\"\ntitle.nl = \"Proef\"\nsource = \"Wij\"\n" + fields)
  }

  @Test func `without limits nothing is left out, and own words are marked as whose they are`()
    throws
  {
    let text = try Self.text(try #require(try Self.layouts.get().first { $0.id == "algemeen" }))
    #expect(text.leftOut == 0)
    for words in [0, 1] {
      #expect(text.whole.contains("Samira \"de Groot\" zegt: “\(Invented.words[words])”"))
    }
    #expect(text.whole.contains("wil: “\(Invented.words[2])”"))
    #expect(!text.whole.contains("[paste-"))
  }

  @Test func `how the professional sees it stands apart`() throws {
    let text = try Self.text(try #require(try Self.layouts.get().first { $0.id == "algemeen" }))
    for field in text.fields {
      let isOfOthers = field.heading == "Hoe anderen het zien"
      #expect(field.text.contains("Volgens de professional") == isOfOthers)
      #expect(field.text.contains("Volgens Amina") == isOfOthers)
    }
  }

  @Test(arguments: [0, 1, 2], [120, 150, 200, 400, 900])
  func `a field never holds more than fits, and says what was left out`(
    number: Int, limit: Int
  ) throws {
    let parts = "occasion reviews topics life views goals agreements signals ending"
    let layout = try Self.layout(
      "[[field]]\nheading = \"Alles\"\nholds = \"\(parts)\"\nlimit = \(limit)\n")
    let field = try #require(try Self.text(layout, of: number).fields.first)
    #expect(field.text.utf16.count <= limit)
    #expect((field.leftOut > 0) == field.text.contains("[Weggelaten: "))
    if field.leftOut > 0 { #expect(field.text.hasSuffix("in Tussenstand.]")) }
    let quotes = field.text.filter { "“”".contains($0) }
    #expect(quotes.count { $0 == "“" } == quotes.count { $0 == "”" })
  }

  @Test(arguments: 0..<200)
  func `sentences are the text again, and a cut is always a beginning of it`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["Ik ga. ", "Hoe dan? ", "dr. Bos ", "“Nee!” ", "Zo… ", "\n", "😀 ", "a", " "]
    let text = (0..<30).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let sentences = SentenceCut.sentences(of: text)
    #expect(sentences.joined() == text)
    let limit = Int.random(in: 40...200, using: &generator)
    let cut = SentenceCut(text, to: limit) { "[\($0) weg]" }
    #expect(cut.text.utf16.count <= limit)
    if cut.leftOut == 0 {
      #expect(cut.text == text)
    } else {
      #expect(cut.text.hasSuffix("[\(cut.leftOut) weg]"))
      #expect(text.hasPrefix(cut.text.prefix { $0 != "[" }.trimmed))
    }
  }

  @Test func `an abbreviation does not end a sentence`() {
    let sentences = SentenceCut.sentences(of: "Ik zag mw. de Wit. Zij zei: “Kom!” Toen ging ik.")
    #expect(sentences.count == 3)
  }

  @Test(
    arguments: [
      ("[[field]]\nheading = \"A\"\nholds = \"alles\"\n", InstrumentError.Code.unknownWord, 6),
      ("[[field]]\nheading = \"A\"\nholds = \"topics\"\nlimit = 5\n", .invalidNumber, 7),
      ("[[field]]\nholds = \"topics\"\n", .missing, 4), ("", .missing, nil),
      ("[[field]]\nheading = \"A\"\nholds = \"topics\"\nmaximum = 500\n", .unknownKey, 7),
      ("[[field]]\nheading = \"A\\nB\"\nholds = \"topics\"\n", .controlCharacter, 5),
      ("[[field]]\nheading = \"A\"\nholds = \"topics topics\"\n", .unknownWord, 6),
    ] as [(String, InstrumentError.Code, Int?)])
  func `what is wrong in a layout is said with its line`(
    fields: String, code: InstrumentError.Code, line: Int?
  ) throws {
    let error = #expect(throws: InstrumentError.self) { try Self.layout(fields) }
    #expect(error?.findings.map(\.code) == [code])
    #expect(error?.findings.first?.line == line)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = String(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
