// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// The folder with mappings of other systems' exports, a file for each name.
///
/// They say which column is what, and nothing about a resident; so they are readable files, which an
/// organisation can give to everybody.
public struct MappingFolder: Sendable {
  /// More is no mapping.
  private static let mostBytes = 1_000_000

  private let path: String

  /// Names a folder; it is made when something is kept.
  /// - Parameter path: The path.
  public init(path: String) { self.path = path }

  /// The names of the mappings that are kept.
  public var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The text of a mapping.
  /// - Parameter name: Under which it was kept, or the path of a file that ends in `.toml`.
  /// - Returns: `nil` when there is none.
  /// - Throws: ``ImportError/mappingUnreadable``.
  public func text(_ name: String) throws(ImportError) -> String? {
    let file = file(name)
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    guard let data = FileManager.default.contents(atPath: file), data.count <= Self.mostBytes,
      let text = String(validating: data, as: UTF8.self)
    else { throw .mappingUnreadable }
    return text
  }

  /// Keeps a mapping, in place of an earlier one of that name.
  /// - Parameters:
  ///   - text: The text of its file.
  ///   - name: Under which to find it again.
  /// - Returns: The path of the file.
  /// - Throws: ``ImportError/mappingNotKept``.
  public func keep(_ text: String, as name: String) throws(ImportError) -> String {
    let file = file(name)
    do {
      if file.hasPrefix(path + "/") {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw .mappingNotKept
    }
    return file
  }

  private func file(_ name: String) -> String {
    if name.hasSuffix(".toml") { return name }
    let plain = ExportFolder.fileName(name).lowercased()
    return "\(path)/\(plain.isEmpty ? "indeling" : plain).toml"
  }
}
