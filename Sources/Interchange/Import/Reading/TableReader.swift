// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Processes

/// Reads the table in a file of another system, through Python's own reader of CSV and openpyxl.
///
/// They run in a process of their own, with limits on memory and time: nobody knows what somebody
/// else's file holds.
public struct TableReader: Sendable {
  /// What is said about the file beforehand; what is empty is found out.
  public struct Wishes: Hashable, Sendable {
    /// The sign between cells, such as `;`.
    public var separator = ""
    /// The code of the letters, such as `windows-1252`.
    public var encoding = ""
    /// The sheet of a workbook.
    public var sheet = ""

    /// Wishes nothing.
    public init() {}
  }

  private let interpreters: [String]
  private let driver: String
  private let limit: Duration

  /// Prepares to read.
  /// - Parameters:
  ///   - interpreters: The paths of Python, the most likely to have openpyxl first.
  ///   - driver: The text of `table_driver.py`.
  ///   - limit: How long a file may take.
  public init(interpreters: [String], driver: String, limit: Duration = .seconds(300)) {
    self.interpreters = interpreters
    self.driver = driver
    self.limit = limit
  }

  /// Reads a file.
  /// - Parameters:
  ///   - path: Its path.
  ///   - wishes: What is said about it beforehand.
  /// - Returns: The table.
  /// - Throws: ``ImportFileError``.
  public func table(
    _ path: String, _ wishes: Wishes = Wishes()
  ) throws(ImportFileError) -> ImportTable {
    var failure = ImportFileError.noReader
    for interpreter in interpreters
    where FileManager.default.isExecutableFile(atPath: interpreter) {
      do throws(ImportFileError) {
        return try table(path, wishes, interpreter)
      } catch {
        // Another Python may have what this one lacks.
        guard error == .noBooks || error == .noReader else { throw error }
        if failure == .noReader { failure = error }
      }
    }
    throw failure
  }

  private func table(
    _ path: String, _ wishes: Wishes, _ interpreter: String
  ) throws(ImportFileError) -> ImportTable {
    let program = OutsideProgram(
      executable: interpreter,
      arguments: ["-I", "-c", driver, path, wishes.separator, wishes.encoding, wishes.sheet],
      limit: limit)
    var stream = TableStream()
    do throws(ProcessFailure) {
      _ = try program.run { stream.take($0) }
    } catch {
      throw error == .notStarted ? .noReader : .unfinished
    }
    return try stream.finished()
  }
}
