// SPDX-License-Identifier: EUPL-1.2

/// One way to unwrap the data key: a wrapped copy, and how its wrapping key is derived.
///
/// It is not secret: without the passphrase or the recovery key nothing can be done with it.
public struct KeySlot: Hashable, Sendable {
  /// What opens the slot.
  public enum Name: String, CaseIterable, Sendable, Comparable {
    /// The passphrase that the professional types.
    case passphrase
    /// The printed recovery key (herstelsleutel).
    case recovery

    /// Orders by the written name.
    public static func < (left: Name, right: Name) -> Bool { left.rawValue < right.rawValue }
  }

  /// What opens the slot.
  public let name: Name
  /// How the wrapping key is derived.
  public let derivation: KeyDerivation
  /// Random; different in every slot.
  public let salt: [UInt8]
  /// The data key, sealed with the wrapping key.
  public let wrapped: SealedBytes

  /// Makes a slot.
  /// - Parameters:
  ///   - name: What opens the slot.
  ///   - derivation: How the wrapping key is derived.
  ///   - salt: Random.
  ///   - wrapped: The data key, sealed with the wrapping key.
  public init(name: Name, derivation: KeyDerivation, salt: [UInt8], wrapped: SealedBytes) {
    self.name = name
    self.derivation = derivation
    self.salt = salt
    self.wrapped = wrapped
  }
}

/// How a wrapping key is derived; kept per slot, so that it can be made stronger later.
public struct KeyDerivation: Hashable, Sendable {
  /// Which function.
  public enum Algorithm: String, Sendable {
    /// Slow on purpose, for what a person can remember (RFC 9106).
    case argon2id
    /// Fast, for the 160 random bits of a recovery key (RFC 7693).
    case blake2b
  }

  /// Which function.
  public let algorithm: Algorithm
  /// Passes over the memory; 1 for a fast function.
  public let operations: Int
  /// In bytes; 0 for a fast function.
  public let memory: Int

  /// Makes a description.
  /// - Parameters:
  ///   - algorithm: Which function.
  ///   - operations: Passes over the memory.
  ///   - memory: In bytes.
  public init(algorithm: Algorithm, operations: Int, memory: Int) {
    self.algorithm = algorithm
    self.operations = operations
    self.memory = memory
  }
}
