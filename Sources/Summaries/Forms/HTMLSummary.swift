// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Mustache

/// The resident's page as one HTML file: no script, nothing fetched from elsewhere, and it prints.
public struct HTMLSummary: Sendable {
  private let template: MustacheTemplate

  /// Reads the built-in template.
  /// - Throws: ``SummaryError`` when the program was built without a template that reads.
  public init() throws(SummaryError) {
    guard let file = EmbeddedFile.named("Templates/summary.html") else {
      throw .templateMissing("summary.html")
    }
    MarkupText.register
    do {
      template = try MustacheTemplate(string: file.text)
    } catch {
      throw .templateMissing("summary.html")
    }
  }

  /// Writes a document as a page.
  /// - Parameter document: What to write.
  /// - Returns: The whole file.
  public func render(_ document: SummaryDocument) -> String {
    template.render(PageView(document))
  }
}

/// Escapes text for the page sign by sign.
///
/// The library's own escaping looks at what a reader sees as one sign, so that a quote with a
/// combining accent on it is no quote any more, and ends an attribute.
private struct MarkupText: MustacheContentType {
  static let register: Void = MustacheContentTypes.register(MarkupText(), named: "SUMMARY")

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
