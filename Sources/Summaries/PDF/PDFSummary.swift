// SPDX-License-Identifier: EUPL-1.2

/// The resident's page as a tagged PDF (PDF/UA-1), made by Typst.
public struct PDFSummary {
  /// The fonts of Debian's `fonts-noto-core`, `fonts-noto-cjk` and `fonts-dejavu-core`.
  public static let debianFontFolders = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/truetype/dejavu",
  ]

  private let engine: PDFEngine
  private let batch: PDFBatch?
  private let fontFolders: [String]
  private let own: OwnTemplates

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
  ///   - batch: A Typst that stays open, for several pages; `nil` starts one for each page.
  ///   - fontFolders: Folders with fonts; those that are not there are passed over.
  ///   - own: The organisation's own templates.
  /// - Throws: ``SummaryError`` when there is no engine.
  public init(
    engine: PDFEngine?, batch: PDFBatch? = nil, fontFolders: [String] = debianFontFolders,
    own: OwnTemplates = OwnTemplates()
  ) throws(SummaryError) {
    guard let engine else { throw .engineMissing }
    self.engine = engine
    self.batch = batch
    self.own = own
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
    let view = PageView(document, look: look.rawValue)
    let standard = look == .easy ? "easy.typ" : "summary.typ"
    let above = try DataPage.text(of: "look.typ")
    let own = look == .easy ? nil : own.paper
    let page: String
    if let own { page = own } else { page = try DataPage.text(of: standard) }
    let source = try DataPage.source(view, named: "summary", above: above + page)
    do {
      return try DataPage.pdf(source, on: document.madeOn, fontFolders: fontFolders) {
        (source, attempt) throws(SummaryError) in
        if let batch { return try batch.compile(source, attempt) }
        return try engine.compile(source, attempt)
      }
    } catch .engineFailed(.sourceBroken(let line)) where own != nil {
      // Above the own template stand one line of data and the look of our own pages.
      let place = line - above.count(where: \.isNewline) - 1
      throw .ownTemplateBroken(.paper, line: place > 0 ? place : nil)
    }
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
