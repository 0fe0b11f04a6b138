// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
internal import Foundation
internal import Terminal
public import Wording

/// Runs a program from its arguments to its exit status.
public enum ProgramRunner {
  /// Parses, runs and ends the process: 0 done, 1 refused or unfinished, 64 wrong usage.
  ///
  /// Whatever goes wrong ends with a sentence on standard error.
  /// - Parameters:
  ///   - program: The root command.
  ///   - explain: What to say about errors of the program's own rooms; `nil` leaves it to the edge.
  public static func run(
    _ program: (some ParsableCommand).Type, explain: (any Error) -> Message? = { _ in nil }
  ) -> Never {
    // No core file with keys in it, no file that others can read.
    ProcessGuard.start()
    do {
      var command = try program.parseAsRoot()
      try command.run()
      exit(0)
    } catch {
      exit(end(error, of: program, explain))
    }
  }

  private static func end(
    _ error: any Error, of program: (some ParsableCommand).Type,
    _ explain: (any Error) -> Message?
  ) -> Int32 {
    let texts = HelpTexts.texts
    let code = program.exitCode(for: error)
    // The parser's own errors, and a request for help.
    if code == .validationFailure || code == .success {
      let text = ParserWords(texts).message(about: error, of: program)
      write(text, to: code == .success ? .standardOutput : .standardError)
      return code.rawValue
    }
    if error is ExitCode { return code.rawValue }
    write(texts(explain(error) ?? Message(about: error)), to: .standardError)
    return ExitCode.failure.rawValue
  }

  private static func write(_ text: String, to handle: FileHandle) {
    guard !text.isEmpty else { return }
    // A mistaken argument is repeated in the message, and may hold anything.
    try? handle.write(contentsOf: Data((TextCleaning.displaySafe(text) + "\n").utf8))
  }
}
