// SPDX-License-Identifier: EUPL-1.2

internal import CSodium

/// Bytes that are kept out of the swap file and wiped when nobody needs them any more.
///
/// libsodium puts guard pages around the memory and locks it. Where the system refuses to lock
/// (`RLIMIT_MEMLOCK`), the memory is still guarded and wiped. Who makes it fills it; after that it is
/// only read, by any thread. C: `sodium_malloc`, `sodium_free`.
@safe final class SecretBytes: @unchecked Sendable {
  private let start: UnsafeMutablePointer<UInt8>
  let count: Int

  /// Reserves memory; somebody must still fill it.
  init(count: Int) throws(UnlockError) {
    guard Sodium.isReady, let memory = unsafe sodium_malloc(max(1, count)) else {
      throw .outOfMemory
    }
    // SAFETY: the memory is at least `count` bytes, which have no alignment.
    unsafe start = memory.assumingMemoryBound(to: UInt8.self)
    self.count = count
  }

  // SAFETY: `start` came from `sodium_malloc`; nothing keeps it, because it is only lent.
  deinit { unsafe sodium_free(start) }

  /// Lends the bytes for the time of a call; the closure must not keep the pointer.
  @unsafe func withBytes<Result>(_ body: (UnsafeMutablePointer<UInt8>) -> Result) -> Result {
    unsafe body(start)
  }

  /// Random bytes.
  static func random(count: Int) throws(UnlockError) -> SecretBytes {
    let secret = try SecretBytes(count: count)
    // SAFETY: writes within the memory just reserved.
    unsafe secret.withBytes { unsafe randombytes_buf($0, count) }
    return secret
  }
}

enum Sodium {
  /// Whether the library could be started; it must be, once, before anything else.
  static let isReady = sodium_init() >= 0

  /// Random bytes that need not be secret, such as a nonce or a salt.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    // SAFETY: writes within the array.
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// Overwrites bytes; unlike an ordinary assignment the compiler may not leave it out.
  static func wipe(_ bytes: inout [UInt8]) {
    // SAFETY: writes within the array.
    unsafe sodium_memzero(&bytes, bytes.count)
    bytes = []
  }
}
