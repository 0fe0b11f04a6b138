// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
internal import Foundation

/// The sentence that opens the dossiers, in locked memory (wachtwoordzin).
public final class Passphrase {
  let secret: SecretBytes

  /// Takes the bytes over and wipes the array they came in.
  ///
  /// Read them from the terminal or a file into an array that was not copied: a copy is not wiped.
  /// The bytes are kept as they are; ``Keyring`` knows what to do with accents.
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

  /// The same words with accents in one piece with their letters (NFC): the form that all keyboards
  /// can agree on.
  ///
  /// `nil` when they are in it already, as most are.
  /// Words of plain letters never leave the locked memory. Others pass through text of Foundation,
  /// which cannot be wiped: Swift has no composition of its own.
  func composed() throws(UnlockError) -> Passphrase? {
    // SAFETY: reads as many bytes as there are. The copy is wiped below.
    var copy = unsafe secret.withBytes { start -> [UInt8] in
      let bytes = unsafe UnsafeBufferPointer(start: start, count: secret.count)
      return unsafe bytes.contains { $0 >= 0x80 } ? unsafe Array(bytes) : []
    }
    defer { Sodium.wipe(&copy) }
    guard !copy.isEmpty, let text = String(validating: copy, as: UTF8.self) else { return nil }
    var composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    defer { Sodium.wipe(&composed) }
    guard composed != copy else { return nil }
    return try Passphrase(wiping: &composed)
  }
}
