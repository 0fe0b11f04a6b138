// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import Testing
import Wording

@testable import Summaries

@Suite struct AwkwardWordsTests {
  /// Words that mean something in a language that the page passes through.
  static let awkward = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "#eval(\"1\") #panic() $x^2$ *vet* _schuin_ @ref `raw` // geen commentaar",
    "{{{labels.now}}} {{name}} {{#sections}}x{{/sections}} {{> deel}}",
    "\"aanhaling\" 'enkel' \\ \\\" \\n \\u{41} %s $(id) `id`",
    "\"\u{301} onmouseover=alert(1) <\u{301}b>",
    "]]> --> <!-- &amp; &#39; </style></title></blockquote>",
    "naam بسم ሰላም Ελένη Żółć Ñandú Иван",
  ]

  static func document(saying words: String) throws -> SummaryDocument {
    var invented = InventedCase()
    invented.resident.name = words
    for index in invented.conversations[2].talks.indices {
      invented.conversations[2].talks[index].words = words
    }
    invented.conversations[2].talks[4].topic = .own(words)
    invented.conversations[2].goals[0].wording = words
    invented.conversations[2].agreements[0] = Agreement(what: words, who: words)
    invented.conversations[2].qualityOfLife?.reason = words
    return try #require(invented.document(2, .dutch))
  }

  @Test(arguments: awkward)
  func `own words reach the plain text unchanged`(words: String) throws {
    let text = PlainTextSummary(width: 400).render(try Self.document(saying: words))
    #expect(text.contains("    " + words + "\n"))
  }

  @Test(arguments: awkward)
  func `own words are never markup on the page`(words: String) throws {
    let page = try HTMLSummary().render(Self.document(saying: words))
    let plain = try HTMLSummary().render(Self.document(saying: "gewoon"))
    let signs = { (page: String) in
      page.unicodeScalars.filter { $0 == "<" || $0 == ">" || $0 == "\"" }.count
    }
    #expect(signs(page) == signs(plain))
  }

  @Test func `signs that cannot be seen do not disturb what stands around them`() {
    #expect("a\0b\u{7}c\u{1B}[31m".printable == "abc[31m")
    #expect("\u{202E}om\u{202C} \u{2066}x\u{2069}".printable == "om x")
    #expect("een\r\ntwee\rdrie\u{2028}vier".printable == "een\ntwee\ndrie\nvier")
    #expect("می\u{200C}خواهم".printable == "می\u{200C}خواهم")
    #expect("  \n ".printable.isEmpty)
    #expect("een\ntwee".printableLine == "een twee")
  }

  @Test func `no form holds a sign that turns the text around it`() throws {
    let document = try Self.document(
      saying: "\u{202E}om\u{202C} \u{2067}gekeerd\u{2069} \u{202D}weg")
    let forms = SummaryForms(pdfEngine: nil, speechEngine: nil)
    for form in SummaryForm.allCases where !form.needsEngine {
      let text = String(decoding: try forms.make(form, of: document).bytes, as: UTF8.self)
      #expect(text.contains("gekeerd"))
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      #expect(!text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
    }
  }

  @Test func `a Typst string holds any sign`() {
    let literal = PDFSummary.typstString("a\"b\\c\u{301}\"\u{301}")
    #expect(literal == "\"a\\\"b\\\\c\u{301}\\\"\u{301}\"")
  }

  @Test(arguments: [20, 40, 72, 100])
  func `no line is wider than asked`(width: Int) throws {
    let long = String(repeating: "heel-lang-woord", count: 20) + " 中文" + Self.awkward.joined()
    let text = PlainTextSummary(width: width).render(try Self.document(saying: long))
    for line in text.split(separator: "\n") where !line.contains("verdrietig ") {
      #expect(TextColumns.columns(of: line) <= width)
    }
  }

  @Test func `a row of a bar fits a braille line of forty cells`() throws {
    let text = try PlainTextSummary().render(#require(InventedCase().document(2, .dutch)))
    let rows = text.split(separator: "\n").filter {
      $0.contains("verdrietig ") && $0.contains("..")
    }
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.count <= 40 })
  }

  @Test func `no position is printed as a number`() throws {
    let document = try #require(InventedCase().document(2, .dutch))
    let text = PlainTextSummary().render(document)
    for number in ["68", "52", "74", "88", "92", "45"] { #expect(!text.contains(number)) }
  }

  @Test func `five thousand words and forty goals all stand in the text`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].words = (1...5_000).map { "woord\($0)" }
      .joined(separator: " ")
    invented.conversations[2].goals = (1...40).map {
      Goal(id: recordID(1_000 + $0), topic: .domain("geld"), wording: "doel nummer \($0)")
    }
    let text = PlainTextSummary().render(try #require(invented.document(2, .dutch)))
    let words = Set(text.split { $0.isWhitespace })
    #expect((1...5_000).allSatisfy { words.contains("woord\($0)") })
    #expect((1...40).allSatisfy { text.contains("- doel nummer \($0)\n") })
  }
}
