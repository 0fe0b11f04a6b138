// SPDX-License-Identifier: EUPL-1.2

internal import Terminal
public import Wording

/// How far a long task is: one line that changes, or a line now and then that can be read aloud.
///
/// Through a pipe nothing is shown: nobody waits there.
public struct ProgressLine {
  private let console: Console
  private let total: Int
  private let message: (Int) -> Message
  private var said = 0

  /// Prepares; nothing is shown yet.
  /// - Parameters:
  ///   - console: Where it is shown.
  ///   - total: How many things there are to do.
  ///   - message: Says how many are done.
  public init(_ console: Console, total: Int, saying message: @escaping (Int) -> Message) {
    self.console = console
    self.total = total
    self.message = message
  }

  private var changesInPlace: Bool { console.draws && !console.screen.isPlain }

  /// Shows how far it is.
  /// - Parameter done: How many things are done.
  public mutating func show(done: Int) {
    guard console.isInteractive, total > 0 else { return }
    guard changesInPlace else {
      let tenth = done * 10 / total
      guard tenth > said else { return }
      said = tenth
      console.say(message(done))
      return
    }
    let width = 20
    let filled = done * width / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    console.screen.write("\r\u{1B}[K" + bar + " " + console.texts(message(done)))
  }

  /// Takes the line away.
  public func end() {
    guard console.isInteractive, total > 0, changesInPlace else { return }
    console.screen.write("\r\u{1B}[K")
  }
}
