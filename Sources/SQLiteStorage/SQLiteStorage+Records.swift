// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import Foundation
internal import GRDB
public import Model

extension SQLiteStorage {
  /// One row.
  /// - Parameter key: Which row.
  /// - Returns: The row, or `nil`.
  /// - Throws: `StoreError`.
  public func record(_ key: RecordKey) throws(StoreError) -> StoredRecord? {
    try read { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT kind, id, sequence, revision, parent, sealed FROM record
            WHERE kind = ? AND id = ? AND sequence = ?
            """),
        arguments: key.arguments)
      return row.flatMap(StoredRecord.init(row:))
    }
  }

  /// The rows of a kind in the order of their keys.
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - parents: Only those that belong to one of these records; `nil` gives all.
  /// - Returns: The rows.
  /// - Throws: `StoreError`.
  public func records(
    of kind: RecordKind, parents: Set<RecordID>?
  ) throws(StoreError) -> [StoredRecord] {
    let list = parents.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    return try read { database in
      try Array(
        Row.fetchCursor(
          database,
          sql: """
            SELECT kind, id, sequence, revision, parent, sealed FROM record
            WHERE kind = :kind
              AND (:parents IS NULL OR parent IN (SELECT value FROM json_each(:parents)))
            ORDER BY id, sequence
            """,
          arguments: ["kind": kind.rawValue, "parents": list]
        ).compactMap(StoredRecord.init(row:)))
    }
  }

  /// The highest sequence number of the rows with a kind and an id.
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - id: Which id.
  /// - Returns: The number, or 0 when there is none.
  /// - Throws: `StoreError`.
  public func lastSequence(of kind: RecordKind, id: RecordID) throws(StoreError) -> Int {
    try read { database in
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT max(sequence) FROM record WHERE kind = ? AND id = ?"),
        arguments: [kind.rawValue, id.description]) ?? 0
    }
  }

  /// All rows at one moment.
  /// - Returns: The rows, and how many cannot be read.
  /// - Throws: `StoreError`.
  public func contents() throws(StoreError) -> StorageContents {
    try read(Self.contents)
  }

  static func contents(of database: Database) throws -> StorageContents {
    var records: [StoredRecord] = []
    let unreadable = try visit(database) { records.append($0) }
    return StorageContents(records: records, unreadableRows: unreadable)
  }

  /// Passes all rows of one moment.
  /// - Parameter body: Gets each row whose key can be read.
  /// - Returns: How many rows have a key that cannot be read.
  /// - Throws: `StoreError`.
  public func visit(_ body: (StoredRecord) -> Void) throws(StoreError) -> Int {
    try read { try Self.visit($0, body) }
  }

  private static func visit(
    _ database: Database, _ body: (StoredRecord) -> Void
  ) throws -> Int {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT kind, id, sequence, revision, parent, sealed FROM record
        ORDER BY kind, id, sequence
        """)
    var unreadable = 0
    while let row = try rows.next() {
      if let record = StoredRecord(row: row) { body(record) } else { unreadable += 1 }
    }
    return unreadable
  }

  /// Makes changes in one transaction.
  /// - Parameter changes: In the order in which they are made.
  /// - Throws: `StoreError`; then nothing has changed.
  public func apply(_ changes: [RecordChange]) throws(StoreError) {
    try write { database in
      for change in changes { try Self.make(change, in: database) }
    }
  }

  private static func make(_ change: RecordChange, in database: Database) throws {
    switch change {
    case .insert(let record):
      try database.cachedStatement(
        sql: """
          INSERT INTO record (kind, id, sequence, revision, parent, sealed)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: record.key.arguments + record.values)
    case .replace(let record):
      try database.cachedStatement(
        sql: """
          UPDATE record SET revision = ?, parent = ?, sealed = ?
          WHERE kind = ? AND id = ? AND sequence = ? AND revision = ?
          """
      ).execute(arguments: record.values + record.key.arguments + [record.revision - 1])
    case .remove(let key):
      try database.cachedStatement(
        sql: "DELETE FROM record WHERE kind = ? AND id = ? AND sequence = ?"
      ).execute(arguments: key.arguments)
    case .replaceKeySlots(let slots):
      return try replaceKeySlots(with: slots, in: database)
    }
    guard database.changesCount == 1 else { throw StoreError.conflict }
  }
}

// MARK: - Columns

extension RecordKey {
  fileprivate var arguments: StatementArguments { [kind.rawValue, id.description, sequence] }
}

extension StoredRecord {
  fileprivate var values: StatementArguments {
    [revision, parent?.description, Data(sealed.bytes)]
  }

  /// Reads a row; `nil` when a column does not hold what this program writes there.
  init?(row: Row) {
    guard let kind = String(column: "kind", of: row).flatMap(RecordKind.init(rawValue:)),
      let id = RecordID(column: "id", of: row),
      let sequence = Int.fromDatabaseValue(row["sequence"]),
      let revision = Int.fromDatabaseValue(row["revision"]),
      let sealed = Data.fromDatabaseValue(row["sealed"])
    else { return nil }
    let parent = RecordID(column: "parent", of: row)
    guard parent != nil || (row["parent"] as DatabaseValue).isNull else { return nil }
    self.init(
      key: RecordKey(kind, id, sequence: sequence), revision: revision, parent: parent,
      sealed: SealedBytes(Array(sealed)))
  }
}

extension String {
  fileprivate init?(column: String, of row: Row) {
    guard let text = String.fromDatabaseValue(row[column]) else { return nil }
    self = text
  }
}

extension RecordID {
  /// Only the one written form that this program writes: no second text means the same row.
  fileprivate init?(column: String, of row: Row) {
    guard let text = String(column: column, of: row), let id = RecordID(text),
      id.description == text
    else { return nil }
    self = id
  }
}
