// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Without capitals, accents and spaces around it, for comparing what was typed.
/// - Parameter text: What was typed.
/// - Returns: What is compared.
public func folded(_ text: String) -> String {
  text.trimmingCharacters(in: .whitespacesAndNewlines)
    .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
}

/// What begins with a stroke and was typed behind words that stood in the line already.
/// - Parameters:
///   - words: What stood in the line; nothing can stand behind no words.
///   - line: The whole line.
/// - Returns: From the stroke on, without spaces around it, or `nil`.
public func stroke(typedBehind words: String, in line: String) -> String? {
  guard !words.isEmpty, line.hasPrefix(words) else { return nil }
  let typed = line.dropFirst(words.count).trimmingCharacters(in: .whitespaces)
  return typed.count > 1 && typed.hasPrefix("/") ? typed : nil
}

/// Yes or no, in the words of a language; `nil` when it is neither.
/// - Parameters:
///   - text: What was typed.
///   - texts: The language.
/// - Returns: Whether it means yes.
public func affirmation(_ text: String, _ texts: Texts) -> Bool? {
  let word = folded(text).trimmingCharacters(in: .punctuationCharacters)
  if texts.words("words-yes").map(folded).contains(word) { return true }
  if texts.words("words-no").map(folded).contains(word) { return false }
  return nil
}

/// A whole number in digits or, from one to twelve, in words.
/// - Parameters:
///   - text: What was typed.
///   - texts: The language.
/// - Returns: `nil` when it is no number.
public func wholeNumber(_ text: String, _ texts: Texts) -> Int? {
  let word = folded(text)
  if let number = Int(word) { return number }
  return (1...12).first { texts.words("words-number-\($0)").map(folded).contains(word) }
}
