// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// The page as it is read aloud: one sentence per line, in the language of the page, with pauses.
///
/// A person reads it from ``text``; a speech program gets it as markup.
public struct SpokenScript: Hashable, Sendable {
  /// One step of the reading.
  enum Step: Hashable {
    case sentence(String)
    case pause
    case longPause
  }

  let steps: [Step]
  private let title: String
  private let words: FormWords

  /// Writes the script of a page.
  /// - Parameter document: What is read aloud; Dutch beside it is left out.
  public init(_ document: SummaryDocument) {
    words = document.formWords
    title = document.title.main
    var writing = ScriptWriting(words: document.formWords, labels: document.labels)
    writing.write(document)
    steps = writing.steps
  }

  /// The script for a person: how to read it, and then one sentence per line.
  public var text: String {
    var lines = [words.howToRead.main, ""]
    for step in steps {
      switch step {
      case .sentence(let sentence): lines.append(sentence)
      case .pause: lines.append(words.pause.main)
      case .longPause: lines += ["", words.longPause.main, ""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The script for a speech program, in SSML.
  ///
  /// Source: Speech Synthesis Markup Language 1.1.
  func markup(in language: Language) -> String {
    let body = steps.map { step in
      switch step {
      case .sentence(let sentence): "<s>" + MarkupText.escaped(sentence) + "</s>"
      case .pause: "<break time=\"600ms\"/>"
      case .longPause: "<break time=\"1500ms\"/>"
      }
    }
    return "<speak xml:lang=\"\(language.code)\">\n" + body.joined(separator: "\n") + "\n</speak>\n"
  }
}
