// SPDX-License-Identifier: EUPL-1.2

/// How scores of one version of an instrument are read as another version (overzetting).
///
/// It is data: without one, scores of two versions are never added up or compared; with one, it is
/// said wherever they are. What has no place in the other version stays where it is.
public struct InstrumentMapping: Hashable, Sendable {
  /// The version that the scores were given in.
  public let from: InstrumentReference
  /// The version that they are read as.
  public let to: InstrumentReference
  /// The name that people see, by language code.
  public let titles: [String: String]
  /// Who made it and on what ground; said with what is added up.
  public let source: String
  /// For each domain that has a place in the other version, that domain; both by id.
  public let domains: [String: String]
  /// For each level that becomes another one, that level; every other level keeps its number.
  public let levels: [Level: Level]

  /// Makes a mapping.
  /// - Parameters:
  ///   - from: The version that the scores were given in.
  ///   - to: The version that they are read as.
  ///   - titles: The name that people see, by language code.
  ///   - source: Who made it and on what ground.
  ///   - domains: For each domain that has a place, that domain.
  ///   - levels: For each level that becomes another one, that level.
  public init(
    from: InstrumentReference, to: InstrumentReference, titles: [String: String], source: String,
    domains: [String: String], levels: [Level: Level] = [:]
  ) {
    self.from = from
    self.to = to
    self.titles = titles
    self.source = source
    self.domains = domains
    self.levels = levels
  }

  /// A domain as the other version has it.
  /// - Parameter domain: By its id in the earlier version.
  /// - Returns: Its id in the other version; `nil` when it has no place there.
  public func domain(for domain: String) -> String? { domains[domain] }

  /// A level as the other version has it.
  /// - Parameter level: In the earlier version.
  /// - Returns: The level in the other version.
  public func level(for level: Level) -> Level { levels[level] ?? level }
}
