// SPDX-License-Identifier: EUPL-1.2

/// What a column of an export holds, by its word in a mapping (rol van een kolom).
public enum ColumnRole: String, CaseIterable, Hashable, Sendable {
  /// The name of the resident.
  case name = "naam"
  /// What the other system calls the resident by, such as a number.
  case reference = "kenmerk"
  /// The neighbourhood.
  case neighbourhood = "wijk"
  /// The day that the row is about.
  case day = "datum"
  /// Which domain the row is about.
  case domain = "leefgebied"
  /// A level: of the domain that the mapping names, or of that of the row.
  case level = "niveau"
  /// A place on the bar from 0 to 100, likewise.
  case mark = "streepje"
  /// The figure for life, from 1 to 10.
  case lifeScore = "cijfer"
  /// A goal, in words.
  case goal = "doel"
  /// What the other system calls the goal by.
  case goalReference = "doel-kenmerk"
  /// By when the goal is to be reached.
  case byWhen = "doel-datum"
  /// How the goal stands.
  case outcome = "uitkomst"
  /// The day on which the goal stood like that.
  case outcomeDay = "uitkomst-datum"
  /// Nothing that has a place here; it is named, and not brought in.
  case nothing = "niets"

  /// Whether several columns can hold it, each for a domain of its own.
  public var mayRecur: Bool { self == .level || self == .mark || self == .nothing }

  /// Whether there is something to keep in such a column.
  var isWorthKeeping: Bool {
    switch self {
    case .level, .mark, .lifeScore, .goal: true
    default: false
    }
  }
}
