// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Derives figures from dossiers; the same dossier always gives the same figures.
public struct FigureDeriver {
  private let team: String
  private let neighbourhood: String
  private let pseudonyms: any Pseudonymizing
  /// How levels of one version of an instrument are counted as another.
  let mappings: [InstrumentMapping]

  /// Prepares to derive.
  /// - Parameters:
  ///   - settings: Only the names of the team and its neighbourhood are used.
  ///   - pseudonyms: Stands in for residents, conversations and goals.
  ///   - mappings: How levels of one version of an instrument are counted as another.
  public init(
    settings: TeamSettings, pseudonyms: any Pseudonymizing, mappings: [InstrumentMapping] = []
  ) {
    self.mappings = mappings
    team = settings.team
    neighbourhood = settings.neighbourhood
    self.pseudonyms = pseudonyms
  }

  /// The figures of every conversation of one resident.
  ///
  /// The time before is the last one on which the same thing was asked, which need not be the
  /// conversation just before: a topic can rest for a while.
  /// - Parameter trajectory: The conversations of one resident.
  /// - Returns: One value per conversation, oldest first.
  public func figures(of trajectory: Trajectory) -> [ConversationFigures] {
    var past = Trajectory(resident: trajectory.resident, conversations: [])
    var countInMonth: [Month: Int] = [:]
    return trajectory.conversations.map { conversation in
      let month = Month(of: conversation.day)
      countInMonth[month, default: 0] += 1
      defer { past = past.adding(conversation) }
      return ConversationFigures(
        subject: pseudonyms.pseudonym(of: trajectory.resident.id),
        conversation: pseudonyms.pseudonym(of: conversation.id),
        month: month, previousMonth: past.latest.map { Month(of: $0.day) },
        orderInMonth: countInMonth[month, default: 1],
        kind: past.conversations.isEmpty ? .first : .followUp,
        neighbourhood: trajectory.resident.neighbourhood ?? neighbourhood, team: team,
        instrument: conversation.instrument,
        topics: conversation.talks.map { topic($0, in: conversation, after: past) },
        levels: levels(of: conversation, after: past),
        goals: goals(of: conversation, after: past),
        qualityOfLife: conversation.qualityOfLife.flatMap {
          QualityOfLifeFigure(score: $0.score, previous: past.lastQualityOfLife?.answer.score)
        },
        signals: Self.listed(conversation.signals),
        ending: conversation.ending.map {
          EndingFigure(manner: $0.manner, usefulness: $0.usefulness)
        },
        filledParts: OptionalPart.allCases.filter(conversation.fills),
        isImported: conversation.origin != nil)
    }
  }

  /// The ids of listed signals, each once; what does not look like an id stays in the dossier.
  private static func listed(_ signals: [Signal]) -> [String] {
    var ids: [String] = []
    for case .listed(let id) in signals where FigureTopic.isID(id) && !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }

  private func topic(
    _ talk: DomainTalk, in conversation: Conversation, after past: Trajectory
  ) -> TopicFigure {
    let counted = counted(talk.topic, in: conversation)
    return TopicFigure(
      instrument: counted.instrument, topic: FigureTopic(counted.topic), isOnTop: talk.isOnTop,
      marks: talk.marks.map { mark in
        MarkFigure(
          voice: VoiceKind(mark.voice), position: mark.position,
          previous: past.lastPosition(on: talk.topic, by: mark.voice)?.position)
      })
  }

  /// Goals that came back first, then those that were set; a goal appears once.
  private func goals(of conversation: Conversation, after past: Trajectory) -> [GoalFigure] {
    let histories = past.goals
    let sources = past.conversations + [conversation]
    var figures: [GoalFigure] = []
    for review in conversation.reviews {
      guard let history = histories.first(where: { $0.goal.id == review.goal }) else { continue }
      // A list of this conversation need not have the domain of a goal that comes back.
      let source = sources.first { $0.goals.contains { $0.id == review.goal } } ?? conversation
      let counted = counted(history.goal.topic, in: source)
      let figure = GoalFigure(
        goal: pseudonyms.pseudonym(of: review.goal), instrument: counted.instrument,
        topic: FigureTopic(counted.topic), outcome: review.outcome, previous: history.outcome)
      // A goal that was answered twice stands as it was answered last.
      figures.removeAll { $0.goal == figure.goal }
      figures.append(figure)
    }
    for goal in conversation.goals where !histories.contains(where: { $0.goal.id == goal.id }) {
      let pseudonym = pseudonyms.pseudonym(of: goal.id)
      guard !figures.contains(where: { $0.goal == pseudonym }) else { continue }
      let counted = counted(goal.topic, in: conversation)
      figures.append(
        GoalFigure(
          goal: pseudonym, instrument: counted.instrument, topic: FigureTopic(counted.topic),
          outcome: nil, previous: nil))
    }
    return figures
  }
}

extension Trajectory {
  fileprivate func adding(_ conversation: Conversation) -> Trajectory {
    Trajectory(resident: resident, conversations: conversations + [conversation])
  }
}
