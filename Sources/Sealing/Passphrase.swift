// SPDX-License-Identifier: EUPL-1.2

internal import CSodium

/// The sentence that opens the dossiers, in locked memory (wachtwoordzin).
public final class Passphrase {
  let secret: SecretBytes

  /// Takes the bytes over and wipes the array they came in.
  ///
  /// Read them from the terminal or a file into an array that was not copied: a copy is not wiped.
  /// The bytes are used as they are; an accent must be typed in the same way every time.
  /// - Parameter bytes: UTF-8; empty afterwards.
  /// - Throws: ``UnlockError/outOfMemory``.
  public init(wiping bytes: inout [UInt8]) throws(UnlockError) {
    defer { Sodium.wipe(&bytes) }
    secret = try SecretBytes(count: bytes.count)
    // SAFETY: both are as long as the array. The array is read in place: a second reference to it
    // would make the wipe work on a copy.
    unsafe secret.withBytes { memory in
      unsafe bytes.withUnsafeBufferPointer { given in
        if let start = given.baseAddress { unsafe memory.update(from: start, count: given.count) }
      }
    }
  }

  /// The length in UTF-8 bytes.
  public var count: Int { secret.count }
}
