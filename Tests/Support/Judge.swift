// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// The outside judges of what we make: programs of Debian and of the tests' own Python environment.
///
/// A judge that is missing fails the test and says so.
public enum Judge {
  /// A judge that is not on this machine.
  public struct Missing: Error, CustomStringConvertible {
    let tool: String
    /// Which tool, and what to do.
    public var description: String { "\(tool) is missing: run Scripts/test, which installs it." }
  }

  /// What a program said.
  public struct Ran: Sendable {
    /// How it ended; 0 is well.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: String
    /// What it wrote on standard error.
    public let errors: String
  }

  /// The longest that a judge may take, in seconds.
  private static let patience = "300"

  /// The folder with the programs of the Python environment.
  private static var folder: String {
    ProcessInfo.processInfo.environment["TUSSENSTAND_TEST_TOOLS"]
      ?? Checkout.root.appending(path: ".venv-test/bin").path
  }

  /// Where a program of the Python environment or of the system is.
  ///
  /// - Parameter name: Its name; only the environment's own `python` has the modules.
  /// - Returns: The path.
  /// - Throws: ``Missing``.
  public static func program(_ name: String) throws -> String {
    let places = name == "python" ? [folder] : [folder, "/usr/local/bin", "/usr/bin", "/bin"]
    let paths = places.map { $0 + "/" + name }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Missing(tool: name)
    }
    return path
  }

  /// Runs a script in the Python environment.
  ///
  /// - Parameters:
  ///   - script: The text of the script.
  ///   - arguments: What it finds behind its name.
  ///   - input: What it reads from standard input.
  /// - Returns: What it said.
  /// - Throws: ``Missing``, or when it could not be started.
  public static func python(
    _ script: String, _ arguments: [String] = [], input: String = ""
  ) throws -> Ran {
    try run(program("python"), ["-I", "-c", script] + arguments, input: input)
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments.
  ///   - environment: Its whole environment; the tests' own when `nil`.
  ///   - input: What it reads from standard input.
  /// - Returns: What it said; status 124 when it took more than five minutes.
  /// - Throws: When it could not be started.
  public static func run(
    _ path: String, _ arguments: [String] = [], environment: [String: String]? = nil,
    input: String = ""
  ) throws -> Ran {
    try withFolder { folder in
      // Files, not pipes: a full pipe would stop the program.
      let files = ["in", "out", "err"].map { folder.appending(path: $0) }
      for file in files { try Data().write(to: file) }
      try Data(input.utf8).write(to: files[0])
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/timeout")
      process.arguments = [patience, path] + arguments
      if let environment { process.environment = environment }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      let said = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      return Ran(status: process.terminationStatus, output: said[1], errors: said[2])
    }
  }

  /// Keeps bytes in a file for as long as the judges look at it.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - body: Gets the path.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or when there is no room for a file.
  public static func withFile<Value>(
    _ bytes: [UInt8], _ body: (String) throws -> Value
  ) throws -> Value {
    try withFolder { folder in
      let file = folder.appending(path: "judged")
      try Data(bytes).write(to: file)
      return try body(file.path)
    }
  }

  /// Makes a folder that is gone afterwards.
  ///
  /// - Parameter body: Gets the folder.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or when there is no room for a file.
  public static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tussenstand-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
