// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What a figure is about: a domain by its id, or one of the resident's own, without the words.
public enum FigureTopic: Hashable, Sendable, Comparable {
  /// A domain of the conversation's instrument, by its id.
  case domain(String)
  /// A topic of the resident's own (eigen onderwerp); which one stays in the dossier.
  case own

  /// Takes what may leave the dossier from a topic.
  ///
  /// What does not look like the id of an instrument could be somebody's words, and becomes
  /// ``own``.
  /// - Parameter topic: As it stands in the conversation.
  public init(_ topic: Topic) {
    guard case .domain(let id) = topic, Self.isID(id) else {
      self = .own
      return
    }
    self = .domain(id)
  }

  /// Whether a text looks like an id of a data file, and not like somebody's words.
  static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

extension FigureTopic: Codable {
  /// No domain has this id: it holds a sign that ids do not have.
  private static let ownMark = "*"

  /// The written form: the id of a domain, or `*`.
  var written: String {
    switch self {
    case .domain(let id): id
    case .own: Self.ownMark
    }
  }

  /// Reads the written form.
  init?(written: String) {
    guard written == Self.ownMark || Self.isID(written) else { return nil }
    self = written == Self.ownMark ? .own : .domain(written)
  }

  /// Reads the id of a domain, or `*` for one of the resident's own.
  /// - Parameter decoder: Holds one string.
  /// - Throws: `DecodingError` when the string is neither.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let topic = FigureTopic(written: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a domain id")
    }
    self = topic
  }

  /// Writes the id of a domain, or `*` for one of the resident's own.
  /// - Parameter encoder: Receives one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(written)
  }
}
