// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What is known of the printed recovery key; the key itself is kept nowhere.
public struct RecoveryKeyState: Codable, Hashable, Sendable {
  /// When it was made; `nil` in a store of before this was kept.
  public var madeOn: CalendarDay?
  /// When somebody last typed it back from paper and it opened the store.
  public var provenOn: CalendarDay?

  /// Makes a state.
  /// - Parameters:
  ///   - madeOn: When the key was made.
  ///   - provenOn: When it was last typed back.
  public init(madeOn: CalendarDay? = nil, provenOn: CalendarDay? = nil) {
    self.madeOn = madeOn
    self.provenOn = provenOn
  }

  static func key(_ sealer: any RecordSealing) -> RecordKey {
    RecordKey(.preference, sealer.id(for: .preference, name: "recovery-key"))
  }
}

extension DossierStore {
  /// What is known of the recovery key.
  /// - Returns: Empty when nothing is known.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func recoveryKeyState() throws -> RecoveryKeyState {
    try value(RecoveryKeyState.key(sealer)) ?? RecoveryKeyState()
  }

  /// Keeps what is known of the recovery key.
  /// - Parameter state: Replaces what was known.
  /// - Throws: ``StoreError``.
  public func keep(_ state: RecoveryKeyState) throws {
    try put(state, at: RecoveryKeyState.key(sealer))
  }
}
