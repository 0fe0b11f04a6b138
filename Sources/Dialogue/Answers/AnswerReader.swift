// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Model
public import Wording

/// Reads a typed answer to a question, in the language of the conversation.
public struct AnswerReader: Sendable {
  let texts: Texts
  let today: CalendarDay

  /// Makes a reader.
  /// - Parameters:
  ///   - texts: The language in which the pair types.
  ///   - today: Dates count from here.
  public init(texts: Texts, today: CalendarDay) {
    self.texts = texts
    self.today = today
  }

  /// Why an answer was not understood, and what to do next.
  struct Refusal: Error, Hashable {
    let message: Message
  }

  /// Reads an answer; an empty line leaves the question open.
  func read(_ line: String, as kind: AnswerKind) throws(Refusal) -> Answer {
    let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else {
      switch kind {
      case .acknowledgement: throw Refusal(message: Message("error-yes-or-no"))
      case .confirmation: throw Refusal(message: Message("error-yes-or-line"))
      default: return .skipped
      }
    }
    if kind == .words { return .text(text) }
    if case .topics(let list) = kind { return try topics(text, list) }
    guard !text.contains(where: \.isNewline) else {
      throw Refusal(message: Message("error-one-line"))
    }
    switch kind {
    case .acknowledgement, .yesOrNo: return try yesOrNo(text)
    case .confirmation(let lines): return try confirmation(text, lines)
    case .name: return .text(text)
    case .position: return try position(text)
    case .level(let question): return try level(text, question)
    case .outcome:
      return .outcome(
        try choice(text, GoalOutcome.allCases, or: "error-outcome") {
          "words-outcome-\($0.rawValue)"
        })
    case .stuck:
      return .outcome(
        try choice(text, Self.waysOnWhenStuck, or: "error-stuck") {
          "words-stuck-\($0.rawValue)"
        })
    case .manner:
      return .manner(
        try choice(text, Ending.Manner.allCases, or: "error-ending-manner") {
          "words-ending-\($0.rawValue)"
        })
    case .usefulness:
      return .usefulness(
        try choice(text, Ending.Usefulness.allCases, or: "error-ending-use") {
          "words-use-\($0.rawValue)"
        })
    case .roles: return try roles(text)
    case .score: return try score(text)
    case .day: return .day(try day(text))
    case .words, .topics: return .text(text)
    }
  }

  // MARK: - Kinds

  private func yesOrNo(_ text: String) throws(Refusal) -> Answer {
    guard let answer = affirmation(text, texts) else {
      throw Refusal(message: Message("error-yes-or-no"))
    }
    return answer ? .yes : .no
  }

  private func position(_ text: String) throws(Refusal) -> Answer {
    if let value = Int(text) {
      guard let position = Position(value) else {
        throw Refusal(message: Message("error-position-range"))
      }
      return .position(position)
    }
    let words = PositionWord.allCases
    let names = words.map { texts.words("words-position-\($0.rawValue)") }
    // "goed" is a word of its own and also stands in "heel goed": only whole beginnings count.
    let typed = folded(text)
    let begun = words.indices.filter { names[$0].contains { folded($0).hasPrefix(typed) } }
    let exact = words.indices.first { names[$0].map(folded).contains(typed) }
    guard let index = exact ?? (begun.count == 1 ? begun.first : nil) else {
      throw Refusal(message: Message("error-position"))
    }
    return .position(words[index].position)
  }

  /// What can be done with a goal that does not move: leave it so, change it, let it go.
  static let waysOnWhenStuck: [GoalOutcome] = [.notYet, .changed, .letGo]

  /// One of several cases, each with its list of words.
  private func choice<Case>(
    _ text: String, _ cases: [Case], or refusal: String, words: (Case) -> String
  ) throws(Refusal) -> Case {
    let reader = ChoiceReader(names: cases.map { texts.words(words($0)) })
    guard case .option(let index) = reader.read(text) else {
      throw Refusal(message: Message(refusal))
    }
    return cases[index]
  }

  /// Yes, no, or the number of a line that is to be changed.
  private func confirmation(_ text: String, _ lines: Int) throws(Refusal) -> Answer {
    if let number = Int(text), (1...max(1, lines)).contains(number), lines > 0 {
      return .number(number)
    }
    guard let answer = affirmation(text, texts) else {
      throw Refusal(message: Message("error-yes-or-line"))
    }
    return answer ? .yes : .no
  }

  private func roles(_ text: String) throws(Refusal) -> Answer {
    if affirmation(text, texts) == false { return .roles([]) }
    let roles: [VoiceRole] = [.professional, .other]
    let reader = ChoiceReader(names: roles.map { texts.words("words-voice-\($0.rawValue)") })
    var found: [VoiceRole] = []
    for part in parts(text) {
      guard case .option(let index) = reader.read(part) else {
        throw Refusal(message: Message("error-voices"))
      }
      found.append(roles[index])
    }
    return .roles(roles.filter(found.contains))
  }

  private func score(_ text: String) throws(Refusal) -> Answer {
    guard let number = wholeNumber(text, texts), (1...10).contains(number) else {
      throw Refusal(message: Message("error-score"))
    }
    return .number(number)
  }

  private func day(_ text: String) throws(Refusal) -> CalendarDay {
    do {
      return try DatePhrase(texts: texts, today: today).readAhead(text)
    } catch {
      throw Refusal(message: error.message)
    }
  }

  private func topics(_ text: String, _ list: TopicList) throws(Refusal) -> Answer {
    let names = list.options.map { option in
      unique([option.names[texts.language.code], option.names["nl"]].compactMap(\.self))
    }
    let reader = ChoiceReader(names: names)
    var chosen: [Topic] = []
    for part in parts(text) {
      if list.allowsOwn, let own = ownWords(part) {
        chosen.append(.own(own))
        continue
      }
      switch reader.read(part) {
      case .option(let index): chosen.append(list.options[index].topic)
      case .ambiguous(let indices):
        let several = indices.prefix(4).compactMap { names[$0].first }.joined(separator: ", ")
        throw Refusal(
          message: Message("error-topic-several", ["word": .text(part), "names": .text(several)]))
      case .none(let nearest?):
        throw Refusal(
          message: Message(
            "error-topic-nearest", ["word": .text(part), "name": .text(names[nearest].first ?? "")])
        )
      case .none(nil):
        throw Refusal(
          message: list.allowsOwn
            ? Message("error-topic-or-own", ["word": .text(part)])
            : Message("error-topic", ["word": .text(part)]))
      }
    }
    return chosen.isEmpty ? .skipped : .topics(unique(chosen))
  }

  /// The words behind "eigen:", when the part is written so.
  private func ownWords(_ part: String) -> String? {
    guard let colon = part.firstIndex(of: ":") else { return nil }
    let keyword = folded(String(part[..<colon]))
    guard texts.words("words-own-topic").map(folded).contains(keyword) else { return nil }
    let words = part[part.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    return words.isEmpty ? nil : words
  }

  private func parts(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
