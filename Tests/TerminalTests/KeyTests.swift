// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

@testable import Terminal

/// Bytes to keys, steps back and forward, and what Tab does, without a terminal.
@Suite(.waiting) struct KeyTests {
  @Test func `a key that comes by itself was pressed, one among others may be pasted`() {
    var arrivals = Arrivals()
    let start = ContinuousClock.now
    var isTyped: [Bool] = []
    let reads = [(1, 0), (1, 30), (1, 79), (1, 129), (3, 500), (1, 510), (1, 560)]
    for (count, milliseconds) in reads {
      arrivals.note(count, at: start + .milliseconds(milliseconds))
      isTyped.append(arrivals.wasTyped)
    }
    #expect(isTyped == [true, false, false, true, false, false, true])
  }

  private func keys(_ bytes: [UInt8], chunk: Int = .max) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.feed(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
      while let key = decoder.next() { keys.append(key) }
    }
    while let key = decoder.next(isFinal: true) { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("\u{1B}[D", Key.left(isLarge: false)), ("\u{1B}OC", .right(isLarge: false)),
    ("\u{1B}[1;5D", .left(isLarge: true)), ("\u{1B}[1;2C", .right(isLarge: true)),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[1~", .home), ("\u{1B}OF", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}", .escape), ("\u{1B}b", .meta("b")), ("\u{1B}[[A", .unknown),
    ("\u{1B}[200~a\r\nb\u{1B}[201~", .pasted("a\nb", isDamaged: false)),
    ("\u{1B}[200~open", .pasted("open", isDamaged: false)), ("\r\n", .enter), ("😀", .text("😀")),
  ])
  func `one key is read, whatever the pieces it comes in`(bytes: String, key: Key) {
    #expect(keys(Array(bytes.utf8)) == [key])
    #expect(keys(Array(bytes.utf8), chunk: 1) == [key])
  }

  @Test func `bad bytes do not take good ones along`() {
    #expect(
      keys([0x61, 0xE2, 0x82, 0x62, 0xFF, 0xC0, 0x80, 0x63])
        == [.text("a"), .invalid, .text("b"), .invalid, .invalid, .invalid, .text("c")])
    #expect(keys([0xC3]) == [.invalid])
  }

  @Test(arguments: 0..<200)
  func `text comes through in any pieces`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let letters: [Character] = ["a", "é", "日", "😀", "\u{1B}"]
    var bytes: [UInt8] = []
    for _ in 0..<40 { bytes += Array(String(letters.randomElement(using: &random) ?? "a").utf8) }
    let whole = keys(bytes)
    #expect(keys(bytes, chunk: Int.random(in: 1...5, using: &random)) == whole)
  }

  @Test func `a word is one step back, and a step back can be undone`() {
    var history = EditHistory()
    let states = ["", "a", "ab", "ab ", "ab c"].map {
      EditHistory.State(text: Array($0.unicodeScalars), cursor: $0.count)
    }
    for state in states { history.note(state) }
    #expect(history.undo() == states[3])
    #expect(history.undo() == states[2])
    #expect(history.redo() == states[3])
    #expect(history.undo() == states[2])
    #expect(history.undo() == states[0])
    #expect(history.undo() == nil)
  }

  @Test func `completion replaces what was typed, from where the caller says`() {
    let one = [Completion(replacement: "Één huis", start: 4)]
    #expect(
      CompletionMenu.insertion(of: one, typed: "op, een h")
        == CompletionMenu.Insertion(start: 4, text: "Één huis"))
    let several = [
      Completion(replacement: "/terug", start: 0), Completion(replacement: "/terug naar", start: 0),
    ]
    #expect(
      CompletionMenu.insertion(of: several, typed: "/t")
        == CompletionMenu.Insertion(start: 0, text: "/terug"))
    #expect(CompletionMenu.insertion(of: several, typed: "/terug") == nil)
    #expect(CompletionMenu.insertion(of: [], typed: "x") == nil)
  }

  @Test func `the menu fits its window and says when there is more`() {
    let candidates = (1...12).map {
      Completion(replacement: "domein \($0)", start: 0, description: "waar het over gaat")
    }
    let lines = CompletionMenu.lines(candidates, width: 40, limit: 6)
    #expect(lines.count == 6 && lines.last == "  …")
    #expect(lines.first == "  1  domein 1   waar het over gaat")
    let all = CompletionMenu.lines(candidates, width: 80, limit: 99)
    #expect(all[8].hasPrefix("  9  domein 9") && all[9].hasPrefix("     domein 10"))
    let narrow = CompletionMenu.lines(candidates, width: 24, limit: 99)
    for line in narrow { #expect(TextWidth.columns(of: line) <= 24) }
  }
}
