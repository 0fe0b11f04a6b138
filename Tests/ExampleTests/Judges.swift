// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// The outside judges of the examples; one that is missing fails the test and says so.
enum Judges {
  struct Missing: Error, CustomStringConvertible {
    let tool: String
    var description: String { "\(tool) is missing: run Scripts/test, which installs it." }
  }

  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  private static var folder: String {
    ProcessInfo.processInfo.environment["TUSSENSTAND_TEST_TOOLS"]
      ?? Checkout.root.appending(path: ".venv-test/bin").path
  }

  /// The interpreter that has Typst, pikepdf and Playwright.
  static func python() throws -> String { try program("python") }

  /// A program of the Python environment or of the system.
  static func program(_ name: String) throws -> String {
    for folder in [folder, "/usr/local/bin", "/usr/bin", "/bin"] {
      let path = folder + "/" + name
      // Only the environment's Python has the modules.
      if name == "python", folder != self.folder { break }
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw Missing(tool: name)
  }

  /// Runs a program to its end.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Run {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a full pipe would stop the program.
    let files = ["out", "err"].map { scratch.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let said = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(status: process.terminationStatus, output: said[0], errors: said[1])
  }
}
