// SPDX-License-Identifier: EUPL-1.2

/// Turns the bytes of a terminal into keys; pure, so that every form can be tested.
struct KeyDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var start = 0
  private var afterReturn = false
  /// The bytes of a bracketed paste that has not ended yet.
  private var paste: [UInt8]?

  /// The bytes that are not used yet.
  var count: Int { bytes.count - start }

  /// Whether a key has begun but not ended.
  var isInside: Bool { start < bytes.count || paste != nil }

  /// Whether a bracketed paste has begun but not ended.
  var isInsidePaste: Bool { paste != nil }

  mutating func feed(_ new: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: new)
  }

  /// Wipes the bytes that were used already.
  mutating func wipe() {
    let rest = Array(bytes[start...])
    Secret.wipe(&bytes)
    (bytes, start) = (rest, 0)
  }

  /// The next key.
  ///
  /// - Parameter isFinal: Nothing more comes for now, so what has begun is all there is.
  /// - Returns: The key, or `nil` when more bytes are needed.
  mutating func next(isFinal: Bool = false) -> Key? {
    if paste != nil { return pastedKey(isFinal: isFinal) }
    guard start < bytes.count else { return nil }
    let byte = bytes[start]
    defer { afterReturn = byte == 0x0D }
    switch byte {
    case 0x0A where afterReturn:
      start += 1
      afterReturn = false
      return next(isFinal: isFinal)
    case 0x0A, 0x0D: return take(1, .enter)
    case 0x09: return take(1, .tab)
    case 0x08, 0x7F: return take(1, .backspace)
    case 0x00: return take(1, .unknown)
    case 0x1B: return escapeKey(isFinal: isFinal)
    case 0x01..<0x20: return take(1, .control(byte))
    default: return textKey(isFinal: isFinal)
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    start += count
    return key
  }

  private mutating func textKey(isFinal: Bool) -> Key? {
    let length =
      switch bytes[start] {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0 else { return take(1, .invalid) }
    let present = bytes[start...].prefix(length)
    let wrong = present.dropFirst().firstIndex { $0 & 0xC0 != 0x80 }
    if let wrong { return take(wrong - start, .invalid) }
    guard present.count == length else { return isFinal ? take(present.count, .invalid) : nil }
    guard let text = String(validating: present, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return take(length, .invalid) }
    // C1 control characters are never text.
    return take(length, (0x80..<0xA0).contains(scalar.value) ? .unknown : .text(scalar))
  }

  private mutating func escapeKey(isFinal: Bool) -> Key? {
    guard start + 1 < bytes.count else { return isFinal ? take(1, .escape) : nil }
    let second = bytes[start + 1]
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      return sequenceKey(isFinal: isFinal)
    case 0x0D, 0x0A: return take(2, .newLine)
    case 0x7F, 0x08: return take(2, .control(0x17))
    case 0x20..<0x7F: return take(2, .meta(Unicode.Scalar(second)))
    default: return take(1, .escape)
    }
  }

  /// `ESC [ parameters final`, or `ESC O final`; a Linux console has `ESC [ [ A` for F1.
  private mutating func sequenceKey(isFinal: Bool) -> Key? {
    var end = start + 2
    if bytes[start + 1] == UInt8(ascii: "[") {
      while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
      if end < bytes.count, end == start + 2, bytes[end] == UInt8(ascii: "[") { end += 1 }
    }
    let isConsoleKey = end > start + 2 && bytes[start + 2] == UInt8(ascii: "[")
    guard end < bytes.count else {
      return isFinal ? take(bytes.count - start, .unknown) : nil
    }
    let final = bytes[end]
    guard (0x40...0x7E).contains(final) else { return take(end - start, .unknown) }
    let parameters = bytes[(start + 2)..<end].split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    start = end + 1
    if isConsoleKey { return .unknown }
    if final == UInt8(ascii: "~"), parameters.first == 200 {
      paste = []
      return pastedKey(isFinal: isFinal)
    }
    return Self.key(final: final, parameters: parameters)
  }

  private static func key(final: UInt8, parameters: [Int]) -> Key {
    let isLarge = parameters.count > 1 && parameters[1] > 1
    switch (final, parameters.first) {
    case (UInt8(ascii: "A"), _): return .up(isLarge: isLarge)
    case (UInt8(ascii: "B"), _): return .down(isLarge: isLarge)
    case (UInt8(ascii: "C"), _): return .right(isLarge: isLarge)
    case (UInt8(ascii: "D"), _): return .left(isLarge: isLarge)
    // rxvt: small letters for Shift and Ctrl.
    case (UInt8(ascii: "a"), _): return .up(isLarge: true)
    case (UInt8(ascii: "b"), _): return .down(isLarge: true)
    case (UInt8(ascii: "c"), _): return .right(isLarge: true)
    case (UInt8(ascii: "d"), _): return .left(isLarge: true)
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), 1), (UInt8(ascii: "~"), 7): return .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), 4), (UInt8(ascii: "~"), 8): return .end
    case (UInt8(ascii: "~"), 3): return .delete
    case (UInt8(ascii: "~"), 5): return .pageUp
    case (UInt8(ascii: "~"), 6): return .pageDown
    case (UInt8(ascii: "M"), nil): return .enter
    default: return .unknown
    }
  }

  private mutating func pastedKey(isFinal: Bool) -> Key? {
    let end = Self.pasteEnd
    var collected = paste ?? []
    // The ending may come in two reads: look again at the last few bytes.
    let searchFrom = max(0, collected.count - end.count)
    collected.append(contentsOf: bytes[start...])
    start = bytes.count
    paste = collected
    var index = searchFrom
    while index + end.count <= collected.count {
      if collected[index] == 0x1B, collected[index..<(index + end.count)].elementsEqual(end) {
        bytes = Array(collected[(index + end.count)...])
        start = 0
        return pasted(collected[..<index])
      }
      index += 1
    }
    return isFinal ? pasted(collected[...]) : nil
  }

  private mutating func pasted(_ content: ArraySlice<UInt8>) -> Key {
    paste = nil
    let valid = String(validating: content, as: UTF8.self)
    return .pasted(
      TextCleaning.answer(valid ?? String(decoding: content, as: UTF8.self)),
      isDamaged: valid == nil)
  }
}
