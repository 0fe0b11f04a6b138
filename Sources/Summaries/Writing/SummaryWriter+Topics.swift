// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// What counts for the resident: the bars and their own words.
extension SummaryWriter {
  var topics: SummarySection? {
    let topics = conversation.talks.compactMap(topic)
    guard !topics.isEmpty else { return nil }
    let bars = topics.compactMap(\.bar)
    var legend: [SummaryBlock] = []
    if bars.contains(where: { $0.earlier != nil }) {
      legend = [
        .legend(
          pictures: say("line-summary-bars") + say("line-summary-bars-earlier"),
          signs: say("line-summary-signs") + say("line-summary-signs-earlier"))
      ]
    } else if bars.contains(where: { $0.now != nil }) {
      legend = [.legend(pictures: say("line-summary-bars"), signs: say("line-summary-signs"))]
    }
    return SummarySection(
      kind: .topics, heading: say("heading-summary-topics"),
      blocks: legend + topics.map(SummaryBlock.topic))
  }

  private func topic(_ talk: DomainTalk) -> SummaryTopic? {
    // A domain that was picked is something to see, also when nothing more was said about it.
    name(of: talk.topic).map { name in
      SummaryTopic(
        name: name,
        priorities: [
          talk.isOnTop ? say("label-summary-on-top") : nil,
          talk.isPride ? say("label-summary-pride") : nil,
        ].compactMap(\.self),
        bar: bar(talk), levels: levels(talk), levelWord: levelWord(talk),
        levelNote: levelNote(talk),
        words: own(talk.words))
    }
  }

  private func bar(_ talk: DomainTalk) -> SummaryBar? {
    let now = talk.residentPosition
    let before = now == nil ? nil : earlier.lastPosition(on: talk.topic)
    let others = talk.marks.compactMap(otherMark)
    guard now != nil || !others.isEmpty else { return nil }
    return SummaryBar(
      now: now, earlier: before?.position, others: others,
      description: now.map { description(of: $0, before) })
  }

  private func description(
    of now: Position, _ before: (position: Position, day: CalendarDay)?
  ) -> FixedWords {
    let word = Message.Value.message(self.word(for: now.word))
    guard let before else { return say("line-summary-position", ["now": word]) }
    let values = ["now": word, "day": .shortDay(before.day)]
    return switch Change(from: before.position, to: now) {
    case .higher: say("line-summary-position-higher", values)
    case .same: say("line-summary-position-same", values)
    case .lower: say("line-summary-position-lower", values)
    }
  }

  private func otherMark(_ mark: Mark) -> SummaryBar.OtherMark? {
    guard mark.voice != .resident, !options.leavingOut.contains(mark.voice) else { return nil }
    return SummaryBar.OtherMark(
      sign: sign(of: mark.voice),
      description: say(
        "line-summary-other-position",
        ["name": name(of: mark.voice), "position": .message(word(for: mark.position.word))]),
      position: mark.position)
  }

  func name(of voice: Voice) -> Message.Value {
    switch voice {
    case .resident: .text(trajectory.resident.name.printableLine)
    case .professional:
      professional.map(Message.Value.text) ?? message("label-summary-professional")
    case .other(let name):
      name.printableLine.orNil.map(Message.Value.text) ?? message("label-summary-someone")
    }
  }

  private func message(_ id: String) -> Message.Value { .message(Message(id)) }

  /// The professional has the square; others get the signs that are left, in order of appearance.
  private func sign(of voice: Voice) -> SummaryBar.Sign {
    guard voice != .professional else { return .square }
    var others: [Voice] = []
    for mark in conversation.talks.flatMap(\.marks) {
      if case .other = mark.voice, !others.contains(mark.voice) { others.append(mark.voice) }
    }
    let signs: [SummaryBar.Sign] = [.triangle, .diamond]
    return signs[(others.firstIndex(of: voice) ?? 0) % signs.count]
  }

  /// How somebody is doing, in one or two words.
  func word(for place: PositionWord) -> Message {
    switch place {
    case .veryBad: Message("label-summary-very-bad")
    case .bad: Message("label-summary-bad")
    case .between: Message("label-summary-between")
    case .good: Message("label-summary-good")
    case .veryGood: Message("label-summary-very-good")
    }
  }
}
