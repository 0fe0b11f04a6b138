// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What a team said and decided at one figure (agendapunt).
///
/// Words are kept as they were typed. They are about the team's own work, never about a resident.
public struct AgendaItem: Hashable, Sendable, Codable {
  /// What tells it from the others.
  public let id: RecordID
  /// The day of the team talk.
  public let talkedOn: CalendarDay
  /// The team.
  public let team: String
  /// The figure, as it was shown.
  public let figure: FigureMention
  /// What was answered; what was skipped is not there.
  public var answers: [AgendaQuestion: String]
  /// When it has to be done.
  public var byWhen: CalendarDay?
  /// When the team looks what became of it.
  public var lookBackOn: CalendarDay?
  /// Where the talk goes on; nothing when it was talked to its end.
  public var continuation: TalkContinuation?

  /// Begins an item.
  /// - Parameters:
  ///   - id: What tells it from the others.
  ///   - talkedOn: The day of the team talk.
  ///   - team: The team.
  ///   - figure: The figure, as it is shown.
  public init(id: RecordID, talkedOn: CalendarDay, team: String, figure: FigureMention) {
    self.id = id
    self.talkedOn = talkedOn
    self.team = team
    self.figure = figure
    answers = [:]
  }

  /// What the team wants to do: more, less, differently, or with others.
  public var actions: [AgendaQuestion] {
    AgendaQuestion.allCases.filter { $0.isAction && answers[$0] != nil }
  }

  /// Whether nothing was said at this figure.
  public var isEmpty: Bool { answers.isEmpty && byWhen == nil && lookBackOn == nil }
}

/// Looking back on an item of the agenda (terugblik).
public struct AgendaReview: Hashable, Sendable, Codable {
  /// How it stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was done.
    case done
    /// It goes on.
    case open
    /// The team let it go.
    case dropped
  }

  /// What tells it from the others.
  public let id: RecordID
  /// The item that is looked back on.
  public let item: RecordID
  /// The day of looking back.
  public let reviewedOn: CalendarDay
  /// How it stands.
  public let status: Status
  /// What happened, in the team's own words.
  public let happened: String?
  /// What the figure showed on that day; `nil` when it was not there.
  public let figure: FigureMention?
  /// When the team looks again, while it goes on.
  public let lookBackOn: CalendarDay?

  /// Notes what was seen.
  /// - Parameters:
  ///   - id: What tells it from the others.
  ///   - item: The item that is looked back on.
  ///   - reviewedOn: The day of looking back.
  ///   - status: How it stands.
  ///   - happened: What happened, in the team's own words.
  ///   - figure: What the figure shows on that day.
  ///   - lookBackOn: When the team looks again.
  public init(
    id: RecordID, item: RecordID, reviewedOn: CalendarDay, status: Status, happened: String?,
    figure: FigureMention?, lookBackOn: CalendarDay?
  ) {
    self.id = id
    self.item = item
    self.reviewedOn = reviewedOn
    self.status = status
    self.happened = happened
    self.figure = figure
    self.lookBackOn = lookBackOn
  }
}
