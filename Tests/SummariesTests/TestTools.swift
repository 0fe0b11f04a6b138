// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import Summaries

/// The outside judges of a page; a judge that is missing fails the test and says its package.
enum TestTools {
  /// What to install when a tool is missing.
  struct Missing: Error, CustomStringConvertible {
    let tool: String
    let package: String
    var description: String { "\(tool) is missing: install \(package), or run Scripts/test." }
  }

  /// The folder of a Python environment that has the judges.
  static var folder: String {
    if let given = ProcessInfo.processInfo.environment["TUSSENSTAND_TEST_TOOLS"] { return given }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".venv-test/bin").path
  }

  /// The environment's interpreter, when it has a module.
  static func python(with module: String, from package: String) throws -> String {
    let path = folder + "/python"
    guard FileManager.default.isExecutableFile(atPath: path),
      try run(path, ["-I", "-c", "import \(module)"]).status == 0
    else { throw Missing(tool: "the Python module \(module)", package: "\(package) from PyPI") }
    return path
  }

  /// A program of the system or of the environment.
  static func program(_ name: String, from package: String) throws -> String {
    for folder in [folder, "/usr/local/bin", "/usr/bin", "/bin"] {
      let path = folder + "/" + name
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw Missing(tool: name, package: package)
  }

  /// An engine that makes PDFs.
  static func engine() throws -> PDFEngine {
    PDFEngine(kind: .python, path: try python(with: "typst", from: "typst"))
  }

  /// What a program wrote.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a program to its end, two minutes at most.
  static func run(_ path: String, _ arguments: [String], input: String = "") throws -> Result {
    let process = EngineProcess(executable: path, arguments: arguments, limit: .seconds(120))
    let ending = try process.run(Data(input.utf8))
    return Result(
      status: ending.status, output: String(decoding: ending.output, as: UTF8.self),
      errors: String(decoding: ending.errors, as: UTF8.self))
  }

  /// Keeps bytes in a file for as long as the judges look at it.
  static func withFile<Value>(
    _ bytes: [UInt8], _ body: (String) throws -> Value
  ) throws -> Value {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tussenstand-test-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}

/// A program that is a shell script, in a folder of its own for the length of a test.
enum StandIn {
  /// Makes the program.
  static func with<Value>(
    _ name: String, _ script: String, _ body: (String) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tussenstand-stand-in-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    try ("#!/bin/sh\n" + script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return try body(folder.path)
  }
}
