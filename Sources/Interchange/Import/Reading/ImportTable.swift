// SPDX-License-Identifier: EUPL-1.2

/// The table in an export of another system, as text (tabel).
public struct ImportTable: Hashable, Sendable {
  /// How the file was read.
  public struct Source: Hashable, Sendable {
    /// `csv` or `xlsx`.
    public var kind = ""
    /// Such as `windows-1252`; empty for a workbook.
    public var encoding = ""
    /// The sign between cells; empty for a workbook.
    public var separator = ""
    /// The name of the sheet; empty for text.
    public var sheet = ""
  }

  /// One row of the table.
  public struct Row: Hashable, Sendable {
    /// The line of the file that the row begins on, 1-based.
    public let line: Int
    /// As many as there are headings, at most: what is absent is empty.
    public let cells: [String]
  }

  /// A row that cannot be read, by its line.
  public struct Unreadable: Hashable, Sendable {
    /// The line of the file, 1-based.
    public let line: Int
    /// What is wrong with it.
    public let refusal: RowRefusal.Code
  }

  /// How the file was read.
  public internal(set) var source = Source()
  /// The headings, without spaces around them; one of an empty column is empty.
  public internal(set) var headings: [String] = []
  /// The rows below the headings in which something stands.
  public internal(set) var rows: [Row] = []
  /// The rows that cannot be read.
  public internal(set) var unreadable: [Unreadable] = []
  /// Other sheets of a workbook, which are not read.
  public internal(set) var otherSheets: [String] = []
  /// How many lines stand above the headings, such as a title.
  public internal(set) var linesAbove = 0
}

/// Why a whole file cannot be read.
public enum ImportFileError: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no such file.
  case missing
  /// It is a folder or a device.
  case notAFile
  /// It may not be read.
  case notAllowed
  /// It holds nothing.
  case empty
  /// It is larger than any export of a team.
  case tooLarge
  /// It is no table: a picture, a program, a PDF.
  case binary
  /// Text with NUL signs in it.
  case nul
  /// The letters are in no code that is known.
  case encoding
  /// A code that cannot be asked for.
  case noSuchEncoding
  /// Row after row has quotes that do not close.
  case tooBroken
  /// A workbook, and no library to read it with.
  case noBooks
  /// A workbook of before 2007.
  case oldBook
  /// A workbook without such a sheet.
  case noSheet
  /// A workbook that is damaged.
  case damaged
  /// There is no Python to read it with.
  case noReader
  /// Reading it took too long, or stopped halfway.
  case unfinished
  /// There is no row with headings and a row below it.
  case noRows
}
