// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// A passphrase (wachtzin): bytes in one place in memory, wiped when nobody holds them any more.
///
/// It has no description, so that it cannot end up in a message by accident.
@safe public final class Secret: @unchecked Sendable {
  // Sendable: the memory is written in `init` and `deinit` only, when nobody else can see it.
  private let memory: UnsafeMutableRawBufferPointer

  /// Takes the bytes over and wipes the original.
  ///
  /// - Parameter bytes: The UTF-8 bytes; empty afterwards.
  public init(taking bytes: inout [UInt8]) {
    // SAFETY: allocated with the size of what is copied in, freed in `deinit` only.
    unsafe memory = .allocate(byteCount: bytes.count, alignment: 1)
    unsafe memory.copyBytes(from: bytes)
    Secret.wipe(&bytes)
  }

  deinit {
    // SAFETY: the whole allocation and nothing else; `explicit_bzero` is never optimised away.
    if let base = unsafe memory.baseAddress { unsafe explicit_bzero(base, memory.count) }
    unsafe memory.deallocate()
  }

  /// How many bytes it holds.
  public var count: Int { unsafe memory.count }

  /// Whether nothing was typed.
  public var isEmpty: Bool { count == 0 }

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
