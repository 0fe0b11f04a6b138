// SPDX-License-Identifier: EUPL-1.2

/// Fits running text to a width.
public enum TextWrap {
  /// Breaks text at spaces so that each line fits; a longer word is cut.
  ///
  /// Line ends are kept, and so are runs of spaces inside a line.
  ///
  /// - Parameters:
  ///   - text: The text; may hold colour.
  ///   - width: The columns of a whole line; less than 8 counts as 8.
  ///   - indent: The spaces in front of every line after the first of a paragraph.
  /// - Returns: The lines, joined by line ends.
  public static func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    let width = max(8, width)
    let margin = String(repeating: " ", count: min(max(0, indent), width / 2))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { paragraph($0, width: width, margin: margin).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  private static func paragraph(_ text: Substring, width: Int, margin: String) -> [String] {
    // A paragraph's own indentation stays, and so do runs of spaces inside a line.
    let lead = text.prefix { $0 == " " }.prefix(width / 2)
    var lines: [String] = []
    var (line, used, gap, isFresh) = (String(lead), lead.count, 0, true)
    for part in text.drop(while: { $0 == " " }).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      var word = part
      if !isFresh { gap += 1 }
      if word.isEmpty { continue }
      var needed = TextWidth.columns(of: String(word))
      if !isFresh, used + gap + needed > width {
        lines.append(line)
        (line, used, gap, isFresh) = (margin, margin.count, 0, true)
      }
      while used + needed > width, isFresh {
        let head = fitting(word, columns: width - used)
        lines.append(line + head)
        word = word.dropFirst(head.count)
        needed = TextWidth.columns(of: String(word))
        (line, used) = (margin, margin.count)
      }
      line += String(repeating: " ", count: gap) + word
      used += gap + needed
      (gap, isFresh) = (0, false)
    }
    return lines + [line]
  }

  /// The longest beginning that fits, at least one character.
  private static func fitting(_ word: Substring, columns: Int) -> Substring {
    var used = 0
    let head = word.prefix { character in
      used += TextWidth.columns(of: character)
      return used <= columns
    }
    return head.isEmpty ? word.prefix(1) : head
  }
}
