// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import Terminal

extension Console {
  /// Waits; what is typed meanwhile is neither shown nor kept.
  ///
  /// A key may make it somewhat longer, never twice as long.
  /// - Parameters:
  ///   - seconds: How long.
  ///   - canStop: Whether Ctrl-C ends it.
  /// - Throws: ``WorkplaceError/stopped``, or `TerminalError`.
  func wait(seconds: Int, canStop: Bool) throws {
    guard seconds > 0 else { return }
    let duration = Duration.seconds(seconds)
    let end = ContinuousClock.now + duration
    guard let keys = lines.keys else {
      while ContinuousClock.now < end { usleep(50_000) }
      return
    }
    let isOver = try keys.withKeys(idleLimit: duration) { next throws(TerminalError) in
      try Self.waits(until: end, canStop: canStop, next)
    }
    if !isOver { throw WorkplaceError.stopped }
  }

  /// Reads keys away until the time is over; `false` when it was broken off.
  private static func waits(
    until end: ContinuousClock.Instant, canStop: Bool, _ next: () throws(TerminalError) -> Key
  ) throws(TerminalError) -> Bool {
    repeat {
      let key = try next()
      if key == .signal(.idle) { return true }
      if key == .signal(.hangup) || key == .closed { return false }
      if canStop, key == .control(3) || key == .signal(.interrupt) { return false }
    } while ContinuousClock.now < end
    return true
  }
}
