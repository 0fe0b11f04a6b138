// SPDX-License-Identifier: EUPL-1.2

/// Finds what would make the TOML library end the program instead of reporting an error.
///
/// toml++ 3.4.0 asserts, in release builds too, that a name follows `[` and that a value follows
/// inside an array; both can be false in a file that somebody edits. The library reads from the
/// front and stops at the first error, so this scan only has to be right on what is still valid.
/// An instrument needs no arrays of values: they are refused as a whole.
struct UnsafeTOML {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1

  /// Prepares to look.
  /// - Parameter text: The contents of a file.
  init(text: String) { scalars = Array(text.unicodeScalars) }

  /// The first thing that may not reach the library, with its line, 1-based.
  mutating func first() -> (code: InstrumentError.Code, line: Int)? {
    var isLineStart = true
    var isHeader = false
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isOddLineEnd(scalar) { return (.controlCharacter, line) }
      switch scalar {
      case "\n":
        line += 1
        isLineStart = true
        isHeader = false
      case "#":
        // Stops before the line end, or before one that the library sees as such.
        while index + 1 < scalars.count, scalars[index + 1] != "\n",
          !Self.isOddLineEnd(scalars[index + 1])
        { index += 1 }
      case "\"", "'":
        if let code = skipString(scalar) { return (code, line) }
        isLineStart = false
      case "[" where isLineStart:
        guard hasName else { return (.headerWithoutName, line) }
        isLineStart = false
        isHeader = true
      case "[" where !isHeader: return (.array, line)
      default:
        if !scalar.properties.isWhitespace, scalar != "\u{FEFF}" { isLineStart = false }
      }
      index += 1
    }
    return nil
  }

  /// Whether a name follows the bracket or the two brackets at this place.
  private var hasName: Bool {
    func skippingSpace(from start: Int) -> Int {
      scalars[start...].firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count
    }
    var place = skippingSpace(from: index + 1)
    if place < scalars.count, scalars[place] == "[" { place = skippingSpace(from: place + 1) }
    guard place < scalars.count else { return false }
    switch scalars[place] {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "\"", "'": return true
    default: return false
    }
  }

  /// Goes to the last quote of a string; an unfinished string is the library's to report.
  private mutating func skipString(_ quote: Unicode.Scalar) -> InstrumentError.Code? {
    let isLong = scalars[index...].prefix(3).allSatisfy { $0 == quote } && index + 2 < scalars.count
    index += isLong ? 3 : 1
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isOddLineEnd(scalar) { return .controlCharacter }
      if scalar == quote {
        let run = scalars[index...].prefix(isLong ? 5 : 1).prefix { $0 == quote }.count
        index += run - 1
        if !isLong || run >= 3 { return nil }
      } else if scalar == "\n" {
        // A short string may not hold a line end: the library reports it.
        line += 1
      } else if scalar == "\\", quote == "\"" {
        // An escaped line end still counts.
        if index + 1 < scalars.count, scalars[index + 1] != "\n" { index += 1 }
      }
      index += 1
    }
    return nil
  }

  /// Line ends that TOML does not have, and that libraries disagree about.
  private static func isOddLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
