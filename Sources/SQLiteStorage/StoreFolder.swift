// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Glibc

/// The folder of a store: makes it, keeps it private, and looks before SQLite does.
struct StoreFolder {
  let path: String

  var file: String { path + "/dossiers.sqlite" }
  var lock: String { path + "/dossiers.lock" }
  var unfinished: String { path + "/dossiers.unfinished" }

  /// Whether there is a file, whatever is in it.
  var holdsStore: Bool { SystemCalls.exists(file) }

  /// Makes the folder and those above it; a folder that holds nothing else is made private.
  func prepare() throws(StoreError) {
    var partial = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      partial += "/" + part
      try SystemCalls.makePrivateFolder(partial)
    }
    if holdsStore || holdsNothing { SystemCalls.setMode(0o700, of: path) }
  }

  private var holdsNothing: Bool { SystemCalls.isEmptyFolder(path) }

  /// Makes the file under another name and gives it its own when it is whole, so that an empty
  /// file is never a store that was just being made.
  func create(_ make: (String) throws(StoreError) -> Void) throws(StoreError) {
    for leftover in [unfinished, unfinished + "-wal", unfinished + "-shm"] {
      SystemCalls.remove(leftover)
    }
    let file = try OpenFile(unfinished, O_RDWR | O_CREAT | O_EXCL)
    try make(unfinished)
    try file.sync()
    try SystemCalls.rename(unfinished, to: self.file)
    try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
  }

  /// Refuses a file that SQLite would take for an empty database or could not read.
  func checkHeader() throws(StoreError) {
    let expected = Array("SQLite format 3".utf8) + [0]
    guard try OpenFile(file, O_RDONLY).start(count: expected.count) == expected else {
      throw .damaged
    }
  }

  /// Refuses a folder or file that may not be written, and makes the files private.
  func checkWritable() throws(StoreError) {
    guard SystemCalls.mayWrite(path), SystemCalls.mayWrite(file) else { throw .notWritable }
    for name in [file, file + "-wal", file + "-shm", lock] {
      SystemCalls.setMode(0o600, of: name)
    }
  }
}

/// The right to write, held by one program at a time; the system takes it back when that ends.
struct StoreLock {
  private let file: OpenFile

  /// Takes the lock, or says at once that another program has it.
  init(at path: String) throws(StoreError) {
    file = try OpenFile(path, O_RDWR | O_CREAT)
    try file.lock()
  }
}
