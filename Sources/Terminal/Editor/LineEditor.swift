// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Foundation

/// Line editing by a person at a terminal, over libedit.
///
/// libedit draws the line and does the editing; the keys come from our own `Keyboard`, so that a
/// paste, a signal and a byte that is not UTF-8 are known for what they are before libedit sees
/// them. Nothing typed is kept: there is no history, and no settings file is read.
///
/// <https://man.netbsd.org/editline.3>
@safe public final class LineEditor: LineReading {
  /// Keys of libedit that our own functions are bound to; the keyboard never passes them through.
  enum Command {
    static let insert: wchar_t = 0x1C
    static let undo: wchar_t = 0x1F
    static let redo: wchar_t = 0x1E
    static let complete: wchar_t = 0x09
    static let move: wchar_t = 0x1D
  }

  let screen: Screen
  let keyboard: Keyboard
  let editor: OpaquePointer
  let isDumb: Bool
  private let complaints: UnsafeMutablePointer<FILE>
  private var promptBytes: UnsafeMutablePointer<CChar>?

  var request = LineRequest(prompt: "")
  /// What the read will be, once the line ends; an answer unless something else happened.
  var ending = Ending.answer
  /// Text on its way into the line as one piece.
  var pieces: [String] = []
  /// Keys of libedit on their way.
  var queued: [wchar_t] = []
  /// The place that the cursor moves to, in scalars from the start.
  var destination = 0
  /// The menu that was shown just before this key.
  var menu: OfferedMenu?
  /// The candidate that comes in the line.
  var choice: Completion?
  var history = EditHistory()
  /// Whether bytes that are not UTF-8 came while this line was edited.
  var isDamaged = false

  /// The columns that the line was drawn for.
  var drawnWidth = 80

  enum Ending { case answer, interrupted, endOfInput, hangup, idle }

  /// Opens the editor on the standard streams.
  ///
  /// - Parameters:
  ///   - screen: The standard output.
  ///   - environment: `TERM` is read from it.
  /// - Throws: `TerminalError` when there is no UTF-8, or the editor cannot be made.
  public init(screen: Screen, environment: [String: String]) throws(TerminalError) {
    guard UTF8Locale.isReady else { throw .noUTF8Locale }
    guard let signals = TerminalSignals.shared, TerminalModes.isRemembered,
      let complaints = unsafe fopen("/dev/null", "w"),
      let editor = unsafe ceditline_open(complaints)
    else { throw .editorUnavailable }
    self.screen = screen
    unsafe self.complaints = complaints
    unsafe self.editor = editor
    isDumb = TerminalKind(environment: environment).isDumb
    keyboard = Keyboard(descriptor: 0, signals: signals)
    // SAFETY: a live editor.
    unsafe _ = ceditline_silence_between_lines(editor)
    setUp()
  }

  deinit {
    TerminalModes.restore()
    // SAFETY: made in `init`; nothing uses them after this.
    unsafe el_end(editor)
    unsafe fclose(complaints)
    unsafe free(promptBytes)
  }

  /// The keys, unless the terminal cannot redraw a line.
  public var keys: (any KeyReading)? { isDumb ? nil : self }

  /// Asks for one answer.
  ///
  /// - Parameter request: The prompt and what may help to answer.
  /// - Returns: The answer, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read at all.
  public func readLine(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    // Before the prompt is there: what comes right after it must not be taken for whole lines.
    unsafe _ = ceditline_prepare(editor, 1)
    keyboard.watchIdleness(request.idleLimit)
    defer {
      keyboard.watchIdleness(nil)
      unsafe _ = ceditline_prepare(editor, 0)
      TerminalModes.setsBracketedPaste(false)
    }
    begin(request)
    if !isDumb { TerminalModes.setsBracketedPaste(true) }
    var count: Int32 = 0
    // SAFETY: the text belongs to libedit until its next call, and is copied here.
    let line = unsafe el_wgets(editor, &count)
    if let failure {
      self.failure = nil
      throw failure
    }
    var scalars = String.UnicodeScalarView()
    if let line = unsafe line {
      for index in 0..<max(0, Int(count)) {
        if let scalar = unsafe Unicode.Scalar(UInt32(bitPattern: line[index])) {
          scalars.append(scalar)
        }
      }
    }
    while scalars.last == "\n" { scalars.removeLast() }
    let text = String(scalars)
    history = EditHistory()
    switch ending {
    case .answer:
      return isDamaged && scalars.contains("\u{FFFD}") ? .invalidText(typed: text) : .line(text)
    case .interrupted: return .interrupted(typed: text)
    case .endOfInput: return .endOfInput
    case .hangup: return .hangup(typed: text)
    case .idle: return .idle(typed: text)
    }
  }

  /// An error of the keyboard, on its way through libedit.
  var failure: TerminalError?

  private func begin(_ request: LineRequest) {
    self.request = request
    ending = .answer
    isDamaged = false
    failure = nil
    drawnWidth = screen.width
    queued = []
    pieces = []
    (menu, choice) = (nil, nil)
    history = EditHistory()
    var prompt = request.prompt
    // libedit's prompt is one line; what stands above it is ordinary text.
    if let end = prompt.lastIndex(of: "\n") {
      screen.write(String(prompt[...end]))
      prompt = String(prompt[prompt.index(after: end)...])
    }
    unsafe free(promptBytes)
    unsafe promptBytes = strdup(StyledText.prompt(prompt, usesColour: screen.usesColour))
    if !request.prefill.isEmpty { insert(TextCleaning.answer(request.prefill)) }
  }

  /// Lets libedit take a text into the line as one piece.
  func insert(_ text: String) {
    // libedit draws a mark that stands alone over its letter away; composed letters stay whole.
    pieces.append(TextCleaning.answer(text).precomposedStringWithCanonicalMapping)
    queued.append(Command.insert)
  }

  private func setUp() {
    // SAFETY: each call passes a live editor, literals, and functions that never go away. `self`
    // outlives the editor, which ends in `deinit`.
    if isDumb { unsafe _ = ceditline_set_terminal(editor, "dumb") }
    unsafe _ = ceditline_use_emacs_keys(editor)
    unsafe _ = ceditline_leave_signals(editor)
    unsafe _ = ceditline_set_context(editor, Unmanaged.passUnretained(self).toOpaque())
    unsafe _ = ceditline_set_prompt(editor, { unsafe LineEditor.of($0)?.promptBytes }, 1)
    unsafe _ = ceditline_set_reader(
      editor,
      { editor, place in
        guard let place = unsafe place, let editor = unsafe LineEditor.of(editor) else { return -1 }
        guard let character = editor.nextCharacter() else { return -1 }
        unsafe place.pointee = character
        return 1
      })
    // Ctrl-C, Ctrl-Z and Ctrl-S come as keys, in order with the others; Enter stays different
    // from a line end in a paste.
    for setting in ["-isig", "-ixon", "-icrnl", "-inlcr", "-iexten"] {
      unsafe _ = ceditline_set_tty(editor, setting)
    }
    addFunctions()
  }

  /// The object that an editor was made by.
  static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor = unsafe editor, let context = unsafe ceditline_context(editor) else {
      return nil
    }
    // SAFETY: the context was set to this object, which is alive as long as its editor.
    return unsafe Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  }
}
