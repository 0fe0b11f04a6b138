// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import Synchronization

/// The signals that a program at a terminal gets, as events in the order in which they came.
///
/// Handlers only write the signal's number into a pipe, which the keyboard reads beside its keys.
struct TerminalSignals {
  /// The end of the pipe that the keyboard waits on.
  let descriptor: Int32

  private static let watched = [SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM]

  /// Takes the signals over, once for the process; they stay ours until it ends.
  static let shared: TerminalSignals? = {
    var ends: [Int32] = [-1, -1]
    // SAFETY: two places for two descriptors.
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    // Stored before the first handler is there to read it.
    signalPipe.store(ends[1], ordering: .sequentiallyConsistent)
    for number in watched { handle(number, with: noteSignal) }
    return TerminalSignals(descriptor: ends[0])
  }()

  /// Stops the whole job, as Ctrl-Z does, and returns when it goes on.
  ///
  /// Where nobody could let it go on (a window without a shell), the kernel does not stop it.
  static func stepAside() {
    handle(SIGTSTP, with: SIG_DFL)
    kill(0, SIGTSTP)
    handle(SIGTSTP, with: noteSignal)
  }

  private static func handle(_ number: Int32, with handler: __sighandler_t?) {
    var action = sigaction()
    // SAFETY: our handler only calls `write`, which signal handlers may call.
    unsafe action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    unsafe sigemptyset(&action.sa_mask)
    unsafe sigaction(number, &action, nil)
  }

  /// The oldest signal that was not read yet.
  func next() -> TerminalSignal? {
    var number: UInt8 = 0
    // SAFETY: one byte into one byte.
    guard unsafe read(descriptor, &number, 1) == 1 else { return nil }
    switch Int32(number) {
    case SIGINT: return .interrupt
    case SIGWINCH: return .resized
    case SIGTSTP: return .suspend
    case SIGCONT: return .resumed
    default: return .hangup
    }
  }
}

/// Where the handlers write; an atomic, because a handler may run in the middle of anything.
private let signalPipe = Atomic<Int32>(-1)

private func noteSignal(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  // SAFETY: `errno` is put back, because the interrupted code may be about to read it.
  let before = errno
  _ = unsafe write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
  errno = before
}
