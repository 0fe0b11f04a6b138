// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

extension Question {
  /// What stands in the line before anything is typed: half an answer, or the earlier one.
  /// - Parameter texts: The language in which the pair types.
  /// - Returns: Empty when there is nothing to edit.
  public func prefill(_ texts: Texts) -> String {
    unfinished ?? earlier.map { words(of: $0, texts) } ?? ""
  }

  /// An answer to this question in words, as it could have been typed.
  /// - Parameters:
  ///   - answer: The answer.
  ///   - texts: The language of the words.
  /// - Returns: Empty when the question was left open.
  public func words(of answer: Answer, _ texts: Texts) -> String {
    AnswerWriter(texts: texts, kind: kind).write(answer)
  }
}

/// Writes an answer as it could have been typed, so that it can be edited and read again.
struct AnswerWriter {
  let texts: Texts
  let kind: AnswerKind

  func write(_ answer: Answer) -> String {
    switch answer {
    case .skipped: ""
    case .yes: first("words-yes")
    case .no: first("words-no")
    // A stroke in front would make the answer a command.
    case .text(let text): text.hasPrefix("/") ? "/" + text : text
    case .number(let number): String(number)
    case .day(let day): texts.longDay(day)
    case .position(let position):
      position.word.position == position
        ? first("words-position-\(position.word.rawValue)") : String(position.value)
    case .level(let level): name(of: level)
    case .outcome(let outcome):
      kind == .stuck
        ? first("words-stuck-\(outcome.rawValue)") : first("words-outcome-\(outcome.rawValue)")
    case .manner(let manner): first("words-ending-\(manner.rawValue)")
    case .usefulness(let usefulness): first("words-use-\(usefulness.rawValue)")
    case .roles(let roles):
      roles.isEmpty
        ? first("words-no")
        : roles.map { first("words-voice-\($0.rawValue)") }.joined(separator: ", ")
    case .topics(let topics): topics.map(write).joined(separator: ", ")
    }
  }

  private func name(of level: Level) -> String {
    guard case .level(let question) = kind,
      let named = question.levels.first(where: { $0.level == level })
    else { return String(level.number) }
    return named.name(in: texts.language.code)
  }

  private func write(_ topic: Topic) -> String {
    switch topic {
    // Where nothing can be added, the resident's own topic is one of the list.
    case .own(let words): allowsOwn ? "\(first("words-own-topic")): \(words)" : words
    case .domain(let id): option(topic)?.name(in: texts.language) ?? id
    }
  }

  private var allowsOwn: Bool { if case .topics(let list) = kind { list.allowsOwn } else { false } }

  private func option(_ topic: Topic) -> TopicList.Option? {
    guard case .topics(let list) = kind else { return nil }
    return list.options.first { $0.topic == topic }
  }

  private func first(_ list: String) -> String { texts.words(list).first ?? "" }
}

extension TopicList.Option {
  /// The name in a language, or in Dutch.
  /// - Parameter language: Which language.
  /// - Returns: Never empty for a topic that has a name.
  public func name(in language: Language) -> String { names[language.code] ?? names["nl"] ?? "" }

  /// The explanation in a language, or in Dutch.
  /// - Parameter language: Which language.
  /// - Returns: Empty when there is none.
  public func hint(in language: Language) -> String { hints[language.code] ?? hints["nl"] ?? "" }
}
