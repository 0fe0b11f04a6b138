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
  /// The version is read on its own first: the body of a newer one may look like nothing known.
  static func read(
    _ contents: OpenBytes, upTo version: Int
  ) throws(UnreadableContents) -> Body {
    let decoder = JSONDecoder()
    let data = Data(contents.bytes)
    guard let label = try? decoder.decode(EnvelopeLabel.self, from: data) else { throw .unknown }
    guard label.v <= version else { throw .newerVersion }
    guard let envelope = try? decoder.decode(Self.self, from: data) else { throw .unknown }
    return envelope.body
  }
}

private struct EnvelopeLabel: Decodable {
  let v: Int
}

enum UnreadableContents: Error {
  case unknown, newerVersion
}
