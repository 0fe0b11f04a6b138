// SPDX-License-Identifier: EUPL-1.2

/// People who do something together, and who the team follows as a group (groep).
///
/// It has no label and no list of members: who is in it need not be known.
public struct Group: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// What the team calls it.
  public var name: String
  /// Who it is for, in own words (voor wie).
  public var audience: String?
  /// The neighbourhood, when it is not the team's (wijk).
  public var neighbourhood: String?
  /// The signals of the neighbourhood that it answers to, by id.
  public var themes: [String] = []
  /// The colours that the team last agreed on with this group.
  public var legend: [LegendColour] = []

  /// Makes a group of which only the name is known.
  /// - Parameters:
  ///   - id: Random.
  ///   - name: What the team calls it.
  public init(id: RecordID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A colour with what it means to this team and this group (kleur met eigen woorden).
///
/// The team defines both; the sign stands beside the colour, so that it also works without one.
public struct LegendColour: Hashable, Sendable, Codable {
  /// The colours that can be told apart on a screen and on paper (kleur).
  public enum Colour: String, CaseIterable, Sendable, Codable {
    case green, yellow, orange, red, purple, blue, grey
  }

  /// The signs, which differ in black and white (teken).
  public enum Sign: String, CaseIterable, Sendable, Codable {
    case circle, square, triangle, diamond, star, cross

    /// The sign as it is printed.
    public var character: Character {
      switch self {
      case .circle: "●"
      case .square: "■"
      case .triangle: "▲"
      case .diamond: "◆"
      case .star: "★"
      case .cross: "✚"
      }
    }
  }

  /// Which colour.
  public let colour: Colour
  /// The sign beside it.
  public let sign: Sign
  /// What it means, in the team's own words.
  public let words: String

  /// Gives a colour its words.
  /// - Parameters:
  ///   - colour: Which colour.
  ///   - sign: The sign beside it.
  ///   - words: What it means, in the team's own words.
  public init(_ colour: Colour, _ sign: Sign, _ words: String) {
    self.colour = colour
    self.sign = sign
    self.words = words
  }

  /// The most colours of one legend: one for each sign.
  public static var most: Int { Sign.allCases.count }
}
