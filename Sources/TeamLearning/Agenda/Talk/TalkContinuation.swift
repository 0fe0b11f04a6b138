// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

/// How far a team talk came, kept with what was said, so that it can go on (verder praten).
public struct TalkContinuation: Hashable, Sendable, Codable {
  /// A figure of the talk.
  struct Chosen: Hashable, Sendable, Codable {
    let key: FigureMention.Key
    let reason: ChosenFigure.Reason
  }

  /// The figures of the talk, also those that were not talked about yet.
  let figures: [Chosen]
  /// Which figure is next, counted from 0.
  let figure: Int
  /// Which question is next.
  let question: AgendaQuestion
}

/// A team talk that was not talked to its end (afgebroken teamgesprek).
public struct BrokenOffTalk: Hashable, Sendable {
  /// What is talked about, as it shows now.
  public let figures: [ChosenFigure]
  /// What was said, one item per figure that was talked about.
  public let items: [AgendaItem]
  /// Where the talk goes on.
  public let step: TeamTalk.Step

  /// Finds the last talk of a team that was broken off.
  ///
  /// It can go on while its figures are those of the same months, and all are still there.
  /// - Parameters:
  ///   - agenda: What the team decided until now.
  ///   - team: The team.
  ///   - figures: What the figures show now.
  public init?(in agenda: LearningAgenda, of team: String, figures: [TalkFigure]) {
    let kept = agenda.last(of: team).map(\.item).filter { $0.continuation != nil }
    // An item that was kept earlier may tell of an earlier question.
    guard
      let goesOn = kept.compactMap(\.continuation).max(by: { left, right in
        (left.figure, left.question.place) < (right.figure, right.question.place)
      })
    else { return nil }
    let chosen = goesOn.figures.compactMap { mention in
      figures.first { $0.key == mention.key }
        .map { ChosenFigure(figure: $0, reason: mention.reason) }
    }
    let isSamePeriod = kept.allSatisfy { item in
      chosen.contains {
        $0.figure.key == item.figure.key
          && $0.figure.period.lowerBound == item.figure.from
          && $0.figure.period.upperBound == item.figure.until
      }
    }
    guard isSamePeriod, chosen.count == goesOn.figures.count,
      chosen.indices.contains(goesOn.figure)
    else { return nil }
    self.figures = chosen
    items = kept
    step = TeamTalk.Step(figure: goesOn.figure, question: goesOn.question)
  }

  /// Where it stopped, to say before asking whether to go on.
  public var place: Message {
    Message(
      "text-agenda-broken-off",
      ["number": .number(step.figure + 1), "count": .number(figures.count)])
  }

  /// The items when the talk does not go on: nobody is asked again.
  public var closed: [AgendaItem] {
    items.map { item in
      var item = item
      item.continuation = nil
      return item
    }
  }
}

extension AgendaQuestion {
  /// Its place in the order of asking.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
