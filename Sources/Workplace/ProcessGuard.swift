// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import Sealing

/// What the process does to keep what is in it to itself.
enum ProcessGuard {
  /// Makes new files private, leaves no core file, and turns a closed pipe or a full quota into an
  /// error that can be told instead of a death.
  static func start() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    // SAFETY: the structure is the one that the call reads.
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    ProcessMemory.forbidDumps()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
