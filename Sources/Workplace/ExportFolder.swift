// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A folder that pages and other exports are written to.
public struct ExportFolder: Sendable {
  /// The longest part of a name, in UTF-8 bytes; a name of four parts then fits any file system.
  private static let longestPart = 60

  private let path: String

  /// Names a folder; it is made when something is written.
  /// - Parameter path: The path.
  public init(path: String) { self.path = path }

  /// Writes a file that only the user can read; an existing file is never overwritten.
  ///
  /// A name that is taken gets a number. A file stands there whole or not at all, also after a
  /// power loss, where the file system can do that.
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - words: What the name is made of, such as a kind, a name and a day.
  ///   - ending: The ending of the name, without a full stop.
  ///   - keepsSame: Whether a file of that name that says the same is left there as the result.
  /// - Returns: The path of the file.
  /// - Throws: ``WorkplaceError/exportFolderNotWritable`` or ``WorkplaceError/exportDiskFull``.
  public func write(
    _ bytes: [UInt8], named words: [String], ending: String, keepsSame: Bool = false
  ) throws(WorkplaceError) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.found(error)
    }
    let name = words.map(Self.fileName).filter { !$0.isEmpty }.joined(separator: "-")
    for number in 1...10_000 {
      let file = "\(path)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      if try Self.write(bytes, to: file, in: path) { return file }
      if keepsSame, FileManager.default.contents(atPath: file) == Data(bytes) { return file }
    }
    throw .exportFolderNotWritable
  }

  /// Writes files into a new folder of their own, for a package that names its files.
  /// - Parameters:
  ///   - files: The name of each, and what to write.
  ///   - words: What the name of the folder is made of.
  /// - Returns: The path of the folder, and of each file in it.
  /// - Throws: As ``write(_:named:ending:keepsSame:)``.
  public func writeFolder(
    _ files: [(name: String, bytes: [UInt8])], named words: [String]
  ) throws(WorkplaceError) -> (folder: String, files: [String]) {
    let name = words.map(Self.fileName).filter { !$0.isEmpty }.joined(separator: "-")
    let base = "\(path)/\(name)-csv"
    let free = (1...10_000).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }
      .first { !FileManager.default.fileExists(atPath: $0) }
    let folder = free ?? base
    var written: [String] = []
    for file in files {
      let parts = file.name.split(separator: ".").map(String.init)
      written.append(
        try ExportFolder(path: folder).write(
          file.bytes, named: [parts[0]], ending: parts[parts.count - 1]))
    }
    return (folder, written)
  }

  /// Words as part of a file name: letters and digits of any script, short, without accents lost.
  static func fileName(_ words: String) -> String {
    let parts = words.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    var name = String.UnicodeScalarView()
    var room = longestPart
    // Sign by sign, and not letter by letter: one letter may carry any number of accents.
    for scalar in parts.joined(separator: "-").unicodeScalars {
      room -= UTF8.width(scalar)
      if room < 0 { break }
      name.append(scalar)
    }
    return String(name)
  }
}

// MARK: - One file

extension ExportFolder {
  /// Writes a new file, or gives `false` when the name is taken.
  static func write(
    _ bytes: [UInt8], to file: String, in folder: String
  ) throws(WorkplaceError) -> Bool {
    // Not there for anybody until it is whole. Source: open(2), O_TMPFILE.
    let nameless = O_DIRECTORY | 0o20_000_000
    // SAFETY: the path is a Swift string, lent to the call.
    let descriptor = unsafe open(folder, O_WRONLY | nameless | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Not every file system can do it.
      guard [EOPNOTSUPP, EISDIR, ENOENT, EINVAL].contains(errno) else { throw found(errno) }
      return try writeInPlace(bytes, to: file)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      throw .exportDiskFull
    }
    // SAFETY: both paths are Swift strings, lent to the call.
    let linked = unsafe linkat(
      AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, file, AT_SYMLINK_FOLLOW)
    if linked == 0 { return true }
    if errno == EEXIST { return false }
    return try writeInPlace(bytes, to: file)
  }

  /// Writes where the file is to stand; what was begun and failed is removed.
  private static func writeInPlace(
    _ bytes: [UInt8], to file: String
  ) throws(WorkplaceError) -> Bool {
    // SAFETY: the path is a Swift string, lent to the call. O_EXCL: nobody's file is replaced.
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw found(errno)
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

  private static func found(_ code: Int32) -> WorkplaceError {
    code == ENOSPC || code == EDQUOT ? .exportDiskFull : .exportFolderNotWritable
  }

  private static func found(_ error: any Error) -> WorkplaceError {
    (error as? CocoaError)?.code == .fileWriteOutOfSpace
      ? .exportDiskFull : .exportFolderNotWritable
  }
}
