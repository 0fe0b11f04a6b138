// SPDX-License-Identifier: EUPL-1.2

import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// The PDF as others see it: pdfua, qpdf, poppler and pikepdf.
@Suite(.waiting) struct PDFSummaryTests {
  private func file(_ document: SummaryDocument?) throws -> PDFSummary.File {
    try PDFSummary(engine: TestTools.engine()).render(#require(document))
  }

  @Test(arguments: [(0, Language.dutch), (2, .dutch), (0, .english), (2, .english)])
  func `pdfua and qpdf find no error`(index: Int, language: Language) throws {
    let file = try file(InventedCase().document(index, language))
    #expect(file.meetsStandard)
    try TestTools.expectClean(file.bytes)
  }

  @Test func `the text reads in the order of the page`() throws {
    let text = try TestTools.text(of: file(InventedCase().document(2, .dutch)).bytes, "-raw")
    let inOrder = [
      "Mijn tussenstand", "Samira", "Gesprek op donderdag 12 maart 2026, met Karin de Wit",
      "Wat voor mij telt", "Geld", "Hier wil ik het meest aan werken",
      "Nu: goed. Hoger dan vorige keer (9 september 2025), volgens u.",
      "Volgens Karin de Wit: goed", "In mijn woorden", "Er blijft elke maand iets over.",
      "Wonen", "Wat er met mijn doelen is gebeurd", "Behaald", "Mijn doelen",
      "Mijn cijfer voor mijn leven nu", "Nu geef ik mijn leven een 7.", "Wie doet wat",
      "Helpen met spitten", "Ons volgende gesprek", "donderdag 18 juni 2026",
      "Wie kan ik bellen", "Over dit blad", "Wie ziet dit?", "Autoriteit Persoonsgegevens",
    ]
    // A line may break anywhere.
    var rest = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    for words in inOrder {
      let found = try #require(rest.firstRange(of: words), "after what came before: \(words)")
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `language, title and descriptions stand in the file`(language: Language) throws {
    let script = """
      import pikepdf, sys
      with pikepdf.open(sys.argv[1]) as pdf:
          print("lang", pdf.Root.Lang)
          print("title", pdf.docinfo["/Title"])
          for item in pdf.objects:
              if isinstance(item, pikepdf.Dictionary) and "/Alt" in item:
                  print("alt", item.Alt)
      """
    let bytes = try file(InventedCase().document(2, language)).bytes
    let output = try Judge.withFile(bytes) { path in
      try Judge.python(script, [path]).output
    }
    let lines = output.split(separator: "\n").map(String.init)
    let isDutch = language == .dutch
    #expect(lines.contains("lang \(language.code)"))
    #expect(lines.contains("title \(isDutch ? "Mijn tussenstand" : "Where I stand") – Samira"))
    let alternatives = lines.filter { $0.hasPrefix("alt ") }
    // Five bars, the row from 1 to 10, and a sign with each topic and each goal.
    #expect(alternatives.count == 5 + 1 + 5 + 5)
    let same =
      isDutch
      ? "alt Nu: gaat wel. Gelijk aan vorige keer (9 september 2025), volgens u."
      : "alt Now: in between. The same as last time (9 September 2025), you say."
    #expect(alternatives.contains { $0.hasPrefix(same) })
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = InventedCase().document(2, .dutch)
    #expect(try file(document).bytes == file(document).bytes)
  }

  @Test func `every font is in the file`() throws {
    let pdffonts = try Judge.program("pdffonts")
    let bytes = try file(InventedCase().document(2, .dutch)).bytes
    let output = try Judge.withFile(bytes) { try Judge.run(pdffonts, [$0]).output }
    let fonts = output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      // The columns end in: embedded, subset, unicode, object, generation.
      let columns = font.split(separator: " ")
      #expect(columns.dropLast(4).last == "yes", "\(font)")
    }
  }

  @Test(arguments: AwkwardWordsTests.awkward)
  func `own words are never markup in the PDF`(words: String) throws {
    let file = try file(AwkwardWordsTests.document(saying: words))
    try TestTools.expectClean(file.bytes)
    let solid = { (text: String) in text.unicodeScalars.filter { $0.isASCII && $0.value > 32 } }
    let found = String(String.UnicodeScalarView(solid(try TestTools.text(of: file.bytes, "-raw"))))
    #expect(found.contains(String(String.UnicodeScalarView(solid(words)))))
  }

  @Test func `five thousand words, forty goals and an empty talk make sound files`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].words = (1...5_000).map { "woord\($0)" }
      .joined(separator: " ")
    invented.conversations[2].goals = (1...40).map {
      Goal(id: recordID(1_000 + $0), topic: .domain("geld"), wording: "doel nummer \($0).")
    }
    let long = try file(invented.document(2, .dutch))
    try TestTools.expectClean(long.bytes)
    let words = Set(try TestTools.text(of: long.bytes, "-raw").split { $0.isWhitespace })
    #expect((1...5_000).allSatisfy { words.contains("woord\($0)") })
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    try TestTools.expectClean(file(invented.document(0, .dutch)).bytes)
  }

  @Test func `without our fonts those in Typst make a sound file`() throws {
    let document = try #require(InventedCase().document(2, .dutch))
    let file = try PDFSummary(engine: TestTools.engine(), fontFolders: ["/nowhere"])
      .render(document)
    #expect(file.meetsStandard)
    try TestTools.expectClean(file.bytes)
  }

  @Test func `a sign that no font has still gives a file, without the promise`() throws {
    // A place in Unicode's private use plane has no meaning and so no font.
    let file = try file(AwkwardWordsTests.document(saying: "teken \u{10FFF0} hier"))
    #expect(!file.meetsStandard)
    #expect(try TestTools.text(of: file.bytes, "-raw").contains("hier"))
  }
}
