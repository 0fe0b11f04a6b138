// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// What is counted, and out of how many.
///
/// There is never one number for everything, and never a mean of positions: marks, goals and the
/// figure for life each tell their own story.
struct Measures {
  let caseload: Caseload
  let topics: TopicRows
  let instruments: [Instrument]

  /// Prepares to count.
  /// - Parameters:
  ///   - caseload: The conversations to count.
  ///   - instruments: Where the names of the domains come from.
  init(_ caseload: Caseload, instruments: [Instrument]) {
    self.caseload = caseload
    self.instruments = instruments
    topics = TopicRows(caseload, instruments: instruments)
  }

  /// How many conversations, residents and new goals there are.
  var extent: MeasureTable {
    let conversations = caseload.conversations
    let goalsSet = Set(
      conversations.flatMap { $0.goals.filter { $0.outcome == nil }.map(\.goal) })
    let counts: [(Message, Int)] = [
      (Message("label-team-conversations"), conversations.count),
      (Message("label-team-first"), conversations.count { $0.kind == .first }),
      (Message("label-team-follow-up"), conversations.count { $0.kind == .followUp }),
      (Message("label-team-residents"), caseload.residents.count),
      (Message("label-team-goals-set"), goalsSet.count),
    ]
    return MeasureTable(
      kind: .extent, title: Message("heading-team-extent"), captions: [],
      columns: [Message("column-team-count")],
      rows: counts.map { .init(label: $0.0, counts: [$0.1]) },
      whenEmpty: Message("note-team-empty"))
  }

  /// How often each domain was chosen, by how many residents, and how many put it on top.
  var chosen: MeasureTable {
    let conversations = caseload.conversations
    let rows = topics.keys.map { key in
      MeasureTable.Row(
        label: topics.label(key),
        counts: [
          conversations.count { !TopicRows.figures(key, in: $0).isEmpty },
          caseload.countResidents { !TopicRows.figures(key, in: $0).isEmpty },
          caseload.countResidents { TopicRows.figures(key, in: $0).contains(where: \.isOnTop) },
        ])
    }
    let residents = caseload.residents.count
    return MeasureTable(
      kind: .chosen, title: Message("heading-team-chosen"),
      captions: [Message("caption-team-chosen"), Message("caption-team-on-top")],
      columns: [
        Message("column-team-conversations"), Message("column-team-residents"),
        Message("column-team-on-top"),
      ],
      // The most chosen first; equals stay in the order of the list.
      rows: rows.enumerated().sorted {
        ($1.element.counts[0], $0.offset) < ($0.element.counts[0], $1.offset)
      }.map(\.element),
      base: [conversations.count, residents, residents], barColumn: 0,
      whenEmpty: Message("note-team-nothing-chosen"))
  }

  /// Residents whose latest mark is higher, the same or lower than the one before, per domain.
  ///
  /// Topics of the residents' own are left out: one line would mix things that differ.
  var marks: MeasureTable {
    let rows: [MeasureTable.Row] = topics.keys.filter { $0 != .own }.compactMap { key in
      let changes = caseload.latest { conversation in
        TopicRows.figures(key, in: conversation).lazy.compactMap(\.residentMark).first
      }.compactMap(\.change)
      guard !changes.isEmpty else { return nil }
      return MeasureTable.Row(
        label: topics.label(key), counts: Self.count(changes) + [changes.count])
    }
    return MeasureTable(
      kind: .marks, title: Message("heading-team-marks"),
      captions: [
        Message("caption-team-marks"), Message("caption-team-pairs"),
        Message("caption-team-own-topics"),
      ],
      columns: [
        Message("column-team-higher"), Message("column-team-same"), Message("column-team-lower"),
        Message("column-team-n"),
      ],
      rows: rows, whenEmpty: Message("note-team-no-pairs"))
  }

  /// Goals by how they stood when they were last spoken about.
  var goals: MeasureTable {
    var latest: [Pseudonym: GoalFigure] = [:]
    for conversation in caseload.conversations {
      for goal in conversation.goals { latest[goal.goal] = goal }
    }
    let states: [GoalOutcome?] = GoalOutcome.allCases + [nil]
    return MeasureTable(
      kind: .goals, title: Message("heading-team-goals"),
      captions: [Message("caption-team-goals"), Message("caption-team-goals-latest")],
      columns: [Message("column-team-goals")],
      rows: latest.isEmpty
        ? []
        : states.map { state in
          .init(
            label: state?.label ?? Message("label-team-goal-open"),
            counts: [latest.values.count { $0.outcome == state }])
        },
      base: [latest.count], barColumn: 0, whenEmpty: Message("note-team-no-goals"))
  }

  /// Residents by their latest figure for life.
  var lifeScores: MeasureTable {
    let scores = caseload.latest(\.qualityOfLife).map(\.score)
    return MeasureTable(
      kind: .lifeScores, title: Message("heading-team-life-scores"),
      captions: [Message("caption-team-life-scores")],
      columns: [Message("column-team-residents")],
      rows: scores.isEmpty
        ? []
        : (1...10).map { score in
          .init(
            label: Message("label-team-score", ["score": .number(score)]),
            counts: [scores.count { $0 == score }])
        },
      base: [scores.count], barColumn: 0, whenEmpty: Message("note-team-no-scores"))
  }

  /// Residents whose latest figure for life is higher, the same or lower than the one before.
  var lifeChange: MeasureTable {
    let changes = caseload.latest(\.qualityOfLife).compactMap(\.change)
    let labels = [
      Message("label-team-higher"), Message("label-team-same"), Message("label-team-lower"),
    ]
    return MeasureTable(
      kind: .lifeChange, title: Message("heading-team-life-change"),
      captions: [Message("caption-team-life-change"), Message("caption-team-pairs-scores")],
      columns: [Message("column-team-residents")],
      rows: changes.isEmpty
        ? [] : zip(labels, Self.count(changes)).map { .init(label: $0, counts: [$1]) },
      base: [changes.count], barColumn: 0, whenEmpty: Message("note-team-no-pairs"))
  }

  /// Higher, the same, lower: the order of every table.
  static func count(_ changes: [Change]) -> [Int] {
    [Change.higher, .same, .lower].map { kind in changes.count { $0 == kind } }
  }
}
