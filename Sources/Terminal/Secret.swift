// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// A passphrase (wachtzin): bytes in one place in memory, wiped when nobody holds them any more.
///
/// They stand in pages of their own, which the system is asked to keep out of the swap file; where
/// it refuses (`RLIMIT_MEMLOCK`), they are still wiped.
/// It has no description, so that it cannot end up in a message by accident.
@safe public final class Secret: @unchecked Sendable {
  // Sendable: the memory is written in `init` and `deinit` only, when nobody else can see it.
  private let memory: UnsafeMutableRawBufferPointer
  /// Whole pages around the bytes.
  private let pages: UnsafeMutableRawBufferPointer

  /// Takes the bytes over and wipes the original.
  ///
  /// - Parameter bytes: The UTF-8 bytes; empty afterwards.
  public init(taking bytes: inout [UInt8]) {
    let page = Int(getpagesize())
    let needed = max(1, (bytes.count + page - 1) / page) * page
    // SAFETY: whole pages with room for what is copied in, freed in `deinit` only.
    unsafe pages = .allocate(byteCount: needed, alignment: page)
    if let start = unsafe pages.baseAddress { _ = unsafe mlock(start, pages.count) }
    unsafe memory = UnsafeMutableRawBufferPointer(rebasing: pages[..<bytes.count])
    unsafe memory.copyBytes(from: bytes)
    Secret.wipe(&bytes)
  }

  deinit {
    // SAFETY: the whole allocation and nothing else; `explicit_bzero` is never optimised away.
    if let base = unsafe pages.baseAddress {
      unsafe explicit_bzero(base, pages.count)
      _ = unsafe munlock(base, pages.count)
    }
    unsafe pages.deallocate()
  }

  /// How many bytes it holds.
  public var count: Int { unsafe memory.count }

  /// Whether nothing was typed.
  public var isEmpty: Bool { count == 0 }

  /// Whether another one holds the same; takes as long wherever they differ.
  ///
  /// - Parameter other: What it is compared with.
  /// - Returns: `true` when every byte is the same.
  public func isSame(as other: Secret) -> Bool {
    withBytes { mine in
      other.withBytes { theirs in
        guard mine.count == theirs.count else { return false }
        var difference: UInt8 = 0
        for index in mine.indices { difference |= mine[index] ^ theirs[index] }
        return difference == 0
      }
    }
  }

  /// Lends the bytes.
  ///
  /// - Parameter body: What is done with them; a copy that it makes is its own care.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: the memory lives as long as `self`, which outlives the call.
    let bytes = unsafe UnsafeBufferPointer(memory.bindMemory(to: UInt8.self))
    return try body(unsafe Span(_unsafeElements: bytes))
  }

  /// Wipes an array in place and empties it.
  ///
  /// - Parameter bytes: What to wipe.
  static func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
      // SAFETY: exactly the elements of the array.
      if let base = buffer.baseAddress { unsafe explicit_bzero(base, buffer.count) }
    }
    bytes.removeAll()
  }
}
