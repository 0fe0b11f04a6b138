// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Foundation
public import Model
internal import Mustache

/// A page from any data: built-in templates with the fields of a value filled in.
///
/// A page template reads the fields by their names, a Typst template gets them as JSON. Values
/// are strings in both, and a string is never markup.
public struct DataPage: Sendable {
  private let library: MustacheLibrary

  /// Stands before every piece: a piece does not know how the text around it is escaped.
  private static let escaping = "{{% CONTENT_TYPE:SUMMARY}}"

  /// Reads built-in page templates.
  /// - Parameter pieces: File names in `Templates`, by the name that templates call them.
  /// - Throws: ``SummaryError`` when the program was built without a template that reads.
  public init(pieces: [String: String]) throws(SummaryError) {
    try self.init(pieces: pieces, replacing: nil, by: nil)
  }

  /// Reads built-in page templates, and an organisation's own in the place of one of them.
  init(
    pieces: [String: String], replacing name: String?, by own: String?
  ) throws(SummaryError) {
    MarkupText.register
    var templates: [String: MustacheTemplate] = [:]
    for (name, file) in pieces {
      guard let text = EmbeddedFile.named("Templates/" + file)?.text,
        let template = try? MustacheTemplate(string: Self.escaping + text.withoutLineEnd)
      else { throw .templateMissing(file) }
      templates[name] = template
    }
    if let name, let own {
      if let line = Self.unescapedLine(in: own) { throw .ownTemplateBroken(.page, line: line) }
      do {
        // Every template must escape as ours do, whatever it says itself.
        templates[name] = try MustacheTemplate(string: Self.escaping + own)
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

  /// Fills in a page template.
  /// - Parameters:
  ///   - view: What it says: strings, flags and lists by name.
  ///   - template: The name of the piece to begin with.
  /// - Returns: The whole file.
  public func html(_ view: some Encodable, with template: String) -> String {
    (library.render(Self.fields(of: view) ?? view, withTemplate: template) ?? "") + "\n"
  }

  /// A value as names with what they stand for, all the way down.
  ///
  /// The library would look into a value anew for every name, and for every name that is found
  /// further out; that took half of what a page takes.
  /// - Returns: `nil` for nothing.
  private static func fields(of value: Any) -> Any? {
    if value is String || value is Bool || value is Int { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { fields(of: $0.value) }
    case .collection: return mirror.children.compactMap { fields(of: $0.value) }
    case .struct:
      var fields: [String: Any] = [:]
      for case (let name?, let value) in mirror.children { fields[name] = Self.fields(of: value) }
      return fields
    default: return value
    }
  }

  /// Makes a tagged PDF (PDF/UA-1) with Typst templates.
  ///
  /// A sign that our fonts lack is looked for in the machine's own fonts, and when those lack it
  /// too, the page comes without the promise of PDF/UA: somebody still takes their words home.
  /// - Parameters:
  ///   - view: What it says.
  ///   - name: What the templates call it.
  ///   - templates: File names in `Templates`, in the order in which they are read.
  ///   - day: The date in the file.
  ///   - engine: How Typst is run; `nil` when it was not found.
  ///   - fontFolders: Folders with fonts; those that are not there are passed over.
  /// - Returns: The file; the same bytes for the same data, engine and fonts.
  /// - Throws: ``SummaryError`` without a word of what the page says.
  public static func pdf(
    _ view: some Encodable, named name: String, with templates: [String], on day: CalendarDay,
    engine: PDFEngine?, fontFolders: [String] = PDFSummary.debianFontFolders
  ) throws(SummaryError) -> PDFSummary.File {
    guard let engine else { throw .engineMissing }
    var sources: [String] = []
    for file in templates { sources.append(try text(of: file)) }
    return try pdf(
      try source(view, named: name, above: sources.joined()), on: day, fontFolders: fontFolders,
      compile: engine.compile)
  }

  /// The text of a built-in template.
  static func text(of file: String) throws(SummaryError) -> String {
    guard let template = EmbeddedFile.named("Templates/" + file) else {
      throw .templateMissing(file)
    }
    return template.text
  }

  /// Typst source with the data above it on one line, as JSON in a Typst string.
  static func source(
    _ view: some Encodable, named name: String, above templates: String
  ) throws(SummaryError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(view) else { throw .templateMissing(name) }
    let data = String(decoding: json, as: UTF8.self)
    return "#let \(name) = json(bytes(\(PDFSummary.typstString(data))))\n" + templates
  }

  /// Compiles a source, with more fonts or without the promise where a sign asks for it.
  static func pdf(
    _ source: String, on day: CalendarDay, fontFolders: [String],
    compile: (String, PDFEngine.Attempt) throws(SummaryError) -> [UInt8]
  ) throws(SummaryError) -> PDFSummary.File {
    let noon = day.daysSince1970 * 86_400 + 43_200
    let folders = fontFolders.filter { FileManager.default.fileExists(atPath: $0) }
    for (meetsStandard, usesSystemFonts) in [(true, false), (true, true), (false, true)] {
      let attempt = PDFEngine.Attempt(
        meetsStandard: meetsStandard, usesSystemFonts: usesSystemFonts, seconds: noon,
        fontFolders: folders)
      do {
        return PDFSummary.File(bytes: try compile(source, attempt), meetsStandard: meetsStandard)
      } catch .engineFailed(.signWithoutFont) {
        continue
      }
    }
    throw .engineFailed(.signWithoutFont)
  }
}
