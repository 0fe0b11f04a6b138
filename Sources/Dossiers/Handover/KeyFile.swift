// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A colleague's public key as a short text file, with their name and a check (sleutelbestand).
public struct KeyFile: Hashable, Sendable {
  private static let title = "tussenstand-sleutel 1"
  private static let newerTitle = "tussenstand-sleutel "
  /// In UTF-8 bytes; a key with the longest name is far smaller.
  public static let most = 4096

  /// Whose key it is.
  public let name: String
  /// The key.
  public let key: PublicKey

  /// Makes a file.
  /// - Parameters:
  ///   - name: Whose key it is; on one line.
  ///   - key: The key.
  public init(name: String, key: PublicKey) {
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.key = key
  }

  /// The text of the file.
  /// - Parameter sealing: Makes the check.
  /// - Returns: Four lines.
  public func text(_ sealing: any HandoverSealing) -> String {
    let groups = Self.groups(of: key.written)
    return """
      \(Self.title)
      naam: \(name)
      sleutel: \(groups)
      controle: \(check(sealing))

      """
  }

  /// Reads a file.
  /// - Parameters:
  ///   - text: Its contents.
  ///   - sealing: Holds the check against the rest.
  /// - Throws: ``HandoverError``.
  public init(
    reading text: String, _ sealing: any HandoverSealing
  ) throws(HandoverError) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard let title = lines.first, title.hasPrefix(Self.newerTitle) else { throw .notAKey }
    guard title == Self.title else { throw .newerVersion }
    func value(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
    guard let name = value("naam"), let written = value("sleutel"), let check = value("controle")
    else { throw .notAKey }
    guard let key = PublicKey(written: written.lowercased()) else { throw .keyChanged }
    self.init(name: name, key: key)
    guard check.lowercased() == self.check(sealing) else { throw .keyChanged }
  }

  /// 32 bits over name and key: a mistake in typing or copying is noticed.
  private func check(_ sealing: any HandoverSealing) -> String {
    let bytes = sealing.hash(of: Array("\(Self.title)/\(name)/\(key.written)".utf8)).prefix(4)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func groups(of digits: String) -> String {
    let signs = Array(digits)
    return stride(from: 0, to: signs.count, by: 8)
      .map { String(signs[$0..<min($0 + 8, signs.count)]) }.joined(separator: " ")
  }
}

extension HandoverSealing {
  /// What two people read aloud to compare a key: six groups of five digits (vingerafdruk).
  /// - Parameter key: Whose key.
  /// - Returns: About 100 bits, in digits and spaces.
  public func fingerprint(of key: PublicKey) -> String {
    let bytes = hash(of: Array("tussenstand/fingerprint/1".utf8) + key.bytes)
    return (0..<6).map { group in
      // Five bytes give five digits without a leaning that anybody could use.
      let number = bytes[group * 5..<group * 5 + 5].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      let digits = String(number % 100_000)
      return String(repeating: "0", count: 5 - digits.count) + digits
    }.joined(separator: " ")
  }
}
