// SPDX-License-Identifier: EUPL-1.2

public import Terminal
public import Wording

/// The screen and the keyboard with a language: everything that is said and asked goes through it.
public final class Console {
  /// Where words go.
  public let screen: Screen
  /// Where answers come from.
  public let lines: any LineReading
  /// In which language.
  public let texts: Texts
  /// Whether a person sits at the keyboard.
  public let isInteractive: Bool

  /// Opens the terminal, or its twin for a pipe.
  /// - Parameters:
  ///   - surroundings: What the machine is like.
  ///   - texts: In which language.
  /// - Throws: `TerminalError` when the terminal cannot be used.
  public init(_ surroundings: Surroundings, texts: Texts) throws(TerminalError) {
    screen = Screen(environment: surroundings.environment)
    isInteractive = surroundings.isInteractive
    self.texts = texts
    lines = try LineSource.open(
      screen: screen, environment: surroundings.environment, echoesAnswers: true)
  }

  /// The widest that a line of text may be, so that it stays easy to read.
  public var width: Int { min(screen.width, 78) }

  /// Says a message, wrapped to the screen.
  /// - Parameters:
  ///   - message: What to say.
  ///   - style: How it looks, if it is not plain.
  public func say(_ message: Message, _ style: TextStyle? = nil) {
    say(text: texts(message), style)
  }

  /// Says text that stands in no text file, such as the resident's own words.
  /// - Parameters:
  ///   - text: What to say; control characters are taken out.
  ///   - style: How it looks, if it is not plain.
  public func say(text: String, _ style: TextStyle? = nil) {
    let clean = TextCleaning.displaySafe(text)
    for line in TextWrap.wrapped(clean, width: width).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      screen.write((style.map { screen.styled(String(line), $0) } ?? String(line)) + "\n")
    }
  }

  /// Leaves a line open.
  public func space() { screen.write("\n") }

  /// Shows a heading with room above it.
  /// - Parameter message: The heading.
  public func heading(_ message: Message) {
    space()
    say(message, .strong)
  }

  /// Empties the screen and what can be scrolled back to, where there is a screen.
  public func wipe() {
    guard isInteractive, !screen.isPlain else { return }
    screen.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  /// Asks a question of the program's own, outside a conversation.
  /// - Parameters:
  ///   - message: The question.
  ///   - prefill: What stands in the line.
  ///   - suggestions: What Tab offers.
  /// - Returns: The answer without spaces around it.
  /// - Throws: ``WorkplaceError/stopped``, ``WorkplaceError/inputEnded`` or `TerminalError`.
  public func ask(
    _ message: Message, prefill: String = "", suggestions: [String] = []
  ) throws -> String {
    say(message)
    while true {
      let event = try lines.readLine(
        LineRequest(prompt: prompt, prefill: prefill) { typed in
          suggestions.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
            .map { Completion(replacement: $0, start: 0) }
        })
      switch event {
      case .line(let line): return line.trimmed
      case .interrupted, .hangup: throw WorkplaceError.stopped
      case .endOfInput: throw WorkplaceError.inputEnded
      case .idle: break
      case .invalidText: say(Message("error-not-utf8"))
      }
    }
  }

  /// Asks a question that is answered with yes or no.
  /// - Parameters:
  ///   - message: The question.
  ///   - understand: Yes, no, or neither.
  /// - Returns: Whether it was yes.
  /// - Throws: As ``ask(_:prefill:suggestions:)``.
  public func confirm(
    _ message: Message, _ understand: (String, Texts) -> Bool?
  ) throws -> Bool {
    while true {
      if let answer = understand(try ask(message), texts) { return answer }
      say(Message("error-yes-or-no"))
    }
  }

  /// What stands in front of an answer.
  public var prompt: String { screen.styled("›", .accent) + " " }
}

extension String {
  /// Without spaces and line ends around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
