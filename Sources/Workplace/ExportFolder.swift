// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A folder that pages and other exports are written to.
public struct ExportFolder: Sendable {
  private let path: String

  /// Names a folder; it is made when something is written.
  /// - Parameter path: The path.
  public init(path: String) { self.path = path }

  /// Writes a file that only the user can read; an existing file is never overwritten.
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - words: What the name is made of, such as a kind, a name and a day.
  ///   - ending: The ending of the name, without a full stop.
  /// - Returns: The path of the file.
  /// - Throws: ``WorkplaceError/exportFolderNotWritable`` or ``WorkplaceError/exportDiskFull``.
  public func write(
    _ bytes: [UInt8], named words: [String], ending: String
  ) throws(WorkplaceError) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .exportFolderNotWritable
    }
    let name = words.map(Self.fileName).filter { !$0.isEmpty }.joined(separator: "-")
    for number in 1...10_000 {
      let file = "\(path)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      if try Self.write(bytes, to: file) { return file }
    }
    throw .exportFolderNotWritable
  }

  /// Writes a new file, or gives `false` when the name is taken.
  ///
  /// What was begun and failed is removed.
  private static func write(_ bytes: [UInt8], to file: String) throws(WorkplaceError) -> Bool {
    // SAFETY: the path is a Swift string, lent to the call. O_EXCL: nobody's file is replaced.
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw errno == ENOSPC || errno == EDQUOT ? .exportDiskFull : .exportFolderNotWritable
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
      try handle.close()
      return true
    } catch {
      try? FileManager.default.removeItem(atPath: file)
      throw .exportDiskFull
    }
  }

  /// Words as part of a file name: letters and digits of any script, short, without accents lost.
  static func fileName(_ words: String) -> String {
    let parts = words.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return String(parts.joined(separator: "-").prefix(40))
  }
}
