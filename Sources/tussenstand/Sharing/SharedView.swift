// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// Says in plain words exactly what is shared of one resident.
struct SharedView {
  private let work: Work
  private var console: Console { work.console }

  init(_ work: Work) { self.work = work }

  /// Shows everything that a team store would hold.
  /// - Parameters:
  ///   - shared: What is shared.
  ///   - resident: Of whom.
  /// - Throws: `InstrumentError`.
  func show(_ shared: SharedFigures, of resident: Resident) throws {
    console.heading(Message("heading-share", ["name": .text(resident.name)]))
    console.say(Message("text-share-not"))
    guard let first = shared.conversations.first else {
      console.say(Message("text-share-none"))
      return
    }
    console.say(Message("text-share-code", ["code": .text(shared.subject.description)]))
    console.say(
      Message(
        "text-share-where",
        ["team": .text(first.team), "neighbourhood": .text(first.neighbourhood)]))
    for figures in shared.conversations { try show(figures) }
  }

  /// Shows everything that a team store would hold of a group.
  /// - Parameters:
  ///   - shared: What is shared.
  ///   - group: Of which group.
  func show(_ shared: SharedFigures, of group: Group) {
    console.heading(Message("heading-share", ["name": .text(group.name)]))
    console.say(Message("text-share-not"))
    guard let first = shared.activities.first else {
      console.say(Message("text-share-none"))
      return
    }
    console.say(Message("text-share-code", ["code": .text(shared.subject.description)]))
    console.say(
      Message(
        "text-share-where",
        ["team": .text(first.team), "neighbourhood": .text(first.neighbourhood)]))
    for theme in first.themes { sayTheme(theme) }
    for figures in shared.activities {
      console.say(
        Message("row-share-meeting", ["month": .message(month(figures.month))]), as: .heading)
      if let reached = figures.reached {
        console.say(Message("row-share-reached", ["n": .number(reached)]))
      }
      for answer in figures.answers {
        console.say(
          Message(
            "row-share-group-answer",
            [
              "question": .message(Message("question-report-\(answer.question.rawValue)")),
              "positive": .number(answer.positive), "asked": .number(answer.asked),
            ]))
      }
    }
  }

  private func sayTheme(_ id: String) {
    let names = (try? Instruments.signals())?.signals.first { $0.id == id }?.names
    console.say(Message("row-share-theme", ["signal": names.map { .named($0) } ?? .text(id)]))
  }

  private func show(_ figures: ConversationFigures) throws {
    console.space()
    console.say(
      Message("row-share-conversation", ["month": .message(month(figures.month))]), as: .heading)
    let instrument = try work.instrument(figures.instrument)
    console.say(
      Message(
        "row-share-list",
        ["list": .named(instrument.titles), "version": .number(figures.instrument.version)]))
    for topic in figures.topics { show(topic, instrument) }
    for goal in figures.goals {
      console.say(
        Message(
          "row-share-goal",
          [
            "topic": name(goal.topic, instrument),
            "outcome": .message(goal.outcome?.label ?? Message("label-share-goal-new")),
          ]))
    }
    if let life = figures.qualityOfLife {
      console.say(
        life.previous.map {
          Message("row-share-life-before", ["score": .number(life.score), "before": .number($0)])
        } ?? Message("row-share-life", ["score": .number(life.score)]))
    }
    let signals = try Instruments.signals()?.signals ?? []
    for id in figures.signals {
      let names = signals.first { $0.id == id }?.names
      console.say(
        Message("row-share-signal", ["signal": names.map { .named($0) } ?? .text(id)]))
    }
    if let ending = figures.ending { show(ending) }
    let parts = figures.filledParts.map { work.texts("label-part-\($0.rawValue)") }
    if !parts.isEmpty {
      console.say(
        Message("row-share-parts", ["parts": .text(parts.joined(separator: "; "))]))
    }
  }

  private func show(_ topic: TopicFigure, _ instrument: Instrument) {
    var values: [String: Message.Value] = ["topic": name(topic.topic, instrument)]
    console.say(
      topic.isOnTop ? Message("row-share-topic-top", values) : Message("row-share-topic", values))
    // Marks on topics of the resident's own are not shared.
    guard topic.topic != .own, let mark = topic.residentMark else { return }
    values["position"] = .number(mark.position.value)
    guard let previous = mark.previous else {
      console.say(Message("row-share-mark", values))
      return
    }
    values["before"] = .number(previous.value)
    console.say(Message("row-share-mark-before", values))
  }

  private func show(_ ending: EndingFigure) {
    if let manner = ending.manner {
      let words = work.texts.words("words-ending-\(manner.rawValue)").first ?? ""
      console.say(Message("row-share-ending", ["manner": .text(words)]))
    }
    if let usefulness = ending.usefulness {
      let words = work.texts.words("words-use-\(usefulness.rawValue)").first ?? ""
      console.say(Message("row-share-usefulness", ["answer": .text(words)]))
    }
  }

  private func name(_ topic: FigureTopic, _ instrument: Instrument) -> Message.Value {
    switch topic {
    case .domain(let id): instrument.domain(id).map { .named($0.names) } ?? .text(id)
    case .own: .message(Message("label-team-own-topic"))
    }
  }

  private func month(_ month: Month) -> Message {
    Message(
      "label-team-month",
      ["month": .message(Message("month-\(month.month)")), "year": .text(String(month.year))])
  }
}
