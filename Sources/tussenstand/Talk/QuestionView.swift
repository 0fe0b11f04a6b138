// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Shows a question of a conversation on the screen and reads what is done with it.
final class QuestionView {
  let console: Console
  private var part: ConversationPart?
  /// Whether the levels were listed in this sitting: once is enough to choose by number.
  private var hasListedLevels = false

  init(_ console: Console) { self.console = console }

  // MARK: - Showing

  /// Shows the question with what to know before it.
  func show(_ question: Question) {
    if question.step.part != part, question.step != .readBack {
      console.heading(Message("heading-part-\(question.step.part.rawValue)"))
    } else {
      console.gap()
    }
    part = question.step.part
    for message in question.introduction { console.say(message, as: .explanation) }
    if case .topics(let list) = question.kind { show(list) }
    if case .level(let level) = question.kind, !hasListedLevels {
      hasListedLevels = true
      console.showList(level.levels.map { $0.name(in: console.texts.language.code) })
    }
    console.say(question.wording, as: .question)
    if case .position(let bar) = question.kind, keys == nil { BarView(console).say(bar) }
  }

  /// Shows only the question itself, after something else was shown.
  func showAgain(_ question: Question) {
    console.gap()
    console.say(question.wording, as: .question)
  }

  private func show(_ list: TopicList) {
    let language = console.texts.language
    // Where the list only repeats what was chosen, and where words are few, names are enough.
    let hasHints = list.allowsOwn && console.view != .large
    console.showList(
      list.options.map { option in
        let hint = hasHints ? option.hint(in: language) : ""
        return option.name(in: language) + (hint.isEmpty ? "" : ": \(hint)")
      })
    if list.allowsOwn { console.say(Message("text-own-topic"), as: .explanation) }
  }

  /// Shows what can be said at every prompt.
  func showHelp() {
    console.turnPage()
    console.say(Message("text-help"), as: .explanation)
    console.showMeanings(
      ConversationCommand.allCases.map { command in
        ("/" + (command.words(console.texts).first ?? ""), console.texts(command.description))
      })
    console.say(Message("text-help-stroke"), as: .explanation)
  }

  // MARK: - Reading

  /// The keys for the bar, where there are any and the bar is drawn.
  private var keys: (any KeyReading)? { console.draws ? console.lines.keys : nil }

  /// Reads what the pair does with the question.
  ///
  /// Words that were typed before and not accepted are edited in the line, also where a bar would
  /// be shown.
  func read(
    _ question: Question, retyped: String?, _ flow: ConversationFlow
  ) throws -> TalkDoing<ConversationEvent> {
    if retyped == nil, case .position(let bar) = question.kind, let keys {
      return try place(bar, keys, question, flow)
    }
    return try readLine(prefill: retyped ?? question.prefill(console.texts), flow)
  }

  private func readLine(
    prefill: String, _ flow: ConversationFlow
  ) throws -> TalkDoing<ConversationEvent> {
    TalkDoing(try console.readLine(LineRequest(console, prefill: prefill, in: flow)))
  }

  private func place(
    _ bar: Bar, _ keys: any KeyReading, _ question: Question, _ flow: ConversationFlow
  ) throws -> TalkDoing<ConversationEvent> {
    let editor = BarEditor(keys: keys, output: console.screen)
    console.say(Message("text-bar-keys"), as: .explanation)
    var place: Int?
    if case .position(let earlier) = question.earlier { place = earlier.value }
    while true {
      let request = BarView(console).request(bar, start: place)
      console.gap()
      switch try editor.place(request) {
      case .position(let place):
        let position = Position(clamping: place)
        // In words where the mark was put: the bar alone cannot be read aloud.
        console.say(Message("label-position-\(position.word.rawValue)"))
        return .heard(flow.hear(position))
      case .leftOpen: return .heard(flow.hear(.skip, console.texts))
      case .back: return .heard(flow.hear(.back, console.texts))
      case .command: return try readLine(prefill: "/", flow)
      case .explain(let here):
        place = here
        console.say(question.why, as: .explanation)
        console.say(Message("text-bar-help"), as: .explanation)
      case .interrupted: return .stop(typed: "")
      case .endOfInput: return .endOfInput
      case .hangup: return .hangup(typed: "")
      // A mark that was not put down is no answer; it is asked again behind the lock.
      case .idle: return .idle(typed: "")
      }
    }
  }
}

extension LineRequest {
  /// A line of a talk, with the ways to finish what is typed.
  init(_ console: Console, prefill: String, in flow: some TalkFlow) {
    let texts = console.texts
    self.init(prompt: console.prompt, prefill: prefill) { typed in
      flow.suggestions(for: typed, texts).map {
        Completion(
          replacement: $0.replacement, start: $0.start, label: $0.label,
          description: $0.description)
      }
    }
  }
}
