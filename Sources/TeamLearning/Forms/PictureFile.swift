// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Foundation
public import Wording

/// Writes a picture as JSON, described by `Schemas/teambeeld.schema.json`.
public struct PictureFile {
  /// The version of the written form.
  public static let version = 1

  private let texts: Texts

  /// Prepares to write.
  /// - Parameter texts: In which language labels are.
  public init(texts: Texts) { self.texts = texts }

  /// Writes a picture.
  /// - Parameter picture: What is shown.
  /// - Returns: The whole file.
  /// - Throws: `EncodingError`.
  public func json(_ picture: TeamPicture) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let report = Report(
      language: texts.language.code, audience: picture.rule.audience.rawValue,
      threshold: picture.rule.threshold, roundingStep: picture.rule.roundingStep,
      percentageBase: picture.rule.percentageBase, period: Stretch(picture.period),
      before: picture.before.map { Stretch($0) }, neighbourhood: picture.neighbourhood,
      team: picture.team, cells: picture.cellCount, hidden: picture.hiddenCount,
      tables: picture.tables.map { table($0) })
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  private func table(_ sheet: PictureSheet) -> Table {
    Table(
      id: sheet.id, measure: sheet.measure.rawValue, title: texts(sheet.title),
      slices: sheet.slices.map(\.rawValue),
      columns: sheet.columns.map { Column(id: $0.id, label: texts($0.heading)) },
      rows: sheet.rows.map { row in
        var percentage: Int?
        if case .percent(let percent) = row.share { percentage = percent }
        return Row(
          place: Dictionary(
            zip(sheet.slices.map(\.rawValue), row.place), uniquingKeysWith: { first, _ in first }),
          line: row.id, label: texts(row.label), isTotal: row.isTotal,
          cells: row.cells.map { Cell($0) }, before: row.before?.map { Cell($0) },
          percentage: percentage)
      })
  }

  // MARK: - The written form

  private struct Report: Encodable {
    let format = "tussenstand-teambeeld"
    let version = PictureFile.version
    let language: String
    let audience: String
    let threshold: Int
    let roundingStep: Int
    let percentageBase: Int
    let period: Stretch
    let before: Stretch?
    let neighbourhood: String?
    let team: String?
    let cells: Int
    let hidden: Int
    let tables: [Table]
  }

  private struct Stretch: Encodable {
    let from: String
    let until: String

    init(_ period: Period) {
      from = period.months.lowerBound.written
      until = period.months.upperBound.written
    }
  }

  private struct Table: Encodable {
    let id: String
    let measure: String
    let title: String
    let slices: [String]
    let columns: [Column]
    let rows: [Row]
  }

  private struct Column: Encodable {
    let id: String
    let label: String
  }

  private struct Row: Encodable {
    let place: [String: String]
    let line: String
    let label: String
    let isTotal: Bool
    let cells: [Cell]
    let before: [Cell]?
    let percentage: Int?

    private enum CodingKeys: String, CodingKey {
      case place, line, label, cells, before, percentage
      case isTotal = "total"
    }
  }

  private struct Cell: Encodable {
    let status: String
    let count: Int?

    init(_ cell: DisclosedTable.Cell) {
      status = cell.written.status
      if case .count(let shown) = cell { count = shown } else { count = nil }
    }
  }
}
