// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
public import Dossiers

/// Seals records with the keys of an unlocked keyring (verzegelaar).
public struct RecordSealer: RecordSealing, Sendable {
  private let records: SecretBytes
  private let fingerprints: SecretBytes

  /// Derives the keys for records.
  /// - Parameter keyring: The unlocked keyring.
  /// - Throws: ``UnlockError/outOfMemory``.
  public init(_ keyring: Keyring) throws(UnlockError) {
    records = try keyring.key(for: .records)
    fingerprints = try keyring.key(for: .fingerprints)
  }

  /// Seals contents for one row.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - binding: The row and revision it is for.
  /// - Returns: The seal.
  /// - Throws: `SealError.tooLarge` from 1 GiB.
  public func seal(
    _ contents: OpenBytes, for binding: SealBinding
  ) throws(SealError) -> SealedBytes {
    try SodiumSeal.seal(contents.bytes, with: records, boundTo: binding.bytes)
  }

  /// Opens a seal.
  /// - Parameters:
  ///   - sealed: The seal.
  ///   - binding: The row and revision it was read from.
  /// - Returns: The contents.
  /// - Throws: `SealError.doesNotOpen`.
  public func open(
    _ sealed: SealedBytes, for binding: SealBinding
  ) throws(SealError) -> OpenBytes {
    OpenBytes(try SodiumSeal.open(sealed, with: records, boundTo: binding.bytes))
  }

  /// The version and the nonce.
  /// - Parameter sealed: A seal; damaged ones are allowed.
  /// - Returns: The part, or all there is of a damaged one.
  public func uniquePart(of sealed: SealedBytes) -> ArraySlice<UInt8> {
    SodiumSeal.uniquePart(of: sealed)
  }

  /// A keyed hash.
  ///
  /// C: `crypto_generichash_blake2b`.
  /// - Parameter bytes: Anything.
  /// - Returns: 128 bits.
  public func fingerprint(of bytes: [UInt8]) -> Fingerprint {
    keyedHash(of: bytes, with: fingerprints)
  }
}

/// A keyed hash of 128 bits.
///
/// C: `crypto_generichash_blake2b`.
func keyedHash(of bytes: [UInt8], with key: SecretBytes) -> Fingerprint {
  var hash = [UInt8](repeating: 0, count: 16)
  // SAFETY: the lengths are those of the arrays and of the key.
  let status = unsafe key.withBytes { memory in
    unsafe crypto_generichash_blake2b(
      &hash, hash.count, bytes, UInt64(bytes.count), memory, key.count)
  }
  // BLAKE2b refuses only lengths that are not allowed.
  assert(status == 0)
  func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
  return Fingerprint(high: word(hash[..<8]), low: word(hash[8...]))
}
