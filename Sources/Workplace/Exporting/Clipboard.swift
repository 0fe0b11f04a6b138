// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Foundation

/// The clipboard of the desktop, where a program for it is there (klembord).
///
/// What is copied goes through the program's standard input: an argument can be read by every user
/// of the machine.
public struct Clipboard: Sendable {
  /// Each program with what it needs, and with the variable that says that there is a desktop.
  private static let tools = [
    (name: "wl-copy", arguments: [String](), desktop: "WAYLAND_DISPLAY"),
    (name: "xclip", arguments: ["-selection", "clipboard"], desktop: "DISPLAY"),
    (name: "xsel", arguments: ["--clipboard", "--input"], desktop: "DISPLAY"),
  ]
  /// In seconds; each of them takes a text at once and goes on by itself.
  private static let patience = 10

  private let path: String
  private let arguments: [String]
  private let environment: [String: String]

  /// Looks for a program.
  /// - Parameters:
  ///   - folders: Folders that may hold it, best first.
  ///   - environment: Says whether there is a desktop, and which.
  /// - Returns: `nil` where there is none.
  public static func find(
    in folders: [String], environment: [String: String]
  ) -> Clipboard? {
    for tool in tools where environment[tool.desktop]?.isEmpty == false {
      let paths = folders.map { "\($0)/\(tool.name)" }
      guard let path = paths.first(where: FileManager.default.isExecutableFile) else { continue }
      return Clipboard(path: path, arguments: tool.arguments, environment: environment)
    }
    return nil
  }

  /// Copies a text.
  /// - Parameter text: Takes the place of what was on the clipboard.
  /// - Returns: `false` when the program did not take it.
  public func copy(_ text: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    let input = Pipe()
    process.standardInput = input
    // The program stays behind to hold the text; it must not hold our output open as well.
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      if process.isRunning { process.terminate() }
      return false
    }
    guard ended.wait(timeout: .now() + .seconds(Self.patience)) == .success else {
      process.terminate()
      return false
    }
    return process.terminationStatus == 0
  }
}
