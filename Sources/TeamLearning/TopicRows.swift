// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import Wording

/// The topics of a caseload as the lines of a table, with their names.
///
/// A domain belongs to one version of one instrument: lists that differ are not added up. Topics
/// of the residents' own share one line, because their words stay in the dossiers.
struct TopicRows {
  /// What one line is about.
  enum Key: Hashable {
    case domain(InstrumentReference, String)
    case own
  }

  private let instruments: [InstrumentReference: Instrument]
  private let namesInstrument: Bool
  /// The topics that were talked about: as in their instruments, then the residents' own.
  let keys: [Key]

  /// Finds the topics that were talked about.
  /// - Parameters:
  ///   - caseload: The conversations.
  ///   - instruments: Where the names come from; a domain of another list shows its id.
  init(_ caseload: Caseload, instruments: [Instrument]) {
    let conversations = caseload.conversations
    self.instruments = Dictionary(
      instruments.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
    namesInstrument = Set(conversations.map(\.instrument)).count > 1
    let found = Set(
      conversations.flatMap { conversation in
        conversation.topics.map(Self.key)
      })
    let order = Dictionary(
      instruments.flatMap { instrument in
        instrument.domains.map { Key.domain(instrument.reference, $0.id) }
      }.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    keys = found.sorted {
      (order[$0] ?? .max, Self.sortText($0)) < (order[$1] ?? .max, Self.sortText($1))
    }
  }

  /// What was said about a topic in one conversation.
  /// - Parameters:
  ///   - key: The topic.
  ///   - conversation: The conversation.
  /// - Returns: None when the topic was not talked about.
  static func figures(_ key: Key, in conversation: ConversationFigures) -> [TopicFigure] {
    conversation.topics.filter { Self.key($0) == key }
  }

  /// The name of a topic.
  /// - Parameter key: The topic.
  /// - Returns: With the name of its list when there are several lists.
  func label(_ key: Key) -> Message {
    guard case .domain(let reference, let id) = key else { return Message("label-team-own-topic") }
    let instrument = instruments[reference]
    let name: Message.Value = instrument?.domain(id).map { .named($0.names) } ?? .text(id)
    guard namesInstrument else { return Message("label-team-topic", ["name": name]) }
    return Message(
      "label-team-topic-of-list",
      [
        "name": name, "list": instrument.map { .named($0.titles) } ?? .text(reference.id),
        "version": .number(reference.version),
      ])
  }

  private static func key(_ figure: TopicFigure) -> Key {
    switch figure.topic {
    case .domain(let id): .domain(figure.instrument, id)
    case .own: .own
    }
  }

  /// Own topics come last: `~` follows every letter.
  private static func sortText(_ key: Key) -> String {
    switch key {
    case .domain(let reference, let id): "\(reference) \(id)"
    case .own: "~"
    }
  }
}
