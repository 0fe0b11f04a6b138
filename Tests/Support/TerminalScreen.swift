// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A program on a screen as somebody sees it: drawn by tmux, a terminal that is not ours.
public final class TerminalScreen {
  /// What can go wrong around a screen.
  public enum Failure: Error {
    /// The text did not come in time; here is what the screen showed.
    case notSeen(String, screen: String)
  }

  private let server = "tussenstand-\(UUID().uuidString)"

  /// Starts a program on a screen.
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments, each without spaces.
  ///   - environment: Its whole environment, without spaces.
  ///   - columns: The width.
  ///   - rows: The height.
  /// - Throws: When tmux cannot be started.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String], columns: Int,
    rows: Int
  ) throws {
    let settings = environment.map { "\($0.key)=\($0.value)" }.sorted()
    // The screen stays after the program's end, so that its last words can be read.
    let words = ["env", "-i"] + settings + [program] + arguments + [";", "sleep", "60"]
    try tmux(
      "new-session", "-d", "-x", String(columns), "-y", String(rows),
      words.joined(separator: " "))
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types words and Enter.
  /// - Parameter words: What is typed.
  /// - Throws: When tmux is gone.
  public func typeLine(_ words: String) throws {
    if !words.isEmpty { try tmux("send-keys", "-l", words) }
    try press("Enter")
  }

  /// Presses a key.
  /// - Parameter key: As tmux calls it, such as `Right`.
  /// - Throws: When tmux is gone.
  public func press(_ key: String) throws { try tmux("send-keys", key) }

  /// What the screen shows now, without spaces at the ends of lines and empty lines at the end.
  /// - Returns: The lines.
  /// - Throws: When tmux is gone.
  public func text() throws -> String {
    var lines = try tmux("capture-pane", "-p").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Waits until the screen shows a text and does not change any more.
  /// - Parameters:
  ///   - text: Words, wherever their lines break.
  ///   - seconds: How long to wait.
  /// - Returns: The screen.
  /// - Throws: ``Failure/notSeen(_:screen:)``.
  @discardableResult
  public func waitFor(_ text: String, seconds: Double = 60) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      let shown = try self.text()
      let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if shown == last, words.contains(text) { return shown }
      last = shown
      usleep(300_000)
    }
    throw Failure.notSeen(text, screen: last)
  }

  /// Waits until the program waits, and the screen does not change any more.
  /// - Returns: The screen.
  /// - Throws: When tmux is gone.
  public func settled() throws -> String {
    let place = try tmux("display-message", "-p", "#{pane_pid} #{pane_tty}").split(separator: " ")
    let program = RunningProgram(
      process: place.first.flatMap { Int32($0) } ?? 0,
      terminal: place.last.map { String($0.filter { !$0.isWhitespace }) } ?? "")
    let end = Date().addingTimeInterval(60)
    var last = ""
    while Date() < end {
      let shown = try text()
      if shown == last, program.isWaiting { return shown }
      last = shown
      usleep(150_000)
    }
    return last
  }

  /// Runs tmux in a terminal of its own: the threads that tests run on block the signals it needs.
  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let command = try Talk(
      "/usr/bin/tmux", ["-u", "-L", server, "-f", "/dev/null"] + arguments, columns: 200)
    guard try command.exitStatus() == 0 else {
      throw Failure.notSeen(arguments.joined(separator: " "), screen: command.transcript)
    }
    return command.transcript
  }
}
