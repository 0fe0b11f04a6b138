// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

@Suite(.waiting) struct SpokenScriptTests {
  private func script(_ document: SummaryDocument?) throws -> SpokenScript {
    SpokenScript(try #require(document))
  }

  @Test func `one sentence stands on a line, with pauses written out`() throws {
    let lines = try script(InventedCase().document(2, .dutch)).text.split(separator: "\n")
    #expect(lines.first == "(stilte) is even wachten. (lange stilte) is langer wachten.")
    let start = try #require(lines.firstIndex(of: "Geld."))
    #expect(
      lines[start...].prefix(9) == [
        "Geld.", "Hier wil ik het meest aan werken.", "Nu: goed.",
        "Hoger dan vorige keer (9 september 2025), volgens u.", "Volgens Karin de Wit: goed.",
        "Volgens Fatima, mijn zus: gaat wel.", "In mijn woorden:",
        "Er blijft elke maand iets over.", "Ik kijk weer vooruit.",
      ])
    #expect(lines.contains("Doel: Weer zonder pijn in de tuin werken."))
    #expect(lines.contains("Afspraak: Helpen met spitten."))
    #expect(lines.contains("Wie: Fatima."))
    #expect(lines.last == "Versie 1.")
  }

  @Test(arguments: [
    ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
    ("Op 3. maart met J. de Wit", ["Op 3. maart met J. de Wit."]),
    ("Ik geef een 7. Dat is van u. Fijn", ["Ik geef een 7.", "Dat is van u.", "Fijn."]),
    ("zonder punt\nen nog een regel", ["zonder punt.", "en nog een regel."]),
    ("هل أنت بخير؟ نعم.", ["هل أنت بخير؟", "نعم."]),
    ("", []),
  ])
  func `text is broken where a sentence ends`(text: String, sentences: [String]) {
    #expect(ScriptWriting.sentences(in: text) == sentences)
  }

  @Test(arguments: AwkwardWordsTests.awkward)
  func `own words are said and are never markup`(words: String) throws {
    let script = try script(AwkwardWordsTests.document(saying: words))
    let solid = { (text: String) in text.unicodeScalars.filter { !$0.properties.isWhitespace } }
    #expect(
      String(String.UnicodeScalarView(solid(script.text))).contains(
        String(String.UnicodeScalarView(solid(words)))))
    let reader = """
      import sys
      from xml.etree import ElementTree as etree
      root = etree.fromstring(sys.stdin.buffer.read())
      print(" ".join(sorted({element.tag for element in root.iter()})))
      """
    let result = try Judge.python(reader, input: script.markup(in: .dutch))
    #expect(result.output == "break s speak\n", "\(result.errors)")
  }

  @Test func `five thousand words and forty goals are all said`() throws {
    var invented = InventedCase()
    invented.conversations[2].talks[0].words = (1...5_000).map { "woord\($0)" }
      .joined(separator: " ")
    invented.conversations[2].goals = (1...40).map {
      Goal(id: recordID(1_000 + $0), topic: .domain("geld"), wording: "nummer \($0)")
    }
    let text = try script(invented.document(2, .dutch)).text
    let words = Set(text.split { $0.isWhitespace || $0 == "." })
    #expect((1...5_000).allSatisfy { words.contains("woord\($0)") })
    #expect((1...40).allSatisfy { text.contains("Doel: nummer \($0).\n") })
  }

  @Test func `an empty talk still has a script`() throws {
    var invented = InventedCase()
    invented.conversations = [InventedCase.empty(invented.resident.id, 11, date(2025, 5, 13))]
    let text = try script(invented.document(0, .dutch)).text
    #expect(text.contains("Mijn tussenstand.\nSamira.\n"))
    #expect(text.contains("Wie ziet dit?\nDit blad is van u.\n"))
  }
}
