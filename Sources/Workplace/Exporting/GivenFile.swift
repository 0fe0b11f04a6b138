// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A file that somebody names.
public enum GivenFile {
  /// Reads a file; one that is larger than it can be is not read to its end.
  /// - Parameters:
  ///   - path: The path.
  ///   - most: In bytes.
  /// - Returns: The contents.
  /// - Throws: ``WorkplaceError/fileUnreadable``.
  public static func bytes(of path: String, most: Int) throws(WorkplaceError) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .fileUnreadable }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: most + 1), data.count <= most else {
      throw .fileUnreadable
    }
    return Array(data)
  }

  /// Reads a text, without the mark that an editor may put in front.
  /// - Parameters:
  ///   - path: The path.
  ///   - most: In bytes.
  /// - Returns: The text.
  /// - Throws: ``WorkplaceError/fileUnreadable``.
  public static func text(of path: String, most: Int) throws(WorkplaceError) -> String {
    guard let text = String(validating: try bytes(of: path, most: most), as: UTF8.self) else {
      throw .fileUnreadable
    }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }
}
