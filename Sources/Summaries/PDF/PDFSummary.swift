// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Foundation
internal import Model

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
    self.fontFolders = fontFolders.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Writes a document as a file.
  ///
  /// A sign that our fonts lack is looked for in the machine's own fonts, and when those lack it
  /// too, the page comes without the promise of PDF/UA: somebody still takes their words home.
  /// - Parameters:
  ///   - document: What to write.
  ///   - look: How it looks.
  /// - Returns: The file; the same bytes for the same document, engine and fonts.
  /// - Throws: ``SummaryError`` without a word of the resident's.
  public func render(
    _ document: SummaryDocument, as look: Look = .a4
  ) throws(SummaryError) -> File {
    let source = try source(of: document, as: look)
    let noon = document.madeOn.daysSince1970 * 86_400 + 43_200
    for (meetsStandard, usesSystemFonts) in [(true, false), (true, true), (false, true)] {
      let attempt = PDFEngine.Attempt(
        meetsStandard: meetsStandard, usesSystemFonts: usesSystemFonts, seconds: noon,
        fontFolders: fontFolders)
      do {
        return File(bytes: try compile(source, attempt), meetsStandard: meetsStandard)
      } catch .engineFailed(.signWithoutFont) {
        continue
      } catch .engineFailed(.sourceBroken(let line)) where own.paper != nil && look != .easy {
        // Above the own template stand one line of data and the look of our own pages.
        let above = (EmbeddedFile.named("Templates/look.typ")?.text ?? "").count(where: \.isNewline)
        let place = line - above - 1
        throw .ownTemplateBroken(.paper, line: place > 0 ? place : nil)
      }
    }
    throw .engineFailed(.signWithoutFont)
  }

  private func compile(
    _ source: String, _ attempt: PDFEngine.Attempt
  ) throws(SummaryError) -> [UInt8] {
    if let batch { return try batch.compile(source, attempt) }
    return try engine.compile(source, attempt)
  }

  /// The templates with the data above them, as JSON in a Typst string.
  private func source(
    of document: SummaryDocument, as look: Look
  ) throws(SummaryError) -> String {
    let template = look == .easy ? "easy.typ" : "summary.typ"
    var source = ""
    for name in ["look.typ", template] {
      if name == "summary.typ", let own = own.paper {
        source += own
        continue
      }
      guard let file = EmbeddedFile.named("Templates/" + name) else {
        throw .templateMissing(name)
      }
      source += file.text
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(PageView(document, look: look.rawValue)) else {
      throw .templateMissing(template)
    }
    let data = String(decoding: json, as: UTF8.self)
    return "#let summary = json(bytes(\(Self.typstString(data))))\n" + source
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
