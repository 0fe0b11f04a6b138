// SPDX-License-Identifier: EUPL-1.2

/// Breaks text into lines that fit a number of columns of a fixed-width screen or braille line.
struct TextColumns {
  /// In columns; at least 1.
  let width: Int

  init(width: Int) { self.width = max(1, width) }

  /// Breaks at spaces, and inside a word only when the word alone is too wide.
  /// - Parameters:
  ///   - text: Line ends in it are kept.
  ///   - indent: Stands before every line.
  ///   - first: Stands before the first line instead of the indent; as wide as the indent.
  /// - Returns: Lines without spaces at the end.
  func lines(of text: String, indent: String = "", first: String? = nil) -> [String] {
    let room = max(1, width - indent.count)
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += wrapped(paragraph, to: room)
    }
    return lines.enumerated().map { index, line in
      guard !line.isEmpty else { return "" }
      return (index == 0 ? first ?? indent : indent) + line
    }
  }

  private func wrapped(_ paragraph: Substring, to room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ").flatMap({ pieces(of: $0, upTo: room) }) {
      let size = Self.columns(of: word)
      if used > 0, used + 1 + size > room {
        lines.append(line)
        line = ""
        used = 0
      }
      line += used > 0 ? " " + word : word
      used += (used > 0 ? 1 : 0) + size
    }
    return lines + [line]
  }

  private func pieces(of word: Substring, upTo room: Int) -> [String] {
    guard Self.columns(of: word) > room else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let size = Self.columns(of: character)
      if used > 0, used + size > room {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += size
    }
    return pieces + [piece]
  }

  /// How many columns a text takes.
  /// - Parameter text: Without line ends.
  /// - Returns: In columns.
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// One sign takes two columns when it is East Asian wide or an emoji, and one otherwise.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width; the blocks in which most are wide.
  private static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x200B...0x200F, 0x2060: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
