// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Interchange
public import Wording

/// Writes the tables of a picture as CSV, with a Frictionless data package that describes them.
///
/// <https://datapackage.org/standard/data-package/>
public struct PictureTables {
  /// One file of the package.
  public struct File: Sendable, Hashable {
    /// Its name in the folder of the package.
    public let name: String
    /// What is in it.
    public let text: String
  }

  private let texts: Texts

  /// Prepares to write.
  /// - Parameter texts: In which language labels and descriptions are.
  public init(texts: Texts) { self.texts = texts }

  /// Writes a package.
  /// - Parameter picture: What is shown.
  /// - Returns: One file per table, and `datapackage.json`.
  /// - Throws: `EncodingError`.
  public func files(_ picture: TeamPicture) throws -> [File] {
    let tables = picture.tables.map { File(name: Self.name($0), text: csv($0, picture)) }
    let package = DataPackage(
      name: "teambeeld", title: texts("heading-report"),
      description: PictureWords(picture: picture, texts: texts).described,
      resources: picture.tables.map { resource($0) })
    return tables + [File(name: DataPackage.fileName, text: try package.json())]
  }

  private static func name(_ sheet: PictureSheet) -> String { sheet.id.machineName + ".csv" }

  // MARK: - Rows

  /// One line per count: where, what, which column, which period.
  private func csv(_ sheet: PictureSheet, _ picture: TeamPicture) -> String {
    var lines = [fields(sheet).map(\.name)]
    for row in sheet.rows {
      for (index, column) in sheet.columns.enumerated() {
        lines.append(
          line(
            sheet, row, column, row.cells[index], Self.period(sheet, row, picture), row.share, index
          ))
        if let before = row.before, let period = picture.before {
          lines.append(line(sheet, row, column, before[index], period.written, nil, index))
        }
      }
    }
    return CSVText.text(lines)
  }

  private func line(
    _ sheet: PictureSheet, _ row: PictureSheet.Row, _ column: PictureSheet.Column,
    _ cell: DisclosedTable.Cell, _ period: String, _ share: DisclosedTable.Percentage?,
    _ index: Int
  ) -> [String] {
    let (count, status) = cell.written
    var percentage = ""
    if index == 0, case .percent(let percent) = share { percentage = String(percent) }
    return row.place + [row.id, texts(row.label), column.id, period, count, status, percentage]
  }

  /// A line of one month is about that month.
  private static func period(
    _ sheet: PictureSheet, _ row: PictureSheet.Row, _ picture: TeamPicture
  ) -> String {
    guard sheet.slices == [.month], let month = row.place.first else {
      return picture.period.written
    }
    return "\(month)/\(month)"
  }

  // MARK: - Description

  private func fields(_ sheet: PictureSheet) -> [DataPackage.Field] {
    sheet.slices.map { DataPackage.Field($0.rawValue, "string") } + [
      DataPackage.Field("line", "string"), DataPackage.Field("label", "string"),
      DataPackage.Field("column", "string", ["enum": sheet.columns.map(\.id)]),
      DataPackage.Field("period", "string"), DataPackage.Field("count", "integer"),
      DataPackage.Field("status", "string", ["enum": ["shown", "hidden", "impossible"]]),
      DataPackage.Field("percentage", "integer"),
    ]
  }

  private func resource(_ sheet: PictureSheet) -> DataPackage.Resource {
    DataPackage.Resource(
      name: sheet.id.machineName, title: texts(sheet.title), description: texts(sheet.caption),
      schema: DataPackage.Schema(
        fields: fields(sheet),
        primaryKey: sheet.slices.map(\.rawValue) + ["line", "column", "period"]))
  }
}

extension PictureWords {
  /// What a description of the whole says.
  fileprivate var described: String {
    (opening + hidden + rounding).map { texts($0) }.joined(separator: " ")
  }
}

extension DisclosedTable.Cell {
  /// The count and what is known of it, in machine formats.
  var written: (count: String, status: String) {
    switch self {
    case .count(let count): (String(count), "shown")
    case .hidden: ("", "hidden")
    case .impossible: ("", "impossible")
    }
  }
}

extension String {
  /// Lower case with hyphens, as names of files are.
  var machineName: String {
    reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
