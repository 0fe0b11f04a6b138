// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Another program that shares: see `Tests/TeamProbe/main.swift`.
final class Laptop {
  private let process = Process()
  private let output = Pipe()
  private var unread = Data()

  /// Shares the figures of invented residents.
  convenience init(_ store: String, seed: Int, residents: Int, laptop: Int) throws {
    try self.init(["invented", store, "\(seed)", "\(residents)", "\(laptop)"])
  }

  /// Shares the outbox of sealed dossiers.
  convenience init(_ store: String, sealedIn folder: String) throws {
    try self.init(["sealed", store, folder])
  }

  private init(_ arguments: [String]) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(filePath: tests).deletingLastPathComponent()
      .appending(path: "team-probe")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  deinit { kill() }

  /// The next line; `nil` when the program has ended.
  func line() -> String? {
    while true {
      if let end = unread.firstIndex(of: 10) {
        defer { unread = Data(unread[(end + 1)...]) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
