// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

/// A folder for one test, gone afterwards; the store in it is made by the program.
final class ScratchFolder {
  let root: String
  var path: String { root + "/dossiers" }
  var file: String { path + "/dossiers.sqlite" }

  init() throws {
    root = NSTemporaryDirectory() + "tussenstand-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  static let words = "de fiets staat in de schuur"

  /// Opens a store with keys; makes both the first time.
  func store() throws -> DossierStore {
    let storage = try SQLiteStorage.open(in: path)
    return DossierStore(storage: storage, sealer: try sealer(of: storage))
  }

  func sealer(of storage: SQLiteStorage) throws -> RecordSealer {
    let slots = try storage.keySlots()
    let passphrase = try Sample.passphrase(Self.words)
    guard slots.isEmpty else {
      return try RecordSealer(try Keyring.unlock(slots, passphrase: passphrase))
    }
    let made = try Keyring.create(passphrase: passphrase, derivation: Sample.quick)
    try storage.replaceKeySlots(with: made.slots)
    return try RecordSealer(made.keyring)
  }

  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return contents
  }
}

/// The probe program beside the tests, or another program of the system.
final class Child {
  let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var unread = Data()

  init(_ program: String, _ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = input
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  static var probe: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/storage-probe"
    }
  }

  /// The next line, or `nil` at the end of the output.
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

  func endInput() { try? input.fileHandleForWriting.close() }

  func killNow() { kill(process.processIdentifier, SIGKILL) }
}

/// Runs a program of the system and gives its exit status.
func run(_ program: String, _ arguments: [String]) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}
