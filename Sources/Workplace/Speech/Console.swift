// SPDX-License-Identifier: EUPL-1.2

public import Terminal
public import Wording

/// The screen and the keyboard with a language: everything that is said and asked goes through it.
public final class Console {
  /// Where words go.
  public let screen: Screen
  /// Where answers come from.
  public let lines: any LineReading
  /// In which language; it may change in the middle of a conversation.
  public var texts: Texts
  /// How everything is shown.
  public var view: ReadingView
  /// Hides the screen after a while; `nil` where there is nothing to hide.
  public var lock: IdleLock?
  /// Whether a person sits at the keyboard.
  public let isInteractive: Bool
  /// Whether the line above is empty, or there is none.
  private var isAtGap = true

  /// Opens the terminal, or its twin for a pipe.
  /// - Parameters:
  ///   - surroundings: What the machine is like.
  ///   - texts: In which language.
  /// - Throws: `TerminalError` when the terminal cannot be used.
  public init(_ surroundings: Surroundings, texts: Texts) throws(TerminalError) {
    screen = Screen(environment: surroundings.environment)
    isInteractive = surroundings.isInteractive
    self.texts = texts
    view = surroundings.view ?? .ordinary
    lines = try LineSource.open(
      screen: screen, environment: surroundings.environment, echoesAnswers: true)
  }

  /// Makes a console with other answers than those of the terminal, for tests.
  init(_ surroundings: Surroundings, texts: Texts, answers: any LineReading) {
    screen = Screen(environment: surroundings.environment)
    isInteractive = surroundings.isInteractive
    self.texts = texts
    view = .ordinary
    lines = answers
  }

  private var spoken: SpokenLines {
    SpokenLines(view: view, texts: texts, screenWidth: screen.width)
  }

  /// The widest that a line of text may be, so that it stays easy to read.
  public var width: Int { spoken.width }

  /// Whether marks and boards are drawn, and not only said in words.
  public var draws: Bool { view != .calm }

  // MARK: - Saying

  /// Says a message, wrapped to the screen.
  /// - Parameters:
  ///   - message: What to say.
  ///   - role: What it does in the conversation.
  public func say(_ message: Message, as role: SpokenRole = .statement) {
    say(text: texts(message), as: role)
  }

  /// Says text that stands in no text file, such as the resident's own words.
  /// - Parameters:
  ///   - text: What to say; control characters are taken out.
  ///   - role: What it does in the conversation.
  ///   - indent: The spaces in front of every line after the first.
  public func say(text: String, as role: SpokenRole = .statement, indent: Int = 0) {
    if view == .large || role == .heading { gap() }
    let isStrong = role == .heading || role == .question
    for line in spoken.lines(text, as: role, indent: indent) {
      show(isStrong ? screen.styled(line, .strong) : line)
    }
  }

  /// Says back what was answered, where words stand for what is seen otherwise.
  /// - Parameters:
  ///   - answer: The answer as it was understood.
  ///   - label: Who said it, such as "U zei:".
  public func sayBack(_ answer: String, _ label: Message) {
    guard view == .calm, !answer.isEmpty else { return }
    say(text: texts(label) + " " + answer)
  }

  /// Shows one line as it is, such as a row of a list.
  /// - Parameter line: Fits the width; free of control characters other than our own.
  public func show(_ line: String) {
    screen.write(line + "\n")
    isAtGap = line.isEmpty
  }

  /// Shows one line without wrapping it: what is to be copied must stay in one piece.
  /// - Parameter text: Control characters are taken out.
  public func showUnwrapped(text: String) { show(TextCleaning.displaySafe(text)) }

  /// Says a message without wrapping it, such as one with a path.
  /// - Parameter message: What to say.
  public func showUnwrapped(_ message: Message) { showUnwrapped(text: texts(message)) }

  /// Leaves a line open.
  public func space() { show("") }

  /// Leaves a line open, unless there is one already.
  public func gap() { if !isAtGap { space() } }

  /// Shows a heading with room above it.
  /// - Parameter message: The heading.
  public func heading(_ message: Message) { say(message, as: .heading) }

  /// Begins a new page, where one question at a time is shown.
  public func turnPage() {
    guard view == .large else { return }
    if isInteractive, !screen.isPlain {
      screen.write("\u{1B}[H\u{1B}[2J")
      isAtGap = true
    } else {
      gap()
    }
  }

  /// Empties the screen and what can be scrolled back to, where there is a screen.
  public func wipe() {
    guard isInteractive, !screen.isPlain else { return }
    screen.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    isAtGap = true
  }

  // MARK: - Asking

  /// Reads a line, with room above it where the view asks for it.
  /// - Parameter request: What stands in front, and what may help to answer.
  /// - Returns: As `LineReading` gives it.
  /// - Throws: `TerminalError` when the terminal cannot be read at all.
  public func readLine(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    if view == .large { gap() }
    defer { isAtGap = false }
    var request = request
    request.idleLimit = lock?.limit
    return try lines.readLine(request)
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
    var prefill = prefill
    say(message, as: .question)
    while true {
      let event = try readLine(
        LineRequest(prompt: prompt, prefill: prefill) { typed in
          suggestions.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
            .map { Completion(replacement: $0, start: 0) }
        })
      switch event {
      case .line(let line): return line.trimmed
      case .interrupted, .hangup: throw WorkplaceError.stopped
      case .endOfInput: throw WorkplaceError.inputEnded
      case .idle(let typed):
        try lockScreen()
        say(message, as: .question)
        prefill = typed
      case .invalidText: say(Message("error-not-utf8"), as: .mistake)
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
      say(Message("error-yes-or-no"), as: .mistake)
    }
  }

  /// What stands in front of an answer: a sign, or a word that can be read aloud.
  public var prompt: String {
    screen.styled(view == .calm ? texts("label-prompt") : "›", .strong) + " "
  }
}

extension String {
  /// Without spaces and line ends around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
