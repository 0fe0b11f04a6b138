// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// Levels of the own caseload: how many residents stand at each, and up, the same or down.
extension Measures {
  /// The tables of levels, the professional's and then the residents' own; none without levels.
  var levels: [MeasureTable] {
    let used = Set(caseload.conversations.flatMap(\.levels).map(\.instrument))
    guard !used.isEmpty else { return [] }
    let most =
      used.map { reference in
        instruments.first { $0.reference == reference }?.scale.levels.count
          ?? Level.numbers.upperBound
      }.max() ?? 0
    return [
      latest(.professional, .levels, Message("heading-report-levels"), most),
      change(.professional, .levelChange, Message("heading-report-levelChange")),
      latest(.resident, .ownLevels, Message("heading-report-ownLevels"), most),
      change(.resident, .ownLevelChange, Message("heading-report-ownLevelChange")),
    ].filter { !$0.rows.isEmpty }
  }

  private func latest(
    _ voice: VoiceKind, _ kind: PictureTable.Kind, _ title: Message, _ most: Int
  ) -> MeasureTable {
    MeasureTable(
      kind: kind, title: title, captions: captions,
      columns: (1...max(1, most)).map {
        Message("column-report-level", ["number": .number($0)])
      },
      rows: rows(voice) { figures in
        (1...max(1, most)).map { number in figures.count { $0.level.number == number } }
      }, whenEmpty: Message("note-team-no-pairs"))
  }

  private func change(
    _ voice: VoiceKind, _ kind: PictureTable.Kind, _ title: Message
  ) -> MeasureTable {
    MeasureTable(
      kind: kind, title: title, captions: captions,
      columns: [
        Message("column-team-higher"), Message("column-team-same"), Message("column-team-lower"),
        Message("column-team-n"),
      ],
      rows: rows(voice) { figures in
        let changes = figures.compactMap(\.change)
        return changes.isEmpty ? [] : Self.count(changes) + [changes.count]
      }, whenEmpty: Message("note-team-no-pairs"))
  }

  private func rows(
    _ voice: VoiceKind, _ counts: ([LevelFigure]) -> [Int]
  ) -> [MeasureTable.Row] {
    topics.keys.compactMap { key in
      guard case .domain(let instrument, let id) = key else { return nil }
      let figures = caseload.latest { conversation in
        conversation.levels.first {
          $0.instrument == instrument && $0.topic == .domain(id) && $0.voice == voice
        }
      }
      let found = counts(figures)
      guard !figures.isEmpty, !found.isEmpty else { return nil }
      return MeasureTable.Row(label: topics.label(key), counts: found)
    }
  }

  /// Versions that were added up through a mapping are named.
  private var captions: [Message] {
    let levels = caseload.conversations.flatMap(\.levels)
    let from = Set(levels.compactMap { $0.mappedFrom?.description })
    guard !from.isEmpty else { return [] }
    let to = Set(levels.filter { $0.mappedFrom != nil }.map(\.instrument.description))
    return [
      Message(
        "caption-team-mapped",
        [
          "from": .text(from.sorted().joined(separator: ", ")),
          "to": .text(to.sorted().joined(separator: ", ")),
        ])
    ]
  }
}
