// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// What a person would read of the bytes that a program wrote.
extension Talk {
  /// The end of the shortest beginning of `bytes` that shows `text`.
  static func firstPart(of bytes: ArraySlice<UInt8>, with text: String) -> Int? {
    guard stripped(bytes).contains(text) else { return nil }
    var (low, high) = (bytes.startIndex, bytes.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if stripped(bytes[..<middle]).contains(text) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Text without escape sequences, returns, bells and backspaces.
  ///
  /// - Parameter bytes: What a terminal got.
  /// - Returns: The text.
  public static func stripped(_ bytes: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == 0x1B, index < bytes.endIndex {
        let isSequence = bytes[index] == UInt8(ascii: "[")
        index += 1
        while isSequence, index < bytes.endIndex {
          let inside = bytes[index]
          index += 1
          if (0x40...0x7E).contains(inside) { break }
        }
      } else if byte >= 0x20 || byte == 0x0A || byte == 0x09 {
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
