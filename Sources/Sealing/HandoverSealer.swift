// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
public import Dossiers
public import Model

/// Seals dossiers to a colleague's public key, with the key pair of an unlocked store.
///
/// The pair is derived from the data key, so that nothing is added that could be lost, and a new
/// passphrase leaves it as it is. Inside an anonymous box (`crypto_box_seal`), which hides who
/// sent it, is an authenticated one (`crypto_box_easy`), which proves it to the receiver.
public struct HandoverSealer: HandoverSealing {
  private static let nonceLength = Int(crypto_box_NONCEBYTES)
  private static let tagLength = Int(crypto_box_MACBYTES)
  private static let outerLength = crypto_box_sealbytes()
  /// In bytes; far more than a dossier can be.
  private static let largest = 1 << 30

  /// The key that colleagues seal to.
  public let publicKey: PublicKey
  private let secretKey: SecretBytes

  /// Derives the key pair.
  ///
  /// C: `crypto_box_seed_keypair`.
  /// - Parameter keyring: The unlocked keyring.
  /// - Throws: ``UnlockError/outOfMemory``.
  public init(_ keyring: Keyring) throws(UnlockError) {
    let seed = try keyring.key(for: .handovers)
    let secret = try SecretBytes(count: Int(crypto_box_SECRETKEYBYTES))
    var bytes = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    // SAFETY: the seed and both keys have the lengths that the function asks for.
    let status = unsafe seed.withBytes { seed in
      unsafe secret.withBytes { secret in unsafe crypto_box_seed_keypair(&bytes, secret, seed) }
    }
    guard status == 0, let key = PublicKey(bytes) else { throw .outOfMemory }
    publicKey = key
    secretKey = secret
  }

  /// Seals contents for one colleague.
  ///
  /// C: `crypto_box_easy`, `crypto_box_seal`.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - colleague: The colleague's public key.
  /// - Returns: The seal.
  /// - Throws: `SealError.tooLarge` from 1 GiB, `SealError.doesNotOpen` for a key that is none.
  public func seal(
    _ contents: OpenBytes, to colleague: PublicKey
  ) throws(SealError) -> SealedBytes {
    guard contents.bytes.count < Self.largest else { throw .tooLarge }
    let nonce = Sodium.randomBytes(Self.nonceLength)
    var box = [UInt8](repeating: 0, count: contents.bytes.count + Self.tagLength)
    // SAFETY: the box has room for the contents and the tag; nonce and keys have their lengths.
    let boxed = unsafe secretKey.withBytes { secret in
      unsafe crypto_box_easy(
        &box, contents.bytes, UInt64(contents.bytes.count), nonce, colleague.bytes, secret)
    }
    guard boxed == 0 else { throw .doesNotOpen }
    let inner = publicKey.bytes + nonce + box
    var sealed = [UInt8](repeating: 0, count: inner.count + Self.outerLength)
    // SAFETY: the seal has room for what is inside and for what the box adds.
    let status = unsafe crypto_box_seal(&sealed, inner, UInt64(inner.count), colleague.bytes)
    guard status == 0 else { throw .doesNotOpen }
    return SealedBytes(sealed)
  }

  /// Opens what a colleague sealed.
  ///
  /// C: `crypto_box_seal_open`, `crypto_box_open_easy`.
  /// - Parameter sealed: The seal.
  /// - Returns: The contents, and the key of who sealed them.
  /// - Throws: `SealError.doesNotOpen`.
  public func open(
    _ sealed: SealedBytes
  ) throws(SealError) -> (contents: OpenBytes, sender: PublicKey) {
    let head = PublicKey.length + Self.nonceLength
    guard sealed.bytes.count >= Self.outerLength + head + Self.tagLength,
      sealed.bytes.count < Self.largest
    else { throw .doesNotOpen }
    var inner = [UInt8](repeating: 0, count: sealed.bytes.count - Self.outerLength)
    // SAFETY: `inner` has room for what is inside; both keys have their lengths.
    let opened = unsafe secretKey.withBytes { secret in
      unsafe crypto_box_seal_open(
        &inner, sealed.bytes, UInt64(sealed.bytes.count), publicKey.bytes, secret)
    }
    guard opened == 0, let sender = PublicKey(Array(inner[..<PublicKey.length])) else {
      throw .doesNotOpen
    }
    let nonce = Array(inner[PublicKey.length..<head])
    let box = Array(inner[head...])
    var contents = [UInt8](repeating: 0, count: box.count - Self.tagLength)
    // SAFETY: `contents` has room for what is in the box; nonce and keys have their lengths.
    let status = unsafe secretKey.withBytes { secret in
      unsafe crypto_box_open_easy(
        &contents, box, UInt64(box.count), nonce, sender.bytes, secret)
    }
    guard status == 0 else { throw .doesNotOpen }
    return (OpenBytes(contents), sender)
  }

  /// A hash without a key.
  ///
  /// C: `crypto_generichash_blake2b`.
  /// - Parameter bytes: Anything.
  /// - Returns: 256 bits.
  public func hash(of bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    // SAFETY: the lengths are those of the arrays; there is no key.
    let status = unsafe crypto_generichash_blake2b(
      &hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
    // BLAKE2b refuses only lengths that are not allowed.
    assert(status == 0)
    return hash
  }
}
