// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
public import Dossiers

extension KeyDerivation {
  /// What the program writes now: Argon2id with 4 passes over 256 MiB, about half a second.
  ///
  /// Measured; see `Sources/Documentation/Decisions/025-keys-and-integrity.md`. OWASP
  /// asks for at least 19 MiB and 2 passes.
  public static let standard = KeyDerivation(
    algorithm: .argon2id, operations: 4, memory: 256 << 20)

  /// What earlier versions of the program wrote; a slot with it is made anew at the next unlock.
  ///
  /// A strength that no version wrote was chosen by somebody, such as a test, and is left as it is.
  public static let earlierStandards = [
    KeyDerivation(algorithm: .argon2id, operations: 3, memory: 256 << 20)
  ]

  static let recoveryKey = KeyDerivation(algorithm: .blake2b, operations: 1, memory: 0)

  /// What a slot may ask for: a damaged one must not take all memory or hours.
  var isPlausible: Bool {
    switch algorithm {
    case .argon2id: (1...64).contains(operations) && (8192...(4 << 30)).contains(memory)
    case .blake2b: operations == 1 && memory == 0
    }
  }

  /// Derives a wrapping key from something secret.
  ///
  /// C: `crypto_pwhash`, `crypto_generichash`.
  func key(from secret: SecretBytes, salt: [UInt8]) throws(UnlockError) -> SecretBytes {
    guard isPlausible, salt.count == Int(crypto_pwhash_SALTBYTES) else { throw .slotDamaged }
    let key = try SecretBytes(count: SodiumSeal.keyLength)
    // SAFETY: every length is that of the memory it stands beside.
    let status = unsafe key.withBytes { output in
      unsafe secret.withBytes { input in
        switch algorithm {
        case .argon2id:
          unsafe crypto_pwhash(
            output, UInt64(key.count), UnsafeRawPointer(input).assumingMemoryBound(to: CChar.self),
            UInt64(secret.count), salt,
            UInt64(operations), memory, crypto_pwhash_ALG_ARGON2ID13)
        case .blake2b:
          unsafe crypto_generichash_blake2b_salt_personal(
            output, key.count, input, UInt64(secret.count), nil, 0, salt,
            Array("tussenstand/slot".utf8))
        }
      }
    }
    guard status == 0 else { throw .outOfMemory }
    return key
  }
}
