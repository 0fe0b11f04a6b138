// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A text that is kept beside the tests; `RECORD_GOLDEN=1` writes it anew, and fails.
struct GoldenFile {
  let name: String

  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// Compares; says at which line the two part.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("Golden/\(name) was written; look at it and run again without RECORD_GOLDEN.")
      return
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    guard kept != text else { return }
    let (old, new) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    let place = line.map { "\n- \($0.element.0)\n+ \($0.element.1)" } ?? " in their length"
    Issue.record("differs from Golden/\(name):\(place)", sourceLocation: sourceLocation)
  }
}
