// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// The own groups added up: counts of people, beside the residents and never among them.
struct ActivityMeasures {
  /// The meetings of each group, oldest first.
  private let groups: [[ActivityFigures]]

  init(_ figures: [ActivityFigures], in period: ClosedRange<Month>?) {
    groups = Dictionary(
      grouping: figures.filter { period?.contains($0.month) ?? true }, by: \.group
    ).sorted { $0.key < $1.key }.map { _, own in
      own.sorted { ($0.month, $0.orderInMonth) < ($1.month, $1.orderInMonth) }
    }
  }

  /// None when no group met.
  var tables: [MeasureTable] { groups.isEmpty ? [] : [extent, answers] }

  /// How many groups and meetings, and how many people were reached: of each group its busiest.
  private var extent: MeasureTable {
    let counts: [(Message, Int)] = [
      (Message("label-team-groups"), groups.count),
      (Message("label-team-meetings"), groups.reduce(0) { $0 + $1.count }),
      (
        Message("label-team-reached"),
        groups.compactMap { $0.compactMap(\.reached).max() }.reduce(0, +)
      ),
    ]
    return MeasureTable(
      kind: .activities, title: Message("heading-team-activities"),
      captions: [Message("caption-team-activities")], columns: [Message("column-team-count")],
      rows: counts.map { .init(label: $0.0, counts: [$0.1]) }, whenEmpty: Message("note-team-empty")
    )
  }

  /// Of each group the latest answer to each question.
  private var answers: MeasureTable {
    let rows = GroupQuestion.allCases.compactMap { question -> MeasureTable.Row? in
      let latest = groups.compactMap { meetings in
        meetings.reversed().lazy.compactMap { meeting in
          meeting.answers.first { $0.question == question }
        }.first
      }
      guard !latest.isEmpty else { return nil }
      return MeasureTable.Row(
        label: Message("question-report-\(question.rawValue)"),
        counts: [
          latest.reduce(0) { $0 + $1.positive }, latest.reduce(0) { $0 + $1.asked },
        ])
    }
    return MeasureTable(
      kind: .activityAnswers, title: Message("heading-report-activityAnswers"),
      captions: [Message("caption-report-activityAnswers")],
      columns: [Message("column-team-answered"), Message("column-team-asked")], rows: rows,
      whenEmpty: Message("note-team-nothing-asked"))
  }
}
