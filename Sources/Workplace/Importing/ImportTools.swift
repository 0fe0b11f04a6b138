// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
public import Interchange
internal import Wording

/// What an import needs of the machine and of the built-in data.
public struct ImportTools: Sendable {
  /// The mappings that were kept.
  public let mappings: MappingFolder
  private let interpreters: [String]

  /// Looks where things are.
  /// - Parameter surroundings: What the machine is like.
  public init(_ surroundings: Surroundings) {
    mappings = MappingFolder(path: surroundings.dossierFolder + "/indelingen")
    // Any Python reads CSV; workbooks need the one with openpyxl, which stands first.
    interpreters =
      surroundings.interpreters
      + surroundings.searchPath.map { $0.hasSuffix("/") ? $0 + "python3" : $0 + "/python3" }
  }

  /// What reads tables.
  public var reader: TableReader {
    TableReader(
      interpreters: interpreters, driver: EmbeddedFile.named("Imports/table_driver.py")?.text ?? "")
  }

  /// The words that headings of other systems use.
  public var headingWords: HeadingWords? {
    EmbeddedFile.named("Imports/kolomwoorden.toml").flatMap { HeadingWords($0.text) }
  }

  /// The names of the months in small letters, in each language of the interface.
  public static var months: [[String]] {
    Language.ofInterface.map { language in
      let texts = Texts(language)
      return (1...12).map { texts("month-\($0)").lowercased() }
    }
  }
}
