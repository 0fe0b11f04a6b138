// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import GRDB

// The step to newer tables: rehearsed in memory, with a copy of the old file kept beside it.

extension SQLiteStorage {
  /// Brings the tables of a store that people use up to date.
  ///
  /// First in memory: when that fails, the file was not touched. Then a copy is kept beside it,
  /// and only then the file itself is changed, each step in a transaction of its own. The copy
  /// goes when a backup was proven, or when somebody is erased: ``removeOlderVersions()``.
  /// - Parameter place: Where the store is.
  /// - Throws: `StoreError`.
  func grow(in place: StoreFolder) throws(StoreError) {
    let (version, isCurrent) = try read { database in
      (
        try Migrations.dossiers.completedMigrations(database).last,
        try Migrations.dossiers.hasCompletedMigrations(database)
      )
    }
    guard !isCurrent else { return }
    guard let version else { throw .damaged }
    let before = try copy()
    let rehearsed = try SQLiteStorage.rehearsal(of: before.image)
    try rehearsed.migrate()
    try rehearsed.check(against: before.contents)
    try place.keep(before.image, ofVersion: version)
    try migrate()
    try check(against: before.contents)
  }

  /// Refuses a store that lost a row, or whose structure is broken.
  private func check(against before: StorageContents) throws(StoreError) {
    let after = try contents()
    guard after.records == before.records, after.unreadableRows == before.unreadableRows,
      try structureIsSound()
    else { throw .damaged }
  }
}
