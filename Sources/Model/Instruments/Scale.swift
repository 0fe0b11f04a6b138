// SPDX-License-Identifier: EUPL-1.2

/// How people answer on the domains of an instrument (schaal).
public enum Scale: Hashable, Sendable {
  /// A mark on the bar from sad to happy, without numbers.
  case bar
  /// Ordered levels with a name each, the lowest first.
  case levels([NamedLevel])
  /// A whole number from 1 to 10.
  case oneToTen
  /// Colours with words, both chosen by the team itself; they stand with the group, not here.
  case ownColours

  /// The name that the scale has in a file.
  public var kind: Kind {
    switch self {
    case .bar: .bar
    case .levels: .levels
    case .oneToTen: .oneToTen
    case .ownColours: .ownColours
    }
  }

  /// The kinds of scale, by their names in a file.
  public enum Kind: String, CaseIterable, Sendable {
    case bar
    case levels
    case oneToTen = "one-to-ten"
    case ownColours = "own-colours"
  }

  /// What can be chosen, the lowest first: levels by name, or the numbers from 1 to 10.
  ///
  /// None on a bar or with colours.
  public var levels: [NamedLevel] {
    switch self {
    case .levels(let levels): levels
    case .oneToTen:
      Level.numbers.compactMap { number in
        Level(number).map { NamedLevel(level: $0, names: ["nl": String(number)]) }
      }
    case .bar, .ownColours: []
    }
  }

  /// The level with a number, when the scale has it.
  /// - Parameter level: The number.
  /// - Returns: The level with its names, or `nil`.
  public func named(_ level: Level) -> NamedLevel? { levels.first { $0.level == level } }
}

/// A level with the name that people see.
public struct NamedLevel: Hashable, Sendable {
  /// Its place, from 1 for the lowest.
  public let level: Level
  /// Its name, by language code.
  public let names: [String: String]

  /// Makes a level with a name.
  /// - Parameters:
  ///   - level: Its place.
  ///   - names: Its name, by language code.
  public init(level: Level, names: [String: String]) {
    self.level = level
    self.names = names
  }

  /// The name in a language, in Dutch when that language has none.
  /// - Parameter language: A language code such as `en`.
  /// - Returns: The name, or the number when there is no Dutch name either.
  public func name(in language: String) -> String {
    names[language] ?? names["nl"] ?? String(level.number)
  }
}
