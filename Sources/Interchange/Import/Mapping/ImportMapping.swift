// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Which column of another system's export holds what (indeling).
///
/// It is data, a file per system: an organisation makes it once and gives it to everybody.
public struct ImportMapping: Hashable, Sendable {
  /// What the other system is called; it stands with everything that came from it.
  public var system: String
  /// Which instrument the levels, marks and domains belong to.
  public var instrument: InstrumentReference
  /// The order of day, month and year.
  public var dateOrder: DateOrder
  /// What is said about the file beforehand.
  public var wishes: TableReader.Wishes
  /// What stands in a cell that says nothing, besides nothing itself; in small letters.
  public var emptyWords: [String]
  /// Whether a figure for life such as 7,5 is rounded off to a whole one, half upwards.
  public var roundsScores: Bool
  /// The columns, in the order of the file; a column that is not among them is named.
  public var columns: [Column]

  /// One column of the export.
  public struct Column: Hashable, Sendable {
    /// The heading, as it stands in the export.
    public var heading: String
    /// What the column holds.
    public var role: ColumnRole
    /// The domain that all of the column is about.
    public var domain: String?
    /// What a word in the column stands for: a domain, a level or an outcome; in small letters.
    public var values: [String: String]

    /// Makes a column.
    /// - Parameters:
    ///   - heading: As it stands in the export.
    ///   - role: What the column holds.
    ///   - domain: The domain that all of the column is about.
    ///   - values: What a word stands for.
    public init(
      _ heading: String, _ role: ColumnRole, domain: String? = nil, values: [String: String] = [:]
    ) {
      self.heading = heading
      self.role = role
      self.domain = domain
      self.values = values
    }
  }

  /// Makes a mapping.
  /// - Parameters:
  ///   - system: What the other system is called.
  ///   - instrument: Which instrument the domains belong to.
  ///   - columns: In the order of the file.
  public init(system: String, instrument: InstrumentReference, columns: [Column]) {
    self.system = system
    self.instrument = instrument
    self.columns = columns
    dateOrder = .dayMonthYear
    wishes = .init()
    emptyWords = []
    roundsScores = false
  }

  /// The words for outcomes in a mapping.
  public static let outcomeWords: [String: GoalOutcome] = [
    "behaald": .reached, "op-weg": .underWay, "nog-niet": .notYet, "veranderd": .changed,
    "losgelaten": .letGo,
  ]
}

/// One thing that is wrong with a mapping's file, and where.
public struct ImportMappingFinding: Error, Hashable, Sendable {
  /// What was found.
  public let code: Code
  /// Which key or heading; `nil` for the whole file.
  public let word: String?
  /// The line, 1-based; `nil` for the whole file.
  public let line: Int?

  /// Names a finding.
  /// - Parameters:
  ///   - code: What was found.
  ///   - word: Which key or heading.
  ///   - line: 1-based.
  public init(_ code: Code, word: String? = nil, line: Int? = nil) {
    self.code = code
    self.word = word
    self.line = line
  }

  /// What was found.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// The text is not TOML, or holds what the TOML library cannot bear.
    case notTOML
    /// A key that has to be there is absent, or holds nothing.
    case missing
    /// A key that a mapping does not have; often a typing error.
    case unknownKey
    /// A value of another type than asked.
    case wrongType
    /// A word that is not one of those to choose from.
    case unknownWord
    /// Two columns with one heading, or with one role that only one can have.
    case repeated
    /// An instrument that there is not.
    case noSuchInstrument
    /// A domain that the instrument does not have.
    case noSuchDomain
    /// Neither a name nor a reference of the resident.
    case noPerson
    /// No day.
    case noDay
    /// Levels or marks without a domain.
    case noDomain
    /// Levels on an instrument that has none, or marks on one with levels.
    case otherScale
    /// What belongs to a goal, without a goal.
    case noGoal
    /// No column holds anything to keep.
    case nothingToKeep
    /// A column that the file does not have.
    case noSuchColumn
  }
}
