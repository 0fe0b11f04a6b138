// SPDX-License-Identifier: EUPL-1.2

/// Takes out of text what would steer a terminal instead of being read.
public enum TextCleaning {
  /// Text safe to show: no control characters but line end and tab, no forced writing direction, no
  /// byte order mark.
  ///
  /// Stored and imported text could otherwise move the cursor, change the title or hide words.
  ///
  /// - Parameter text: Text from outside the program.
  /// - Returns: The text that can be shown.
  public static func displaySafe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  /// Text as it becomes an answer: line ends are one `\n`, control characters are gone.
  ///
  /// What other programs end a line with (`U+2028`, a vertical tab) keeps words apart here too.
  ///
  /// - Parameter text: What was typed or pasted.
  /// - Returns: The text that is kept.
  static func answer(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if isOtherLineEnd(scalar) || scalar == "\r" || (scalar == "\n" && !afterReturn) {
        scalars.append("\n")
      } else if scalar != "\n", !isControl(scalar) {
        scalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(scalars)
  }

  /// The text without colour (`ESC [ … m`).
  ///
  /// - Parameter text: Text of the program, which may hold colour.
  /// - Returns: The words alone.
  public static func withoutStyle(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{1B}") else { return text }
    return StyledText.parts(of: text).compactMap { $0.isStyle ? nil : String($0.text) }.joined()
  }

  private static func isOtherLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0x0B, 0x0C, 0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202D, 0x202E, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
