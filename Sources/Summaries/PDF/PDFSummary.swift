// SPDX-License-Identifier: EUPL-1.2

/// The resident's page as a tagged PDF (PDF/UA-1), made by Typst.
public struct PDFSummary: Sendable {
  /// The fonts of Debian's `fonts-noto-core`, `fonts-noto-cjk` and `fonts-dejavu-core`.
  public static let debianFontFolders = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/truetype/dejavu",
  ]

  private let engine: PDFEngine
  private let fontFolders: [String]

  /// How the page looks on paper.
  public enum Look: String, CaseIterable, Hashable, Sendable {
    /// A4 in normal letters.
    case a4
    /// Letters of 20 points in one column, black on white.
    case large
    /// One A4 with pictures and the shortest sentences.
    case easy
  }

  /// A finished file.
  public struct File: Hashable, Sendable {
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// Whether it meets PDF/UA-1; not when no font here has a sign that stands in the text.
    public let meetsStandard: Bool
  }

  /// Prepares for making files.
  /// - Parameters:
  ///   - engine: How Typst is run; `nil` when it was not found.
  ///   - fontFolders: Folders with fonts; those that are not there are passed over.
  /// - Throws: ``SummaryError`` when there is no engine.
  public init(
    engine: PDFEngine?, fontFolders: [String] = debianFontFolders
  ) throws(SummaryError) {
    guard let engine else { throw .engineMissing }
    self.engine = engine
    self.fontFolders = fontFolders
  }

  /// Writes a document as a file.
  /// - Parameters:
  ///   - document: What to write.
  ///   - look: How it looks.
  /// - Returns: The file, as ``DataPage`` makes it.
  /// - Throws: ``SummaryError`` without a word of the resident's.
  public func render(
    _ document: SummaryDocument, as look: Look = .a4
  ) throws(SummaryError) -> File {
    try DataPage.pdf(
      PageView(document, look: look.rawValue), named: "summary",
      with: ["look.typ", look == .easy ? "easy.typ" : "summary.typ"], on: document.madeOn,
      engine: engine, fontFolders: fontFolders)
  }

  /// A Typst string literal.
  ///
  /// In such a literal only the backslash and the quotation mark mean something else than
  /// themselves. Source: Typst reference, type `str`, escapes.
  static func typstString(_ text: String) -> String {
    var literal = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "\"" { literal.append("\\") }
      literal.append(scalar)
    }
    literal.append("\"")
    return String(literal)
  }
}
