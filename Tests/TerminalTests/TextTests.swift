// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// Width, wrapping and cleaning, without a terminal.
@Suite(.waiting) struct TextTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👩‍👩‍👧", 2), ("🇳🇱", 2), ("👍🏽", 2), ("❤️", 2),
    ("مرحبا", 5), ("\u{1B}[1mvet\u{1B}[0m", 3), ("", 0), ("한", 2),
  ])
  func `columns are counted as a terminal shows them`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func `text is broken at spaces and a paragraph hangs under its start`() {
    #expect(
      TextWrap.wrapped("een twee drie\n\n- vier vijf zes", width: 9, indent: 2)
        == "een twee\n  drie\n\n- vier\n  vijf\n  zes")
  }

  @Test func `a word that is too long is cut by columns`() {
    #expect(TextWrap.wrapped("日本日本日本", width: 8) == "日本日本\n日本")
  }

  @Test func `columns inside a line stay`() {
    #expect(TextWrap.wrapped("  a   b c", width: 20) == "  a   b c")
  }

  @Test(arguments: 0..<300)
  func `no line is wider than asked and no word is lost`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "é", "日", "👍🏽", "e\u{301}", " ", " ", "\n", "م"]
    let text = (0..<80).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    let width = Int.random(in: 8...30, using: &random)
    let indent = Int.random(in: 0...4, using: &random)
    let wrapped = TextWrap.wrapped(text, width: width, indent: indent)
    for line in wrapped.split(separator: "\n") {
      #expect(TextWidth.columns(of: String(line)) <= width)
    }
    let kept = wrapped.filter { !$0.isWhitespace }
    let words = text.filter { !$0.isWhitespace }
    #expect(kept == words)
  }

  @Test func `stored text cannot steer the terminal`() {
    let text = "a\u{1B}]0;titel\u{7}\u{9B}2Jb\u{202E}c\u{0}\u{7F}\r\td\n"
    #expect(TextCleaning.displaySafe(text) == "a]0;titel2Jbc\td\n")
  }

  @Test func `line ends of every system become one`() {
    #expect(TextCleaning.answer("a\r\nb\rc\nd\n\ne") == "a\nb\nc\nd\n\ne")
  }

  @Test(arguments: [
    ("naam? ", "naam? "),
    ("\u{1B}[1mnaam\u{1B}[0m? ", "\u{1}\u{1B}[1m\u{1}naam\u{1}\u{1B}[0m\u{1}? "),
    ("\u{1B}[1mnaam? \u{1B}[0m", "\u{1}\u{1B}[1m\u{1}naam?\u{1}\u{1B}[0m\u{1} "),
    ("\u{1B}[1m\u{1B}[36mx", "\u{1}\u{1B}[1m\u{1B}[36m\u{1}x"),
  ])
  func `each colour of a prompt has a letter behind it`(prompt: String, expected: String) {
    #expect(StyledText.prompt(prompt, usesColour: true) == expected)
    #expect(
      StyledText.prompt(prompt, usesColour: false) == TextCleaning.withoutStyle(prompt))
  }
}
