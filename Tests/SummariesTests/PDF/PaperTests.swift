// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// Every page on paper as others see it: pdfua, qpdf, poppler and pikepdf.
@Suite(.waiting) struct PaperTests {
  /// What stands in the structure of a file.
  struct Structure: Decodable {
    let language: String
    let title: String
    /// The tags with a meaning of their own, in reading order.
    let tags: [String]
    let alternatives: [String]
    let scopes: [String]
    let pages: Int
    /// Per page, whether it has a running foot that is no part of the text.
    let feet: [Bool]
    let fontsInside: Bool
    let sizes: [Double]
  }

  private static let script = #"""
    import json, sys
    import pikepdf

    with pikepdf.open(sys.argv[1]) as pdf:
        found = {"language": str(pdf.Root.Lang), "title": str(pdf.docinfo["/Title"]), "tags": [],
                 "alternatives": [], "scopes": [], "pages": len(pdf.pages), "feet": [],
                 "fontsInside": True, "sizes": []}

        def walk(element):
            if isinstance(element, pikepdf.Array):
                for child in element:
                    walk(child)
                return
            if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
                return
            tag = str(element.S)[1:]
            found["tags"].append(tag)
            if "/Alt" in element:
                found["alternatives"].append(str(element.Alt))
            if tag == "TH":
                for group in (element.A if isinstance(element.A, pikepdf.Array) else [element.A]):
                    if "/Scope" in group:
                        found["scopes"].append(str(group.Scope))
            if "/K" in element:
                walk(element.K)

