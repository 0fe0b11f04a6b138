// SPDX-License-Identifier: EUPL-1.2

/// Everything that is wrong with an instrument's file, gathered in one reading.
public struct InstrumentError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// What was found, in the order of the checks; never empty.
  public let findings: [Finding]

  /// Makes an error.
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - findings: What was found; never empty.
  public init(file: String, findings: [Finding]) {
    self.file = file
    self.findings = findings
  }

  /// One thing that is wrong, and where.
  public struct Finding: Hashable, Sendable {
    /// What was found.
    public let code: Code
    /// Where in the file, such as `domain[3].name.nl` with 1-based places; `nil` for the whole file.
    public let keyPath: String?
    /// The line, 1-based; that of the enclosing part when the key itself is absent.
    public let line: Int?
  }

  /// What was found.
  public enum Code: String, Sendable, CaseIterable {
    /// The text is not TOML.
    case notTOML
    /// A line that opens a part with `[` and then has no name for it.
    case headerWithoutName
    /// A list of values between brackets, which an instrument does not need.
    case array
    /// A NUL character, which would cut the text off unseen.
    case nulCharacter
    /// A key that has to be there is absent.
    case missing
    /// Words without a Dutch form.
    case missingDutch
    /// A value of another type than asked.
    case wrongType
    /// Words without a visible sign.
    case emptyWords
    /// A sign that would steer a terminal, or a line end where there can be none.
    case controlCharacter
    /// A key that an instrument does not have; often a typing error.
    case unknownKey
    /// An id with other signs than small letters, digits and hyphens, or longer than 64 signs.
    case invalidID
    /// The same id for two domains.
    case repeatedID
    /// A language code that is not two or three small letters.
    case invalidLanguage
    /// A version below 1.
    case invalidVersion
    /// A list without a single domain.
    case noDomains
    /// The file is larger than any list needs to be.
    case tooLarge
    /// A format that is newer than the program.
    case newerFormat
    /// A number outside the range that it can lie in.
    case invalidNumber
    /// A word that is not one of those to choose from, or that stands there twice.
    case unknownWord
    /// A scale of levels with fewer than two of them.
    case noLevels
    /// Levels with a scale of another kind.
    case levelsElsewhere
    /// Levels that do not count up from 1, or that change places in a mapping.
    case levelOrder
    /// A level that the scale does not have.
    case noSuchLevel
    /// The same level twice.
    case repeatedLevel
    /// A version that is not written as `id@version`.
    case invalidReference
    /// A mapping from a version to itself.
    case sameVersion
    /// A version that the program does not know.
    case noSuchInstrument
    /// A domain that the version does not have.
    case noSuchDomain
    /// A mapping between scales that are not of levels.
    case notOnLevels
  }
}

extension InstrumentError: CustomStringConvertible {
  /// One line per finding, in the form that editors can jump to.
  public var description: String {
    findings.map { finding in
      let place = finding.line.map { "\(file):\($0):" } ?? "\(file):"
      return [place, finding.code.rawValue, finding.keyPath ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
