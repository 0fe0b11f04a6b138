// SPDX-License-Identifier: EUPL-1.2

extension String {
  /// The same words without signs that cannot be seen and would disturb what stands around them.
  ///
  /// Control characters go, and so do the signs that turn the direction of the text around them
  /// (U+202A–U+202E, U+2066–U+2069); the marks that belong to Arabic and Persian spelling stay.
  /// Line ends become `\n`, a tab becomes a space. No visible sign is changed.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFF9...0xFFFB: break
      case 0x202A...0x202E, 0x2066...0x2069: break
      // Noncharacters stand for nothing, and XML and fonts refuse them.
      case 0xFDD0...0xFDEF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars).trimmedOfSpace
  }

  /// The same words on one line.
  var printableLine: String {
    printable.split(whereSeparator: \.isNewline).joined(separator: " ").trimmedOfSpace
  }

  private var trimmedOfSpace: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
