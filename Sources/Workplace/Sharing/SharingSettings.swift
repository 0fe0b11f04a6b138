// SPDX-License-Identifier: EUPL-1.2

public import Dossiers

/// Where figures are shared, and whether that goes by itself (instellingen voor delen).
///
/// Sealed with the dossiers. A password of a server never stands here: libpq reads it from its own
/// password file.
public struct SharingSettings: Hashable, Sendable, Codable {
  /// The path of a team file, or the address of a server.
  public var place: String
  /// Whether figures are shared after every conversation, without asking.
  public var isAutomatic: Bool

  /// Makes settings.
  /// - Parameters:
  ///   - place: The path of a team file, or the address of a server.
  ///   - isAutomatic: Whether sharing goes by itself.
  public init(place: String, isAutomatic: Bool = false) {
    self.place = place
    self.isAutomatic = isAutomatic
  }

  private static let name = "sharing"

  /// What was chosen before.
  /// - Parameter dossiers: The unlocked dossiers.
  /// - Returns: `nil` when nobody chose a place.
  /// - Throws: `StoreError`, or `DossierError.damaged`.
  public static func kept(in dossiers: DossierStore) throws -> SharingSettings? {
    try dossiers.preference(name)
  }

  /// Keeps the settings; a place that is new gets everything.
  /// - Parameter dossiers: The unlocked dossiers.
  /// - Throws: `StoreError`.
  public func keep(in dossiers: DossierStore) throws {
    let isNew = try Self.kept(in: dossiers)?.place != place
    try dossiers.remember(self, as: Self.name)
    if isNew { try dossiers.shareEverythingAnew() }
  }
}
