// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import Foundation
public import Model

/// A folder with backups, such as that of a stick.
public struct BackupFolder: Sendable {
  private static let ending = ".reservekopie"
  private static let unfinished = ".onaf"

  private let path: String

  /// Names a folder; it is never made, because a stick that is not there must not become a folder.
  /// - Parameters:
  ///   - path: The path.
  ///   - dossierFolder: The folder of the store: what is kept there is lost together with it.
  /// - Throws: ``BackupPlaceError``.
  public init(path: String, besides dossierFolder: String) throws(BackupPlaceError) {
    let place = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    let store = URL(filePath: dossierFolder).standardizedFileURL.resolvingSymlinksInPath().path
    guard (place + "/").hasPrefix(store + "/") == false else { throw .insideStore }
    guard Self.isFolder(place) else { throw .missing }
    self.path = place
  }

  /// The folder as it is kept in the settings.
  public var place: String { path }

  /// Writes a backup that is there as a whole or not at all, also after a power loss.
  /// - Parameters:
  ///   - bytes: The backup.
  ///   - label: What it says about itself.
  /// - Returns: The path of the file.
  /// - Throws: ``BackupPlaceError``.
  public func write(_ bytes: [UInt8], _ label: BackupLabel) throws(BackupPlaceError) -> String {
    let name = "tussenstand-\(label.day)-\(label.id.description.prefix(8))"
    let file = "\(path)/\(name)\(Self.ending)"
    let part = "\(path)/.\(name)\(Self.unfinished)"
    do throws(BackupPlaceError) {
      try Self.put(bytes, at: part)
      guard !FileManager.default.fileExists(atPath: file) else { throw .exists }
      // SAFETY: the paths are Swift strings, lent to the call.
      guard unsafe rename(part, file) == 0 else { throw .found(errno) }
    } catch {
      Self.remove(part)
      throw error
    }
    Self.sync(path)
    return file
  }

  /// The backups here that this store made, with what they say about themselves.
  ///
  /// Whatever does not open with the key of this store is somebody else's, and is not named.
  /// - Parameter backup: Of the unlocked store.
  /// - Returns: In the order of their names.
  public func own(_ backup: StoreBackup) -> [(path: String, label: BackupLabel)] {
    own(backup, ending: Self.ending)
  }

  /// Removes what this store left here when it was stopped in the middle of a backup.
  /// - Parameter backup: Of the unlocked store.
  public func clearUnfinished(_ backup: StoreBackup) {
    for file in own(backup, ending: Self.unfinished) { Self.remove(file.path) }
  }

  private func own(
    _ backup: StoreBackup, ending: String
  ) -> [(path: String, label: BackupLabel)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      let file = "\(path)/\(name)"
      guard let handle = FileHandle(forReadingAtPath: file),
        let start = try? handle.read(upToCount: BackupFile.enoughForLabel),
        let label = try? BackupFile(reading: Array(start)).label(by: backup.sealing)
      else { return nil }
      return (file, label)
    }
  }

  /// Removes the backups that a rule lets go.
  /// - Parameters:
  ///   - ids: As `BackupRotation` gave them.
  ///   - backup: Of the unlocked store.
  /// - Returns: How many are gone.
  public func remove(_ ids: some Collection<RecordID>, _ backup: StoreBackup) -> Int {
    let files = own(backup).filter { ids.contains($0.label.id) }.map(\.path)
    let gone = files.count { Self.remove($0) }
    if gone > 0 { Self.sync(path) }
    return gone
  }

  /// Reads a whole backup.
  /// - Parameter path: The path.
  /// - Returns: The file.
  /// - Throws: ``BackupPlaceError/unreadable``.
  public static func read(_ path: String) throws(BackupPlaceError) -> [UInt8] {
    do { return try GivenFile.bytes(of: path, most: BackupFile.most) } catch { throw .unreadable }
  }
}

// MARK: - System calls

extension BackupFolder {
  private static func isFolder(_ path: String) -> Bool {
    // SAFETY: the path is a Swift string, lent to the call.
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  /// Makes a new file that only the user can read; it is on the disk when this returns.
  private static func put(_ bytes: [UInt8], at path: String) throws(BackupPlaceError) {
    // SAFETY: the path is a Swift string, lent to the call.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .found(errno) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    var rest = bytes[...]
    while !rest.isEmpty {
      // SAFETY: reads within the slice, which lives until the call returns.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { throw .found(errno) }
      rest = rest.dropFirst(max(0, count))
    }
    guard fsync(descriptor) == 0 else { throw .found(errno) }
    isOpen = false
    guard close(descriptor) == 0 else { throw .found(errno) }
  }

  /// Not every file system can do it for a folder; the file itself is on the disk already.
  private static func sync(_ folder: String) {
    // SAFETY: the path is a Swift string, lent to the call.
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  @discardableResult private static func remove(_ path: String) -> Bool {
    // SAFETY: the path is a Swift string, lent to the call.
    unsafe unlink(path) == 0
  }
}
