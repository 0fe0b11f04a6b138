// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// A life domain of one version of one list, or the residents' own topics together.
struct TopicItem: Hashable {
  let instrument: InstrumentReference?
  let domain: String

  static let own = TopicItem(instrument: nil, domain: "own")

  /// Its name in machine formats.
  var id: String { instrument.map { "\($0)/\(domain)" } ?? domain }

  init(instrument: InstrumentReference?, domain: String) {
    self.instrument = instrument
    self.domain = domain
  }

  /// The topic of a cell, where cells are by topic.
  init?(_ cell: RawCounts.Cell) {
    switch cell.topic {
    case .domain(let id): self.init(instrument: cell.instrument, domain: id)
    case .own: self = .own
    case nil: return nil
    }
  }

  /// All topics of the known lists, so that one nobody chose is there like any other; then those
  /// of lists that are not known here, then the residents' own.
  static func all(_ instruments: [Instrument], and found: Set<TopicItem>) -> [TopicItem] {
    let known = instruments.flatMap { instrument in
      instrument.domains.map { TopicItem(instrument: instrument.reference, domain: $0.id) }
    }
    let others = found.subtracting(known).subtracting([own]).sorted { $0.id < $1.id }
    return known + others + [own]
  }

  /// Its Dutch name, or its id where its list is not known.
  func name(_ instruments: [Instrument]) -> String {
    instruments.first { $0.reference == instrument }?.domain(domain)?.name(in: "nl") ?? domain
  }

  /// Its name, with that of its list when there are several lists.
  func label(_ instruments: [Instrument], namesList: Bool) -> Message {
    guard let reference = instrument else { return Message("label-team-own-topic") }
    let instrument = instruments.first { $0.reference == reference }
    let name: Message.Value = instrument?.domain(domain).map { .named($0.names) } ?? .text(domain)
    guard namesList else { return Message("label-team-topic", ["name": name]) }
    return Message(
      "label-team-topic-of-list",
      [
        "name": name, "list": instrument.map { .named($0.titles) } ?? .text(reference.id),
        "version": .number(reference.version),
      ])
  }
}
