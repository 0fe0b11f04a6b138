// SPDX-License-Identifier: EUPL-1.2

/// The resident's page as one HTML file: nothing fetched from elsewhere, and it prints.
///
/// Its one script reads the page aloud, and may run because the page names its hash.
public struct HTMLSummary: Sendable {
  private let page: DataPage

  /// Which page it is.
  public enum Look: String, CaseIterable, Hashable, Sendable {
    /// Everything that was talked about.
    case whole = "summary"
    /// What is most important, with pictures and the shortest sentences.
    case easy
  }

  /// The pieces of the pages, by the name that templates call them.
  private static let pieces = [
    "summary": "summary.html", "easy": "easy.html", "start": "start.html",
    "head": "head.html", "top": "top.html",
    "foot": "foot.html", "said": "said.html", "words": "words.html",
    "translation": "translation.html", "sign": "sign.html", "mark": "mark.html",
    "contacts": "contacts.html", "style": "page.css", "script": "read-aloud.js",
  ]

  /// Reads the built-in templates, and an organisation's own where there is one.
  /// - Parameter own: The organisation's own templates.
  /// - Throws: ``SummaryError`` when the own template does not read, with its line, or when the
  ///   program was built without a template that reads.
  public init(own: OwnTemplates = OwnTemplates()) throws(SummaryError) {
    page = try DataPage(pieces: Self.pieces, replacing: Look.whole.rawValue, by: own.page)
  }

  /// Writes a document as a page.
  /// - Parameters:
  ///   - document: What to write.
  ///   - look: Which page it is.
  /// - Returns: The whole file.
  public func render(_ document: SummaryDocument, as look: Look = .whole) -> String {
    page.html(PageView(document), with: look.rawValue)
  }
}
