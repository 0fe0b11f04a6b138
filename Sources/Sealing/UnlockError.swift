// SPDX-License-Identifier: EUPL-1.2

/// Why dossiers did not open; nothing in the store was touched.
public enum UnlockError: Error, Hashable, Sendable {
  /// The passphrase is another one.
  case wrongPassphrase
  /// The recovery key is well formed, but of another store or an earlier one of this store.
  case wrongRecoveryKey
  /// The recovery key has a mistake in it: its check signs do not fit.
  case recoveryKeyMistyped
  /// The store has no slot for this way of opening.
  case slotMissing
  /// The slot asks for something that no version of the program ever wrote.
  case slotDamaged
  /// There was not enough memory to derive the key.
  case outOfMemory
}
