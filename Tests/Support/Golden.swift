// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Testing

/// Holds a result against a committed file.
public enum Golden {
  /// Compares; with `RECORD_GOLDEN=1` it writes the file and fails, so that nobody records by accident.
  ///
  /// - Parameters:
  ///   - actual: The result.
  ///   - path: The file, from the folder.
  ///   - folder: The folder; the one named `Golden` beside the test file when left out.
  ///   - testFile: The test file.
  ///   - location: Where a difference is reported.
  public static func expect(
    _ actual: String, matches path: String, in folder: URL? = nil, testFile: String = #filePath,
    location: SourceLocation = #_sourceLocation
  ) {
    let beside = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let file = (folder ?? beside).appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      record(actual, in: file, location: location)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("missing golden \(path); run with RECORD_GOLDEN=1", sourceLocation: location)
      return
    }
    if actual != expected {
      Issue.record(
        "differs from golden \(path):\n\(difference(expected, actual))", sourceLocation: location)
    }
  }

  private static func record(_ actual: String, in file: URL, location: SourceLocation) {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); run again", sourceLocation: location)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: location)
    }
  }

  /// The lines that differ, with - and +.
  static func difference(_ expected: String, _ actual: String) -> String {
    let (old, new) = (
      expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): "\(offset + 1) - \(line)"
      case .insert(let offset, let line, _): "\(offset + 1) + \(line)"
      }
    }.joined(separator: "\n")
  }
}
