// SPDX-License-Identifier: EUPL-1.2

/// Text with colour in it, taken apart.
enum StyledText {
  /// A stretch of plain text, or one colour sequence.
  struct Part: Equatable {
    var text: Substring
    var isStyle: Bool
  }

  /// The character that tells libedit where a stretch without width begins and ends.
  static let stop: Character = "\u{1}"

  static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      guard scalars[index] == "\u{1B}" else {
        index = scalars.index(after: index)
        continue
      }
      if start < index { parts.append(Part(text: text[start..<index], isStyle: false)) }
      var end = scalars.index(after: index)
      if end < scalars.endIndex, scalars[end] == "[" {
        end = scalars.index(after: end)
        while end < scalars.endIndex, !(0x40...0x7E).contains(scalars[end].value) {
          end = scalars.index(after: end)
        }
        if end < scalars.endIndex { end = scalars.index(after: end) }
      }
      parts.append(Part(text: text[index..<end], isStyle: true))
      (start, index) = (end, end)
    }
    if start < scalars.endIndex { parts.append(Part(text: text[start...], isStyle: false)) }
    return parts
  }

  /// A prompt as libedit wants it: colour between stop characters, each followed by text.
  ///
  /// libedit ties a colour to the character after it and loses the last one when none follows, so
  /// neighbours are joined and a colour at the end moves in front of the last character.
  static func prompt(_ text: String, usesColour: Bool) -> String {
    guard usesColour else { return TextCleaning.withoutStyle(text) }
    var parts = parts(of: text)
    if parts.count > 1, parts.last?.isStyle == true {
      var ending = ""
      while let last = parts.last, last.isStyle { ending = parts.removeLast().text + ending }
      guard let words = parts.popLast() else { return "" }
      parts.append(Part(text: words.text.dropLast(), isStyle: false))
      parts.append(Part(text: Substring(ending), isStyle: true))
      parts.append(Part(text: words.text.suffix(1), isStyle: false))
    }
    var result = ""
    var open = false
    for part in parts where !part.text.isEmpty {
      if part.isStyle != open { result.append(stop) }
      open = part.isStyle
      result += part.text
    }
    return open ? "" : result
  }
}
