// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with the terminal itself.
public enum TerminalError: Error, Equatable, Sendable {
  /// The line editor could not be set up on this terminal.
  case editorUnavailable
  /// No UTF-8 character set is installed, not even `C.UTF-8`.
  case noUTF8Locale
  /// Reading failed with this `errno`.
  case unreadable(errno: Int32)
}
