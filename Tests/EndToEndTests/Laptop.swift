// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport

/// A laptop of its own for one test: a home, a store and a folder for pages, gone afterwards.
final class Laptop {
  /// What went wrong before the programs were started.
  struct Unprepared: Error, CustomStringConvertible {
    let description: String
  }

  static let passphrase = "de fiets staat in de schuur"

  let root: String
  var home: String { root + "/thuis" }
  var store: String { root + "/thuis/dossiers" }
  var exports: String { root + "/bladen" }
  var temporary: String { root + "/tijdelijk" }
  private var passphraseFile: String { root + "/wachtzin" }

  /// Changes to the environment of the programs; `nil` takes a variable away.
  var changes: [String: String?] = [:]
  var today = "2026-03-02"

  /// Makes a laptop on which the program was never started.
  init() throws {
    root = NSTemporaryDirectory() + "tussenstand-\(UUID().uuidString)"
    for folder in [home, temporary] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    try Self.passphrase.write(toFile: passphraseFile, atomically: false, encoding: .utf8)
  }

  /// Makes a laptop with a store that was made before.
  convenience init(copyOf model: ModelStore) throws {
    try self.init()
    try FileManager.default.createDirectory(
      atPath: store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (name, contents) in model.files {
      try contents.write(to: URL(fileURLWithPath: store + "/" + name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The whole environment of the programs; with the file nobody has to type the passphrase.
  func environment(hasPassphraseFile: Bool) -> [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "HOME": home, "TMPDIR": temporary, "TUSSENSTAND_HOME": store,
      "TUSSENSTAND_EXPORTS": exports, "TUSSENSTAND_TODAY": today, "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8",
    ]
    if hasPassphraseFile { environment["TUSSENSTAND_PASSPHRASE_FILE"] = passphraseFile }
    // What the children run counts where coverage is measured.
    for (name, value) in ProcessInfo.processInfo.environment where name.hasPrefix("LLVM_") {
      environment[name] = value
    }
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Puts Typst within reach of the programs.
  ///
  /// - Throws: ``Unprepared`` when there is no Python with it.
  func addTypst() throws {
    let given = ProcessInfo.processInfo.environment["TUSSENSTAND_PYTHON"] ?? ""
    let python = given.isEmpty ? Checkout.root.path + "/.venv-test/bin/python" : given
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw Unprepared(
        description: "Python with Typst is missing: run Scripts/test, or set TUSSENSTAND_PYTHON.")
    }
    changes["TUSSENSTAND_PYTHON"] = python
  }

  // MARK: - Starting

  /// Starts a program in a terminal.
  func talk(
    _ arguments: String..., program: String = "tussenstand", hasPassphraseFile: Bool = true,
    columns: Int = 80
  ) throws -> Talk {
    try Talk(
      BuiltProgram.path(program), arguments,
      environment: environment(hasPassphraseFile: hasPassphraseFile), columns: columns)
  }

  /// Runs a program to its end over pipes; a line of Bash that starts it as `"$@"` can set limits.
  func run(
    _ arguments: String..., program: String = "tussenstand", input: String = "",
    shell: String = "exec \"$@\""
  ) throws -> Ending {
    try run(arguments, program: program, bytes: Array(input.utf8), shell: shell)
  }

  /// Runs a program to its end over pipes, with input that need not be text.
  func run(
    _ arguments: [String], program: String = "tussenstand", bytes: [UInt8],
    shell: String = "exec \"$@\""
  ) throws -> Ending {
    // A test that waits for ever says nothing: the end comes after a minute and a half.
    try Ending(
      of: "/usr/bin/timeout",
      ["-s", "KILL", "90", "/bin/bash", "-c", shell, "-", BuiltProgram.path(program)] + arguments,
      environment: environment(hasPassphraseFile: true), input: bytes, folder: root)
  }
}

/// How a program ended.
struct Ending {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program to its end; its output goes by way of files, which are never full.
  init(
    of program: String, _ arguments: [String], environment: [String: String], input: [UInt8],
    folder: String
  ) throws {
    let name = folder + "/uitvoer-\(UUID().uuidString)"
    defer {
      for end in ["-out", "-err"] { try? FileManager.default.removeItem(atPath: name + end) }
    }
    for end in ["-out", "-err"] {
      try Data().write(to: URL(fileURLWithPath: name + end))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle(forWritingAtPath: name + "-out")
    process.standardError = FileHandle(forWritingAtPath: name + "-err")
    try process.run()
    // Far less than a pipe holds, so this does not wait for the program to read.
    precondition(input.count < 60_000)
    try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    status = process.terminationStatus
    func text(_ end: String) -> String {
      String(decoding: FileManager.default.contents(atPath: name + end) ?? Data(), as: UTF8.self)
    }
    output = text("-out")
    errors = text("-err")
  }
}
