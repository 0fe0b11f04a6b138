// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
public import Model

/// One backup from making to proving, and the clearing up that follows it.
///
/// What is read back is what is on the stick: only then it counts as proven.
public struct BackupRun {
  /// What a run did.
  public struct Result: Sendable {
    /// The path of the new backup.
    public let path: String
    /// What was found when it was restored into memory.
    public let report: StoreBackup.Report
    /// How many older ones were removed.
    public let removed: Int
  }

  private let store: UnlockedStore
  private let dossierFolder: String
  private let today: CalendarDay

  /// Prepares a run.
  /// - Parameters:
  ///   - store: The unlocked store.
  ///   - dossierFolder: Where it is.
  ///   - today: The day it is.
  public init(_ store: UnlockedStore, in dossierFolder: String, today: CalendarDay) {
    self.store = store
    self.dossierFolder = dossierFolder
    self.today = today
  }

  /// Makes a backup, proves it, and removes what may go.
  ///
  /// Backups with somebody in them who was erased go from any folder; old ones only from the one
  /// that was chosen.
  /// - Parameter path: The folder; `nil` for the one that was chosen.
  /// - Returns: What was done.
  /// - Throws: ``BackupPlaceError``, `BackupError` or `StoreError`.
  public func make(in path: String? = nil) throws -> Result {
    let settings = try BackupSettings.kept(in: store.dossiers)
    guard let path = path ?? settings.folder else { throw BackupPlaceError.notChosen }
    let folder = try BackupFolder(path: path, besides: dossierFolder)
    folder.clearUnfinished(store.backup)
    let (bytes, label) = try store.backup.make(on: today)
    let file = try folder.write(bytes, label)
    let report = try store.backup.check(try BackupFolder.read(file))
    let isChosen = folder.place == settings.folder
    try keep(report, isNew: true, isInChosenFolder: isChosen)
    guard report.isProven else { return Result(path: file, report: report, removed: 0) }
    let own = folder.own(store.backup).map(\.label)
    let surplus = BackupRotation().surplus(
      among: own, proven: label.id,
      erased: try store.dossiers.erased(among: own.flatMap(\.people)), thins: isChosen)
    return Result(path: file, report: report, removed: folder.remove(surplus, store.backup))
  }

  /// Restores a backup into memory and looks whether it holds what it should; keeps the day.
  /// - Parameter path: The file.
  /// - Returns: What was found.
  /// - Throws: ``BackupPlaceError``, `BackupError` or `StoreError`.
  public func check(_ path: String) throws -> StoreBackup.Report {
    let report = try store.backup.check(try BackupFolder.read(path))
    try keep(report, isNew: false, isInChosenFolder: false)
    return report
  }

  /// Whether the day asks for a backup of its own; any other day than the last does, also an
  /// earlier one, because a clock can be wrong.
  /// - Returns: `false` when backups are made by hand.
  /// - Throws: `StoreError`, or `DossierError.damaged`.
  public func isDue() throws -> Bool {
    let settings = try BackupSettings.kept(in: store.dossiers)
    return settings.isAutomatic && settings.folder != nil && settings.madeOn != today
  }

  /// Keeps the days; in a store that is open to read only they stay as they are.
  private func keep(
    _ report: StoreBackup.Report, isNew: Bool, isInChosenFolder: Bool
  ) throws {
    var settings = try BackupSettings.kept(in: store.dossiers)
    if isInChosenFolder { settings.madeOn = today }
    if report.isProven { settings.note(proven: report.label, isNewest: isNew) }
    do { try settings.keep(in: store.dossiers) } catch StoreError.notWritable { return }
    // A copy of before a migration is needed no longer once all of it is in a proven backup.
    if isNew, report.isProven { store.backup.removeOlderVersions() }
  }
}
