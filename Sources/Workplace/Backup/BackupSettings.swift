// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Model

/// Where backups go, and which was proven last (instellingen voor reservekopie).
public struct BackupSettings: Hashable, Sendable, Codable {
  /// The folder for backups that are made without naming one.
  public var folder: String?
  /// Whether one is made every day that the program is used.
  public var isAutomatic = false
  /// The day the last one was made in that folder.
  public var madeOn: CalendarDay?
  /// The day of the newest backup that was restored into memory and found right.
  public var provenOf: CalendarDay?
  /// Which one that is.
  public var proven: RecordID?

  /// Makes settings.
  /// - Parameters:
  ///   - folder: The folder for backups that are made without naming one.
  ///   - isAutomatic: Whether one is made every day that the program is used.
  public init(folder: String? = nil, isAutomatic: Bool = false) {
    self.folder = folder
    self.isAutomatic = isAutomatic
  }

  /// Notes that a backup was proven; an older one than that of before changes nothing.
  /// - Parameters:
  ///   - label: What it says about itself.
  ///   - isNewest: Whether it was made just now, whatever the clock says.
  public mutating func note(proven label: BackupLabel, isNewest: Bool = false) {
    if !isNewest, let provenOf, provenOf > label.day { return }
    provenOf = label.day
    proven = label.id
  }

  private static let name = "backup"

  /// What was chosen before.
  /// - Parameter dossiers: The unlocked dossiers.
  /// - Returns: Without a folder when nobody chose one.
  /// - Throws: `StoreError`, or `DossierError.damaged`.
  public static func kept(in dossiers: DossierStore) throws -> BackupSettings {
    try dossiers.preference(name) ?? BackupSettings()
  }

  /// Keeps the settings.
  /// - Parameter dossiers: The unlocked dossiers.
  /// - Throws: `StoreError`.
  public func keep(in dossiers: DossierStore) throws { try dossiers.remember(self, as: Self.name) }
}
