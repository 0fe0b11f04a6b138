// SPDX-License-Identifier: EUPL-1.2

internal import CSodium

/// The memory of this process as a whole.
public enum ProcessMemory {
  /// Whether the system may write this memory to a core file, or let another program read it.
  public static var allowsDumps: Bool { csodium_allows_dumps() != 0 }

  /// Forbids it, for the rest of this process.
  ///
  /// A limit on the size of core files is not enough: the kernel does not look at it when core files
  /// go to a program (`core_pattern` with a pipe). It also keeps a debugger of the same user out.
  /// C: `prctl`, `PR_SET_DUMPABLE`. Source: core(5), prctl(2).
  /// - Returns: `false` when the system refused.
  @discardableResult
  public static func forbidDumps() -> Bool { csodium_forbid_dumps() == 0 }
}
