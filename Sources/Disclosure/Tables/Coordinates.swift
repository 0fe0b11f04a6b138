// SPDX-License-Identifier: EUPL-1.2

/// Where a cell stands: a category for each dimension that it is split by (plaats in de tabel).
///
/// A dimension that is not named is added up: the cell is a total over it. So the margin of one
/// table and the cell of another are the same cell, and are treated as one.
public struct Coordinates: Hashable, Sendable, Codable, ExpressibleByDictionaryLiteral {
  /// The category of each named dimension.
  public let categories: [String: String]

  /// The grand total.
  public static let total = Coordinates([:])

  /// Names a cell.
  /// - Parameter categories: A category for each dimension; none is the grand total.
  public init(_ categories: [String: String]) { self.categories = categories }

  /// Names a cell.
  /// - Parameter elements: A dimension with its category, each dimension once.
  public init(dictionaryLiteral elements: (String, String)...) {
    categories = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// Reads the written form.
  /// - Parameter decoder: Holds one object.
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    categories = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// Writes one object: a category by dimension.
  /// - Parameter encoder: Receives it.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(categories)
  }

  /// What orders cells, so that lists are the same everywhere.
  var sortText: String {
    categories.sorted { $0.key < $1.key }.map { "\($0.key)\u{1}\($0.value)" }
      .joined(separator: "\u{2}")
  }
}
