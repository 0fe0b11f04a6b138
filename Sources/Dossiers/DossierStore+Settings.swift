// SPDX-License-Identifier: EUPL-1.2

public import Model

extension DossierStore {
  /// Who works with this laptop.
  /// - Returns: The settings; `nil` before set-up.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func settings() throws -> TeamSettings? {
    try value(settingsKey)
  }

  /// Keeps who works with this laptop.
  /// - Parameter settings: Replace the earlier ones.
  /// - Throws: ``StoreError``.
  public func save(_ settings: TeamSettings) throws {
    let old = try? self.settings()
    // The names of team and neighbourhood are part of everybody's figures.
    let changesFigures =
      old.map { ($0.team, $0.neighbourhood) != (settings.team, settings.neighbourhood) } ?? false
    try put(settings, at: settingsKey, with: changesFigures ? try everybodyToOutbox() : [])
  }

  /// A preference that was remembered, such as the view that a resident reads best.
  /// - Parameters:
  ///   - name: Under which it was remembered.
  ///   - type: What it is.
  /// - Returns: The preference, or `nil`.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``.
  public func preference<Value: Decodable>(
    _ name: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    try value(preferenceKey(name))
  }

  /// Remembers a preference; the name is sealed as well.
  /// - Parameters:
  ///   - preference: Replaces the earlier one of that name.
  ///   - name: Under which to find it again.
  /// - Throws: ``StoreError``.
  public func remember(_ preference: some Encodable, as name: String) throws {
    try put(preference, at: preferenceKey(name))
  }

  /// The name under which is remembered how a resident reads best.
  /// - Parameter resident: Who reads.
  /// - Returns: The name; it goes when they are erased.
  public static func viewName(of resident: RecordID) -> String { "view/\(resident)" }

  private var settingsKey: RecordKey { RecordKey(.settings, sealer.id(for: .settings)) }

  func preferenceKey(_ name: String) -> RecordKey {
    RecordKey(.preference, sealer.id(for: .preference, name: name))
  }
}
