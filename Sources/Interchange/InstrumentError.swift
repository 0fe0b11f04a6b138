// SPDX-License-Identifier: EUPL-1.2

/// Everything that is wrong with an instrument's file, gathered in one reading.
public struct InstrumentError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// What was found, in the order of the checks; never empty.
  public let findings: [Finding]

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
