// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures

/// What somebody who means harm, or a broken disk, makes of a good input.
enum Nonsense {
  /// Words that mean something in a language that they pass through.
  static let words = [
    "", " ", "\u{0}", "\u{1B}]0;titel\u{7}", "\u{1B}[2J", "\u{9B}31m", "\u{202E}om", "\u{FEFF}",
    "<script>alert(1)</script>", "{{{naam}}}", "#read(\"/etc/passwd\")", "=1+1", "@SUM(A1)",
    "'; DROP TABLE record; --", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "بسم", "/terug", "//", "/bord alles",
    "geld", "1", "0", "-1", "99999999999999999999", "31 februari", "over 999999999 jaar", "ja",
    "2026-02-30", "geld, geld, wonen", "eigen:", "eigen: x, eigen: x", "?", "\u{2028}",
    "00000000000000000000000000000000", String(repeating: "a", count: 5000),
  ]

  private static let pieces: [[UInt8]] =
    words.map { Array($0.utf8.prefix(300)) } + [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x0A], [0x0D, 0x0A],
      Array("= ".utf8), Array("[[".utf8), Array("]]".utf8), Array("\"\"\"".utf8),
      Array("'''".utf8), Array("{ $naam }".utf8), Array("{{#".utf8), Array("}}".utf8),
      Array("\\u0000".utf8), Array("\\".utf8), Array("\"".utf8), Array("{".utf8), Array("}".utf8),
      Array("-> [one] ".utf8), Array("*[other]".utf8), Array(": ".utf8), Array("    ".utf8),
      Array("1979-05-27T07:32:00Z".utf8), Array("1e9".utf8), Array("nan".utf8),
    ]

  /// Bytes with some of them changed, taken away, put in or moved.
  static func spoilt(_ base: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = base
    func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &numbers) }
    for _ in 0...pick(5) {
      let place = pick(bytes.count)
      let end = min(bytes.count, place + pick(60))
      switch pick(7) {
      case 0 where !bytes.isEmpty: bytes[place] = UInt8(pick(256))
      case 1 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8(pick(8))
      case 2: bytes.insert(contentsOf: pieces[pick(pieces.count)], at: place)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: pick(bytes.count))
      case 5: bytes.removeLast(min(bytes.count, pick(bytes.count / 4 + 2)))
      default: bytes.insert(contentsOf: pieces[pick(pieces.count)], at: 0)
      }
    }
    return bytes
  }

  /// A line that somebody might type, or paste.
  static func line(of lines: [String], _ numbers: inout SeededNumbers) -> [UInt8] {
    let source = lines + words
    let words = Array(source[Int.random(in: 0..<source.count, using: &numbers)].utf8)
    return Bool.random(using: &numbers) ? words : spoilt(words, &numbers)
  }
}
