// SPDX-License-Identifier: EUPL-1.2

/// Why another program gave nothing; never holds what it was given.
public enum ProcessFailure: Error, Hashable, Sendable {
  /// It could not be started.
  case notStarted
  /// It was ended because it took too long.
  case timedOut
}
