// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A pretended machine: a copy of the scripts, with its own `swift`, `apt-get` and Python.
final class Machine {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  let root: URL
  private let log: URL

  /// Makes a machine on which everything is there and works.
  /// - Parameters:
  ///   - swift: For a subcommand of Swift the shell commands that it runs instead.
  ///   - missing: Debian packages that are not installed.
  ///   - apt: The shell commands that `apt-get` runs.
  /// - Throws: When the files cannot be written.
  init(swift: [String: String] = [:], missing: [String] = [], apt: String = "exit 0") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "machine-\(UUID().uuidString)")
    log = root.appending(path: "asked.txt")
    for folder in ["bin", ".build/release"] {
      try FileManager.default.createDirectory(
        at: root.appending(path: folder), withIntermediateDirectories: true)
    }
    try WrittenProgram.copyFolder(
      Checkout.root.appending(path: "Scripts").path, to: root.appending(path: "Scripts").path)
    let passed = "echo '✔ Test run with 3 tests in 1 suite passed after 1 second.'"
    var answers = ["--version": "echo Swift version 6.3.1", "test": passed]
    answers.merge(swift) { _, new in new }
    let cases = answers.map { "*' \($0) '*) \($1);;" }.joined(separator: "\n")
    // Like the real one it may read standard input: the scripts must not let it.
    try stub("bin/swift", "cat >/dev/null\ncase \" $* \" in\n\(cases)\nesac")
    try stub("bin/apt-get", apt)
    try stub("bin/sudo", #"exec "$@""#)
    let absent = missing.map { "*' \($0)') exit 1;;" }.joined(separator: "\n")
    try stub("bin/dpkg-query", "case \" $*\" in\n\(absent)\n*) printf installed;;\nesac")
    let copy = #"if [ "$2" = venv ]; then mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; fi"#
    try stub("bin/python3", copy)
    try stub(
      ".build/release/tussenstand", #"printf '%s: ' $#; printf '%s|' "$@"; echo; cat"#)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The calls of the pretended programs, in their order.
  func asked() throws -> [String] {
    guard FileManager.default.fileExists(atPath: log.path) else { return [] }
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Runs a script of the copy.
  func run(
    _ script: String, _ arguments: String..., from folder: String? = nil, input: String = ""
  ) throws -> Run {
    let process = Process()
    process.executableURL = root.appending(path: script)
    process.arguments = arguments
    process.currentDirectoryURL = folder.map { URL(filePath: $0) } ?? root
    process.environment = ["PATH": "\(root.path)/bin:/usr/bin:/bin", "HOME": root.path]
    let files = try ["in", "out", "err"].map { name in
      let file = root.appending(path: name)
      try Data((name == "in" ? input : "").utf8).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    try process.run()
    process.waitUntilExit()
    let texts = try ["out", "err"].map {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// Writes a program that notes how it was called.
  private func stub(_ path: String, _ body: String) throws {
    let name = path.split(separator: "/").last ?? ""
    let note = "printf '%s\\n' \"\(name) $*\" >>'\(log.path)'"
    try WrittenProgram.write(
      "#!/bin/sh\n\(note)\n\(body)\n", to: root.appending(path: path).path)
  }
}
