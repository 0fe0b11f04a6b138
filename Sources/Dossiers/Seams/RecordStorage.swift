// SPDX-License-Identifier: EUPL-1.2

public import Model

/// One row as a storage keeps it.
public struct StoredRecord: Hashable, Sendable {
  /// Which row.
  public let key: RecordKey
  /// Counts up from 1 with every change.
  public let revision: Int
  /// The record it belongs to, if any.
  public let parent: RecordID?
  /// The contents, sealed for ``binding``.
  public let sealed: SealedBytes

  /// Makes a row.
  /// - Parameters:
  ///   - key: Which row.
  ///   - revision: From 1.
  ///   - parent: The record it belongs to, if any.
  ///   - sealed: The contents.
  public init(key: RecordKey, revision: Int, parent: RecordID?, sealed: SealedBytes) {
    self.key = key
    self.revision = revision
    self.parent = parent
    self.sealed = sealed
  }

  /// What the seal of this row must be bound to.
  public var binding: SealBinding { SealBinding(key: key, revision: revision, parent: parent) }
}

/// One change of a storage; it happens entirely or not at all, together with those beside it.
public enum RecordChange: Hashable, Sendable {
  /// Adds a row; a row with the same key is a ``StoreError/conflict``.
  case insert(StoredRecord)
  /// Replaces the row of the previous revision; any other is a ``StoreError/conflict``.
  case replace(StoredRecord)
  /// Removes a row; that it does not exist is a ``StoreError/conflict``.
  case remove(RecordKey)
  /// Replaces all key slots: one per name.
  case replaceKeySlots([KeySlot])
}

/// Everything in a storage at one moment.
public struct StorageContents: Sendable {
  /// The rows, in the order of their keys.
  public var records: [StoredRecord]
  /// How many rows have a key that cannot be read.
  public var unreadableRows: Int
  /// Whether these are all rows; `false` when a part of the storage could not be read.
  public var isComplete: Bool

  /// Whether nothing was ever kept.
  var isEmpty: Bool { records.isEmpty && unreadableRows == 0 }

  /// Makes a listing.
  /// - Parameters:
  ///   - records: The rows, in the order of their keys.
  ///   - unreadableRows: How many rows have a key that cannot be read.
  ///   - isComplete: Whether these are all rows.
  public init(records: [StoredRecord], unreadableRows: Int = 0, isComplete: Bool = true) {
    self.records = records
    self.unreadableRows = unreadableRows
    self.isComplete = isComplete
  }
}

/// Keeps sealed rows (opslag).
///
/// Everything is synchronous: when a call that writes returns, what it wrote survives a kill and
/// a power loss; when it throws, nothing has changed and the storage can be used again.
/// ONE contract suite holds for every storage.
public protocol RecordStorage {
  /// One row.
  /// - Parameter key: Which row.
  /// - Returns: The row, or `nil`.
  /// - Throws: ``StoreError``.
  func record(_ key: RecordKey) throws(StoreError) -> StoredRecord?

  /// The rows of a kind in the order of their keys; a row whose key cannot be read is left out.
  ///
  /// It goes along all rows of the kind: ask for many parents at once.
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - parents: Only those that belong to one of these records; `nil` gives all.
  /// - Returns: The rows.
  /// - Throws: ``StoreError``.
  func records(
    of kind: RecordKind, parents: Set<RecordID>?
  ) throws(StoreError) -> [StoredRecord]

  /// The highest sequence number of the rows with a kind and an id.
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - id: Which id.
  /// - Returns: The number, or 0 when there is none.
  /// - Throws: ``StoreError``.
  func lastSequence(of kind: RecordKind, id: RecordID) throws(StoreError) -> Int

  /// All rows at one moment.
  /// - Returns: The rows, and how many cannot be read.
  /// - Throws: ``StoreError``.
  func contents() throws(StoreError) -> StorageContents

  /// Passes all rows of one moment, in the order of their keys, without holding on to them.
  /// - Parameter body: Gets each row whose key can be read.
  /// - Returns: How many rows have a key that cannot be read.
  /// - Throws: ``StoreError``.
  func visit(_ body: (StoredRecord) -> Void) throws(StoreError) -> Int

  /// Makes changes in one transaction.
  /// - Parameter changes: In the order in which they are made.
  /// - Throws: ``StoreError``; then nothing has changed.
  func apply(_ changes: [RecordChange]) throws(StoreError)

  /// The ways in which the data key can be unwrapped.
  /// - Returns: One per ``KeySlot/Name``; none before set-up.
  /// - Throws: ``StoreError``.
  func keySlots() throws(StoreError) -> [KeySlot]

  /// Replaces all key slots in one transaction.
  /// - Parameter slots: One per name.
  /// - Throws: ``StoreError``; then nothing has changed.
  func replaceKeySlots(with slots: [KeySlot]) throws(StoreError)

  /// All rows that can be read, also around parts that cannot.
  /// - Returns: The rows, and whether they are all.
  /// - Throws: ``StoreError`` when there is nothing to read.
  func salvage() throws(StoreError) -> StorageContents

  /// Whether the structure of the file is whole, in every detail; takes longer.
  /// - Returns: `false` when something is not as it should be.
  /// - Throws: ``StoreError``.
  func structureIsSoundThroughout() throws(StoreError) -> Bool

  /// Whether the structure of the file around the rows is whole.
  /// - Returns: `false` when rows may have become unreachable.
  /// - Throws: ``StoreError``.
  func structureIsSound() throws(StoreError) -> Bool

  /// Writes everything anew, so that nothing that was removed is left in a file.
  /// - Throws: ``StoreError``; ``StoreError/inUse`` when another program still reads older pages.
  ///   What is kept is whole in any case, and trying again is safe.
  func compact() throws(StoreError)
}

extension RecordStorage {
  /// The rows of a kind that belong to one record, or all of them.
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - parent: Only those that belong to this record; `nil` gives all.
  /// - Returns: The rows, in the order of their keys.
  /// - Throws: ``StoreError``.
  public func records(
    of kind: RecordKind, parent: RecordID?
  ) throws(StoreError) -> [StoredRecord] {
    try records(of: kind, parents: parent.map { [$0] })
  }

  /// Passes the rows of ``contents()``.
  public func visit(_ body: (StoredRecord) -> Void) throws(StoreError) -> Int {
    let contents = try contents()
    contents.records.forEach(body)
    return contents.unreadableRows
  }

  /// All rows: a storage without parts that can go missing has them or has not.
  public func salvage() throws(StoreError) -> StorageContents { try contents() }

  /// As thorough as ``structureIsSound()``.
  public func structureIsSoundThroughout() throws(StoreError) -> Bool { try structureIsSound() }
}
