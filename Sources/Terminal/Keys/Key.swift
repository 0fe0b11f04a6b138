// SPDX-License-Identifier: EUPL-1.2

/// What a keyboard can say, whatever bytes the terminal uses for it.
public enum Key: Equatable, Sendable {
  /// A letter, digit or sign.
  case text(Unicode.Scalar)
  /// Enter, or a line end in what a terminal without bracketed paste sends.
  case enter
  /// Alt-Enter: a line end inside an answer.
  case newLine
  /// Tab.
  case tab
  /// Escape, alone.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// An arrow; `isLarge` with Shift, Ctrl or Alt.
  case left(isLarge: Bool)
  /// An arrow; `isLarge` with Shift, Ctrl or Alt.
  case right(isLarge: Bool)
  /// An arrow; `isLarge` with Shift, Ctrl or Alt.
  case up(isLarge: Bool)
  /// An arrow; `isLarge` with Shift, Ctrl or Alt.
  case down(isLarge: Bool)
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Ctrl and a letter: 1 is Ctrl-A, 31 is Ctrl-_.
  case control(UInt8)
  /// Alt and a letter.
  case meta(Unicode.Scalar)
  /// A bracketed paste as one text; `U+FFFD` stands for bytes that are not UTF-8.
  case pasted(String, isDamaged: Bool)
  /// A byte that is not UTF-8.
  case invalid
  /// A key that nothing is done with.
  case unknown
  /// Something happened outside the keyboard.
  case signal(TerminalSignal)
  /// The input is at its end.
  case closed
}

/// What the outside world can tell a program at a terminal.
public enum TerminalSignal: Equatable, Sendable {
  /// Ctrl-C from outside the line.
  case interrupt
  /// The window changed size.
  case resized
  /// The program was put aside.
  case suspend
  /// The program came back.
  case resumed
  /// The terminal was closed or the program was asked to stop.
  case hangup
  /// Nobody pressed a key for as long as was asked.
  case idle
}

/// A source of single keys.
public protocol KeyReading: AnyObject {
  /// Runs `body` with keys as they are pressed, unseen; the terminal is as before afterwards.
  ///
  /// - Parameters:
  ///   - idleLimit: How long no key may come before `TerminalSignal.idle` comes instead.
  ///   - body: Gets the function that waits for the next key.
  /// - Returns: What `body` returns.
  /// - Throws: `TerminalError` when the terminal cannot be read.
  func withKeys<Result>(
    idleLimit: Duration?,
    _ body: (_ next: () throws(TerminalError) -> Key) throws(TerminalError) -> Result
  ) throws(TerminalError) -> Result
}
