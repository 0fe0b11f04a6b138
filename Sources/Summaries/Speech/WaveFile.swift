// SPDX-License-Identifier: EUPL-1.2

/// A sound file in which the lengths are right.
///
/// A program that writes to a pipe cannot go back to the head of its file, and leaves the largest
/// numbers there; some players then refuse the file, or count hours that are not there.
///
/// Source: Multimedia Programming Interface and Data Specifications 1.0, RIFF and WAVE.
struct WaveFile {
  let bytes: [UInt8]

  /// Mends the lengths of a file with one piece of sound, which is its last piece.
  /// - Parameter streamed: The bytes as they came out of a pipe; `nil` when there is no sound in it.
  init?(streamed: [UInt8]) {
    guard streamed.count > 12, Self.name(in: streamed, at: 0) == "RIFF",
      Self.name(in: streamed, at: 8) == "WAVE"
    else { return nil }
    var at = 12
    while at + 8 <= streamed.count, Self.name(in: streamed, at: at) != "data" {
      at += 8 + Self.number(in: streamed, at: at + 4)
    }
    guard at + 8 < streamed.count else { return nil }
    var bytes = streamed
    Self.put(streamed.count - 8, into: &bytes, at: 4)
    Self.put(streamed.count - at - 8, into: &bytes, at: at + 4)
    self.bytes = bytes
  }

  private static func name(in bytes: [UInt8], at start: Int) -> String {
    String(decoding: bytes[start..<start + 4], as: UTF8.self)
  }

  private static func number(in bytes: [UInt8], at start: Int) -> Int {
    bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func put(_ number: Int, into bytes: inout [UInt8], at start: Int) {
    for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}
