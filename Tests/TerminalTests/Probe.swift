// SPDX-License-Identifier: EUPL-1.2

import Testing
import TestSupport

/// A talk with `terminal-probe`, which has nothing but the terminal room in it.
func probe(
  _ tasks: [String], term: String = "xterm-256color", locale: String = "C.UTF-8",
  columns: Int = 80, settings: [String: String] = [:]
) throws -> Talk {
  let environment = ["TERM": term, "LC_ALL": locale, "HOME": "/nonexistent"]
  return try Talk(
    BuiltProgram.path("terminal-probe"), tasks,
    environment: environment.merging(settings) { $1 }, columns: columns)
}

/// What the probe prints for an event.
func mark(_ kind: String, _ text: String) -> String {
  let digits = text.utf8.map { byte in
    let hex = String(byte, radix: 16)
    return hex.count == 1 ? "0" + hex : hex
  }
  return "[\(kind) \(digits.joined())]"
}
