// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Sealing
internal import Testing
@testable internal import Workplace

/// What the process does before anything else, read back from the system.
@Suite struct ProcessGuardTests {
  @Test func `no core file is written, no program looks in, and new files are private`() async {
    await #expect(processExitsWith: .success) {
      ProcessGuard.start()
      var limit = rlimit(rlim_cur: 1, rlim_max: 1)
      // SAFETY: one place for one structure.
      guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else {
        exit(1)
      }
      guard limit.rlim_cur == 0, limit.rlim_max == 0 else { exit(2) }
      guard !ProcessMemory.allowsDumps else { exit(3) }
      guard umask(0o077) == 0o077 else { exit(4) }
    }
  }
}
