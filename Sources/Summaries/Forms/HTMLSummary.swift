// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Mustache

/// The resident's page as one HTML file: nothing fetched from elsewhere, and it prints.
///
/// Its one script reads the page aloud, and may run because the page names its hash.
public struct HTMLSummary: Sendable {
  private let library: MustacheLibrary

  /// Which page it is.
  public enum Look: String, CaseIterable, Hashable, Sendable {
    /// Everything that was talked about.
    case whole = "summary"
    /// What is most important, with pictures and the shortest sentences.
    case easy
  }

  /// The pieces of the pages, by the name that templates call them.
  private static let pieces = [
    "summary": "summary.html", "easy": "easy.html", "head": "head.html", "top": "top.html",
    "foot": "foot.html", "said": "said.html", "words": "words.html",
    "translation": "translation.html", "sign": "sign.html", "mark": "mark.html",
    "contacts": "contacts.html", "style": "page.css", "script": "read-aloud.js",
  ]

  /// Stands before every piece: a piece does not know how the text around it is escaped.
  private static let escaping = "{{% CONTENT_TYPE:SUMMARY}}"

  /// Reads the built-in templates, and an organisation's own where there is one.
  /// - Parameter own: The organisation's own templates.
  /// - Throws: ``SummaryError`` when the own template does not read, with its line, or when the
  ///   program was built without a template that reads.
  public init(own: OwnTemplates = OwnTemplates()) throws(SummaryError) {
    MarkupText.register
    var templates: [String: MustacheTemplate] = [:]
    for (name, file) in Self.pieces {
      guard let text = EmbeddedFile.named("Templates/" + file)?.text,
        let template = try? MustacheTemplate(string: Self.escaping + text.withoutLineEnd)
      else { throw .templateMissing(file) }
      templates[name] = template
    }
    if let text = own.page {
      if let line = Self.unescapedLine(in: text) {
        throw .ownTemplateBroken(.page, line: line)
      }
      do {
        // Every template must escape as ours do, whatever it says itself.
        templates[Look.whole.rawValue] = try MustacheTemplate(
          string: Self.escaping + text)
      } catch {
        let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
        throw .ownTemplateBroken(.page, line: line)
      }
    }
    library = MustacheLibrary(templates: templates)
  }

  /// The line of a tag that would put words on the page as markup, or change how tags look.
  private static func unescapedLine(in template: String) -> Int? {
    let lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.firstIndex { line in
      line.contains(/\{\{\s*[{&=%]/)
    }.map { $0 + 1 }
  }

  /// Writes a document as a page.
  /// - Parameters:
  ///   - document: What to write.
  ///   - look: Which page it is.
  /// - Returns: The whole file.
  public func render(_ document: SummaryDocument, as look: Look = .whole) -> String {
    (library.render(PageView(document), withTemplate: look.rawValue) ?? "") + "\n"
  }
}
