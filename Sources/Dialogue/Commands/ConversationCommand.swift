// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Wording

/// What can be said at every prompt instead of an answer.
public enum ConversationCommand: String, CaseIterable, Sendable, Hashable {
  /// One step back, or to a part that is named (/terug).
  case back
  /// Leave the question open (/overslaan).
  case skip
  /// Why this is asked (/waarom).
  case why
  /// The board so far (/bord).
  case board
  /// Choose by walking the list with the keys (/lijst).
  case list
  /// Go on in another language (/taal).
  case language
  /// Keep and leave (/pauze).
  case pause
  /// Discard this conversation (/weg).
  case discard
  /// What can be said (/hulp).
  case help

  /// The words for the command in a language, the usual one first, without the stroke.
  /// - Parameter texts: The language.
  /// - Returns: At least one word.
  public func words(_ texts: Texts) -> [String] { texts.words("command-\(rawValue)") }

  /// What the command does, in a few words.
  public var description: Message { Message("label-command-\(rawValue)") }

  /// What can be said at a meeting of a group: it has no list to walk.
  public static var ofMeetings: [ConversationCommand] { allCases.filter { $0 != .list } }
}

/// A typed line: an answer, a command, or a command that does not exist.
enum TypedLine: Hashable {
  case answer(String)
  case command(ConversationCommand, argument: String)
  case unknown(word: String, nearest: ConversationCommand?)

  /// Reads a line; `//` at the start is an answer that starts with `/`.
  init(_ line: String, _ texts: Texts) {
    let trimmed = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.hasPrefix("/") else {
      self = .answer(trimmed)
      return
    }
    guard !trimmed.hasPrefix("//") else {
      self = .answer(String(trimmed.dropFirst()))
      return
    }
    let parts = trimmed.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let word = parts.first.map { folded(String($0)) } ?? ""
    let argument = parts.count > 1 ? String(parts[1]) : ""
    guard !word.isEmpty else {
      self = .command(.help, argument: "")
      return
    }
    let all = ConversationCommand.allCases.map { ($0, $0.words(texts).map(folded)) }
    let exact = all.first { $0.1.contains(word) }
    let begun = all.filter { $0.1.contains { $0.hasPrefix(word) } }
    if let command = exact?.0 ?? (begun.count == 1 ? begun.first?.0 : nil) {
      self = .command(command, argument: argument)
    } else {
      let names = all.flatMap { command, words in words.map { (command, $0) } }
      self = .unknown(
        word: word, nearest: nearest(to: word, in: names.map(\.1)).map { names[$0].0 })
    }
  }
}

/// The index of the word that is a typing mistake away: at most one sign in three differs.
func nearest(to word: String, in words: [String]) -> Int? {
  guard word.count <= 40 else { return nil }
  let ranked = words.enumerated().map { ($0.offset, distance(word, $0.element)) }
  guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) else {
    return nil
  }
  return best.0
}

/// The number of signs to add, drop, replace or swap with their neighbour.
///
/// Source: optimal string alignment, the restricted Damerau-Levenshtein distance.
private func distance(_ left: String, _ right: String) -> Int {
  let left = Array(left), right = Array(right)
  var before = [Int](repeating: 0, count: right.count + 1)
  var row = Array(0...right.count)
  for line in left.indices {
    var next = [line + 1] + [Int](repeating: 0, count: right.count)
    for column in right.indices {
      let replaced = row[column] + (left[line] == right[column] ? 0 : 1)
      next[column + 1] = min(replaced, row[column + 1] + 1, next[column] + 1)
      if line > 0, column > 0, left[line] == right[column - 1], left[line - 1] == right[column] {
        next[column + 1] = min(next[column + 1], before[column - 1] + 1)
      }
    }
    (before, row) = (row, next)
  }
  return row[right.count]
}
