// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// What is known of levels in a store: on which lists, and through which mappings.
struct LevelsInUse {
  /// The lists that levels were ever given on.
  let references: Set<InstrumentReference>
  /// The versions that levels were read from through a mapping, by the version they are read in.
  private let sources: [InstrumentReference: Set<String>]
  private let instruments: [Instrument]

  init(
    _ source: CountSource, _ instruments: [Instrument], in months: ClosedRange<Month>?
  ) throws {
    self.instruments = instruments
    var references: Set<InstrumentReference> = []
    var sources: [InstrumentReference: Set<String>] = [:]
    if let months {
      for measure in [Measure.levels, .ownLevels] {
        references.formUnion(
          try source.counts(CountRequest(measure, in: months)).cells.compactMap(\.instrument))
      }
      for cell in try source.counts(CountRequest(.levelSources, in: months)).cells {
        guard let instrument = cell.instrument else { continue }
        sources[instrument, default: []].insert(String(cell.category.prefix { $0 != "/" }))
      }
    }
    self.references = references
    self.sources = sources
  }

  /// How many levels there are, for each topic of a list with levels.
  func counts(_ topics: [TopicItem]) -> [TopicItem: Int] {
    var counts: [TopicItem: Int] = [:]
    for topic in topics {
      guard let reference = topic.instrument, references.contains(reference) else { continue }
      // Of a list that is not known here, every level that there can be is shown.
      let known = instruments.first { $0.reference == reference }?.scale.levels.count
      counts[topic] = known ?? Level.numbers.upperBound
    }
    return counts
  }

  /// How many columns a table of levels has.
  var most: Int {
    references.map { reference in
      instruments.first { $0.reference == reference }?.scale.levels.count
        ?? Level.numbers.upperBound
    }.max() ?? 0
  }

  /// What a level is called, when all lists in use call it the same.
  func name(_ number: Int) -> [String: String]? {
    guard let level = Level(number) else { return nil }
    let names = Set(
      references.map { reference in
        instruments.first { $0.reference == reference }?.scale.named(level)?.names ?? [:]
      })
    return names.count == 1 ? names.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// Says what one count stands for, with the versions that were added up through a mapping.
  func caption(_ measure: PictureMeasure) -> Message {
    var values: [String: Message.Value] = [
      "measure": .message(measure.caption),
      "lowest": Self.value(name(1), 1), "highest": Self.value(name(most), most),
      "most": .number(most),
    ]
    let mapped = sources.values.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    guard !mapped.isEmpty else { return Message("caption-report-scale", values) }
    values["from"] = .text(mapped.joined(separator: ", "))
    values["to"] = .text(sources.keys.map(\.description).sorted().joined(separator: ", "))
    return Message("caption-report-scale-mapped", values)
  }

  private static func value(_ names: [String: String]?, _ number: Int) -> Message.Value {
    names.map { .named($0) } ?? .text(String(number))
  }
}
