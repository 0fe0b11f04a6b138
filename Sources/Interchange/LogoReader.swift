// SPDX-License-Identifier: EUPL-1.2

/// Looks at an organisation's picture before it goes onto a page.
///
/// A picture that could do something by itself is refused: it is shown on the devices of residents.
public enum LogoReader {
  /// What a picture's bytes are.
  public enum Kind: String, Hashable, Sendable {
    case png, svg
  }

  /// The largest picture: every page carries it, and a page must fit a mail.
  public static let mostBytes = 200_000
  /// The largest width and height of a PNG, in pixels: unpacked it must fit a telephone.
  private static let mostPixels = 3000

  /// Reads a picture.
  /// - Parameters:
  ///   - file: The name of the file, for the finding.
  ///   - bytes: Its contents.
  /// - Returns: What the bytes are.
  /// - Throws: ``HouseStyleFinding`` with the line, where there are lines.
  public static func kind(file: String, bytes: [UInt8]) throws(HouseStyleFinding) -> Kind {
    func finding(_ code: HouseStyleFinding.Code, _ line: Int? = nil) -> HouseStyleFinding {
      HouseStyleFinding(file: file, line: line, code: code)
    }
    guard bytes.count <= mostBytes else { throw finding(.tooLarge) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      guard let (width, height) = pngSize(bytes) else { throw finding(.notAPicture) }
      guard width <= mostPixels, height <= mostPixels else { throw finding(.tooLarge) }
      return .png
    }
    guard let text = String(validating: bytes, as: UTF8.self), text.contains("<svg") else {
      throw finding(.notAPicture)
    }
    if let line = SVGScan(text).firstLiveLine { throw finding(.livePicture, line) }
    return .svg
  }

  /// Width and height, which stand first in a PNG, in a chunk that must be there.
  ///
  /// Source: RFC 2083, 4.1.1.
  private static func pngSize(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count > 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    func number(at place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let (width, height) = (number(at: 16), number(at: 20))
    return width > 0 && height > 0 ? (width, height) : nil
  }
}

/// Looks through an SVG for anything that runs, links or fetches.
///
/// Strict rather than clever: what it does not know to be still is refused, and the advice is to
/// save the picture as a plain SVG.
private struct SVGScan {
  private let text: [Unicode.Scalar]

  /// Elements that run, animate, link, embed or hold another language.
  private static let live: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "embed", "object", "image", "a",
    "audio", "video", "animate", "animatemotion", "animatetransform", "animatecolor", "set",
    "discard", "feimage", "link", "meta", "style", "tref", "cursor", "font-face-uri", "mpath",
  ]

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// The line of the first thing that is not still, 1-based; `nil` when there is none.
  var firstLiveLine: Int? {
    var line = 1
    var index = 0
    while index < text.count {
      if text[index] == "\n" { line += 1 }
      if text[index] == "<" {
        if has("<!--", at: index) {
          guard let end = find("-->", from: index) else { return line }
          line += text[index..<end].count { $0 == "\n" }
          index = end
          continue
        }
        guard let end = endOfTag(from: index) else { return line }
        if !isStill(text[index..<end]) { return line }
        line += text[index..<end].count { $0 == "\n" }
        index = end
        continue
      }
      // Only the signs that every XML has by name: an entity of its own could hold anything.
      if text[index] == "&", !isPlainEntity(at: index) { return line }
      index += 1
    }
    return nil
  }

  private func isStill(_ tag: ArraySlice<Unicode.Scalar>) -> Bool {
    var words = String(String.UnicodeScalarView(tag)).lowercased()
    if words.hasPrefix("<?xml ") { return !words.contains("stylesheet") }
    guard !words.hasPrefix("<!"), !words.hasPrefix("<?") else { return false }
    guard !words.dropFirst().contains("<") else { return false }
    // In an attribute a sign written as a number could hide what it says.
    guard !words.contains("&") else { return false }
    words.replace("\t", with: " ")
    words.replace("\n", with: " ")
    words.replace("\r", with: " ")
    let name = words.drop { $0 == "<" || $0 == "/" }.prefix { !" />".contains($0) }
    guard !Self.live.contains(String(name.split(separator: ":").last ?? "")) else { return false }
    for forbidden in ["javascript:", "data:", "@import", "expression(", "\\"]
    where words.contains(forbidden) { return false }
    let rest = words.dropFirst(name.count)
    if rest.contains(/[ \u{22}\u{27}][a-z0-9_-]*:?on[a-z]+ *=/) { return false }
    for match in rest.matches(of: /(?:href|src|base) *= *[\u{22}\u{27}]?(.?)/) where match.1 != "#"
    {
      return false
    }
    for match in rest.matches(of: /url\( *[\u{22}\u{27}]?(.?)/) where match.1 != "#" {
      return false
    }
    return true
  }

  private func isPlainEntity(at index: Int) -> Bool {
    ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"].contains { has($0, at: index) }
  }

  private func has(_ words: String, at index: Int) -> Bool {
    text[index...].starts(with: words.unicodeScalars)
  }

  private func find(_ words: String, from start: Int) -> Int? {
    guard let first = words.unicodeScalars.first else { return nil }
    return text[start...].indices.first { text[$0] == first && has(words, at: $0) }
      .map { $0 + words.unicodeScalars.count }
  }

  /// Behind the `>` that closes a tag; one between quotes does not.
  private func endOfTag(from start: Int) -> Int? {
    var quote: Unicode.Scalar?
    for index in start..<text.count {
      let scalar = text[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        return index + 1
      }
    }
    return nil
  }
}
