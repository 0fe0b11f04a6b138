// SPDX-License-Identifier: EUPL-1.2

package import Dossiers
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

  /// Refuses tables of a newer version.
  func checkNotNewer() throws(StoreError) {
    do throws(StoreError) { try checkVersion() } catch {
      if error != .olderThanProgram { throw error }
    }
  }

  /// Makes an empty store of an earlier version, to see what later ones do with it.
  /// - Parameters:
  ///   - folder: The path; made when it does not exist.
  ///   - version: The name of its last migration.
  /// - Returns: The store, open to write.
  /// - Throws: `StoreError`.
  package static func older(
    in folder: String, version: String
  ) throws(StoreError) -> SQLiteStorage {
    let place = StoreFolder(path: folder)
    try place.prepare()
    let storage = SQLiteStorage(queue: try queue(at: place.file, readonly: false))
    try StoreError.translating { try Migrations.dossiers.migrate(storage.queue, upTo: version) }
    return storage
  }

  /// The names of all versions, in order.
  package static var versions: [String] { Migrations.dossiers.migrations }
}
