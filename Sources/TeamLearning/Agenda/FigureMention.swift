// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A figure as the team saw it on a day, without the residents behind it (cijfer op de agenda).
///
/// What was hidden then has no count in it, and stays hidden when the team looks back.
public struct FigureMention: Hashable, Sendable, Codable {
  /// What tells the figure from the others, whatever the language or the period.
  public struct Key: Hashable, Sendable, Codable {
    /// The name of the table in machine formats.
    public let table: String
    /// Where it stands in the table: a category for each dimension.
    public let place: [String: String]

    /// Names a figure.
    /// - Parameters:
    ///   - table: The name of the table in machine formats.
    ///   - place: A category for each dimension.
    public init(table: String, place: [String: String]) {
      self.table = table
      self.place = place
    }
  }

  /// A count as an audience may see it.
  public enum Shown: Hashable, Sendable {
    /// The count.
    case count(Int)
    /// Too few residents, or others could be worked out from it.
    case hidden
  }

  /// What is counted.
  public enum Unit: String, Hashable, Sendable, Codable {
    /// Residents, each once.
    case residents
    /// Goals.
    case goals
  }

  /// Which figure.
  public let key: Key
  /// What it was called on the screen.
  public let label: String
  /// The first and the last month that were counted.
  public let from, until: Month
  /// What was shown.
  public let shown: Shown
  /// What was shown of the period before; `nil` when there was none.
  public let before: Shown?
  /// What was counted.
  public let unit: Unit

  /// Notes a figure.
  /// - Parameters:
  ///   - key: Which figure.
  ///   - label: What it is called on the screen.
  ///   - period: The first and the last month that were counted.
  ///   - shown: What is shown.
  ///   - before: What is shown of the period before.
  ///   - unit: What is counted.
  public init(
    _ key: Key, label: String, in period: ClosedRange<Month>, shown: Shown,
    before: Shown? = nil, of unit: Unit
  ) {
    self.key = key
    self.label = label
    from = period.lowerBound
    until = period.upperBound
    self.shown = shown
    self.before = before
    self.unit = unit
  }
}

extension FigureMention.Shown: Codable {
  private static let hiddenWord = "hidden"

  /// Reads a number, or the word for what was hidden.
  /// - Parameter decoder: Holds one value.
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let word = try? container.decode(String.self), word == Self.hiddenWord {
      self = .hidden
    } else {
      self = .count(try container.decode(Int.self))
    }
  }

  /// Writes a number, or the word for what is hidden.
  /// - Parameter encoder: Receives one value.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let count): try container.encode(count)
    case .hidden: try container.encode(Self.hiddenWord)
    }
  }
}
