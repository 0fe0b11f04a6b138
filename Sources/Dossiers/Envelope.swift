// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// The written form of every record: `{"body":…,"v":1}`, JSON with sorted keys.
struct Envelope<Body> {
  let v: Int
  let body: Body
}

extension Envelope: Encodable where Body: Encodable {
  /// Writes contents.
  static func write(_ body: Body, version: Int) throws -> OpenBytes {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return OpenBytes(Array(try encoder.encode(Envelope(v: version, body: body))))
  }
}

extension Envelope: Decodable where Body: Decodable {
  /// Reads contents up to a version.
  ///
  /// Of contents that do not read as they should, the version is read on its own: the body of a newer
  /// one may look like nothing known.
  static func read(
    _ contents: OpenBytes, upTo version: Int
  ) throws(UnreadableContents) -> Body {
    let decoder = JSONDecoder()
    let data = Data(contents.bytes)
    let envelope = try? decoder.decode(Self.self, from: data)
    let found = envelope?.v ?? (try? decoder.decode(EnvelopeLabel.self, from: data))?.v
    if let found, found > version { throw .newerVersion }
    guard let envelope else { throw .unknown }
    return envelope.body
  }
}

private struct EnvelopeLabel: Decodable {
  let v: Int
}

enum UnreadableContents: Error {
  case unknown, newerVersion
}
