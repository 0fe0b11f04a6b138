// SPDX-License-Identifier: EUPL-1.2

internal import CEditline

/// How wide text is on a terminal, in columns.
public enum TextWidth {
  /// The columns that a text takes, colour not counted.
  ///
  /// - Parameter text: One line.
  /// - Returns: The number of columns.
  public static func columns(of text: String) -> Int {
    TextCleaning.withoutStyle(text).reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns that one character takes: 0 for a lone mark, 2 for wide letters and emoji.
  ///
  /// - Parameter character: A character as people count them.
  /// - Returns: The number of columns.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, scalars.contains(where: joinsEmoji) { return 2 }
    // A family or a profession: pictures joined to one.
    if scalars.count > 2, scalars.first?.properties.isEmojiPresentation == true { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    guard UTF8Locale.isReady else { return 1 }
    return max(0, Int(ceditline_character_columns(wchar_t(bitPattern: scalar.value))))
  }

  /// Picture style, skin colour, flag letters: one picture from several scalars.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }
}
