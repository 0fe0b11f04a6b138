// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// The conversation said back in short sentences: "klopt dit?" (samenvatting voorlezen).
public enum ReadBack {
  /// The sentences, in the order of the page that the resident takes home.
  /// - Parameters:
  ///   - conversation: As far as it has come.
  ///   - earlier: What came before it.
  ///   - instrument: Names the topics.
  /// - Returns: One sentence a line; one that says so when nothing was talked about.
  public static func lines(
    of conversation: Conversation, after earlier: Trajectory, in instrument: Instrument
  ) -> [Message] {
    let lines =
      reviews(conversation, earlier, instrument)
      + conversation.talks.flatMap { talk($0, earlier, instrument) }
      + conversation.goals.map { goal($0, instrument) } + life(conversation)
      + conversation.agreements.map(agreement)
      + (conversation.nextTalk.map { [Message("read-next-talk", ["day": .day($0)])] } ?? [])
    return lines.isEmpty ? [Message("read-nothing")] : lines
  }

  private static func reviews(
    _ conversation: Conversation, _ earlier: Trajectory, _ instrument: Instrument
  ) -> [Message] {
    let goals = earlier.goals
    return conversation.reviews.flatMap { review -> [Message] in
      guard let goal = goals.first(where: { $0.goal.id == review.goal })?.goal else { return [] }
      var lines = [
        Message(
          "read-review",
          [
            "goal": .text(goal.wording),
            "outcome": .message(Message("label-outcome-\(review.outcome.rawValue)")),
          ])
      ]
      if let wording = review.newWording {
        lines.append(Message("read-new-wording", ["goal": .text(wording)]))
      }
      return lines + said(review.words)
    }
  }

  private static func talk(
    _ talk: DomainTalk, _ earlier: Trajectory, _ instrument: Instrument
  ) -> [Message] {
    let topic = instrument.name(of: talk.topic)
    var lines: [Message] = []
    for mark in talk.marks {
      let word = Message.Value.message(Message("label-position-\(mark.position.word.rawValue)"))
      switch mark.voice {
      case .resident:
        lines.append(Message("read-mark", ["topic": topic, "position": word]))
        if let last = earlier.lastPosition(on: talk.topic)?.position {
          let change = Change(from: last, to: mark.position)
          lines.append(Message("label-change-\(change.rawValue)"))
        }
      case .professional:
        lines.append(Message("read-mark-professional", ["topic": topic, "position": word]))
      case .other(let name):
        lines.append(
          Message("read-mark-other", ["topic": topic, "position": word, "name": .text(name)]))
      }
    }
    if talk.marks.isEmpty { lines.append(Message("read-topic", ["topic": topic])) }
    if talk.isOnTop { lines.append(Message("read-on-top", ["topic": topic])) }
    return lines + said(talk.words)
  }

  private static func goal(_ goal: Goal, _ instrument: Instrument) -> Message {
    let topic = instrument.name(of: goal.topic)
    guard let day = goal.byWhen else {
      return Message("read-goal", ["topic": topic, "goal": .text(goal.wording)])
    }
    return Message(
      "read-goal-by-when", ["topic": topic, "goal": .text(goal.wording), "day": .day(day)])
  }

  private static func life(_ conversation: Conversation) -> [Message] {
    guard let life = conversation.qualityOfLife else { return [] }
    return [Message("read-life", ["score": .number(life.score)])] + said(life.reason)
  }

  private static func agreement(_ agreement: Agreement) -> Message {
    let who = agreement.who.map(Message.Value.text) ?? .message(Message("label-who-unknown"))
    guard let day = agreement.byWhen else {
      return Message("read-agreement", ["what": .text(agreement.what), "who": who])
    }
    return Message(
      "read-agreement-by-when", ["what": .text(agreement.what), "who": who, "day": .day(day)])
  }

  private static func said(_ words: String?) -> [Message] {
    words.map { [Message("read-words", ["words": .text($0)])] } ?? []
  }
}
