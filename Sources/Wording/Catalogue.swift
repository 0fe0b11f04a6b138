// SPDX-License-Identifier: EUPL-1.2

internal import Embedded

/// The texts of one language by id.
public struct Catalogue: Sendable {
  private var patterns: [String: FluentPattern]

  /// Reads one text file.
  /// - Parameters:
  ///   - file: Its name, for errors.
  ///   - text: Its contents in the Fluent subset.
  /// - Throws: ``FluentError`` with the file and the line.
  public init(file: String, text: String) throws(FluentError) {
    patterns = try FluentParser(file: file, text: text).messages().mapValues(\.pattern)
  }

  init(patterns: [String: FluentPattern]) { self.patterns = patterns }

  /// The texts that are built into the program.
  ///
  /// A built-in file that does not read is left out: a conversation never stops on a text, and a
  /// test reads every file.
  /// - Parameter language: Which language.
  /// - Returns: All texts of that language.
  public static func builtIn(_ language: Language) -> Catalogue {
    var all = Catalogue(patterns: [:])
    for file in EmbeddedFile.all(in: "Texts/\(language.code)/") {
      guard let catalogue = try? Catalogue(file: file.name, text: file.text) else { continue }
      all.merge(catalogue)
    }
    return all
  }

  /// Adds texts; those of the other catalogue win.
  /// - Parameter other: Such as an organisation's own wording.
  public mutating func merge(_ other: Catalogue) {
    patterns.merge(other.patterns) { _, new in new }
  }

  /// All ids, in order.
  public var ids: [String] { patterns.keys.sorted() }

  /// The names of the values that a text uses.
  /// - Parameter id: The id of the text.
  /// - Returns: `nil` when there is no such text.
  public func valueNames(of id: String) -> Set<String>? { patterns[id]?.valueNames }

  subscript(id: String) -> FluentPattern? { patterns[id] }
}
