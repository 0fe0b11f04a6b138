// SPDX-License-Identifier: EUPL-1.2

/// Why a row does not come in, and at which column.
public struct RowRefusal: Hashable, Sendable {
  /// What was found.
  public let code: Code
  /// The heading of the column, where there is one.
  public let heading: String?
  /// The beginning of what stands there, to find it back in the file.
  public let found: String?
  /// The line of another row that it does not agree with, 1-based.
  public let otherLine: Int?

  /// Names a refusal.
  /// - Parameters:
  ///   - code: What was found.
  ///   - heading: The heading of the column.
  ///   - found: What stands there; only its beginning is kept.
  ///   - otherLine: The line of the other row, 1-based.
  public init(
    _ code: Code, heading: String? = nil, found: String? = nil, otherLine: Int? = nil
  ) {
    self.code = code
    self.heading = heading
    self.found = found.map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }
    self.otherLine = otherLine
  }

  /// What was found.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// A cell longer than any answer.
    case hugeCell
    /// More cells than headings.
    case tooManyCells
    /// Quotes that do not close.
    case openQuotes
    /// Neither a name nor a reference.
    case noPerson
    /// No date.
    case noDate
    /// What stands there is no date.
    case notADate
    /// A date that is still to come.
    case dateAhead
    /// A date before anything that can be meant.
    case dateTooEarly
    /// A level other than those of the instrument.
    case notALevel
    /// A domain that the instrument does not have.
    case noSuchDomain
    /// A level without a domain, or the other way round.
    case halfAScore
    /// No whole number from 1 to 10.
    case notAScore
    /// No number from 0 to 100.
    case notAPosition
    /// An outcome that the mapping does not know.
    case noSuchOutcome
    /// An outcome of before the goal.
    case outcomeTooEarly
    /// An outcome, a day or a domain without a goal.
    case noGoal
    /// What a spreadsheet writes where its own calculation failed.
    case spreadsheetError
    /// Another row says something else about the same.
    case contradicts
    /// What was brought in before says something else about the same.
    case contradictsKept
    /// Several residents have this name.
    case severalResidents
    /// Nothing to keep stands in the row.
    case nothingToKeep
  }
}
