// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension ReleaseLedger: Codable {
  private enum Key: String, CodingKey { case version, releases }

  /// Reads the written form.
  /// - Parameter decoder: Holds one object.
  /// - Throws: `DecodingError`, also for a version that is not known.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard try container.decode(Int.self, forKey: .version) == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "unknown version")
    }
    self.init()
    for release in try container.decode([Release].self, forKey: .releases) { add(release) }
  }

  /// Writes one object.
  /// - Parameter encoder: Receives it.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(releases, forKey: .releases)
  }
}

extension ReleaseLedger.Release: Codable {
  private enum Key: String, CodingKey { case audience, roundingStep, measure, from, until, cells }

  private struct Line: Codable {
    let at: Coordinates
    /// Absent where the cell was hidden.
    let count: Int?
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    audience = try container.decode(Audience.self, forKey: .audience)
    roundingStep = try container.decode(Int.self, forKey: .roundingStep)
    measure = try container.decode(String.self, forKey: .measure)
    from = try container.decode(Month.self, forKey: .from)
    until = try container.decode(Month.self, forKey: .until)
    guard from <= until, roundingStep >= 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: .until, in: container, debugDescription: "not a period")
    }
    cells = Dictionary(
      try container.decode([Line].self, forKey: .cells).map { ($0.at, $0.count) },
      uniquingKeysWith: { first, _ in first })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(audience, forKey: .audience)
    try container.encode(roundingStep, forKey: .roundingStep)
    try container.encode(measure, forKey: .measure)
    try container.encode(from, forKey: .from)
    try container.encode(until, forKey: .until)
    let lines = cells.sorted { $0.key.sortText < $1.key.sortText }
      .map { Line(at: $0.key, count: $0.value) }
    try container.encode(lines, forKey: .cells)
  }
}
