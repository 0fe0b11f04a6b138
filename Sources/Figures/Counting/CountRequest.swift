// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What can be counted in a team store (maat).
///
/// Every resident counts once per cell, every group with its people. Unless it says otherwise, a measure takes the latest value
/// that a resident has in the period, so that the cells of one table add up to its residents.
public enum Measure: String, CaseIterable, Sendable, Codable {
  /// Conversations: `all`, `first`, `followUp`; here a resident may be in more than one cell.
  case extent
  /// Topics that were talked about: `chosen` and `onTop`; both may hold for one resident.
  case topics
  /// The latest mark beside the one before: `higher`, `same`, `lower`, or `single` without one.
  case marks
  /// Where the latest mark stands, as one of the five words.
  case positions
  /// The latest level that the professional gave, by its number; levels are counted, never averaged.
  case levels
  /// The latest level that the resident gave.
  case ownLevels
  /// The professional's latest level beside the one before: `higher`, `same`, `lower` or `single`.
  case levelChange
  /// The resident's latest level beside the one before.
  case ownLevelChange
  /// Levels that were read in this version through a mapping, by the version they were given
  /// in and the voice, such as `zrm-11@1/resident`.
  case levelSources
  /// Goals by how they stand, `open` when not spoken about since, and `set` for those set in the
  /// period; a resident with several goals may be in more than one cell.
  case goals
  /// The same, by topic.
  case goalsByTopic
  /// The latest figure for life, `1` to `10`.
  case lifeScores
  /// The latest figure for life beside the one before: `higher`, `same`, `lower` or `single`.
  case lifeChange
  /// Signals of the list, by id; a resident may have named more than one.
  case signals
  /// How trajectories ended; `unsaid` when nobody said.
  case endings
  /// Whether it was of use; `unsaid` when nobody said.
  case usefulness
  /// Optional parts that were filled in at the latest conversation, by their stored names.
  case filledParts
  /// Meetings of groups: `all`, one cell per theme such as `theme/eenzaam`, and `theme/` for groups
  /// without one; beside the number of meetings stands how many people the groups reached, each
  /// group once.
  case activities
  /// How many people said yes and no to a question about an activity, such as `use/yes`; of each
  /// group the latest answer.
  case activityAnswers

  /// Whether the cells are about topics, so that the topic is always one of the dimensions.
  public var isByTopic: Bool {
    switch self {
    case .topics, .marks, .positions, .goalsByTopic, .levels, .ownLevels, .levelChange,
      .ownLevelChange, .levelSources:
      true
    case .extent, .goals, .lifeScores, .lifeChange, .signals, .endings, .usefulness, .filledParts,
      .activities, .activityAnswers:
      false
    }
  }
}

/// What counts are sliced by, besides the topic (doorsnede).
public enum Dimension: String, CaseIterable, Sendable, Codable {
  /// Where the resident lives; a resident has one.
  case neighbourhood
  /// Whose conversations they are; a resident has one.
  case team
  /// Each month of the period on its own; a resident may be in several.
  case month
}

/// A question to a team store.
public struct CountRequest: Hashable, Sendable {
  /// What to count.
  public let measure: Measure
  /// The first and the last month.
  public let period: ClosedRange<Month>
  /// What to slice by, in the order of the dimensions.
  public let dimensions: [Dimension]
  /// Only this neighbourhood.
  public let neighbourhood: String?
  /// Only this team.
  public let team: String?

  /// Puts a question together.
  /// - Parameters:
  ///   - measure: What to count.
  ///   - period: The first and the last month.
  ///   - dimensions: What to slice by.
  ///   - neighbourhood: Only this neighbourhood; all when `nil`.
  ///   - team: Only this team; all when `nil`.
  public init(
    _ measure: Measure, in period: ClosedRange<Month>, by dimensions: Set<Dimension> = [],
    neighbourhood: String? = nil, team: String? = nil
  ) {
    self.measure = measure
    self.period = period
    self.dimensions = Dimension.allCases.filter(dimensions.contains)
    self.neighbourhood = neighbourhood
    self.team = team
  }
}
