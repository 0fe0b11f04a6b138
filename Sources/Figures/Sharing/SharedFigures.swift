// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Everything that a team store holds of one resident (gedeelde cijfers).
///
/// It takes the place of what was shared before, so that sharing twice is the same as sharing once,
/// and sharing nothing withdraws.
public struct SharedFigures: Hashable, Sendable {
  /// Whose figures they are.
  public let subject: Pseudonym
  /// The figures of each conversation, oldest first; none withdraws.
  public let conversations: [ConversationFigures]

  /// Puts together what is shared of one resident.
  /// - Parameters:
  ///   - subject: Whose figures they are; those of others are left out.
  ///   - conversations: In the order that the deriver gives: oldest first.
  public init(of subject: Pseudonym, _ conversations: [ConversationFigures] = []) {
    self.subject = subject
    self.conversations = conversations.filter { $0.subject == subject }
  }

  /// The rows to store, by table.
  ///
  /// Only the resident's own marks are shared; topics of their own become one row without a mark.
  /// Conversations and goals lose their pseudonyms: nothing in a team store asks for them.
  public var rows: [FigureRow] {
    guard !conversations.isEmpty else { return [] }
    let resident = FigureRow(table: .resident, values: [.text(subject.description)])
    return [resident]
      + conversations.indices.flatMap { index in
        let conversation = conversations[index]
        let later = Later(conversations[(index + 1)...])
        var rows = [conversationRow(conversation, later)]
        rows += topicRows(conversation, later)
        rows += goalRows(conversation, later)
        rows += levelRows(conversation, later)
        rows += signalRows(conversation, later)
        return rows
      }
  }

  private func signalRows(
    _ conversation: ConversationFigures, _ later: Later
  ) -> [FigureRow] {
    conversation.signals.map { signal in
      FigureRow(
        table: .signal,
        values: place(conversation) + [
          .text(signal), .month(later.month { $0.signals.contains(signal) }),
        ])
    }
  }

  /// What every row of a conversation begins with.
  private func place(_ conversation: ConversationFigures) -> [FigureValue] {
    [
      .text(subject.description), .month(conversation.month),
      .integer(conversation.orderInMonth), .text(conversation.neighbourhood),
      .text(conversation.team),
    ]
  }

  private func values(_ instrument: InstrumentReference) -> [FigureValue] {
    [.text(instrument.id), .integer(instrument.version)]
  }

  private func conversationRow(
    _ conversation: ConversationFigures, _ later: Later
  ) -> FigureRow {
    FigureRow(
      table: .conversation,
      values: place(conversation) + values(conversation.instrument) + [
        .text(conversation.kind.rawValue),
        .integer(conversation.filledParts.reduce(0) { $0 | $1.bit }),
        .month(conversation.previousMonth), .month(later.month { _ in true }),
        .integer(conversation.qualityOfLife?.score),
        .integer(conversation.qualityOfLife?.previous),
        .month(later.month { $0.qualityOfLife != nil }),
        .integer(conversation.ending == nil ? 0 : 1),
        .text(conversation.ending?.manner?.rawValue),
        .text(conversation.ending?.usefulness?.rawValue),
        .month(later.month { $0.ending != nil }),
      ])
  }

  private func topicRows(
    _ conversation: ConversationFigures, _ later: Later
  ) -> [FigureRow] {
    var seen: Set<FigureTopic> = []
    return conversation.topics.filter { seen.insert($0.topic).inserted }.map { figure in
      let topic = figure.topic
      func said(_ other: ConversationFigures) -> [TopicFigure] {
        other.topics.filter {
          $0.topic == topic && ($0.instrument == figure.instrument || topic == .own)
        }
      }
      let figures = said(conversation)
      let mark = topic == .own ? nil : figures.lazy.compactMap(\.residentMark).first
      return FigureRow(
        table: .topic,
        values: place(conversation) + topicValues(topic, figure.instrument) + [
          .integer(figures.contains(where: \.isOnTop) ? 1 : 0),
          .integer(mark?.position.value), .integer(mark?.previous?.value),
          .month(later.month { !said($0).isEmpty }),
          .month(later.month { said($0).contains(where: \.isOnTop) }),
          .month(later.month { said($0).contains { $0.residentMark != nil } }),
        ])
    }
  }

  /// Each goal once, numbered within the conversation; its next month is when it came back.
  private func goalRows(
    _ conversation: ConversationFigures, _ later: Later
  ) -> [FigureRow] {
    conversation.goals.enumerated().map { number, goal in
      FigureRow(
        table: .goal,
        values: place(conversation) + topicValues(goal.topic, goal.instrument) + [
          .integer(number), .text(goal.outcome?.rawValue ?? "set"),
          .text(goal.previous?.rawValue),
          .month(later.month { $0.goals.contains { $0.goal == goal.goal } }),
        ])
    }
  }

  /// The levels of the resident and the professional, each on its own; no named other's.
  private func levelRows(
    _ conversation: ConversationFigures, _ later: Later
  ) -> [FigureRow] {
    var seen: Set<[String]> = []
    return conversation.levels.filter { $0.voice != .other }.compactMap { figure in
      guard case .domain(let id) = figure.topic,
        seen.insert([id, figure.voice.rawValue]).inserted
      else { return nil }
      let next = later.month { other in
        other.levels.contains {
          $0.instrument == figure.instrument && $0.topic == figure.topic
            && $0.voice == figure.voice
        }
      }
      let said: [FigureValue] = [
        .text(id), .text(figure.voice.rawValue), .integer(figure.level.number),
        .integer(figure.previous?.number), .text(figure.mappedFrom?.description ?? ""),
        .month(next),
      ]
      let start = place(conversation) + values(figure.instrument)
      return FigureRow(table: .level, values: start + said)
    }
  }

  /// Topics of the residents' own belong to no instrument: they share one line everywhere.
  private func topicValues(
    _ topic: FigureTopic, _ instrument: InstrumentReference
  ) -> [FigureValue] {
    switch topic {
    case .domain(let id): values(instrument) + [.text(id)]
    case .own: [.text(""), .integer(0), .text("*")]
    }
  }
}

/// The conversations after one, to look ahead in.
private struct Later {
  private let conversations: ArraySlice<ConversationFigures>

  init(_ conversations: ArraySlice<ConversationFigures>) { self.conversations = conversations }

  /// The month of the first for which something holds.
  func month(where holds: (ConversationFigures) -> Bool) -> Month? {
    conversations.first(where: holds)?.month
  }
}
