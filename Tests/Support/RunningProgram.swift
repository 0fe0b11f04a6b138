// SPDX-License-Identifier: EUPL-1.2

internal import CPty
internal import Foundation

/// A program at a terminal, as the system sees it.
struct RunningProgram {
  /// The number of the process.
  let process: Int32
  /// The path of the terminal that it reads.
  let terminal: String

  /// Whether it has done all it can with what was typed.
  ///
  /// Nothing typed waits to be read, and no process of the program is running or ready to run.
  var isWaiting: Bool { unreadInput == 0 && processes(from: process).allSatisfy(isAsleep) }

  /// The bytes that were typed and that the program has not read.
  private var unreadInput: Int32 {
    // SAFETY: a path of our own.
    let line = unsafe open(terminal, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard line >= 0 else { return 0 }
    defer { close(line) }
    var count: Int32 = 0
    // SAFETY: one place for one number.
    guard unsafe ioctl(line, UInt(FIONREAD), &count) == 0 else { return 0 }
    return count
  }

  private func processes(from parent: Int32) -> [Int32] {
    let list = try? String(
      contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
    let children = (list ?? "").split(separator: " ").compactMap { Int32($0) }
    return [parent] + children.flatMap(processes)
  }

  /// The state stands behind the name, which may hold anything, brackets too.
  private func isAsleep(_ process: Int32) -> Bool {
    guard
      let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let state = line.split(separator: ")").last?.drop(while: \.isWhitespace).first
    else { return true }
    return !"RD".contains(state)
  }
}
