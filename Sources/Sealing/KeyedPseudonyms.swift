// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
public import Figures
public import Model

/// Pseudonyms that cannot be linked to a record without the key of the store (pseudoniem).
public struct KeyedPseudonyms: Pseudonymizing {
  private let key: SecretBytes

  /// Derives the key for pseudonyms.
  /// - Parameter keyring: The unlocked keyring.
  /// - Throws: ``UnlockError/outOfMemory``.
  public init(_ keyring: Keyring) throws(UnlockError) {
    key = try keyring.key(for: .pseudonyms)
  }

  /// A keyed hash of the record's id.
  ///
  /// C: `crypto_generichash_blake2b`.
  /// - Parameter record: A resident, a conversation or a goal.
  /// - Returns: Always the same under one key.
  public func pseudonym(of record: RecordID) -> Pseudonym {
    let hash = keyedHash(of: Array(record.description.utf8), with: key)
    return Pseudonym(high: hash.high, low: hash.low)
  }
}
