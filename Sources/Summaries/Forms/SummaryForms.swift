// SPDX-License-Identifier: EUPL-1.2

/// Makes every form of a page from its one document.
public struct SummaryForms {
  private let pdfEngine: PDFEngine?
  private let batch: PDFBatch?
  private let speechEngine: SpeechEngine?
  private let fontFolders: [String]
  private let own: OwnTemplates

  /// A form as bytes.
  public struct File: Hashable, Sendable {
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// Whether it is as accessible as its form promises; not when no font has a sign in the text.
    public let meetsStandard: Bool
  }

  /// Prepares for making forms.
  /// - Parameters:
  ///   - pdfEngine: How Typst is run; `nil` when it was not found.
  ///   - batch: A Typst that stays open, for several pages; `nil` starts one for each page.
  ///   - speechEngine: How espeak-ng is run; `nil` when it was not found.
  ///   - fontFolders: Folders with fonts for the PDF.
  ///   - own: The organisation's own templates.
  public init(
    pdfEngine: PDFEngine?, batch: PDFBatch? = nil, speechEngine: SpeechEngine?,
    fontFolders: [String] = PDFSummary.debianFontFolders, own: OwnTemplates = OwnTemplates()
  ) {
    self.own = own
    self.pdfEngine = pdfEngine
    self.batch = batch
    self.speechEngine = speechEngine
    self.fontFolders = fontFolders
  }

  /// Makes one form.
  /// - Parameters:
  ///   - form: Which one.
  ///   - document: What it says.
  /// - Returns: The file; the same bytes for the same document and programs.
  /// - Throws: ``SummaryError`` without a word of the resident's.
  public func make(_ form: SummaryForm, of document: SummaryDocument) throws(SummaryError) -> File {
    switch form {
    case .pdf: try paper(document, as: .a4)
    case .large: try paper(document, as: .large)
    case .easy: try paper(document, as: .easy)
    case .html: text(try page(own).render(document))
    case .easyHTML: text(try page(OwnTemplates()).render(document, as: .easy))
    case .text: text(PlainTextSummary().render(document))
    case .script: text(SpokenScript(document).text)
    case .sound: File(bytes: try sound(document), meetsStandard: true)
    }
  }

  /// The built-in templates, read once for all pages of a round.
  private static let builtIn = Result { () throws(SummaryError) in try HTMLSummary() }

  private func page(_ own: OwnTemplates) throws(SummaryError) -> HTMLSummary {
    own.page == nil ? try Self.builtIn.get() : try HTMLSummary(own: own)
  }

  private func text(_ text: String) -> File { File(bytes: Array(text.utf8), meetsStandard: true) }

  private func paper(
    _ document: SummaryDocument, as look: PDFSummary.Look
  ) throws(SummaryError) -> File {
    let file = try PDFSummary(
      engine: pdfEngine, batch: batch, fontFolders: fontFolders, own: own
    )
    .render(document, as: look)
    return File(bytes: file.bytes, meetsStandard: file.meetsStandard)
  }

  private func sound(_ document: SummaryDocument) throws(SummaryError) -> [UInt8] {
    guard let speechEngine else { throw .speechMissing }
    return try speechEngine.speak(SpokenScript(document), in: document.language)
  }
}
