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
          pictures: say("line-summary-bars") + " " + say("line-summary-bars-earlier"),
          signs: say("line-summary-signs") + " " + say("line-summary-signs-earlier"))
      ]
    } else if bars.contains(where: { $0.now != nil }) {
      legend = [.legend(pictures: say("line-summary-bars"), signs: say("line-summary-signs"))]
    }
    return SummarySection(
      kind: .topics, heading: say("heading-summary-topics"),
      blocks: legend + topics.map(SummaryBlock.topic))
  }

  private func topic(_ talk: DomainTalk) -> SummaryTopic? {
    let topic = SummaryTopic(
      name: name(of: talk.topic),
      priority: [
        talk.isOnTop ? say("label-summary-on-top") : nil,
        talk.isPride ? say("label-summary-pride") : nil,
      ].compactMap(\.self).joined(separator: " · ").orNil,
      bar: bar(talk),
      words: talk.words?.printable.orNil)
    // A domain that was picked is something to see, also when nothing more was said about it.
    return topic.name.isEmpty ? nil : topic
  }

  private func bar(_ talk: DomainTalk) -> SummaryBar? {
    let now = talk.residentPosition
    let before = now == nil ? nil : earlier.lastPosition(on: talk.topic)
    let others = talk.marks.compactMap(otherMark)
    guard now != nil || !others.isEmpty else { return nil }
    return SummaryBar(
      now: now, earlier: before?.position, others: others,
      description: now.map { description(of: $0, before) } ?? "")
  }

  private func description(
    of now: Position, _ before: (position: Position, day: CalendarDay)?
  ) -> String {
    let word = Message.Value.text(self.word(for: now))
    guard let before else { return say("line-summary-position", ["now": word]) }
    let values = ["now": word, "day": .text(texts.shortDay(before.day))]
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
        ["name": .text(name(of: mark.voice)), "position": .text(word(for: mark.position))]),
      position: mark.position)
  }

  private func name(of voice: Voice) -> String {
    switch voice {
    case .resident: trajectory.resident.name.printableLine
    case .professional: professional ?? say("label-summary-professional")
    case .other(let name): name.printableLine.orNil ?? say("label-summary-someone")
    }
  }

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

  private func word(for position: Position) -> String {
    switch position.word {
    case .veryBad: say("label-summary-very-bad")
    case .bad: say("label-summary-bad")
    case .between: say("label-summary-between")
    case .good: say("label-summary-good")
    case .veryGood: say("label-summary-very-good")
    }
  }
}