        walk(pdf.Root.StructTreeRoot.K)
        sizes = set()
        for page in pdf.pages:
            foot, depth, stack = False, 1.0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "BDC" and str(operands[0]) == "/Artifact":
                    properties = operands[1]
                    if isinstance(properties, pikepdf.Dictionary):
                        foot = foot or str(properties.get("/Subtype", "")) == "/Footer"
                elif name == "q":
                    stack.append(depth)
                elif name == "Q":
                    depth = stack.pop()
                elif name == "cm":
                    depth *= abs(float(operands[3]))
                elif name == "Tf":
                    sizes.add(round(float(operands[1]) * depth, 2))
            found["feet"].append(foot)
        found["sizes"] = sorted(sizes)
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                inside = any(key in item for key in ("/FontFile", "/FontFile2", "/FontFile3"))
                found["fontsInside"] = found["fontsInside"] and inside
        print(json.dumps(found))
    """#

  private func structure(of bytes: [UInt8]) throws -> Structure {
    let result = try Judge.withFile(bytes) { path in
      try Judge.python(Self.script, [path])
    }
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Structure.self, from: Data(result.output.utf8))
  }

  private func file(_ document: SummaryDocument?, _ look: PDFSummary.Look) throws -> [UInt8] {
    let file = try PDFSummary(engine: TestTools.engine()).render(#require(document), as: look)
    #expect(file.meetsStandard)
    return file.bytes
  }

  @Test(arguments: PDFSummary.Look.allCases)
  func `language, title, alternatives, fonts and a foot on every page`(
    look: PDFSummary.Look
  ) throws {
    let bytes = try file(InventedCase().document(2, .dutch), look)
    try TestTools.expectClean(bytes)
    let structure = try structure(of: bytes)
    #expect(structure.language == "nl")
    #expect(structure.title == "Mijn tussenstand – Samira")
    #expect(structure.fontsInside)
    #expect(structure.feet == Array(repeating: true, count: structure.pages))
    let pages = try TestTools.text(of: bytes, "-layout").split(
      separator: "\u{C}", omittingEmptySubsequences: true
    )
    .filter { $0.contains { !$0.isWhitespace } }
    #expect(pages.count == structure.pages)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Gemaakt op 12 maart 2026. Versie 1."))
      // Poppler writes narrow spaces or none.
      let foot = page.filter { !$0.isWhitespace }
      #expect(foot.contains("\(index + 1)/\(pages.count)"))
    }
    #expect(structure.alternatives.contains("Een huis"))
    #expect(structure.alternatives.contains("Een ster"))
    #expect(structure.tags.filter { $0 == "Figure" }.count == structure.alternatives.count)
  }

  @Test(arguments: PDFSummary.Look.allCases)
  func `two runs give the same bytes`(look: PDFSummary.Look) throws {
    let document = InventedCase().document(2, .dutch)
    #expect(try file(document, look) == file(document, look))
  }

  @Test func `the page uses its paper, and no heading stands alone`() throws {
    let bytes = try file(InventedCase().document(2, .dutch), .a4)
    #expect(try structure(of: bytes).pages <= 3)
    for page in try TestTools.text(of: bytes, "-layout").split(separator: "\u{C}") {
      let lines = page.split(separator: "\n").map { $0.drop { $0 == " " } }
      let last = lines.dropLast().last.map(String.init) ?? ""
      let headings = ["Wat voor mij telt", "Mijn doelen", "Wie doet wat", "Ons volgende gesprek"]
      #expect(!headings.contains(last), "\(last)")
    }
  }

  @Test(arguments: [PDFSummary.Look.a4, .large])
  func `the table has heads with the columns they are for`(look: PDFSummary.Look) throws {
    let structure = try structure(of: file(InventedCase().document(2, .dutch), look))
    #expect(structure.scopes == ["/Column", "/Column", "/Column"])
    let headings = structure.tags.filter { ["Title", "H1", "H2", "Table"].contains($0) }
    // Nine parts; five topics in the first; four questions in the last; the table in its place.
    #expect(
      headings == ["Title", "H1"] + Array(repeating: "H2", count: 5)
        + ["H1", "H1", "H1", "H1", "Table", "H1", "H1", "H1"] + Array(repeating: "H2", count: 4))
  }

  @Test func `no letter on the large page is smaller than twenty points`() throws {
    let structure = try structure(of: file(InventedCase().document(2, .dutch), .large))
    #expect(try #require(structure.sizes.first) >= 20)
    #expect(structure.sizes.contains(20))
    let normal = try self.structure(of: file(InventedCase().document(2, .dutch), .a4))
    #expect(try #require(normal.sizes.first) < 12)
  }

  @Test func `the easy page is one page, whatever was said`() throws {
    var invented = InventedCase()
    let long = String(repeating: "W", count: 55)
    invented.settings.telephone = long
    invented.conversations[2].talks = (1...20).map { number in
      DomainTalk(
        topic: .own("\(number) \(long)"), isOnTop: true, isPride: true,
        marks: [Mark(voice: .resident, position: Position(clamping: number * 5))], words: long)
    }
    invented.conversations[2].goals = (1...40).map {
      Goal(
        id: recordID(1_000 + $0), topic: .domain("geld"),
        wording: String(repeating: "WWWWWWWWW ", count: 15) + "\($0)", byWhen: date(2026, 5, 1))
    }
    let bytes = try file(invented.document(2, .dutch), .easy)
    try TestTools.expectClean(bytes)
    #expect(try structure(of: bytes).pages == 1)
    let text = try TestTools.text(of: bytes, "-layout")
    #expect(text.contains("Er is meer gezegd. Dat staat op het lange blad."))
    #expect(text.contains("Gemaakt op 12 maart 2026."))
    let empty = InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))
    invented.conversations = [empty]
    #expect(try structure(of: file(invented.document(0, .dutch), .easy)).pages == 1)
  }

  @Test(arguments: [PDFSummary.Look.large, .easy], AwkwardWordsTests.awkward)
  func `own words are never markup`(look: PDFSummary.Look, words: String) throws {
    try TestTools.expectClean(file(AwkwardWordsTests.document(saying: words), look))
  }

  @Test func `a very long answer, forty goals and an empty talk make sound large pages`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].words = (1...5_000).map { "woord\($0)" }
      .joined(separator: " ")
    invented.conversations[2].goals = (1...40).map {
      Goal(id: recordID(1_000 + $0), topic: .domain("geld"), wording: "doel nummer \($0).")
    }
    let long = try file(invented.document(2, .dutch), .large)
    try TestTools.expectClean(long)
    let words = Set(try TestTools.text(of: long, "-layout").split { $0.isWhitespace })
    #expect((1...5_000).allSatisfy { words.contains("woord\($0)") })
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    try TestTools.expectClean(file(invented.document(0, .dutch), .large))
  }

  @Test(arguments: PDFSummary.Look.allCases)
  func `the house style shows, and its picture says what it is`(look: PDFSummary.Look) throws {
    var document = try #require(InventedCase().document(2, .dutch))
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"></svg>"#
    document.houseStyle = HouseStyle(
      logo: .init(kind: .svg, bytes: Array(svg.utf8), alternative: "Beeldmerk van de stichting"),
      accent: AccentColour(hex: "#7a1f5c"), address: ["Dorpsstraat 1", "Verzonnen Stad"])
    let bytes = try file(document, look)
    try TestTools.expectClean(bytes)
    #expect(try structure(of: bytes).alternatives.contains("Beeldmerk van de stichting"))
    if look != .easy { #expect(try TestTools.text(of: bytes, "-layout").contains("Dorpsstraat 1")) }
  }
}
