// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// What somebody loads: an instrument, or a mapping between two versions.
public enum InstrumentFile: Hashable, Sendable {
  case instrument(Instrument)
  case mapping(InstrumentMapping)

  /// No list of ours needs to be larger, in UTF-8 bytes.
  public static let mostText = 500_000

  /// Reads a file of either kind; a file with `from` or `to` is a mapping.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: What it holds.
  /// - Throws: ``InstrumentError`` with every finding.
  public static func read(file: String, text: String) throws(InstrumentError) -> InstrumentFile {
    var reading = InstrumentReading(text: text)
    guard let root = reading.root() else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
    let isMapping = root["from"] != nil || root["to"] != nil
    return isMapping
      ? .mapping(try MappingReader.mapping(file: file, text: text))
      : .instrument(try InstrumentReader.instrument(file: file, text: text))
  }
}

extension InstrumentReference {
  /// Reads the written form `id@version`.
  /// - Parameter text: Anything else gives `nil`.
  public init?(written text: some StringProtocol) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, InstrumentReading.isIdentifier(parts[0]),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let version = Int(parts[1]),
      version >= 1
    else { return nil }
    self.init(id: String(parts[0]), version: version)
  }
}
