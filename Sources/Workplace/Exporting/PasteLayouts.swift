// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
public import Interchange

/// The layouts of dossier systems: built in, or in a file of the organisation.
public enum PasteLayouts {
  /// The layout that is used when nobody names one.
  public static let usual = "algemeen"

  /// Reads the built-in layouts.
  /// - Returns: The layouts, in the order of their list.
  /// - Throws: `InstrumentError`.
  public static func builtIn() throws -> [PasteLayout] {
    try EmbeddedFile.all(in: "Layouts/").map {
      try PasteLayoutReader.layout(file: $0.name, text: $0.text)
    }
  }

  /// Finds a layout.
  /// - Parameter name: The id of a built-in one, or the path of a file.
  /// - Returns: The layout.
  /// - Throws: `InstrumentError` with all that is wrong in a file, or ``WorkplaceError``.
  public static func layout(_ name: String) throws -> PasteLayout {
    if let layout = try builtIn().first(where: { $0.id == name }) { return layout }
    guard name.contains("/") || name.hasSuffix(".toml") else { throw WorkplaceError.noSuchLayout }
    let text = try GivenFile.text(of: name, most: InstrumentFile.mostText)
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return try PasteLayoutReader.layout(file: file, text: text)
  }
}
