// SPDX-License-Identifier: EUPL-1.2

/// Tells a key that was pressed from bytes that came along with others.
struct Arrivals {
  /// How far apart are keys of which the second is no part of a paste with the first.
  static let typingGap = Duration.milliseconds(50)

  private var last: ContinuousClock.Instant?
  /// Whether what came last was one byte, a while after what came before: somebody pressed a key.
  private(set) var wasTyped = false

  /// Notes that something was read.
  /// - Parameters:
  ///   - count: How many bytes.
  ///   - now: When.
  mutating func note(_ count: Int, at now: ContinuousClock.Instant) {
    wasTyped = count == 1 && last.map { now - $0 >= Self.typingGap } ?? true
    last = now
  }
}
