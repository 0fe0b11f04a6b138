// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Foundation

/// Keeps what was released to who is outside, so that two releases cannot be subtracted.
protocol ReleaseKeeping {
  /// What was released before.
  func releases() throws -> ReleaseLedger
  /// Keeps what has been released now, before anybody sees it.
  func keep(_ ledger: ReleaseLedger) throws
}

/// The register in a file: beside a team file, or with the dossiers for another place.
final class ReleaseFile: ReleaseKeeping {
  private let path: String
  private let lock: FileHandle

  /// Opens the register and holds it until this value is gone: releases come one after another.
  /// - Parameter path: The file; it need not be there, its folder is made.
  /// - Throws: ``TeambeeldError/ledgerNotWritable``.
  init(path: String) throws(TeambeeldError) {
    self.path = path
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // SAFETY: the path is a Swift string, lent to the call.
    let descriptor = unsafe open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .ledgerNotWritable }
    lock = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard flock(descriptor, LOCK_EX) == 0 else { throw .ledgerNotWritable }
  }

  func releases() throws -> ReleaseLedger {
    guard FileManager.default.fileExists(atPath: path) else { return ReleaseLedger() }
    guard let data = FileManager.default.contents(atPath: path),
      let ledger = try? JSONDecoder().decode(ReleaseLedger.self, from: data)
    else { throw TeambeeldError.ledgerDamaged }
    return ledger
  }

  func keep(_ ledger: ReleaseLedger) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      let data = try encoder.encode(ledger)
      try data.write(to: URL(filePath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let handle = try FileHandle(forUpdating: URL(filePath: path))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw TeambeeldError.ledgerNotWritable
    }
  }
}
