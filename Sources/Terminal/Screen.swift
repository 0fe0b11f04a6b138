// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Glibc

/// Where the words of the program go.
public protocol TerminalOutput: AnyObject {
  /// The columns of a line.
  var width: Int { get }
  /// The rows of the window.
  var rows: Int { get }
  /// Whether colour may be used.
  var usesColour: Bool { get }

  /// Writes text at once.
  ///
  /// - Parameter text: Text of the program; text from elsewhere goes through `TextCleaning` first.
  func write(_ text: String)
}

extension TerminalOutput {
  /// The rows of a window of the usual size.
  public var rows: Int { 24 }

  /// Text in a style, or plain where colour is not wanted.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - style: How they look.
  /// - Returns: The words with the style around them.
  public func styled(_ text: String, _ style: TextStyle) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// How words can look.
///
/// Never the only carrier of a meaning. Bold in the terminal's own colours is all: dim and coloured
/// words have too little contrast on many screens.
public enum TextStyle: String, Sendable {
  /// Stands out.
  case strong = "1"
}

/// The standard output.
public final class Screen: TerminalOutput {
  private let environment: [String: String]

  /// Makes the screen.
  ///
  /// - Parameter environment: `COLUMNS`, `NO_COLOR` and `TERM` are read from it.
  public init(environment: [String: String]) {
    self.environment = environment
  }

  /// Whether the terminal knows no escape codes at all.
  public var isPlain: Bool { TerminalKind(environment: environment).isDumb || isatty(1) == 0 }

  /// The columns: of the window, else of `COLUMNS`, else 80.
  public var width: Int {
    let window = Int(ceditline_columns(1))
    if window > 0 { return window }
    return environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// The rows of the window, else 24.
  public var rows: Int {
    let window = Int(ceditline_rows(1))
    return window > 0 ? window : 24
  }

  /// Whether colour may be used: a terminal that can, and nobody who asked not to.
  public var usesColour: Bool { !isPlain && (environment["NO_COLOR"] ?? "").isEmpty }

  /// Writes to the standard output, in order with what the line editor writes.
  ///
  /// - Parameter text: The text.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // SAFETY: the stream is the process's own, and the bytes are lent for the call.
      _ = unsafe fwrite(bytes.baseAddress, 1, bytes.count, ceditline_output())
    }
    unsafe fflush(ceditline_output())
  }
}

/// What the name of the terminal says.
struct TerminalKind {
  let name: String

  init(environment: [String: String]) {
    name = environment["TERM"] ?? ""
  }

  /// No escape codes: `dumb`, no name, or an editor's window (`emacs`), where libedit would give up.
  var isDumb: Bool { ["", "dumb", "emacs", "unknown"].contains(name) }
}
