// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Embedded
internal import GRDB

/// The built-in SQL files that lead to the present tables, by name.
///
/// A file that was released is never edited: a later one changes what it made.
enum Migrations {
  static let dossiers = migrator(folder: "Migrations/dossiers/")

  private static func migrator(folder: String) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for file in EmbeddedFile.all(in: folder).sorted(by: { $0.name < $1.name }) {
      let name = file.name.dropFirst(folder.count).prefix { $0 != "." }
      migrator.registerMigration(String(name)) { try $0.execute(sql: file.text) }
    }
    return migrator
  }
}

extension SQLiteStorage {
  /// Brings the tables up to date.
  func migrate() throws(StoreError) {
    try StoreError.translating { try Migrations.dossiers.migrate(queue) }
  }

  /// Refuses tables of another version.
  func checkVersion() throws(StoreError) {
    let (isNewer, isComplete) = try read {
      (
        try Migrations.dossiers.hasBeenSuperseded($0),
        try Migrations.dossiers.hasCompletedMigrations($0)
      )
    }
    if isNewer { throw .newerThanProgram }
    if !isComplete { throw .olderThanProgram }
  }
}
