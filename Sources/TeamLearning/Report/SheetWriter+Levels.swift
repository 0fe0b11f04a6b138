// SPDX-License-Identifier: EUPL-1.2

internal import Wording

/// Tables of levels: counts per level, and up, the same or down; each voice on its own.
extension SheetWriter {
  /// Whether levels are given to a topic, and no marks.
  func isLevelled(_ topic: TopicItem) -> Bool {
    topic.instrument.map(levels.references.contains) ?? false
  }

  func levelled(_ measure: PictureMeasure) -> [Line] {
    let counts = levels.counts(topics)
    let shared = sharedNames
    return topics.compactMap { topic in
      guard let count = counts[topic], request.domain == nil || request.domain == topic.domain
      else { return nil }
      let chain: Chain =
        switch measure {
        case .levels: .levels(count, own: false)
        case .ownLevels: .levels(count, own: true)
        case .levelChange: .levelChange
        default: .ownLevelChange
        }
      let names =
        measure == .levels || measure == .ownLevels
        ? (1...max(1, levels.most)).map { String($0) } : ["higher", "same", "lower", "compared"]
      return Line(
        id: topic.id,
        label: topic.label(instruments, namesList: shared.contains(topic.name(instruments))),
        table: TableName(
          measure: PictureMeasure.topics.rawValue + "/" + topic.id, table: chain.id),
        at: names.map { [Gate.chosen.id: Gate.chosen.yes, chain.id: $0] })
    }
  }
}
