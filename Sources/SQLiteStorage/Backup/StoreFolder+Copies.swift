// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Glibc

// Files beside the store that hold what it held: copies of before a migration, stores put aside.

extension StoreFolder {
  static let copyStart = "dossiers-versie-"
  static let asideStart = "dossiers-opzij-"
  private static let ending = ".sqlite"

  /// The store that is being made out of a backup.
  var candidate: String { path + "/dossiers.candidate" }

  /// Removes what a program left that was stopped in the middle of restoring.
  func removeCandidate() {
    for part in ["", "-wal", "-shm"] { SystemCalls.remove(candidate + part) }
  }

  /// Keeps an image beside the store, under a name that says the version.
  func keep(_ image: [UInt8], ofVersion version: String) throws(StoreError) {
    try put(image, as: freeName(Self.copyStart + version))
  }

  /// The stores beside this one whose names begin so, by path.
  func files(startingWith start: String) -> [String] {
    SystemCalls.names(in: path).filter { $0.hasPrefix(start) && $0.hasSuffix(Self.ending) }
      .sorted().map { path + "/" + $0 }
  }

  /// Gives the file of the store a second name, with its journal; the first name stays.
  func setAside(_ name: String) throws(StoreError) -> String {
    let aside = freeName(Self.asideStart + name)
    for part in ["", "-wal"] where SystemCalls.exists(file + part) {
      do throws(StoreError) { try SystemCalls.link(file + part, to: aside + part) } catch {
        // Not every file system gives a file two names.
        guard let data = FileManager.default.contents(atPath: file + part) else { throw error }
        try put(Array(data), as: aside + part)
      }
    }
    try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
    return aside
  }

  /// Writes a file that is there as a whole or not at all.
  func put(_ bytes: [UInt8], as name: String) throws(StoreError) {
    SystemCalls.remove(unfinished)
    do throws(StoreError) {
      let file = try OpenFile(unfinished, O_RDWR | O_CREAT | O_EXCL)
      try file.write(bytes)
      try file.sync()
      try SystemCalls.rename(unfinished, to: name)
    } catch {
      SystemCalls.remove(unfinished)
      throw error
    }
    try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
  }

  private func freeName(_ name: String) -> String {
    var (free, number) = (path + "/" + name, 1)
    while SystemCalls.exists(free + Self.ending) {
      number += 1
      free = path + "/" + name + "-\(number)"
    }
    return free + Self.ending
  }
}

// They hold sealed rows only, but rows all the same: whoever erases somebody removes the copies, and
// erases in the stores that were put aside as well, or says that they are there.
extension SQLiteStorage {
  /// Removes the copies of before a migration; a store that is open to read only keeps them.
  ///
  /// Called once a backup was proven, which takes their place, and once somebody was erased.
  /// - Returns: How many were removed.
  @discardableResult public func removeOlderVersions() -> Int {
    let copies = isWriting ? place?.files(startingWith: StoreFolder.copyStart) ?? [] : []
    for copy in copies { SystemCalls.remove(copy) }
    return copies.count
  }

  /// The stores that were put aside when another was restored; nothing but a person removes them.
  public var putAside: [String] { place?.files(startingWith: StoreFolder.asideStart) ?? [] }
}
