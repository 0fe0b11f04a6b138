// SPDX-License-Identifier: EUPL-1.2

/// Where answers come from: a person at a terminal, or a prepared list through a pipe.
public protocol LineReading: AnyObject {
  /// The source of single keys, for the bar, or `nil` where there are none (a pipe, `TERM=dumb`).
  var keys: (any KeyReading)? { get }

  /// Asks for one answer.
  ///
  /// - Parameter request: The prompt and what may help to answer.
  /// - Returns: The answer, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read at all.
  func readLine(_ request: LineRequest) throws(TerminalError) -> LineEvent

  /// Asks for a passphrase, without showing it.
  ///
  /// - Parameter prompt: What stands in front.
  /// - Returns: The passphrase, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read at all.
  func readSecret(prompt: String) throws(TerminalError) -> SecretEvent
}

/// One question as the terminal sees it.
public struct LineRequest: Sendable {
  /// What stands in front of the answer; may hold colour (`ESC [ … m`).
  public var prompt: String
  /// An earlier answer that stands in the line to be edited.
  public var prefill: String
  /// Whether lines that arrive together become one answer, also without bracketed paste.
  ///
  /// A line end counts as pasted when the rest of the paste, with at least one more character, is
  /// there within 5 milliseconds. Nobody types that fast; what was joined stands in the line until
  /// Enter is pressed, so a wrong guess is seen before it counts. An Enter that comes by itself, 50
  /// milliseconds or more after another key, was pressed, and nothing is waited for.
  public var joinsBursts: Bool
  /// How long no key may come before the reading ends with `LineEvent.idle`; `nil` for no end.
  ///
  /// The time that a laptop sleeps counts. A pipe never gets idle.
  public var idleLimit: Duration?
  /// The ways to finish what stands before the cursor.
  public var completions: @Sendable (_ beforeCursor: String) -> [Completion]

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - prompt: What stands in front of the answer.
  ///   - prefill: An earlier answer to edit.
  ///   - joinsBursts: Whether lines that arrive together become one answer.
  ///   - idleLimit: How long no key may come.
  ///   - completions: The ways to finish what stands before the cursor.
  public init(
    prompt: String, prefill: String = "", joinsBursts: Bool = true,
    idleLimit: Duration? = nil,
    completions: @escaping @Sendable (_ beforeCursor: String) -> [Completion] = { _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.joinsBursts = joinsBursts
    self.idleLimit = idleLimit
    self.completions = completions
  }
}

/// One way to finish what was typed.
public struct Completion: Equatable, Sendable {
  /// The text that comes in the line.
  public var replacement: String
  /// Where the replaced part starts, in characters from the start of the line.
  public var start: Int
  /// What the menu calls it.
  public var label: String
  /// What the menu says about it; may be empty.
  public var description: String

  /// Makes a completion.
  ///
  /// - Parameters:
  ///   - replacement: The text that comes in the line.
  ///   - start: Where the replaced part starts, in characters from the start of the line.
  ///   - label: What the menu calls it; the replacement when left out.
  ///   - description: What the menu says about it.
  public init(
    replacement: String, start: Int, label: String? = nil, description: String = ""
  ) {
    self.replacement = replacement
    self.start = start
    self.label = label ?? replacement
    self.description = description
  }
}

/// What came of asking for a line.
///
/// Every way out but the end of input carries what was typed.
public enum LineEvent: Equatable, Sendable {
  /// An answer; holds line ends when several lines were pasted.
  case line(String)
  /// Ctrl-C, or the signal of that name.
  case interrupted(typed: String)
  /// Ctrl-D on an empty line, or the input is at its end.
  case endOfInput
  /// Bytes came that are not UTF-8; `U+FFFD` stands in their place.
  case invalidText(typed: String)
  /// The terminal was closed or the program was asked to stop: keep the draft and leave.
  case hangup(typed: String)
  /// No key came for as long as was asked; what was typed can be the next prefill.
  case idle(typed: String)
}

/// What came of asking for a passphrase.
public enum SecretEvent: Sendable {
  /// The passphrase, possibly empty.
  case secret(Secret)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line, or the input is at its end.
  case endOfInput
  /// The terminal was closed or the program was asked to stop.
  case hangup
}
