// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Reads whether a level fits, or which one does.
extension AnswerReader {
  /// Yes or no to the level that is asked about; else a level by its number or name.
  func level(_ text: String, _ question: LevelQuestion) throws(Refusal) -> Answer {
    if let number = Int(text) {
      guard let chosen = question.levels.first(where: { $0.level.number == number }) else {
        throw refusal(question)
      }
      return .level(chosen.level)
    }
    let names = question.levels.map { level in
      unique([level.names[texts.language.code], level.names["nl"]].compactMap(\.self))
    }
    // A level that is called "nee" or "ja" would be out of reach; no list has one.
    if let answer = affirmation(text, texts) { return answer ? .yes : .no }
    guard case .option(let index) = ChoiceReader(names: names).read(text) else {
      throw refusal(question)
    }
    return .level(question.levels[index].level)
  }

  private func refusal(_ question: LevelQuestion) -> Refusal {
    Refusal(
      message: Message(
        "error-level", ["highest": .number(question.levels.last?.level.number ?? 1)]))
  }
}
