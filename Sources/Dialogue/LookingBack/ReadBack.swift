// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension ConversationPlan {
  /// Everything that was answered, in the order in which it was asked.
  var readBack: [ReadBackLine<StepID>] {
    steps.flatMap { step -> [ReadBackLine<StepID>] in
      guard step != .readBack, let answer = sheet[step], answer != .skipped else { return [] }
      return sentences(step, answer).map { ReadBackLine(message: $0, step: step) }
    }
  }

  private func sentences(_ step: StepID, _ answer: Answer) -> [Message] {
    switch (step, answer) {
    case (.review(let goal), _): review(goal)
    case (.newWording, .text(let words)): [Message("read-new-wording", ["goal": .text(words)])]
    case (.newPart, .text(let words)): [Message("read-new-part", ["goal": .text(words)])]
    case (.lifeBetter, .yes): [Message("read-life-better")]
    case (.lifeBetter, .no): [Message("read-life-not-better")]
    case (.mark(let topic, let role), .position(let position)): [mark(topic, role, position)]
    case (.level(let topic, let role, _), .yes), (.level(let topic, let role, _), .level),
      (.level(let topic, let role, _), .number):
      [level(topic, role)]
    case (.onPage, .no): [Message("read-off-page", ["label": .message(label(step))])]
    case (.pride, .topics(let topics)): list("read-pride", topics)
    case (.top, .topics(let topics)): list("read-on-top", topics)
    case (.goal(let topic, let number), .text(let words)): [goal(topic, number, words)]
    case (.qualityOfLife, .number(let score)): [Message("read-life", ["score": .number(score)])]
    case (.agreement(let number), .text(let what)): [agreement(number, what)]
    case (.nextTalk, .day(let day)): [Message("read-next-talk", ["day": .day(day)])]
    case (.goesOn, .no): [Message("read-ending")]
    case (.endingManner, .manner(let manner)):
      [
        Message(
          "read-ending-manner", ["manner": .message(Message("label-ending-\(manner.rawValue)"))])
      ]
    case (.endingUse, .usefulness(let use)): [Message("read-use-\(use.rawValue)")]
    case (.signals, .topics(let signals)):
      signals.map { Message("read-signal", ["signal": signalName($0)]) }
    case (.words, .text(let words)), (.reviewWords, .text(let words)),
      (.qualityReason, .text(let words)), (.endingWords, .text(let words)):
      [Message("read-words", ["words": .text(words)])]
    default: []
    }
  }

  private func review(_ goal: RecordID) -> [Message] {
    guard let history = history(goal), let outcome = outcome(goal) else { return [] }
    return [
      Message(
        "read-review",
        [
          "goal": .text(history.goal.wording),
          "outcome": .message(Message("label-outcome-\(outcome.rawValue)")),
        ])
    ]
  }

  private func mark(_ topic: Topic, _ role: VoiceRole, _ position: Position) -> Message {
    let word = Message.Value.message(Message("label-position-\(position.word.rawValue)"))
    var values = ["topic": name(topic), "position": word]
    switch role {
    case .resident: return Message("read-mark", values)
    case .professional: return Message("read-mark-professional", values)
    case .other:
      values["name"] = .text(voice(.other).name ?? "")
      return Message("read-mark-other", values)
    }
  }

  private func level(_ topic: Topic, _ role: VoiceRole) -> Message {
    var values = [
      "topic": name(topic), "level": self.level(of: topic, by: role).map(levelName) ?? "",
    ]
    switch role {
    case .resident: return Message("read-level", values)
    case .professional: return Message("read-level-professional", values)
    case .other:
      values["name"] = .text(voice(.other).name ?? "")
      return Message("read-level-other", values)
    }
  }

  private func list(_ id: String, _ topics: [Topic]) -> [Message] {
    topics.filter(discussedTopics.contains).map { Message(id, ["topic": name($0)]) }
  }

  private func goal(_ topic: Topic, _ number: Int, _ words: String) -> Message {
    let values = ["topic": name(topic), "goal": Message.Value.text(words)]
    guard let day = sheet[.goalByWhen(topic: topic, number: number)]?.day else {
      return Message("read-goal", values)
    }
    return Message("read-goal-by-when", values.merging(["day": .day(day)]) { $1 })
  }

  private func agreement(_ number: Int, _ what: String) -> Message {
    let who = sheet[.agreementWho(number: number)]?.text.map(Message.Value.text)
    let values = [
      "what": .text(what), "who": who ?? .message(Message("label-who-unknown")),
    ]
    guard let day = sheet[.agreementByWhen(number: number)]?.day else {
      return Message("read-agreement", values)
    }
    return Message("read-agreement-by-when", values.merging(["day": .day(day)]) { $1 })
  }

  private func signalName(_ topic: Topic) -> Message.Value {
    switch topic {
    case .own(let words): .text(words)
    case .domain(let id): .named(context.signals.first { $0.id == id }?.names ?? ["nl": id])
    }
  }
}
