// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Glibc

/// Tells when no key was pressed for a while; the time that a laptop sleeps counts.
///
/// <https://man7.org/linux/man-pages/man2/timerfd_create.2.html>
final class IdleClock {
  /// Can be read when the time is over; -1 while nobody asks.
  var descriptor: Int32 { limit == nil ? -1 : timer }

  /// How long no key may come; counts from when it is set.
  var limit: Duration? {
    didSet { restart() }
  }

  private let timer = ceditline_idle_timer()

  deinit {
    if timer >= 0 { close(timer) }
  }

  /// Counts from the beginning again.
  func restart() {
    guard timer >= 0 else { return }
    guard let limit else { return ceditline_start_idle_timer(timer, 0, 0) }
    let (seconds, attoseconds) = limit.components
    // A limit of nothing would stop the clock instead of ringing at once.
    let nanoseconds = max(seconds == 0 ? 1 : 0, attoseconds / 1_000_000_000)
    ceditline_start_idle_timer(timer, Int(seconds), Int(nanoseconds))
  }
}
