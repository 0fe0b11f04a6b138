// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Chooses where answers come from.
public enum LineSource {
  /// The line editor when a person is at a terminal on both sides, else answers through a pipe.
  ///
  /// - Parameters:
  ///   - screen: The standard output.
  ///   - environment: `TERM` is read from it.
  ///   - echoesAnswers: Whether answers through a pipe are shown after their prompts.
  /// - Returns: The source of answers.
  /// - Throws: `TerminalError` when there is a terminal but no editor for it.
  public static func open(
    screen: Screen, environment: [String: String], echoesAnswers: Bool = false
  ) throws(TerminalError) -> any LineReading {
    guard isatty(0) == 1, isatty(1) == 1 else {
      return ScriptedLines(output: screen, echoesAnswers: echoesAnswers)
    }
    return try LineEditor(screen: screen, environment: environment)
  }
}
