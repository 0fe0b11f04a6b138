// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

extension Configuration {
  /// Settings under which nothing is lost, nothing erased is left in the file or in a temporary
  /// one, and a file from elsewhere runs nothing.
  ///
  /// - Parameters:
  ///   - label: What the store is called in reports of the library.
  ///   - readonly: Whether nothing may be written.
  init(guarding label: String, readonly: Bool) {
    self.init()
    self.readonly = readonly
    self.label = label
    prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
  }
}
