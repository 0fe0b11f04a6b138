// SPDX-License-Identifier: EUPL-1.2

import Foundation
import PostgresStorage
import TestSupport

/// A PostgreSQL of the tests' own, on a socket in a folder of its own and on the loopback address
/// with TLS; it stops when the tests end, however they end.
final class PostgresServer: Sendable {
  /// The one server of this run; `nil` when PostgreSQL is not installed.
  static let shared = try? PostgresServer()

  let folder: String
  let port: Int

  private let process: Process
  private let stdin: Pipe

  struct CannotStart: Error { let log: String }

  private init() throws {
    let script = Checkout.root.appending(path: "Tests/TeamStoreTests/postgres-server").path
    process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [script]
    let output = Pipe()
    stdin = Pipe()
    process.standardInput = stdin
    process.standardOutput = output
    try process.run()
    var text = ""
    while !text.hasSuffix("ready\n") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw CannotStart(log: text) }
      text += String(decoding: more, as: UTF8.self)
    }
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.count >= 3, let port = Int(lines[lines.count - 2]) else {
      throw CannotStart(log: text)
    }
    folder = lines[lines.count - 3]
    self.port = port
  }

  /// The address of a database over the socket.
  func address(_ database: String, user: String = "eigenaar") throws -> PostgresAddress {
    try PostgresAddress("postgresql://\(user)@/\(database)?host=\(folder)&port=\(port)")
  }

  /// A new empty database.
  func database() throws -> String {
    let name = "team_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try psql("postgres", "CREATE DATABASE \(name)")
    return name
  }

  /// Runs SQL with PostgreSQL's own program, and gives what it prints.
  @discardableResult
  func psql(_ database: String, _ sql: String, user: String = "eigenaar") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-p", "\(port)",
      "-U", user, "-d", database, "-c", sql,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CannotStart(log: text) }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
