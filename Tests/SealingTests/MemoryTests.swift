// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Foundation
@testable internal import Sealing
internal import Testing

/// Where keys stand in memory, as the system itself says it.
@Suite struct MemoryTests {
  /// What the system says of the memory around an address (`/proc/self/smaps`, proc(5)).
  private func flags(at address: UInt) throws -> Set<Substring> {
    // Piece by piece: the system gives no more at a time than a page.
    let handle = try #require(FileHandle(forReadingAtPath: "/proc/self/smaps"))
    var bytes = Data()
    while let piece = try handle.read(upToCount: 65_536), !piece.isEmpty { bytes += piece }
    let map = String(decoding: bytes, as: UTF8.self)
    var isHere = false
    for line in map.split(separator: "\n") {
      if let range = line.prefixMatch(of: #/([0-9a-f]+)-([0-9a-f]+) /#) {
        let (from, to) = (UInt(range.1, radix: 16) ?? 0, UInt(range.2, radix: 16) ?? 0)
        isHere = (from..<to).contains(address)
      }
      if isHere, line.hasPrefix("VmFlags:") { return Set(line.split(separator: " ").dropFirst()) }
    }
    throw CocoaError(.fileReadUnknown)
  }

  private func address(of secret: SecretBytes) -> UInt {
    unsafe secret.withBytes { UInt(bitPattern: $0) }
  }

  private var mayLock: Bool {
    var limit = rlimit()
    // SAFETY: one place for one structure.
    _ = unsafe getrlimit(__rlimit_resource_t(__RLIMIT_MEMLOCK.rawValue), &limit)
    return limit.rlim_cur >= 1 << 20 || geteuid() == 0
  }

  @Test func `a key is locked in memory, and left out of core files`() throws {
    let keyring = try Keyring.create(
      passphrase: try Sample.passphrase("de fiets"), derivation: Sample.quick
    ).keyring
    let secrets = [try keyring.key(for: .records), try Sample.passphrase("de fiets").secret]
    for secret in secrets {
      let flags = try flags(at: address(of: secret))
      #expect(flags.contains("dd"), "do not dump")
      // Where the system refuses to lock, the program goes on; see the next test.
      if mayLock { #expect(flags.contains("lo"), "locked") }
    }
    // The measure can tell: ordinary memory is neither.
    let ordinary = [UInt8](repeating: 7, count: 100_000)
    let plain = try unsafe ordinary.withUnsafeBufferPointer {
      try flags(at: UInt(bitPattern: $0.baseAddress))
    }
    #expect(plain.isDisjoint(with: ["dd", "lo"]))
  }

  @Test func `a program that may lock nothing still works`() async {
    await #expect(processExitsWith: .success) {
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      // SAFETY: the structure is the one that the call reads. Root may lock all the same.
      _ = unsafe setrlimit(__rlimit_resource_t(__RLIMIT_MEMLOCK.rawValue), &none)
      let made = try Keyring.create(
        passphrase: try Sample.passphrase("de fiets"), derivation: Sample.quick)
      _ = try Keyring.unlock(made.slots, passphrase: try Sample.passphrase("de fiets"))
    }
  }

  @Test func `the memory of the process is not dumped once that is forbidden`() async {
    await #expect(processExitsWith: .success) {
      guard ProcessMemory.allowsDumps, ProcessMemory.forbidDumps() else { exit(1) }
      exit(ProcessMemory.allowsDumps ? 2 : 0)
    }
  }
}
