// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A disk of its own for the home of a laptop, which root can mount.
extension Laptop {
  static let canMount = geteuid() == 0 && mountWorks()

  private static func mountWorks() -> Bool {
    guard let laptop = try? Laptop(), (try? laptop.mount(size: "64k")) != nil else { return false }
    return (try? laptop.unmount()) != nil
  }

  /// Moves the home to a small disk.
  func mount(size: String) throws {
    let aside = root + "/opzij"
    try FileManager.default.moveItem(atPath: home, toPath: aside)
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try system("/usr/bin/mount", "-t", "tmpfs", "-o", "size=\(size),mode=700", "none", home)
    for name in try FileManager.default.contentsOfDirectory(atPath: aside) {
      try FileManager.default.copyItem(atPath: aside + "/" + name, toPath: home + "/" + name)
    }
  }

  func unmount() throws { try system("/usr/bin/umount", "-l", home) }

  /// Makes the disk of ``mount(size:)`` one that cannot be written.
  func makeReadOnly() throws { try system("/usr/bin/mount", "-o", "remount,ro", home) }

  /// Fills the disk of ``mount(size:)`` to the last byte.
  func fill() throws {
    try Data().write(to: URL(fileURLWithPath: filler))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: filler))
    for size in [4096, 1] {
      while (try? handle.write(contentsOf: Data(repeating: 1, count: size))) != nil {}
    }
    try handle.close()
  }

  /// Makes room again.
  func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }

  private var filler: String { home + "/vol" }

  func system(_ program: String, _ arguments: String...) throws {
    let ending = try Ending(
      of: program, arguments, environment: ["PATH": "/usr/bin:/bin"], input: [], folder: root)
    guard ending.status == 0 else { throw Unprepared(description: ending.errors) }
  }

  /// Takes away, or gives back, the room for files of a running program.
  func setRoom(of process: Int32, _ hasRoom: Bool) throws {
    // The soft limit only, or it could not be given back without being root.
    let limit = hasRoom ? "unlimited" : "0"
    try system("/usr/bin/prlimit", "--pid", "\(process)", "--fsize=\(limit):")
  }
}
