// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Glibc

/// The system calls of this room, each in one place.
///
/// SAFETY, for every path below: Swift lends the text as a C string for the time of the call, and
/// no call keeps it.
enum SystemCalls {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Also `false` on a device that is mounted to read only.
  static func mayWrite(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  /// In bytes; `nil` when there is no such file.
  static func length(of path: String) -> Int? {
    var status = stat()
    // SAFETY: one place for one structure.
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func setMode(_ mode: mode_t, of path: String) { _ = unsafe chmod(path, mode) }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  static func rename(_ path: String, to other: String) throws(StoreError) {
    guard unsafe Glibc.rename(path, other) == 0 else { throw found(errno) }
  }

  /// Gives a file a second name.
  static func link(_ path: String, to other: String) throws(StoreError) {
    guard unsafe Glibc.link(path, other) == 0 else { throw found(errno) }
  }

  /// Makes one folder; that it is there already is all right.
  static func makePrivateFolder(_ path: String) throws(StoreError) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    let code = errno
    if !exists(path) { throw found(code) }
  }

  static func isEmptyFolder(_ path: String) -> Bool {
    // SAFETY: the directory is closed here, and nothing else knows it.
    guard let directory = unsafe opendir(path) else { return false }
    defer { unsafe closedir(directory) }
    var entries = 0
    while unsafe readdir(directory) != nil { entries += 1 }
    return entries == 2  // "." and ".."
  }

  /// What stands in a folder, by name; nothing when it cannot be read.
  static func names(in path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  /// Says what an error of the system means.
  static func found(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EACCES, EPERM, EROFS, ENOTDIR: .notWritable
    case ENOENT: .missing
    default: .inputOutput
    }
  }
}

/// A file that is closed when nobody has it any more.
///
/// It is not inherited: a program started from here must not hold the store after this one ended.
final class OpenFile {
  private let descriptor: Int32

  init(_ path: String, _ flags: Int32) throws(StoreError) {
    descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemCalls.found(errno) }
  }

  deinit { close(descriptor) }

  func sync() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw SystemCalls.found(errno) }
  }

  /// Writes all bytes at the place where the file is.
  func write(_ bytes: [UInt8]) throws(StoreError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // SAFETY: reads within the slice, which lives until the call returns.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { throw SystemCalls.found(errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// The first bytes, or as many as there are.
  func start(count: Int) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    // SAFETY: reads into the array, no more than fits.
    let length = unsafe pread(descriptor, &bytes, count, 0)
    guard length >= 0 else { throw SystemCalls.found(errno) }
    return Array(bytes.prefix(length))
  }

  /// Takes the lock of the file, or says within a quarter of a second that another program has it.
  ///
  /// C: `flock`.
  func lock() throws(StoreError) {
    // A process that is being started has all files of this one for a moment, locks included.
    var patience = 10
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK where patience > 0:
        patience -= 1
        usleep(20_000)
      case EWOULDBLOCK: throw .inUse
      default: throw SystemCalls.found(errno)
      }
    }
  }
}
