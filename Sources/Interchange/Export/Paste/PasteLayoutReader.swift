// SPDX-License-Identifier: EUPL-1.2

internal import TOMLKit

/// Reads the layout of a dossier system from its TOML file.
public enum PasteLayoutReader {
  /// A field that holds less cannot hold a sentence and a note of what was left out.
  static let limits = 120...10_000_000

  /// Reads a layout.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The layout, with its fields in the order of the file.
  /// - Throws: ``InstrumentError`` with every finding.
  public static func layout(file: String, text: String) throws(InstrumentError) -> PasteLayout {
    var reading = InstrumentReading(text: text)
    let layout = reading.root().flatMap { reading.layout($0) }
    guard reading.findings.isEmpty, let layout else {
      throw InstrumentError(file: file, findings: reading.findings)
    }
    return layout
  }
}

extension InstrumentReading {
  /// The layout that a file holds; `nil` when something that it cannot do without is wrong.
  mutating func layout(_ root: TOMLTable) -> PasteLayout? {
    checkFormat(of: root)
    checkKeys(of: root, ["format", "id", "title", "source", "field"], at: "")
    let id = identifier("id", in: root, at: "")
    let titles = translations("title", in: root, at: "")
    let source = words("source", in: root, at: "")
    guard let tables = tables("field", in: root) else { return nil }
    guard !tables.isEmpty else { return report(.missing, "field") }
    var fields: [PasteLayout.Field] = []
    for (path, table) in tables {
      checkKeys(of: table, ["heading", "holds", "limit"], at: path)
      let heading = words("heading", in: table, at: path)
      if heading?.contains(where: \.isNewline) == true {
        report(.controlCharacter, "\(path).heading")
      }
      let holds: [PasteLayout.Part]? = choices("holds", in: table, at: path)
      let limit = number("limit", in: table, at: path, within: PasteLayoutReader.limits)
      if let heading, let holds {
        fields.append(PasteLayout.Field(heading: heading, holds: holds, limit: limit))
      }
    }
    guard let id, let titles, let source else { return nil }
    return PasteLayout(id: id, titles: titles, source: source, fields: fields)
  }
}
