// SPDX-License-Identifier: EUPL-1.2

internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// Reads one line of a team talk.
struct TalkLine {
  /// What was done.
  enum Doing {
    case line(String)
    /// Leave, with everything so far.
    case leave
  }

  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Reads until there is an answer.
  /// - Parameters:
  ///   - prefill: What stands in the line.
  ///   - words: What Tab offers besides the commands.
  /// - Returns: What was done.
  /// - Throws: `TerminalError`.
  func read(prefill: String, words: [String] = []) throws -> Doing {
    var prefill = prefill
    while true {
      let texts = console.texts
      let request = LineRequest(prompt: console.prompt, prefill: prefill) { typed in
        let found =
          TeamTalkCommand.suggestions(for: typed, texts)
          + words.filter { folded($0).hasPrefix(folded(typed)) }
        return found.map { Completion(replacement: $0, start: 0) }
      }
      switch try console.readLine(request) {
      case .line(let line): return .line(line)
      case .hangup: return .leave
      case .endOfInput where !console.isInteractive: return .leave
      case .interrupted(let typed), .idle(let typed):
        if try wantsToStop() { return .leave }
        prefill = typed
      case .endOfInput:
        if try wantsToStop() { return .leave }
      case .invalidText(let typed):
        console.say(Message("error-not-utf8"), as: .mistake)
        prefill = typed
      }
    }
  }

  private func wantsToStop() throws -> Bool {
    do {
      return try console.confirm(Message("question-stop"), affirmation)
    } catch is WorkplaceError {
      // A second Ctrl-C, or nobody there any more.
      return true
    }
  }
}
