// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Wording

/// Puts the argument parser's own English words into another language, on the finished text.
///
/// The English words stand in the English text file and the others in theirs, under one id that
/// starts with `parser-`; the longest words are replaced first.
public struct ParserWords {
  private let pairs: [(english: String, other: String)]

  /// Reads the words.
  /// - Parameter texts: The language to put them into.
  public init(_ texts: Texts) {
    let english = Texts(.english)
    pairs = Catalogue.builtIn(.english).ids.filter { $0.hasPrefix("parser-") }
      .map { (english($0), texts($0)) }
      .filter { $0.0 != $0.1 }
      .sorted { $0.0.count > $1.0.count }
  }

  /// What to say about a help request or a mistake in the arguments.
  /// - Parameters:
  ///   - error: What the parser threw.
  ///   - command: The program.
  /// - Returns: The parser's text in the other language.
  public func message(about error: any Error, of command: (some ParsableCommand).Type) -> String {
    translated(command.fullMessage(for: error))
  }

  func translated(_ text: String) -> String {
    pairs.reduce(text) { $0.replacing($1.english, with: $1.other) }
  }
}
