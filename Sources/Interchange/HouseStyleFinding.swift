// SPDX-License-Identifier: EUPL-1.2

/// One thing that is wrong in the folder with an organisation's house style (huisstijl), and where.
public struct HouseStyleFinding: Error, Hashable, Sendable {
  /// The name of the file, without its folder.
  public let file: String
  /// The line, 1-based; `nil` for the whole file.
  public let line: Int?
  /// What was found.
  public let code: Code

  /// Names a finding.
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - line: 1-based; `nil` for the whole file.
  ///   - code: What was found.
  public init(file: String, line: Int?, code: Code) {
    self.file = file
    self.line = line
    self.code = code
  }

  /// What was found.
  public enum Code: String, Sendable, CaseIterable {
    /// The file cannot be read, or is no text where text is asked.
    case unreadable
    /// The file is larger than a page can carry.
    case tooLarge
    /// The text is not TOML, or holds what the TOML library cannot bear.
    case notTOML
    /// A key that a house style does not have; often a typing error.
    case unknownKey
    /// A value of another type than asked.
    case wrongType
    /// Words without a visible sign, or with signs that would steer a terminal.
    case unusableWords
    /// A language that a page cannot be written in.
    case noSuchLanguage
    /// A colour that is no number sign with six hexadecimal digits.
    case notAColour
    /// A colour that is too light to read on white paper.
    case paleColour
    /// The picture has no words that say what it shows.
    case noAlternative
    /// The picture is not in the folder, or its name leads out of it.
    case noSuchPicture
    /// The file is no PNG and no SVG picture.
    case notAPicture
    /// An SVG picture that holds a script, or that fetches something from elsewhere.
    case livePicture
    /// A text file that does not read.
    case notTexts
    /// A text that the page does not have.
    case unknownText
    /// A value between braces that this text does not have.
    case unknownValue
    /// A template that does not read.
    case brokenTemplate
  }
}

/// What a folder with a house style says in its own file, before the pictures are read.
public struct HouseStyleFile: Hashable, Sendable {
  /// The name of the picture's file.
  public var logo: String?
  /// What the picture shows, in words.
  public var alternative = ""
  /// The colour of headings and lines, such as `#0b5a63`.
  public var colour: String?
  /// The organisation's address, a line each.
  public var address: [String] = []
  /// Own fixed sentences by language code, a line each.
  public var sentences: [String: [String]] = [:]
  /// The lines of the file that each key stands on, 1-based, to say where something is wrong.
  public var lines: [String: Int] = [:]

  /// Makes a plain style: nothing of its own.
  public init() {}
}
