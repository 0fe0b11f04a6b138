// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// The source files of this package, for tests that read the code itself.
public enum Checkout {
  /// The folder of `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file below the root.
  public struct File: Sendable, CustomStringConvertible {
    /// The path below the root, such as `Sources/Model/Goal.swift`.
    public let path: String
    /// Its contents.
    public let text: String

    /// The name of the room or the test target that holds it.
    public var room: String {
      let parts = path.split(separator: "/")
      return parts.count > 2 ? String(parts[1]) : ""
    }
    /// The folder that holds it, below the root.
    public var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    /// The lines, without their ends.
    public var lines: [Substring] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
    /// The path, so that a failing test names the file.
    public var description: String { path }
  }

  /// All files below a folder, in the order of their paths.
  /// - Parameters:
  ///   - folder: Below the root, such as `Sources`.
  ///   - ending: Such as `.swift`; an empty string gives all files.
  /// - Returns: The files that are text; dot-files are left out.
  public static func files(in folder: String, ending: String = "") -> [File] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
    return (paths ?? []).sorted().compactMap { path in
      guard path.hasSuffix(ending), !path.split(separator: "/").contains(where: isHidden) else {
        return nil
      }
      return file("\(folder)/\(path)")
    }
  }

  /// One file.
  /// - Parameter path: Below the root.
  /// - Returns: `nil` when there is no such file or it is no text.
  public static func file(_ path: String) -> File? {
    let place = root.appending(path: path)
    guard let text = try? String(contentsOf: place, encoding: .utf8) else { return nil }
    return File(path: path, text: text)
  }

  /// Whether something stands at a path below the root.
  /// - Parameter path: Of a file or a folder.
  /// - Returns: `false` when there is nothing.
  public static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  private static func isHidden(_ name: Substring) -> Bool { name.hasPrefix(".") }
}
