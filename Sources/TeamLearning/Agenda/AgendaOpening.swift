// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// What a picture or a talk begins with: what the team agreed, and what its figures did since.
public struct AgendaOpening: Sendable {
  private let agenda: LearningAgenda
  private let figures: [FigureMention.Key: TalkFigure]

  /// Prepares to tell.
  /// - Parameters:
  ///   - agenda: What the team decided.
  ///   - figures: What the figures show now, disclosed to who reads it.
  public init(_ agenda: LearningAgenda, figures: [TalkFigure]) {
    self.agenda = agenda
    self.figures = Dictionary(figures.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decisions of the last talk, each as a few sentences.
  /// - Parameters:
  ///   - team: Of one team; of all when `nil`.
  ///   - today: Tells whether a day to look back on has come.
  /// - Returns: One block per item, and an invitation when there was no talk yet.
  public func blocks(of team: String? = nil, today: CalendarDay) -> [[Message]] {
    let last = agenda.last(of: team)
    guard let first = last.first else { return [[Message("text-agenda-none")]] }
    return [[Message("text-agenda-last", ["day": .day(first.item.talkedOn)])]]
      + last.map { block($0, today: today) }
  }

  /// All that an opening says, one message per line.
  /// - Parameters:
  ///   - team: Of one team; of all when `nil`.
  ///   - today: Tells whether a day to look back on has come.
  /// - Returns: The lines.
  public func lines(of team: String? = nil, today: CalendarDay) -> [Message] {
    blocks(of: team, today: today).flatMap { $0 }
  }

  /// One item: the figure then and now, what was decided, and how it stands.
  /// - Parameters:
  ///   - line: The item with what was seen afterwards.
  ///   - today: Tells whether the day to look back has come.
  /// - Returns: The lines.
  public func block(_ line: LearningAgenda.Line, today: CalendarDay) -> [Message] {
    var lines = [
      Message("row-agenda-figure", ["label": .text(line.item.figure.label)]),
      change(of: line.item.figure),
    ]
    lines += line.item.actions.map { question in
      Message(
        "row-agenda-answer",
        [
          "label": .message(question.label), "words": .text(line.item.answers[question] ?? ""),
        ])
    }
    if let who = line.item.answers[.who] {
      lines.append(Message("row-agenda-who", ["who": .text(who)]))
    }
    if let day = line.item.byWhen {
      lines.append(Message("row-agenda-by-when", ["day": .day(day)]))
    }
    switch line.status {
    case .done: lines.append(Message("row-agenda-done"))
    case .dropped: lines.append(Message("row-agenda-dropped"))
    case .open:
      if let day = line.lookBackOn {
        lines.append(
          day <= today
            ? Message("row-agenda-look-back-now", ["day": .day(day)])
            : Message("row-agenda-look-back", ["day": .day(day)]))
      }
    }
    if let happened = line.reviews.last?.happened {
      lines.append(Message("row-agenda-happened", ["words": .text(happened)]))
    }
    return lines
  }

  /// What the figure showed then and shows now; what was or is hidden stays hidden.
  private func change(of mention: FigureMention) -> Message {
    let then = mention.shown.value(of: mention.unit)
    guard let now = figures[mention.key] else {
      return Message("row-agenda-then", ["then": then])
    }
    return Message("row-agenda-then-now", ["then": then, "now": now.now.value(of: now.unit)])
  }

  /// What a figure shows now, to note beside looking back.
  /// - Parameters:
  ///   - key: Which figure.
  ///   - texts: The language on the screen.
  /// - Returns: `nil` when it is not there.
  public func mention(_ key: FigureMention.Key, _ texts: Texts) -> FigureMention? {
    figures[key]?.mention(texts)
  }
}

extension FigureMention.Shown {
  /// The count with what it counts, or the word for what is hidden.
  func value(of unit: FigureMention.Unit) -> Message.Value {
    switch (self, unit) {
    case (.count(let count), .residents):
      .message(Message("count-agenda-residents", ["n": .number(count)]))
    case (.count(let count), .goals):
      .message(Message("count-agenda-goals", ["n": .number(count)]))
    case (.hidden, _): .message(Message("label-agenda-hidden"))
    }
  }
}
