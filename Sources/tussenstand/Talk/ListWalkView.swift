// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Lets the pair choose topics by walking the list with the keys.
struct ListWalkView {
  /// What came of it.
  enum Outcome {
    case topics([Topic])
    /// Go on in the line, with these words in it.
    case line(String)
    case idle
    /// Nothing was chosen; ask again.
    case again
  }

  private let console: Console
  private let question: Question
  private let list: TopicList
  private let editor: ListEditor

  /// Prepares a walk; `nil` where there are no keys to walk with.
  init?(_ console: Console, _ question: Question, _ list: TopicList) {
    guard console.draws, let keys = console.lines.keys else { return nil }
    self.console = console
    self.question = question
    self.list = list
    editor = ListEditor(keys: keys, output: console.screen)
  }

  /// Walks until something is chosen or the list is left.
  func run() throws -> Outcome {
    var chosen: [Int] = []
    if case .topics(let earlier) = question.earlier {
      chosen = earlier.compactMap { topic in list.options.firstIndex { $0.topic == topic } }
    }
    console.say(Message("text-list-keys"), as: .explanation)
    while true {
      switch try editor.choose(request(chosen)) {
      case .chosen(let indices): return .topics(indices.map { list.options[$0].topic })
      case .ownWords(let indices, let typed): return .line(line(indices, adding: typed))
      case .explain(let indices):
        chosen = indices
        console.say(question.why, as: .explanation)
        console.say(Message("text-list-keys"), as: .explanation)
      case .command(let indices): return .line(indices.isEmpty ? "/" : line(indices))
      case .back(let indices), .interrupted(let indices), .hangup(let indices):
        return indices.isEmpty ? .again : .line(line(indices))
      case .idle: return .idle
      case .endOfInput: return .again
      }
    }
  }

  private func request(_ chosen: [Int]) -> ListRequest {
    let language = console.texts.language
    return ListRequest(
      options: list.options.map {
        .init(name: $0.name(in: language), hint: list.allowsOwn ? $0.hint(in: language) : "")
      },
      chosen: chosen, allowsOwnWords: list.allowsOwn, isPlain: console.screen.isPlain,
      idleLimit: console.lock?.limit)
  }

  /// What was chosen, as it could have been typed.
  private func line(_ chosen: [Int], adding typed: String = "") -> String {
    let own = console.texts.words("words-own-topic").first ?? ""
    let names = chosen.map { index in
      let option = list.options[index]
      return option.topic.ownWords.map { "\(own): \($0)" }
        ?? option.name(in: console.texts.language)
    }
    return (names + (typed.isEmpty ? [] : ["\(own): \(typed)"])).joined(separator: ", ")
  }
}
