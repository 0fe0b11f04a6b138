// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Wording

/// What can be said instead of an answer in a team talk.
public enum TeamTalkCommand: String, CaseIterable, Sendable, Hashable {
  /// One question back (/terug).
  case back
  /// Leave the question open (/overslaan).
  case skip
  /// What can be said (/hulp).
  case help
  /// Keep and leave (/stop).
  case stop

  /// The words for the command in a language, the usual one first, without the stroke.
  /// - Parameter texts: The language.
  /// - Returns: At least one word.
  public func words(_ texts: Texts) -> [String] { texts.words("command-\(rawValue)") }

  /// What the command does, in a few words.
  public var description: Message { Message("label-agenda-command-\(rawValue)") }

  /// What was typed: a command, an answer, or a command that does not exist.
  public enum Typed: Hashable, Sendable {
    /// Words.
    case answer(String)
    /// Something to do.
    case command(TeamTalkCommand)
    /// A stroke with a word that is no command.
    case unknown
  }

  /// Reads a line; `//` at the start is an answer that starts with `/`.
  /// - Parameters:
  ///   - line: What was typed.
  ///   - texts: The language.
  /// - Returns: What it is.
  public static func typed(_ line: String, _ texts: Texts) -> Typed {
    let trimmed = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.hasPrefix("/") else { return .answer(trimmed) }
    guard !trimmed.hasPrefix("//") else { return .answer(String(trimmed.dropFirst())) }
    let word = folded(String(trimmed.dropFirst()))
    guard !word.isEmpty else { return .command(.help) }
    let found = allCases.filter { command in
      command.words(texts).contains { folded($0).hasPrefix(word) }
    }
    return found.count == 1 ? found.first.map { .command($0) } ?? .unknown : .unknown
  }

  /// A command that was typed behind words which stood in the line already, to be edited.
  /// - Parameters:
  ///   - words: What stood in the line.
  ///   - line: The whole line.
  ///   - texts: The language.
  /// - Returns: The command as typed, or `nil` when the line is something else.
  public static func command(
    typedBehind words: String, in line: String, _ texts: Texts
  ) -> String? {
    guard let rest = stroke(typedBehind: words, in: line), case .command = typed(rest, texts)
    else { return nil }
    return rest
  }

  /// The ways to finish a command that was begun.
  /// - Parameters:
  ///   - typed: What stands before the cursor.
  ///   - texts: The language.
  /// - Returns: The whole words, with their stroke; none for an answer.
  public static func suggestions(for typed: String, _ texts: Texts) -> [String] {
    guard typed.hasPrefix("/"), !typed.hasPrefix("//") else { return [] }
    return allCases.compactMap { $0.words(texts).first }.map { "/" + $0 }
      .filter { folded($0).hasPrefix(folded(typed)) }
  }
}
