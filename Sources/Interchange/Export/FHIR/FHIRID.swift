// SPDX-License-Identifier: EUPL-1.2

/// The id of a resource: always the same for the same record, and different for every other.
///
/// A UUID of version 8 (RFC 9562) out of the FNV-1a hash, 128 bits, of what it is about. It says
/// nothing that the resource does not say, so it need not be secret.
struct FHIRID: Hashable, Encodable, CustomStringConvertible {
  let description: String

  /// Names a resource.
  /// - Parameter parts: What it is about, such as a kind and the id of a record.
  init(_ parts: any CustomStringConvertible...) {
    // Source: "The FNV Non-Cryptographic Hash Algorithm", offset basis and prime for 128 bits.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for part in parts {
      // The zero keeps "ab","c" apart from "a","bc".
      for byte in Array(part.description.utf8) + [0] {
        hash ^= UInt128(byte)
        hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
      }
    }
    var bytes = (0..<16).map { UInt8(truncatingIfNeeded: hash >> (120 - 8 * UInt128($0))) }
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    description = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
      .joined(separator: "-")
  }

  /// The address of the resource in the bundle.
  var urn: String { "urn:uuid:" + description }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
