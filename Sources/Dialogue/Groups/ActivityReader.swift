// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
public import Wording

/// Reads a typed answer to a question of a meeting, and writes one as it could have been typed.
struct ActivityReader {
  /// Why an answer was not understood, and what to do next.
  struct Refusal: Error, Hashable {
    let message: Message

    init(_ id: String, _ values: [String: Message.Value] = [:]) {
      message = Message(id, values)
    }
  }

  /// More people than this is a typing mistake.
  private static let most = 9_999

  let texts: Texts

  /// Reads an answer; an empty line leaves the question open.
  func read(
    _ line: String, as kind: ActivityAnswerKind
  ) throws(Refusal) -> ActivityAnswer {
    let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else {
      if case .confirmation = kind { throw Refusal("error-yes-or-line") }
      return .skipped
    }
    if kind == .words { return .text(text) }
    guard !text.contains(where: \.isNewline) else { throw Refusal("error-one-line") }
    switch kind {
    case .words: return .text(text)
    case .count: return .number(try count(text))
    case .yesOrNo:
      guard let answer = affirmation(text, texts) else { throw Refusal("error-yes-or-no") }
      return answer ? .yes : .no
    case .colour(let taken): return .colour(try colour(text, taken))
    case .tally(let usual): return .tally(try tally(text, usual))
    case .confirmation(let lines):
      if let number = Int(text), lines > 0, (1...lines).contains(number) { return .number(number) }
      guard let answer = affirmation(text, texts) else { throw Refusal("error-yes-or-line") }
      return answer ? .yes : .no
    }
  }

  // MARK: - Kinds

  private func count(_ text: String) throws(Refusal) -> Int {
    if texts.words("words-nobody").map(folded).contains(folded(text)) { return 0 }
    guard let number = wholeNumber(text, texts), (0...Self.most).contains(number) else {
      throw Refusal("error-activity-count")
    }
    return number
  }

  /// A colour, and behind it what it means: `groen: het gaat goed`.
  private func colour(_ text: String, _ taken: [LegendColour]) throws(Refusal) -> LegendColour {
    let parts = text.split(maxSplits: 1) { ":=,".contains($0) || $0.isWhitespace }
    let typed = folded(String(parts.first ?? ""))
    let found = LegendColour.Colour.allCases.first { colour in
      texts.words("words-colour-\(colour.rawValue)").map(folded).contains(typed)
    }
    guard let found else { throw Refusal("error-activity-colour") }
    let words = (parts.count > 1 ? String(parts[1]) : "")
      .trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: ":=,")))
    guard !words.isEmpty else { throw Refusal("error-activity-colour-words") }
    guard !taken.contains(where: { $0.colour == found }),
      let sign = LegendColour.Sign.allCases.first(where: { sign in
        !taken.contains { $0.sign == sign }
      })
    else { throw Refusal("error-activity-colour-taken") }
    return LegendColour(found, sign, words)
  }

  /// `8 van 12`, `steekproef 3 van 5`, or only `8` where it is known how many there are.
  private func tally(_ text: String, _ usual: Int?) throws(Refusal) -> GroupTally {
    let samples = texts.words("words-tally-sample").map(folded)
    let none = texts.words("words-tally-none").map(folded)
    let fillers = (texts.words("words-tally-of") + texts.words("words-tally-hands")).map(folded)
    var numbers: [Int] = []
    var way = GroupTally.Way.hands
    for part in text.replacing("/", with: " / ").split(whereSeparator: { $0.isWhitespace }) {
      let word = folded(String(part)).trimmingCharacters(in: CharacterSet(charactersIn: ".,:;"))
      if samples.contains(word) {
        way = .sample
      } else if let number = wholeNumber(word, texts) {
        numbers.append(number)
      } else if none.contains(word) {
        numbers.append(0)
      } else if !fillers.contains(word), !word.isEmpty {
        throw Refusal("error-activity-tally")
      }
    }
    if numbers.count == 1, way == .hands, let usual { numbers.append(usual) }
    guard numbers.count == 2, numbers.allSatisfy({ (0...Self.most).contains($0) }) else {
      throw Refusal("error-activity-tally")
    }
    guard let tally = GroupTally(numbers[0], of: numbers[1], by: way) else {
      throw Refusal("error-activity-tally-more")
    }
    return tally
  }

  // MARK: - Writing

  /// An answer as it could have been typed.
  func write(_ answer: ActivityAnswer) -> String {
    switch answer {
    case .skipped: ""
    case .yes: texts.words("words-yes").first ?? ""
    case .no: texts.words("words-no").first ?? ""
    case .text(let text): text
    case .number(let number): String(number)
    case .colour(let colour):
      (texts.words("words-colour-\(colour.colour.rawValue)").first ?? "") + ": " + colour.words
    case .tally(let tally): texts(Message(of: tally))
    }
  }
}

extension ActivityQuestion {
  /// What stands in the line before anything is typed: half an answer, or the earlier one.
  /// - Parameter texts: The language in which is typed.
  /// - Returns: Empty when there is nothing to edit.
  public func prefill(_ texts: Texts) -> String {
    unfinished ?? earlier.map { words(of: $0, texts) } ?? ""
  }

  /// An answer to this question in words, as it could have been typed.
  /// - Parameters:
  ///   - answer: The answer.
  ///   - texts: The language of the words.
  /// - Returns: Empty when the question was left open.
  public func words(of answer: ActivityAnswer, _ texts: Texts) -> String {
    ActivityReader(texts: texts).write(answer)
  }
}
