// SPDX-License-Identifier: EUPL-1.2

/// A list of life domains to talk about, with its version (instrument).
///
/// It is data, never code: an organisation can load its own licensed list. A conversation keeps
/// the reference of the version it was held with.
public struct Instrument: Hashable, Sendable {
  /// Which instrument, and which version of it.
  public let reference: InstrumentReference
  /// The name that people see, by language code.
  public let titles: [String: String]
  /// Where the list comes from and what it is not; printed with the list.
  public let source: String
  /// Under what licence the list may be used.
  public let licence: String
  /// The domains in the order in which they are offered; ids are unique.
  public let domains: [LifeDomain]
  /// How people answer.
  public let scale: Scale
  /// Who answers, in the order in which they are asked.
  public let answering: [VoiceRole]
  /// What the instrument may be used for.
  public let use: Use
  /// How many days an answer may be used as how it stands now; `nil` sets no limit.
  public let validDays: Int?

  /// Makes an instrument.
  /// - Parameters:
  ///   - reference: Which instrument, and which version of it.
  ///   - titles: The name that people see, by language code.
  ///   - source: Where the list comes from.
  ///   - licence: Under what licence it may be used.
  ///   - domains: In the order in which they are offered, with unique ids.
  ///   - scale: How people answer.
  ///   - answering: Who answers; everybody when not said.
  ///   - use: What it may be used for.
  ///   - validDays: How many days an answer may be used as how it stands now.
  public init(
    reference: InstrumentReference, titles: [String: String], source: String, licence: String,
    domains: [LifeDomain], scale: Scale = .bar, answering: [VoiceRole] = VoiceRole.allCases,
    use: Use = .talk, validDays: Int? = nil
  ) {
    self.reference = reference
    self.titles = titles
    self.source = source
    self.licence = licence
    self.domains = domains
    self.scale = scale
    self.answering = answering
    self.use = use
    self.validDays = validDays
  }

  /// What an instrument may be used for (gebruik).
  public enum Use: String, CaseIterable, Sendable {
    /// Conversations, and whatever comes from elsewhere.
    case talk
    /// Only what comes from elsewhere: an earlier version, for instance.
    case importing = "import"
  }

  /// The domain with an id, when the instrument has it.
  /// - Parameter id: As in the instrument's file.
  /// - Returns: The domain, or `nil`.
  public func domain(_ id: String) -> LifeDomain? { domains.first { $0.id == id } }

  /// The name of a topic in a language.
  /// - Parameters:
  ///   - topic: A domain of this instrument or the resident's own.
  ///   - language: A language code such as `en`.
  /// - Returns: The domain's name, the resident's own words, or the id of a domain that this
  ///   version does not have.
  public func name(of topic: Topic, in language: String) -> String {
    switch topic {
    case .domain(let id): domain(id)?.name(in: language) ?? id
    case .own(let words): words
    }
  }
}

/// Which instrument and which version of it a conversation was held with.
public struct InstrumentReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Short, stable and in ASCII.
  public let id: String
  /// Counts up from 1 with every change of meaning.
  public let version: Int

  /// Makes a reference.
  /// - Parameters:
  ///   - id: Short, stable and in ASCII.
  ///   - version: From 1.
  public init(id: String, version: Int) {
    self.id = id
    self.version = version
  }

  /// The written form `id@version`.
  public var description: String { "\(id)@\(version)" }
}
