// SPDX-License-Identifier: EUPL-1.2

internal import Embedded

extension Catalogue {
  /// Reads an organisation's own wording of the resident's page.
  ///
  /// Only texts of the page can be said otherwise, with the values that they have: a typing mistake
  /// would leave the standard sentence there without a word.
  /// - Parameters:
  ///   - file: Its name, for errors.
  ///   - text: Its contents in the Fluent subset.
  /// - Throws: ``FluentError`` with the file and the line of the first mistake.
  public init(pageFile file: String, text: String) throws(FluentError) {
    let messages = try FluentParser(file: file, text: text).messages()
    let known = Self.ofPage
    let byLine = messages.sorted { $0.value.line < $1.value.line }
    for (id, entry) in byLine {
      guard let standard = known.valueNames(of: id) else {
        throw FluentError(code: .unknownID, file: file, line: entry.line)
      }
      // Every text of the page may ask how the resident is addressed.
      guard entry.pattern.valueNames.isSubset(of: standard.union(["address"])) else {
        throw FluentError(code: .unknownValue, file: file, line: entry.line)
      }
    }
    self.init(patterns: messages.mapValues(\.pattern))
  }

  /// The built-in Dutch texts of the resident's page.
  static var ofPage: Catalogue {
    guard let file = EmbeddedFile.named("Texts/nl/summary.ftl"),
      let catalogue = try? Catalogue(file: file.name, text: file.text)
    else { return Catalogue(patterns: [:]) }
    return catalogue
  }
}
