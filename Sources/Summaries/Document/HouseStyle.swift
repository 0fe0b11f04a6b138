// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// How an organisation's page looks, and what it always says (huisstijl).
///
/// Colour is decoration only: nothing on the page is told by colour alone.
public struct HouseStyle: Hashable, Sendable {
  /// The organisation's picture, with its text alternative.
  public var logo: Logo?
  /// The colour of headings and lines.
  public var accent: AccentColour?
  /// The organisation's address, a line each.
  public var address: [String]
  /// Own fixed sentences at the end of the page, by language code; Dutch where a language has none.
  public var sentences: [String: [String]]

  /// Makes a house style; without arguments the plain one.
  /// - Parameters:
  ///   - logo: The organisation's picture.
  ///   - accent: The colour of headings and lines.
  ///   - address: The organisation's address, a line each.
  ///   - sentences: Own fixed sentences by language code.
  public init(
    logo: Logo? = nil, accent: AccentColour? = nil, address: [String] = [],
    sentences: [String: [String]] = [:]
  ) {
    self.logo = logo
    self.accent = accent
    self.address = address
    self.sentences = sentences
  }

  /// A picture file.
  public struct Logo: Hashable, Sendable {
    /// What the bytes are.
    public enum Kind: String, Hashable, Sendable {
      case png = "image/png"
      case svg = "image/svg+xml"
    }

    /// What the bytes are.
    public var kind: Kind
    /// The bytes of the file.
    public var bytes: [UInt8]
    /// What it shows, in words.
    public var alternative: String

    /// Makes a logo.
    /// - Parameters:
    ///   - kind: What the bytes are.
    ///   - bytes: The bytes of the file.
    ///   - alternative: What it shows, in words.
    public init(kind: Kind, bytes: [UInt8], alternative: String) {
      self.kind = kind
      self.bytes = bytes
      self.alternative = alternative
    }
  }
}

/// A colour that reads on white paper.
public struct AccentColour: Hashable, Sendable {
  /// Red, green and blue from 0 to 255.
  public let red: Int, green: Int, blue: Int

  /// The lowest contrast with white at which text is readable (WCAG 2.2, success criterion 1.4.3).
  public static let lowestContrast = 4.5

  /// Reads a colour such as `#0b5a63`.
  /// - Parameter hex: A number sign and six hexadecimal digits; `nil` for any other text, and for a
  ///   colour too light to read on white.
  public init?(hex: String) {
    let digits = hex.dropFirst()
    guard hex.first == "#", digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = Int(digits, radix: 16)
    else { return nil }
    red = value >> 16
    green = value >> 8 & 0xFF
    blue = value & 0xFF
    guard contrastOnWhite >= Self.lowestContrast else { return nil }
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    "#"
      + [red, green, blue].map { value in
        let digits = String(value, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}

extension AccentColour {
  /// How far the colour stands from white paper, from 1 to 21.
  ///
  /// Source: WCAG 2.2, contrast ratio and relative luminance.
  public var contrastOnWhite: Double {
    let parts = [(red, 0.2126), (green, 0.7152), (blue, 0.0722)]
    let luminance = parts.reduce(0) { $0 + Self.linear($1.0) * $1.1 }
    return 1.05 / (luminance + 0.05)
  }

  private static func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
