// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
internal import Dossiers

/// The one form of seal: version, nonce, and the padded contents under XChaCha20-Poly1305.
///
/// The padding rounds the length up, so that a file does not tell how long an answer is. C:
/// `crypto_aead_xchacha20poly1305_ietf_encrypt`, `sodium_pad`.
enum SodiumSeal {
  static let keyLength = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  static let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
  private static let version: UInt8 = 1
  private static let paddedTo = 64
  /// In bytes; far more than a conversation can hold.
  private static let largest = 1 << 30

  static func seal(
    _ contents: [UInt8], with key: SecretBytes, boundTo binding: [UInt8]
  ) throws(SealError) -> SealedBytes {
    guard contents.count < largest else { throw .tooLarge }
    let nonce = Sodium.randomBytes(nonceLength)
    var padded = contents + [0x80]
    padded += Array(repeating: 0, count: (paddedTo - padded.count % paddedTo) % paddedTo)
    defer { Sodium.wipe(&padded) }
    var sealed = [UInt8](repeating: 0, count: padded.count + tagLength)
    // SAFETY: `sealed` has room for the contents and the tag; key and nonce have their lengths.
    let status = unsafe key.withBytes { key in
      unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, padded, UInt64(padded.count), binding, UInt64(binding.count), nil, nonce, key)
    }
    guard status == 0 else { throw .tooLarge }
    return SealedBytes([version] + nonce + sealed)
  }

  static func open(
    _ seal: SealedBytes, with key: SecretBytes, boundTo binding: [UInt8]
  ) throws(SealError) -> [UInt8] {
    let head = 1 + nonceLength
    guard seal.bytes.count >= head + tagLength, seal.bytes[0] == version else {
      throw .doesNotOpen
    }
    let nonce = Array(seal.bytes[1..<head])
    let sealed = Array(seal.bytes[head...])
    var contents = [UInt8](repeating: 0, count: sealed.count - tagLength)
    // SAFETY: `contents` has room for what is sealed; key and nonce have their lengths.
    let status = unsafe key.withBytes { key in
      unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
        &contents, nil, nil, sealed, UInt64(sealed.count), binding, UInt64(binding.count), nonce,
        key)
    }
    guard status == 0, let end = contents.lastIndex(where: { $0 != 0 }), contents[end] == 0x80
    else { throw .doesNotOpen }
    contents.removeSubrange(end...)
    return contents
  }

  static func uniquePart(of seal: SealedBytes) -> ArraySlice<UInt8> {
    seal.bytes.prefix(1 + nonceLength)
  }
}
