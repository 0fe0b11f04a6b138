// SPDX-License-Identifier: EUPL-1.2

internal import Model
public import Wording

/// All that is kept about one resident, as a page to read or print (inzage).
public struct AccessPage: Encodable, Sendable {
  /// The pieces of the page in `Templates`, by the name that templates call them.
  public static let pieces = [
    "access": "access.html", "start": "start.html", "style": "access.css",
  ]
  /// The piece to begin with.
  public static let template = "access"

  let language: String
  let title: String
  let fullTitle: String
  let opening: [String]
  let contents: String
  let sections: [Section]
  let closing: [String]

  /// A part of the page.
  struct Section: Encodable, Sendable {
    let id: String
    let title: String
    var lines: [Line] = []
    var parts: [Part] = []
  }

  /// A part of a conversation.
  struct Part: Encodable, Sendable {
    let title: String
    let lines: [Line]
  }

  /// Something that is kept.
  struct Line: Encodable, Sendable {
    let label: String
    let text: String
    /// Whether the text is somebody's own words.
    let isOwnWords: Bool
  }

  /// Writes the page.
  /// - Parameters:
  ///   - source: What is kept.
  ///   - texts: In which language.
  public init(_ source: DossierSource, texts: Texts) {
    let writer = AccessWriter(source: source, texts: texts)
    language = texts.language.code
    title = texts(Message("heading-access", ["name": .text(source.resident.name)]))
    fullTitle = title
    opening = [
      texts(Message("text-access-what", ["day": .text(texts.shortDay(source.madeOn))])),
      texts("text-access-whose"),
    ]
    contents = texts("label-access-contents")
    sections = writer.sections.filter { !$0.lines.isEmpty || !$0.parts.isEmpty }
    closing = [
      texts(
        Message("text-access-rights", ["contact": .text(source.settings.dataContact)])),
      texts("text-access-figures"),
    ]
  }
}
