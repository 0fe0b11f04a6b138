// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Interchange
internal import Model
internal import Wording

/// The exports of a dossier with hostile words in it, held against what they may not hold.
enum HostileExports {
  static func make(of source: DossierSource) throws {
    let texts = Texts(.dutch)
    let documents = [
      try FHIRBundle(source, texts: texts).json(), try DossierDocument(source).json(),
    ]
    for document in documents {
      guard (try? JSONSerialization.jsonObject(with: Data(document.utf8))) != nil else {
        throw WrongAnswer(what: "an export that is no JSON")
      }
    }
    let tables = DossierTables(texts: texts, hasWords: true) { $0.description }
    for file in try tables.files([source]) where file.name.hasSuffix(".csv") {
      for cell in cells(of: file.text) {
        // A spreadsheet takes these for a formula. https://owasp.org/www-community/attacks/CSV_Injection
        if let first = cell.unicodeScalars.first, "=+@\t\r".unicodeScalars.contains(first),
          Int(cell) == nil
        {
          throw WrongAnswer(what: "a formula in \(file.name)")
        }
      }
    }
  }

  /// The cells of a CSV file (RFC 4180).
  private static func cells(of text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, ",;\n".unicodeScalars.contains(scalar) {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    return cells
  }
}
