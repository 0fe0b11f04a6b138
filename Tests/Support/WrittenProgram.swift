// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A program that a test writes itself, to stand in the place of another.
///
/// Another process does it: what this one has open is open for a moment in everything that it
/// starts, also for a test beside this one, and the system runs no file that somebody still writes.
public enum WrittenProgram {
  /// Writes a script that can be run.
  /// - Parameters:
  ///   - text: The script, with its interpreter.
  ///   - path: Where.
  /// - Throws: When it cannot be written.
  public static func write(_ text: String, to path: String) throws {
    try run("/usr/bin/install", ["-m", "755", "/dev/stdin", path], input: text)
  }

  /// Copies a folder with programs.
  /// - Parameters:
  ///   - folder: Which.
  ///   - path: Where; not there yet.
  /// - Throws: When it cannot be written.
  public static func copyFolder(_ folder: String, to path: String) throws {
    try run("/usr/bin/cp", ["-r", folder, path], input: "")
  }

  private static func run(_ program: String, _ arguments: [String], input: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
