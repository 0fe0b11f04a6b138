// SPDX-License-Identifier: EUPL-1.2

/// A form in which a resident can have the page.
public enum SummaryForm: String, CaseIterable, Hashable, Sendable {
  /// A tagged PDF on A4.
  case pdf
  /// The same in large print.
  case large
  /// One A4 with pictures and the shortest sentences.
  case easy
  /// One file for a browser, a telephone or mail.
  case html
  /// The easy page for a browser.
  case easyHTML
  /// Plain text, for a message or a braille line.
  case text
  /// The text to read aloud, with its pauses.
  case script
  /// The same, spoken by the machine.
  case sound

  /// The ending of the file's name.
  public var fileEnding: String {
    switch self {
    case .pdf, .large, .easy: "pdf"
    case .html, .easyHTML: "html"
    case .text, .script: "txt"
    case .sound: "wav"
    }
  }

  /// Whether it needs a program besides this one: Typst for paper, espeak-ng for sound.
  public var needsEngine: Bool {
    switch self {
    case .pdf, .large, .easy, .sound: true
    case .html, .easyHTML, .text, .script: false
    }
  }
}
